package dev.rehearse.explore.yardstick;

import dev.rehearse.explore.search.Faults;
import dev.rehearse.explore.search.Space;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import java.util.List;
import java.util.function.Consumer;

/**
 * An untimed model of the hot migration of a HotStandby pair using netcopy in 18 steps: two servers, client transactions of which a few
 * are outstanding at a time, faults anywhere. The same model written in TLA+, Promela, Rust and plain Java was run in TLC, Spin
 * and Stateright, and all agree on the numbers of states and transitions: a yardstick for what searches it.
 *
 * @param transactions how many clients commit, at most 6
 * @param outstanding how many of them at a time
 * @param budget how many faults
 * @param durable whether a commit is acknowledged only when it is durable on both servers, and not when it is received
 * @param watchdog whether the watchdog was left on
 * @param slips whether it is one of the faults that the operator skips a step
 */
public record HsbMigration(
        int transactions, int outstanding, int budget, boolean durable, boolean watchdog, boolean slips)
        implements Space<HsbPair> {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    static final int AT_MOST_ONE = 0;
    static final int NO_LOSS = 1;
    static final int DONE_UPGRADED = 2;

    /** Durable, without watchdog and slips. */
    public static HsbMigration of(int transactions, int outstanding, int budget) {
        return new HsbMigration(transactions, outstanding, budget, true, false, false);
    }

    @Override
    public HsbPair initial() {
        Draft draft = new Draft(new HsbPair(0, 0));
        draft.pc(1);
        draft.role(0, HsbPair.PRIMARY);
        draft.role(1, HsbPair.SECONDARY);
        draft.valid(0, true);
        draft.valid(1, true);
        draft.link(true);
        draft.conn(HsbPair.CONNECTED);
        return draft.pack();
    }

    @Override
    public void steps(HsbPair state, Consumer<HsbPair> into) {
        Menu.steps(this, state, into);
    }

    @Override
    public void faults(HsbPair state, Faults<HsbPair> into) {
        Menu.faults(this, state, into);
    }

    @Override
    public String words(HsbPair state, int move) {
        return Menu.words(this, state, move);
    }

    @Override
    public Fingerprint fingerprint(HsbPair state) {
        long high = Mix.one(Mix.one(state.servers() + GOLDEN) + state.work());
        return new Fingerprint(high, Mix.two(high ^ Mix.two(state.work() + GOLDEN)));
    }

    @Override
    public List<String> properties() {
        return List.of("at-most-one-primary", "no-acknowledged-loss", "done-is-upgraded");
    }

    @Override
    public boolean done(HsbPair state) {
        return state.pc() == 20;
    }

    @Override
    public long broken(HsbPair state) {
        long broken = 0;
        if (state.writable(0) && state.writable(1)) {
            broken |= 1 << AT_MOST_ONE;
        }
        for (int server = 0; server < 2; server++) {
            if (state.writable(server) && (state.acked() & ~state.mem(server)) != 0) {
                broken |= 1 << NO_LOSS;
            }
            if (state.pc() == 20 && (state.bin(server) == 0 || state.format(server) == 0)) {
                broken |= 1 << DONE_UPGRADED;
            }
        }
        return broken;
    }
}
