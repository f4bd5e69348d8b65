package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.Database.Descent;
import dev.rehearse.hotstandby.Told.Offer;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;

/** What a server remembers at the start of a run: both of a pair hold the same, all of it on disk. */
final class FirstMemory {

    private FirstMemory() {}

    static HsbServer.Memory of(Part part, Plan plan, Wiring wiring) {
        HsbState state = state(part);
        long level = part.value("level").number();
        boolean standalone = state == HsbState.STANDALONE;
        Database database = new Database(
                new Descent(0, 0), Database.formatOf(level), CopyFlag.NORMAL, false, standalone, History.first(), 0, 0);
        long kept = standalone ? Log.NOT_KEPT : state.isConnected() ? Log.STREAMED : History.FIRST;
        Settings settings = new Settings(
                ini(plan, "AutoPrimaryAlone") != 0,
                ini(plan, "PingTimeout"),
                ini(plan, "ConnectTimeout"),
                Math.max(1, Math.min(99, ini(plan, "CatchupSpeedRate"))),
                ini(plan, "MaxLogSize"),
                part.value("connect string").isYes());
        return new HsbServer.Memory(
                state,
                database,
                new Log(kept, Tail.STRICT, wiring.sizes().logDisk(), false, false),
                new Peer(true, true, 1, Encoder.NEVER, Level.EMPTY, 0),
                Courses.NONE,
                new ServerProcess(level, true, level, HsbCommand.START, false, true, false, false),
                new Standing(settings, Users.NONE, -1),
                Told.NOTHING,
                Watches.NONE);
    }

    /** What it offers to clients then. */
    static Offer offer(Part part) {
        HsbState state = state(part);
        boolean writes = state.acceptsWrites();
        return new Offer(writes, true, false, writes ? 0 : HsbCode.IS_SECONDARY);
    }

    static HsbState state(Part part) {
        return HsbState.valueOf(part.value("state").text().replace(' ', '_'));
    }

    private static long ini(Plan plan, String name) {
        return plan.setting(HsbParameters.INI, name).number();
    }
}
