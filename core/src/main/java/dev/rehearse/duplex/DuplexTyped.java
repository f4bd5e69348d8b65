package dev.rehearse.duplex;

import dev.rehearse.rdr.PairState;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be typed of a system: what the Active Upgrade console, the management tool and the RDR utility print, in their words, and
 * what people know.
 */
final class DuplexTyped {

    static final String STATE = "state";
    static final String REASON = "reason";
    static final String SPLIT = "hardware split";
    static final String CPU = "CPU";
    static final String IO = "I/O";
    static final String IMAGE = "partner state";
    static final String REMOTE = "remote session";
    static final String VTM = "VTM state";
    static final String LINK = "link";
    static final String LEVEL = "level";
    static final String INSTALLATION = "installation";
    static final String INSTALLING = "installing";
    static final String RUNNING = "running";
    static final String CAUSE = "cause";
    static final String MAINS = "power";
    static final String RESYNC = "resync";
    static final String BACKUP = "backup";
    static final String PACKAGE = "package";
    static final String SILENT = "no answer";

    /** Why an element is BROKEN or will not come up. */
    static final String DEFECT = "defect";

    static final String MTBF = "MTBF";

    private final List<Parameter> all = new ArrayList<>();

    private DuplexTyped() {}

    static List<Parameter> all(Plan plan) {
        DuplexTyped typed = new DuplexTyped();
        for (Part part : plan.parts()) {
            switch (part.kind()) {
                case DuplexParameters.CONSOLE -> typed.console(part.name());
                case DuplexParameters.ENCLOSURE -> typed.enclosure(part.name());
                case DuplexParameters.DISK -> typed.disk(part.name());
                case DuplexParameters.APPLICATION ->
                    typed.word(part.name(), STATE, Outset.applications(), "what its service prints");
                case DuplexParameters.ACTION ->
                    typed.word(part.name(), STATE, List.of("Ready", "Fails", "Hangs"), "how its program is");
                case DuplexParameters.TEAM -> typed.team(part.name());
                default -> typed.external(part.name());
            }
        }
        typed.word(link(plan), LINK, List.of("up", "down"), "the private network between the VTM adapters");
        return List.copyOf(typed.all);
    }

    /** The private network between the two enclosures. */
    static String link(Plan plan) {
        List<Part> enclosures = plan.parts(DuplexParameters.ENCLOSURE);
        return enclosures.get(0).name() + "-" + enclosures.get(1).name();
    }

    private void console(String name) {
        List<String> states = new ArrayList<>(Outset.sessions());
        states.add(SILENT);
        word(name, STATE, states, "Upgrade State/Operational State of the Active Upgrade console");
        all.add(Parameter.of(name, REASON, Quantity.COUNT, "", "the number with which its last operation is broken"));
        word(name, SPLIT, List.of("Yes", "No"), "ACTIVE_UPGRADE_HW_SPLIT: whether the enclosures are apart");
        List<String> places = List.of("system disk", "network share");
        word(name, PACKAGE, places, "where the installer lies");
    }

    private void enclosure(String name) {
        List<String> faces = opStates();
        faces.addAll(Outset.systems());
        word(name, STATE, faces, "what the management tool shows of it");
        word(name, CPU, opStates(), "OpState of its CPU element");
        word(name, IO, opStates(), "OpState of its I/O element");
        word(name, CAUSE, List.of(DEFECT, MTBF), "why it is BROKEN: a defect, or an MTBF below the threshold");
        word(name, MAINS, List.of("on", "off"), "why it is EMPTY: off if its mains are lost, on if it was pulled");
        word(name, IMAGE, Outset.systems(), "Partner State: the operating system on this half");
        all.add(Parameter.of(name, LEVEL, Quantity.LEVEL, "", "the software level on its system disk"));
        List<String> installations = List.of("complete", "half", RUNNING);
        word(name, INSTALLATION, installations, "half: an installer failed, or was cut off; running: it goes on");
        all.add(Parameter.of(name, INSTALLING, Quantity.LEVEL, "", "the software level that is being installed"));
        word(name, REMOTE, List.of("open", "closed"), "whether a remote session to it is open");
        word(name, VTM, List.of("DUPLEX", "SIMPLEX", "BROKEN"), "OpState of its VTM adapter");
    }

    private static List<String> opStates() {
        List<String> states = new ArrayList<>();
        for (OpState state : OpState.values()) {
            states.add(state.name());
        }
        return states;
    }

    private void disk(String name) {
        List<String> pairs = new ArrayList<>();
        for (PairState state : PairState.values()) {
            pairs.add(state.name());
        }
        word(name, STATE, pairs, "what the RDR utility prints of the mirror");
        for (int side = 0; side < 2; side++) {
            word(name, Outset.disk(side), Outset.members(), "its disk in I/O element 1" + side);
        }
        all.add(Parameter.of(name, RESYNC, Quantity.PERCENT, "", "how far the resync is"));
        word(name, BACKUP, List.of("yes", "no"), "whether there is a backup from before the procedure");
    }

    private void team(String name) {
        states(name, "of the team");
        for (int side = 0; side < 2; side++) {
            String adapter = "its adapter in I/O element 1" + side;
            word(name, Outset.adapter(side), List.of(Outset.WORKS, Outset.BROKEN), adapter);
        }
    }

    private void external(String name) {
        states(name, "of the external storage");
        for (int side = 0; side < 2; side++) {
            String path = "the path through I/O element 1" + side;
            word(name, Outset.path(side), List.of(Outset.WORKS, Outset.BROKEN), path);
        }
        word(name, Outset.STORAGE, List.of(Outset.WORKS, Outset.BROKEN), "the storage itself");
    }

    private void states(String name, String what) {
        word(name, STATE, List.of("DUPLEX", "SIMPLEX", "DOWN"), "what the management tool shows " + what);
    }

    private void word(String owner, String name, List<String> words, String meaning) {
        all.add(Parameter.word(owner, name, words, "", meaning));
    }
}
