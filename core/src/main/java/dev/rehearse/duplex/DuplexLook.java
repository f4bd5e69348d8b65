package dev.rehearse.duplex;

import dev.rehearse.kernel.World;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.List;

/** What whoever looks at all parts of a system sees: first how each part is as a whole, then what it is made of. */
final class DuplexLook {

    private final Plan plan;
    private final Memory memory;
    private final List<Seen> seen = new ArrayList<>();

    private DuplexLook(Plan plan, World world) {
        this.plan = plan;
        this.memory = DuplexPortrait.memory(world);
    }

    static List<Seen> at(Plan plan, World world) {
        DuplexLook look = new DuplexLook(plan, world);
        look.wholes();
        look.console();
        look.enclosures();
        look.paths();
        return List.copyOf(look.seen);
    }

    private void add(String part, String question, String answer) {
        seen.add(new Seen(part + ": " + question, answer));
    }

    private List<Part> parts(String kind) {
        return plan.parts(kind);
    }

    private void wholes() {
        boolean silent = silent();
        String session = memory.session().state().words();
        add(parts(DuplexParameters.CONSOLE).get(0).name(), DuplexTyped.STATE, silent ? "" : session);
        whole(DuplexParameters.ENCLOSURE, dev.rehearse.duplex.Part.ENCLOSURE);
        whole(DuplexParameters.DISK, dev.rehearse.duplex.Part.DISK);
        whole(DuplexParameters.APPLICATION, dev.rehearse.duplex.Part.APPLICATION);
        whole(DuplexParameters.ACTION, dev.rehearse.duplex.Part.ACTION);
        whole(DuplexParameters.TEAM, dev.rehearse.duplex.Part.TEAM);
        whole(DuplexParameters.EXTERNAL, dev.rehearse.duplex.Part.EXTERNAL);
    }

    private void whole(String kind, dev.rehearse.duplex.Part part) {
        List<Part> parts = parts(kind);
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i).name(), DuplexTyped.STATE, Faces.of(memory, part, i));
        }
    }

    /** Where an operation restarts the system under it, the console is heard of all the same. */
    private boolean silent() {
        Session session = memory.session();
        boolean planned = session.state() == SessionState.ABORTING && session.phase() != null;
        return !planned && !answers();
    }

    private boolean answers() {
        return memory.images().system().isUp() && memory.session().desk().faults() == 0;
    }

    private void console() {
        String name = parts(DuplexParameters.CONSOLE).get(0).name();
        Session session = memory.session();
        boolean broken = session.state().operation() == SessionState.Operation.BROKEN;
        add(name, DuplexTyped.REASON, broken && !silent() ? Integer.toString(session.reason()) : "");
        add(name, DuplexTyped.SPLIT, memory.images().split() ? "Yes" : "No");
    }

    private void enclosures() {
        List<Part> parts = parts(DuplexParameters.ENCLOSURE);
        for (int side = 0; side < 2; side++) {
            String name = parts.get(side).name();
            Half half = memory.halves().get(side);
            Image image = memory.images().on(side);
            add(name, DuplexTyped.CPU, half.cpu().state().name());
            add(name, DuplexTyped.IO, half.io().state().name());
            boolean off = !half.cpu().state().inService() && half.cpu().state() != OpState.SYNCHRONIZING;
            add(name, DuplexTyped.IMAGE, (off ? PartnerState.DC_OFF : image.os()).words());
            add(name, DuplexTyped.REMOTE, image.remote() ? "open" : "closed");
            add(name, DuplexTyped.VTM, Faces.vtm(memory, side));
        }
        add(parts.get(0).name() + "-" + parts.get(1).name(), DuplexTyped.LINK, memory.blocked() ? "down" : "up");
    }

    private void paths() {
        List<Part> disks = parts(DuplexParameters.DISK);
        List<Part> teams = parts(DuplexParameters.TEAM);
        List<Part> externals = parts(DuplexParameters.EXTERNAL);
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < disks.size(); i++) {
                String member =
                        memory.bays().get(i).mirror().member(side).state().name();
                add(disks.get(i).name(), Outset.disk(side), member);
            }
            for (int i = 0; i < teams.size(); i++) {
                add(
                        teams.get(i).name(),
                        Outset.adapter(side),
                        works(memory.teams().get(i).works(side)));
            }
            for (int i = 0; i < externals.size(); i++) {
                Team paths = memory.externals().get(i).paths();
                add(externals.get(i).name(), Outset.path(side), works(paths.works(side)));
            }
        }
        for (int i = 0; i < externals.size(); i++) {
            add(
                    externals.get(i).name(),
                    Outset.STORAGE,
                    works(memory.externals().get(i).faults() == 0));
        }
    }

    private static String works(boolean works) {
        return works ? Outset.WORKS : Outset.BROKEN;
    }
}
