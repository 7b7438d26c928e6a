import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framedCookie, readSessionCookie, requestHeaders, responseHeaders } from './preview-headers.ts';

test('every cookie is made fit for a frame of another site, whatever it was before', () => {
  const cases = {
    'a=1': 'a=1; Secure; SameSite=None; Partitioned',
    'a=1; samesite=Strict; secure; HttpOnly': 'a=1; HttpOnly; Secure; SameSite=None; Partitioned',
    'a=1; Domain=.example.com; Path=/x; Max-Age=0': 'a=1; Path=/x; Max-Age=0; Secure; SameSite=None; Partitioned',
    'a=1;Partitioned;SameSite': 'a=1; Secure; SameSite=None; Partitioned',
    'domain=value': 'domain=value; Secure; SameSite=None; Partitioned',
  };
  for (const [given, expected] of Object.entries(cases)) assert.equal(framedCookie(given), expected);
});

test("the gateway's own cookie can be neither set by a product nor seen by it", () => {
  assert.equal(framedCookie('__Host-preview=forged; Path=/'), null);
  assert.equal(framedCookie(' __Host-preview =forged'), null);
  assert.equal(responseHeaders({ 'set-cookie': ['__Host-preview=x'] }, 'http://app')['set-cookie'], undefined);
  assert.equal(requestHeaders({ cookie: '__Host-preview=k' }, 'http').cookie, undefined);
  assert.equal(
    requestHeaders({ cookie: 'x=__Host-preview; __Host-preview=k;y=2' }, 'http').cookie,
    'x=__Host-preview; y=2',
  );
  assert.equal(readSessionCookie('a=1; __Host-preview=k=1; b=2'), 'k=1');
  assert.equal(readSessionCookie(undefined), null);
});

test("a product's policies stay, but for who may frame it", () => {
  const policyOf = (policy: string | undefined): unknown =>
    responseHeaders({ 'content-security-policy': policy }, 'http://app')['content-security-policy'];
  assert.equal(policyOf(undefined), 'frame-ancestors http://app');
  assert.equal(
    policyOf("default-src 'self'; Frame-Ancestors 'none'; img-src *"),
    "default-src 'self'; img-src *, frame-ancestors http://app",
  );
  assert.equal(policyOf("frame-ancestors 'none', script-src 'self'"), "script-src 'self', frame-ancestors http://app");
});

test('headers about one connection go no further', () => {
  const headers = {
    connection: 'close, x-secret',
    'x-secret': '1',
    'keep-alive': '5',
    te: 'trailers',
    'transfer-encoding': 'chunked',
    'x-kept': '1',
  };
  assert.deepEqual(Object.keys(responseHeaders(headers, 'http://app')), ['x-kept', 'content-security-policy']);
  assert.equal(requestHeaders(headers, 'http')['x-secret'], undefined);
  assert.equal(requestHeaders(headers, 'http')['x-kept'], '1');
});
