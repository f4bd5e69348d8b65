package dev.rehearse.kernel;

/** Somebody outside the world who follows a run: a sheet, a trace. It can change nothing and is not part of any fork. */
public interface Listener {

    /** Component {@code source} told a fact at {@code time}. */
    void fact(long time, int source, Fact fact);
}
