<?php

declare(strict_types=1);

namespace Drupal\fds_widgets;

/** Addresses that somebody has typed. What is none becomes an empty text; nothing is repaired. */
final class Address
{
    /** Ends an attribute, or stands in no address. */
    private const FORBIDDEN = '/[\x00-\x20\x7f<>"\'`\\\\{}|^]/';

    /** An address of the web (http, https) or a path of this server; no other scheme, no `//host`. */
    public static function web(mixed $value): string
    {
        $address = is_string($value) ? trim($value) : '';
        $isShort = strlen($address) <= 500 && preg_match('//u', $address) === 1;
        if (!$isShort || preg_match(self::FORBIDDEN, $address) === 1) {
            return '';
        }
        return preg_match('#^(https?://[^/?\#]+|/(?!/))#i', $address) === 1 ? $address : '';
    }

    /** The address of a folder: the same, without query and fragment, with a slash at the end. */
    public static function folder(mixed $value): string
    {
        $address = self::web($value);
        return $address === '' || preg_match('/[?#]/', $address) === 1 ? '' : rtrim($address, '/') . '/';
    }

    /** What a Content-Security-Policy calls it: `https://HOST`, or an empty text for a path of ours. */
    public static function origin(string $address): string
    {
        return preg_match('#^https?://[^/?\#]+#i', $address, $found) === 1 ? $found[0] : '';
    }
}
