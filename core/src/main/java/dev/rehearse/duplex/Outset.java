package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** The words with which a plan says how a run begins that begins in the middle of something; each has a healthy default. */
final class Outset {

    static final String STATE = "state";
    static final String LEVEL = "level";
    static final String IO = "I/O state";
    static final String DEFECTS = "defects";
    static final String BELOW = "below MTBF";
    static final String POWER = "power";
    static final String VTM = "VTM";
    static final String SYSTEM = "operating system";
    static final String HALF = "half installed";
    static final String INSTALLING = "installing";
    static final String REMOTE = "remote session";
    static final String REASON = "reason";
    static final String SPLIT = "hardware split";
    static final String RUNNING = "console";
    static final String NETWORK = "VTM network";
    static final String CURRENT = "current";
    static final String COPIED = "copied";
    static final String FORMAT = "format";
    static final String BACKUP = "backed up";
    static final String TROUBLE = "trouble";
    static final String STORAGE = "storage";
    static final String REPAIRED = "repaired";

    static final String AS_LEVEL = "as level";
    static final String NONE = "none";
    static final String NOTHING = "nothing";
    static final String BOTH = "both";
    static final String WORKS = "works";
    static final String BROKEN = "broken";

    static final List<String> ELEMENTS = List.of(NONE, "CPU", "I/O", BOTH);

    private Outset() {}

    /** What an element can begin as: in service, with or without a partner, is DUPLEX. */
    static List<String> elements() {
        List<String> states = new ArrayList<>(List.of("DUPLEX", "OFFLINE", "BROKEN"));
        for (OpState state : OpState.values()) {
            boolean passing = state == OpState.DIAGNOSTICS_PASSED || state == OpState.FIRMWARE_UPDATE_COMPLETE;
            if (!passing && state != OpState.SIMPLEX && !states.contains(state.name())) {
                states.add(state.name());
            }
        }
        return List.copyOf(states);
    }

    static List<String> sessions() {
        List<String> states = new ArrayList<>();
        for (SessionState state : SessionState.values()) {
            states.add(state.words());
        }
        return List.copyOf(states);
    }

    static SessionState session(String words) {
        for (SessionState state : SessionState.values()) {
            if (state.words().equals(words)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no session is " + words);
    }

    static List<String> systems() {
        List<String> states = new ArrayList<>(List.of(PartnerState.OS_UP.words()));
        for (PartnerState state : PartnerState.values()) {
            if (state != PartnerState.OS_UP) {
                states.add(state.words());
            }
        }
        return List.copyOf(states);
    }

    static PartnerState system(String words) {
        for (PartnerState state : PartnerState.values()) {
            if (state.words().equals(words)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no operating system is " + words);
    }

    static List<String> members() {
        List<String> states = new ArrayList<>();
        for (MemberState state : MemberState.values()) {
            states.add(state.name());
        }
        return List.copyOf(states);
    }

    static List<String> applications() {
        List<String> states = new ArrayList<>();
        for (AppState state : AppState.values()) {
            states.add(state.words());
        }
        return List.copyOf(states);
    }

    static AppState application(String words) {
        for (AppState state : AppState.values()) {
            if (state.words().equals(words)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no application is " + words);
    }

    /** The member of a virtual disk in I/O element 10 or 11. */
    static String disk(int side) {
        return "disk 1" + side;
    }

    /** The adapter of a team there. */
    static String adapter(int side) {
        return "adapter 1" + side;
    }

    /** The path to external storage through it. */
    static String path(int side) {
        return "path 1" + side;
    }

    /** Whether a word that names CPU, I/O, both or none names one of them. */
    static boolean names(String word, boolean processors) {
        return word.equals(BOTH) || word.equals(processors ? "CPU" : "I/O");
    }

    static String naming(boolean processors, boolean io) {
        return processors && io ? BOTH : processors ? "CPU" : io ? "I/O" : NONE;
    }

    /** The word of an attribute of a part. */
    static String word(Plan plan, String part, String attribute) {
        return plan.parts().stream()
                .filter(it -> it.name().equals(part))
                .findFirst()
                .orElseThrow()
                .value(attribute)
                .text();
    }
}
