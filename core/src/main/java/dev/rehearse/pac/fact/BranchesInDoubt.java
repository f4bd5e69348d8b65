package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * Distributed transactions (XA branches) of the region that tells it are in doubt, or no longer.
 *
 * @param count in doubt from now on
 * @param outcome how they came out: {@code committed or rolled back as logged}, {@code rolled back without a log}, or empty
 */
public record BranchesInDoubt(int count, String outcome) implements Remark {

    @Override
    public String words() {
        return count > 0 ? "leaves " + count + " XA branches in doubt" : "";
    }
}
