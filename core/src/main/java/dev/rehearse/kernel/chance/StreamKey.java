package dev.rehearse.kernel.chance;

import java.nio.charset.StandardCharsets;

/**
 * The 64-bit key of a named random stream: FNV-1a over the name's UTF-8 bytes (Fowler, Noll, Vo; RFC 9923).
 *
 * <p>A plain hash is enough, because the generator mixes the key again. Two of a thousand names share a key with
 * probability 3e-14. It is not the hash of fingerprints: that one may change, the numbers of a recorded seed may not.
 */
final class StreamKey {

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private StreamKey() {}

    static long of(String name) {
        long hash = OFFSET_BASIS;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return hash;
    }
}
