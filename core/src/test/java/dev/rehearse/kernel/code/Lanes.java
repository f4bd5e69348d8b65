package dev.rehearse.kernel.code;

/** A hash as it stands after some updates. */
final class Lanes {

    private long one;
    private long two;
    private long weightOne;
    private long weightTwo;

    /** Of plain data by itself. */
    static Lanes of(long place, Encodable value) {
        Hash hash = new Hash();
        hash.update(new Hashed(value), place, value);
        Lanes lanes = new Lanes();
        lanes.add(hash);
        return lanes;
    }

    void add(Hash hash) {
        one += hash.one();
        two += hash.two();
        weightOne += hash.weightOne();
        weightTwo += hash.weightTwo();
    }

    /** With times relative to {@code now}. */
    long first(long now) {
        return one - weightOne * now;
    }

    long second(long now) {
        return two - weightTwo * now;
    }
}
