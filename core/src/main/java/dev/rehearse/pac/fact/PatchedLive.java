package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/** A product is installed over the files of the region that tells it, while that runs. */
public record PatchedLive() implements Remark {

    @Override
    public String words() {
        return "is patched while it runs";
    }
}
