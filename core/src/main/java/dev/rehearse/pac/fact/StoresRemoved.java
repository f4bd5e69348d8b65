package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * The stores of a PAC are deleted.
 *
 * @param pac name and version
 * @param active members that are alive
 * @param how {@code -aRemOldPAC}, {@code -aInitPac}, {@code cold start} or {@code evicted}
 */
public record StoresRemoved(String pac, int active, String how) implements Remark {

    @Override
    public String words() {
        String members = active == 0 ? "" : ", with " + active + " of its regions alive";
        return "no longer has the stores of " + pac + " (" + how + ")" + members;
    }
}
