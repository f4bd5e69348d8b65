package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * The listener of the region that tells it is in another status.
 *
 * @param status as the directory server shows it
 */
public record ListenerChanged(String status) implements Remark {

    @Override
    public String words() {
        return "listener " + status;
    }
}
