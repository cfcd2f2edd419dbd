import { describe, expect, it } from 'vitest';
import { askerAddress, isThisMachine, networkOf, placeOf } from './network-place.ts';

describe('placeOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:c0a8:101', '192.168.1.1'],
    ['0:0:0:0:0:FFFF:c0a8:0101', '192.168.1.1'],
    ['2001:db8:1:2::5', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002:a:b:c:d', '2001:db8:1:2'],
    // A short form must not make each address of a network a place of its own.
    ['2001:db8::a:b:c:d', '2001:db8:0:0'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
    ['no address', 'no address'],
    ['203.0.113.7:8080', '203.0.113.7:8080'],
    ['a:b: no address', 'a:b: no address'],
  ])('%s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['::ffff:cb00:7107', '203.0.113'],
    ['2001:db8:1:2::5', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['', ''],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('askerAddress', () => {
  it.each([
    ['203.0.113.7', null, '203.0.113.7'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['127.0.0.1', 'made-up, 198.51.100.1', '198.51.100.1'],
    ['::1', '198.51.100.1,2001:db8::1 ', '2001:db8::1'],
    ['::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['', '198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1, unknown', '127.0.0.1'],
    ['127.0.0.1', 'a'.repeat(50), '127.0.0.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
  ])('of %s that names %s is %s', (peer, forwarded, address) => {
    expect(askerAddress(peer, forwarded)).toBe(address);
  });

  it('knows what runs on this machine', () => {
    for (const peer of ['', '127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'])
      expect(isThisMachine(peer)).toBe(true);
    for (const peer of ['203.0.113.7', '::2', '::12', '::ffff:203.0.113.7'])
      expect(isThisMachine(peer)).toBe(false);
  });
});
