package dev.rehearse.campaign;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a campaign sees of one run beside its measures: how services changed, and how much was lost before each fault struck. */
final class Sight implements Listener {

    private final Accounts accounts;
    private final long[] spent;
    private final long[] since;
    private final List<Change> changes = new ArrayList<>();
    private final List<Strike> strikes = new ArrayList<>();

    /**
     * A service has changed.
     *
     * @param service by its place among the system's
     * @param time nanoseconds since the start
     * @param status from then on
     */
    record Change(int service, long time, ServiceStatus status) {}

    /**
     * A fault has struck.
     *
     * @param words of the fault as it was asked for
     * @param spent nanoseconds on each account until then
     */
    record Strike(String words, List<Long> spent) {}

    Sight(Accounts accounts) {
        this.accounts = accounts;
        this.spent = new long[accounts.names().size()];
        this.since = new long[spent.length];
        Arrays.fill(since, -1);
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        if (fact instanceof ServiceChanged changed) {
            int service = accounts.service(changed.service());
            if (service >= 0) {
                turn(accounts.down(service), changed.status() == ServiceStatus.DOWN, time);
                turn(accounts.degraded(service), changed.status() == ServiceStatus.DEGRADED, time);
                changes.add(new Change(service, time, changed.status()));
            }
        } else if (fact instanceof ExposureChanged changed) {
            int account = accounts.exposure(changed.kind());
            if (account >= 0) {
                turn(account, changed.exposed(), time);
            }
        } else if (fact instanceof FaultStruck struck) {
            strikes.add(new Strike(struck.words(), upTo(time)));
        }
    }

    private void turn(int account, boolean on, long time) {
        if (on && since[account] < 0) {
            since[account] = time;
        } else if (!on && since[account] >= 0) {
            spent[account] += time - since[account];
            since[account] = -1;
        }
    }

    private List<Long> upTo(long time) {
        List<Long> sums = new ArrayList<>();
        for (int account = 0; account < spent.length; account++) {
            sums.add(spent[account] + (since[account] < 0 ? 0 : time - since[account]));
        }
        return sums;
    }

    List<Change> changes() {
        return changes;
    }

    /** The faults that struck, in their order. */
    List<Strike> strikes() {
        return strikes;
    }
}
