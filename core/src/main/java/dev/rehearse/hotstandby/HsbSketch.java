package dev.rehearse.hotstandby;

import dev.rehearse.site.HostMemory.Power;

/** A server without its quantities: all on which it depends which commands it takes and what they lead to, but for how long it takes. */
final class HsbSketch {

    private static final char END = '|';

    private HsbSketch() {}

    static void of(HsbPortrait portrait, int index, StringBuilder sketch) {
        HsbServer.Memory server = portrait.server(index);
        ServerProcess process = server.process();
        boolean down = server.state() == HsbState.DOWN;
        sketch.append(server.state()).append(END).append(portrait.power(index) == Power.UP);
        sketch.append(END).append(process.installed()).append(flags(process.whole(), process.ending()));
        sketch.append(flags(process.spoilsBoot(), process.spoilsCopy()));
        if (process.weighs() != null) {
            sketch.append(process.weighs());
        }
        if (!down) {
            sketch.append(process.running()).append(process.start()); // gone with the process
        }
        database(server.database(), down, sketch);
        Log log = server.log();
        sketch.append(flags(portrait.ahead(index) > 0, portrait.keeps(index)));
        sketch.append(flags(log.keeps(), log.keptFrom() == Log.NOT_KEPT));
        sketch.append(flags(log.blocked(), log.databaseBlocked()));
        sketch.append(flags(server.peer().hears(), server.peer().reaches()));
        sketch.append(flags(
                server.courses().connect().running(), server.courses().copy().running()));
        settings(server, sketch);
    }

    private static void database(Database database, boolean down, StringBuilder sketch) {
        sketch.append(database.descent().base())
                .append(END)
                .append(database.descent().positions());
        sketch.append(END).append(database.format()).append(database.flag());
        sketch.append(flags(database.exists(), down && database.clean()));
        sketch.append(flags(database.standalone(), database.pending() > 0));
    }

    /** How much effort goes into a catchup matters only while one runs. */
    private static void settings(HsbServer.Memory server, StringBuilder sketch) {
        Settings settings = server.standing().settings();
        sketch.append(flags(settings.autoPrimaryAlone(), settings.connectString()));
        if (server.state() == HsbState.PRIMARY_CATCHING_UP) {
            sketch.append(settings.catchupSpeedRate());
        }
        sketch.append(END);
    }

    private static String flags(boolean one, boolean other) {
        return (one ? "+" : "-") + (other ? "+" : "-");
    }
}
