export declare const GIVEN_NAMES: string
