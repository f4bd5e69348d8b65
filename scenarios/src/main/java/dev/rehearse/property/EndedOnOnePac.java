package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.FirstPacs;
import dev.rehearse.pac.fact.JobOrphaned;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.ProcessRegistered;
import dev.rehearse.pac.fact.Routed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * In the end there is one PAC, of the wanted version and Running; every host has that version, every region is Started
 * and takes clients, and nothing is left over: no locks of the dead, no job without a process.
 */
final class EndedOnOnePac implements Property<EndedOnOnePac.Memory> {

    private final String phrase;
    private final Scene scene;
    private final String level;
    private final PacModes modes;
    private final List<Integer> hosts = new ArrayList<>();

    /** The property, as the scenario wrote it. */
    EndedOnOnePac(String phrase, String level, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
        this.level = normal(level);
        this.modes = PacModes.before(scene.plan());
        for (Part host : scene.plan().parts("host")) {
            hosts.add(scene.id(host.name() + " host"));
        }
    }

    /**
     * How far it is; bit 0 is the first.
     *
     * @param modes of the PACs
     * @param upgraded hosts at the wanted version
     * @param started regions that are Started
     * @param routed regions that take clients
     * @param doubt regions whose locks are left over
     * @param orphans jobs without a process
     */
    record Memory(PacModes modes, long upgraded, long started, long routed, long doubt, int orphans) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(modes)
                    .number(upgraded)
                    .number(started)
                    .number(routed)
                    .number(doubt)
                    .number(orphans);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        long upgraded = 0;
        long started = 0;
        long routed = 0;
        long doubt = 0;
        FirstPacs pacs = FirstPacs.of(scene.plan());
        for (int i = 0; i < hosts.size(); i++) {
            String installed = scene.plan().parts("host").get(i).value("level").text();
            upgraded |= (normal(installed).equals(level) ? 1L : 0L) << i;
        }
        for (int i = 0; i < scene.servers(); i++) {
            Part region = scene.server(i);
            started |= (pacs.started(region) ? 1L : 0L) << i;
            routed |= (pacs.routed(region) ? 1L : 0L) << i;
            doubt |= (pacs.inDoubt(region) ? 1L : 0L) << i;
        }
        return new Memory(modes, upgraded, started, routed, doubt, pacs.orphans() ? 1 : 0);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ModeChanged.class
                || kind == LevelInstalled.class
                || kind == StateChanged.class
                || kind == Routed.class
                || kind == ProcessRegistered.class
                || kind == JobOrphaned.class
                || kind == RunClosed.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof ModeChanged changed) {
            PacModes now = m.modes().with(changed.pac(), changed.mode());
            return new Memory(now, m.upgraded(), m.started(), m.routed(), m.doubt(), m.orphans());
        }
        if (fact instanceof JobOrphaned job) {
            int orphans = m.orphans() + (job.orphan() ? 1 : -1);
            return new Memory(m.modes(), m.upgraded(), m.started(), m.routed(), m.doubt(), orphans);
        }
        if (fact instanceof RunClosed) {
            String missing = missing(m);
            if (!missing.isEmpty()) {
                violated(context, missing);
            }
            return m;
        }
        Memory after = new Memory(
                m.modes(),
                fact instanceof LevelInstalled told
                        ? bits(
                                m.upgraded(),
                                hosts.indexOf(source),
                                normal(told.level()).equals(level))
                        : m.upgraded(),
                fact instanceof StateChanged told && scene.isServer(source)
                        ? bits(m.started(), scene.index(source), told.to().equals("STARTED"))
                        : m.started(),
                fact instanceof Routed told ? bits(m.routed(), scene.index(told.region()), told.open()) : m.routed(),
                fact instanceof ProcessRegistered told
                        ? bits(
                                m.doubt(),
                                scene.index(told.region()),
                                told.status().equals("In doubt"))
                        : m.doubt(),
                m.orphans());
        return after.equals(m) ? m : after;
    }

    private String missing(Memory m) {
        String pac = scene.plan().parts("pac").get(0).name() + " " + level;
        List<String> wrong = new ArrayList<>();
        if (!m.modes().mode(pac).equals("Running")) {
            wrong.add(pac + " is " + m.modes().mode(pac));
        }
        for (PacModes.Pac other : m.modes().pacs()) {
            if (!other.name().equals(pac)) {
                wrong.add(other.name() + " is still there");
            }
        }
        for (int i = 0; i < hosts.size(); i++) {
            if ((m.upgraded() >> i & 1) == 0) {
                wrong.add(scene.plan().parts("host").get(i).name() + " is not at " + level);
            }
        }
        regions(m, wrong);
        if (m.orphans() > 0) {
            wrong.add("jobs are Active without a process");
        }
        return String.join(", ", wrong);
    }

    private void regions(Memory m, List<String> wrong) {
        for (int i = 0; i < scene.servers(); i++) {
            String name = scene.server(i).name();
            if ((m.started() >> i & 1) == 0) {
                wrong.add(name + " is not Started");
            } else if ((m.routed() >> i & 1) == 0) {
                wrong.add(name + " takes no clients");
            }
            if ((m.doubt() >> i & 1) != 0) {
                wrong.add("locks of " + name + " are in doubt");
            }
        }
    }

    private static long bits(long bits, int index, boolean on) {
        long bit = index < 0 ? 0 : 1L << index;
        return on ? bits | bit : bits & ~bit;
    }

    private static String normal(String text) {
        return Words.level(Quantity.LEVEL.read(text).number());
    }
}
