import { expect, test } from 'vitest'
import { judgeAddress } from './judge-address.ts'

test.each([
  ['127.0.0.1', 'this machine itself'],
  ['127.255.255.254', 'this machine itself'],
  ['::1', 'this machine itself'],
  ['[::1]', 'this machine itself'],
  ['10.1.2.3', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['fd00:ec2::254', 'a private network'],
  ['fec0::1', 'a private network'],
  ['100.64.0.1', "a provider's internal network"],
  ['100.100.100.200', "a provider's internal network"],
  ['169.254.169.254', 'a link-local or metadata address'],
  ['168.63.129.16', 'a link-local or metadata address'],
  ['fe80::1%eth0', 'a link-local or metadata address'],
  ['0.0.0.0', 'no particular machine'],
  ['::', 'no particular machine'],
  ['224.0.0.1', 'many machines at once'],
  ['255.255.255.255', 'many machines at once'],
  ['192.0.2.1', 'not a public address'],
  ['198.18.0.1', 'not a public address'],
  ['240.0.0.1', 'not a public address'],
  ['2001:db8::1', 'not a public address'],
  ['4000::1', 'not a public address'],
  ['not-an-address', 'no valid address'],
  ['', 'no valid address'],
])('%s is refused as %s', (address, reason) => {
  expect(judgeAddress(address)).toBe(reason)
})

test.each([
  ['mapped', '::ffff:127.0.0.1'],
  ['mapped, in hex', '::ffff:7f00:1'],
  ['IPv4-compatible', '::7f00:1'],
  ['translated', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64 of one network', '64:ff9b:1::808:808'],
  ['6to4', '2002:7f00:1::1'],
  ['6to4 of a private one', '2002:a00:1::'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:80ff:fffe'],
])('an IPv4 address hidden in IPv6 (%s) is refused', (_form, address) => {
  expect(judgeAddress(address)).toBeTypeOf('string')
})

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])('%s is a public address', (address) => {
  expect(judgeAddress(address)).toBeUndefined()
})
