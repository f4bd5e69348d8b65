package dev.rehearse.hotstandby;

import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Standing in the middle of a procedure at a pair of HotStandby servers. */
final class HsbMidway implements Midway {

    /** What nobody types who wants to bring a pair to a good end, or what can never help. */
    private static final Set<HsbCommand> SENSELESS = EnumSet.of(
            HsbCommand.KILL,
            HsbCommand.START_NEW,
            HsbCommand.HSB_COPY,
            HsbCommand.SHUTDOWN,
            HsbCommand.HSB_SET_STANDALONE,
            HsbCommand.HSB_COMINFO,
            HsbCommand.HSB_LOGPOS,
            HsbCommand.CHECK_LOG_DISK);

    /** Of all other commands these only; controllers are stopped, and come back when all is done. */
    private static final Set<Command> OTHERS = Set.of(
            HostCommand.UPGRADE,
            HostCommand.FREE_DISK,
            HostCommand.START,
            HostCommand.STATE,
            WatchdogCommand.STOP,
            HacCommand.SUSPEND,
            HacCommand.SET_ADMINISTRATIVE);

    @Override
    public List<Parameter> typed(Plan plan) {
        return HsbTyped.all(plan);
    }

    @Override
    public List<Reading> readings(Plan plan, Typed typed, @Nullable Plan usual) {
        return new HsbReadings(plan, typed, usual).all();
    }

    @Override
    public List<Reading> helped(Plan plan, Typed typed, @Nullable Plan usual) {
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        String pair = HsbTyped.pair(servers.get(0), servers.get(1));
        List<Reading> helped = new ArrayList<>();
        boolean down = typed.text(pair, HsbTyped.LINK).equals("down");
        Typed repaired = down ? typed.with(pair, HsbTyped.LINK, Quantity.WORD.read("up")) : typed;
        List<Reading> readings = readings(plan, repaired, usual);
        if (down) {
            helped.addAll(with(readings, List.of("the link " + pair + " is repaired")));
        }
        for (Part server : servers) {
            List<Reading> waived = new ArrayList<>();
            boolean any = false;
            for (Reading reading : readings) {
                boolean more = ahead(reading, server) > 0;
                any |= more;
                Value yes = Quantity.FLAG.read("yes");
                Plan without = reading.plan().with(server.name(), Map.of(HsbParameters.WAIVED, yes));
                waived.add(new Reading(more ? without : reading.plan(), reading.words(), reading.taken(), List.of()));
            }
            if (any) {
                String sentence = "what only " + server.name() + " had is given up";
                String link = "the link " + pair + " is repaired";
                helped.addAll(with(waived, down ? List.of(link, sentence) : List.of(sentence)));
            }
        }
        return List.copyOf(helped);
    }

    @Override
    public List<String> beyond(Plan situation) {
        List<Part> servers = situation.parts(HsbParameters.SERVER);
        for (Part server : servers) {
            if (!List.of("none", "half a copy")
                    .contains(server.value(HsbParameters.FILES).text())) {
                return List.of();
            }
        }
        String names = servers.stream().map(Part::name).collect(Collectors.joining(" and "));
        return List.of("no database is left on " + names + ": no command brings one back, only a backup does");
    }

    private static long ahead(Reading reading, Part server) {
        return reading.plan().parts().stream()
                .filter(part -> part.name().equals(server.name()))
                .mapToLong(part -> part.value(HsbParameters.AHEAD).number())
                .sum();
    }

    private static List<Reading> with(List<Reading> readings, List<String> help) {
        List<Reading> helped = new ArrayList<>();
        readings.forEach(reading -> helped.add(new Reading(reading.plan(), reading.words(), reading.taken(), help)));
        return helped;
    }

    @Override
    public boolean sensible(Plan plan, World world, String part, Command command, long argument) {
        return new HsbSense(plan, world).sensible(part, command);
    }

    @Override
    public Plan portrait(Plan plan, World world) {
        return new HsbPortrait(plan, world).plan();
    }

    @Override
    public List<Command> moves(String kind) {
        List<Command> moves = new ArrayList<>();
        for (Command command : new HotStandby().commands(kind)) {
            if (command instanceof HsbCommand own ? !SENSELESS.contains(own) : OTHERS.contains(command)) {
                moves.add(command);
            }
        }
        return moves;
    }

    @Override
    public List<Seen> look(Plan plan, World world) {
        HsbPortrait portrait = new HsbPortrait(plan, world);
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            String name = servers.get(i).name();
            boolean host = portrait.power(i) == Power.UP;
            seen.add(new Seen(name + ": host state", portrait.power(i).words()));
            seen.add(new Seen(name + ": hsb state", host ? state(portrait.server(i)) : ""));
            seen.add(new Seen(name + ": process state", host ? process(portrait.server(i)) : ""));
        }
        for (int i = 0; i < servers.size(); i++) {
            HsbServer.Memory server = portrait.server(i);
            boolean answers = server.state().answers();
            String name = servers.get(i).name();
            seen.add(new Seen(name + ": hsb status connect", answers ? connection(server) : ""));
            seen.add(new Seen(name + ": hsb status catchup", answers ? catchup(server) : ""));
            seen.add(new Seen(
                    name + ": hsb status copy", answers ? copy(server.courses().copy()) : ""));
        }
        for (int i = 0; i < servers.size(); i += 2) {
            String one = servers.get(i).name();
            String other = servers.get(i + 1).name();
            boolean both = portrait.server(i).state().answers()
                    && portrait.server(i + 1).state().answers();
            seen.add(new Seen(
                    one + ": hsb logpos, " + other + ": hsb logpos", both ? more(portrait, i, one, other) : ""));
        }
        return seen;
    }

    private static String more(HsbPortrait portrait, int first, String one, String other) {
        long mine = portrait.end(first);
        long theirs = portrait.end(first + 1);
        return mine == theirs ? "the same" : (mine > theirs ? one : other) + " has more";
    }

    private static String state(HsbServer.Memory server) {
        return server.state().shownAs();
    }

    private static String process(HsbServer.Memory server) {
        return switch (server.state()) {
            case DOWN -> "down";
            case BOOTING -> "starting";
            case OFFLINE -> "listening for netcopy";
            default -> server.process().ending() ? "shutting down" : "running";
        };
    }

    private static String connection(HsbServer.Memory server) {
        boolean linked = server.state().isLinked();
        if (server.courses().connect().running() && !linked) {
            return "CONNECTING";
        }
        return switch (server.state()) {
            case PRIMARY_CATCHING_UP, SECONDARY_CATCHING_UP -> "CATCHUP";
            case PRIMARY_DISCONNECTING, SECONDARY_DISCONNECTING -> "DISCONNECTING";
            default -> server.state().isConnected() ? "CONNECTED" : "BROKEN";
        };
    }

    private static String catchup(HsbServer.Memory server) {
        boolean runs = server.state().isLinked() && !server.state().isConnected();
        return runs ? "ACTIVE" : "NOT ACTIVE";
    }

    private static String copy(Course course) {
        return switch (course.phase()) {
            case NONE -> "NO COPY YET";
            case RUNNING -> "ACTIVE";
            case DONE -> "SUCCESS";
            case FAILED -> "ERROR";
        };
    }

    @Override
    public String sketch(Plan plan, World world) {
        HsbPortrait portrait = new HsbPortrait(plan, world);
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        StringBuilder sketch = new StringBuilder();
        for (int i = 0; i < servers.size(); i++) {
            HsbSketch.of(portrait, i, sketch);
        }
        for (Part part : plan.parts()) {
            if (!part.kind().equals(HsbParameters.SERVER)) {
                sketch.append(portrait.mode(part)).append('|');
            }
        }
        return sketch.toString();
    }
}
