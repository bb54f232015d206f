export declare const PLACES: string
