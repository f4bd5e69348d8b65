package dev.rehearse.copyservices;

import dev.rehearse.copyservices.CsmWay.Side;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be so of one management server by what was typed of it. Where nothing was typed and the server is as it usually is
 * after the step that was done last, it is in everything as it usually is.
 */
final class CsmClues {

    static final String DOWN = "DOWN";
    private static final String NONE = "None";
    private static final String CONSISTENT = "Disconnected Consistent";
    private static final String DISCONNECTED = "Disconnected";

    private final Plan plan;
    private final Typed typed;
    private final @Nullable Plan usual;

    CsmClues(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.usual = usual;
    }

    /** In which state a server is. */
    String state(Part server) {
        String name = server.name();
        String state = typed.text(name, CsmTyped.STATE);
        String process = typed.text(name, CsmTyped.PROCESS);
        String host = typed.text(name, CsmTyped.HOST);
        boolean printed = !state.isEmpty() && !state.equals(CsmTyped.SILENT);
        boolean gone = !host.isEmpty() && !host.equals("up");
        boolean installs = typed.text(name, CsmTyped.PAGE).equals("Installing");
        boolean down = gone || installs || process.equals("down") || process.equals("starting");
        if (printed && down) {
            String other = gone
                    ? CsmTyped.HOST + ": " + host
                    : installs ? CsmTyped.PAGE + ": Installing" : CsmTyped.PROCESS + ": " + process;
            throw new Unfit(name, CsmTyped.STATE, name + " is shown as " + state + ", and yet " + other, "ask again");
        }
        if (printed) {
            return state;
        }
        String relation = typed.text(name, CsmTyped.RELATION);
        if (!relation.isEmpty() && !relation.equals(CsmTyped.SILENT)) {
            String hint = "write server state: with what it shows; leave out lshaservers: if it does not answer";
            throw new Unfit(name, CsmTyped.RELATION, name + " prints " + relation + ", and yet shows no state", hint);
        }
        boolean known = down
                || !typed.text(name, CsmTyped.INSTALLATION).isEmpty()
                || !role(name).isEmpty();
        if (state.isEmpty() && !known) {
            String hint = "write server state: with what it shows, or process state: down";
            throw new Unfit(name, "", "nothing says whether " + name + " runs", hint);
        }
        if (process.equals("running")) {
            String hint = "stop it and write process state: down, or wait and ask again";
            throw new Unfit(name, CsmTyped.PROCESS, name + " runs and does not answer", hint);
        }
        return DOWN;
    }

    private String role(String name) {
        return typed.text(name, CsmTyped.ROLE);
    }

    /** The level that is installed. */
    Value level(Part server) {
        Value level = typed.value(server.name(), CsmTyped.LEVEL);
        if (level == null && usual == null) {
            String hint = "write level: " + server.value("level").text() + ", or after step: for the step done last";
            throw new Unfit(server.name(), "", "nothing says which level is installed on " + server.name(), hint);
        }
        return level == null ? usually(server).value("level") : level;
    }

    /** The part as it usually is. */
    Part usually(Part part) {
        Plan known = usual == null ? plan : usual;
        return known.parts().stream()
                .filter(other -> other.name().equals(part.name()))
                .findFirst()
                .orElse(part);
    }

    boolean knowsUsual() {
        return usual != null;
    }

    /** Whether a server is as it usually is, so that what is not typed of it is as usual too. */
    boolean isUsual(Part server, String state) {
        return usual != null
                && usually(server).value(CsmParameters.STATE).text().equals(state)
                && usually(server).value("level").number() == level(server).number();
    }

    /** What a server can be, apart from the other one. */
    List<Side> sides(Part server) {
        String state = state(server);
        List<Side> sides = new ArrayList<>();
        for (String role : roles(server, state)) {
            for (String relation : relations(server, state, role)) {
                for (String configuration : configurations(server, role, relation)) {
                    sides.add(new Side(state, role, relation, configuration));
                }
            }
        }
        return sides;
    }

    private List<String> roles(Part server, String state) {
        String said = role(server.name());
        if (!state.equals(DOWN)) {
            if (!said.isEmpty() && !said.equals(state)) {
                String hint = "role: is for a server that is down";
                throw new Unfit(
                        server.name(), CsmTyped.ROLE, server.name() + " is " + state + ", and yet " + said, hint);
            }
            return List.of(state);
        }
        if (!said.isEmpty()) {
            return List.of(said);
        }
        Part then = usually(server);
        String before = then.value(CsmParameters.STATE).text();
        if (usual != null) {
            return List.of(before.equals(DOWN) ? then.value(CsmParameters.ROLE).text() : before);
        }
        return List.of("ACTIVE", "STANDBY", "STANDBY MODE");
    }

    private List<String> relations(Part server, String state, String role) {
        String said = typed.text(server.name(), CsmTyped.RELATION);
        if (!said.isEmpty() && !said.equals(CsmTyped.SILENT)) {
            return List.of(said);
        }
        if (role.equals("STANDBY MODE")) {
            return List.of(NONE);
        }
        if (isUsual(server, state)) {
            return List.of(usually(server).value(CsmParameters.RELATION).text());
        }
        if (state.equals(DOWN)) {
            return role.equals("STANDBY") ? List.of(CONSISTENT) : List.of(NONE, CONSISTENT);
        }
        return role.equals("STANDBY")
                ? List.of("Synchronized", CONSISTENT, DISCONNECTED)
                : List.of(NONE, "Synchronized", CONSISTENT, DISCONNECTED);
    }

    /** A standby whose first synchronization was cut off may know nothing; whoever was ever active or synchronized does. */
    private List<String> configurations(Part server, String role, String relation) {
        String said = typed.text(server.name(), CsmTyped.CONFIGURATION);
        if (!said.isEmpty()) {
            return List.of(said);
        }
        boolean cut = relation.equals(DISCONNECTED) || relation.equals("Synchronization Pending");
        if (!cut || !role.equals("STANDBY")) {
            return List.of("whole");
        }
        return knowsUsual()
                ? List.of(usually(server).value(CsmParameters.CONFIGURATION).text())
                : List.of("whole", "empty");
    }
}
