package dev.rehearse.report;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.property.Scene;
import dev.rehearse.site.fact.AnswerSeen;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what happened while a run goes on, a row for each instant and step at which something changed. */
public final class Rows implements Listener {

    /** What stands in the column of a server that answers nothing. */
    private static final String SILENT = "-";

    private final Scene scene;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();
    private final String[] shown;
    private final Map<String, ServiceStatus> services = new TreeMap<>();
    private List<String> what = new ArrayList<>();
    private String step = "";
    private long time;
    private boolean changed;
    private boolean opening;

    /** No rows yet; every server shows the state that the scenario begins with. */
    public Rows(Model model, Scene scene) {
        this.scene = scene;
        this.wording = new Wording(model, scene);
        this.shown = new String[scene.servers()];
        for (int server = 0; server < shown.length; server++) {
            shown[server] = scene.server(server).values().containsKey("state")
                    ? scene.server(server).value("state").text()
                    : "";
        }
    }

    @Override
    public void fact(long now, int source, Fact fact) {
        if (now != time || fact instanceof StepStarted) {
            flush();
            time = now;
        }
        if (fact instanceof StepStarted started) {
            step = started.step();
            opening = true;
        } else if (fact instanceof StateChanged state && scene.isServer(source)) {
            show(scene.index(source), state.shown());
        } else if (fact instanceof ServiceChanged service) {
            tells(service.service(), service.status(), source, service);
        } else if (fact instanceof CommandGiven given && opening) {
            // a step may consist of a question only
            what.add(wording.command(source, given));
            opening = false;
        } else if (fact instanceof AnswerSeen answer) {
            seen(answer);
        } else {
            add(wording.of(source, fact));
        }
        if (fact instanceof ProcedureEnded) {
            flush();
            step = "";
        }
    }

    /** Services are up unless somebody says otherwise; being told so again is no news. */
    private void tells(String service, ServiceStatus status, int source, Fact fact) {
        ServiceStatus before = services.put(service, status);
        if ((before == null ? ServiceStatus.UP : before) != status) {
            add(wording.of(source, fact));
        }
    }

    /** What was seen stands behind the command if that was given just now; what the server's column shows is not said twice. */
    private void seen(AnswerSeen answer) {
        int server = scene.index(answer.by());
        if (server >= 0 && shown[server].equals(answer.seen())) {
            return;
        }
        String command = wording.line(answer);
        what.remove(command);
        add(answer.seen().isEmpty() ? command : command + " -> " + answer.seen());
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            what.add(words);
        }
    }

    private void show(int server, String state) {
        String now = state.isEmpty() ? SILENT : state;
        changed |= !shown[server].equals(now);
        shown[server] = now;
    }

    private void flush() {
        if (changed || !what.isEmpty()) {
            rows.add(new Row(time, step, List.copyOf(Arrays.asList(shown)), List.copyOf(what)));
            what = new ArrayList<>();
            changed = false;
        }
    }

    /** The rows so far, the present instant included. */
    List<Row> rows() {
        flush();
        return List.copyOf(rows);
    }

    /** The names of the servers, in the order of {@link Row#shown}. */
    List<String> servers() {
        List<String> names = new ArrayList<>();
        for (int server = 0; server < scene.servers(); server++) {
            names.add(scene.server(server).name());
        }
        return names;
    }
}
