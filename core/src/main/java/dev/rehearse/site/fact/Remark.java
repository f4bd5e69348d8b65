package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/** A fact that says itself how it reads on a sheet, so that a system can tell what only it knows. */
public interface Remark extends Fact {

    /** What follows the name of whoever told it, such as {@code says CASSI9027W: …}; empty if it is nothing to tell people. */
    String words();
}
