package dev.rehearse.report;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.property.Scene;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what happened while a run goes on, a row for each instant and step at which something changed. */
public final class Rows implements Listener {

    /** What stands in the column of a server that answers nothing. */
    private static final String SILENT = "-";

    private final Scene scene;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();
    private final String[] shown;
    private List<String> what = new ArrayList<>();
    private String step = "";
    private long time;
    private boolean changed;

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
        } else if (fact instanceof StateChanged state && scene.isServer(source)) {
            show(scene.index(source), state.shown());
        }
        String words = wording.of(source, fact);
        if (!words.isEmpty()) {
            what.add(words);
        }
        if (fact instanceof ProcedureEnded) {
            flush();
            step = "";
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
