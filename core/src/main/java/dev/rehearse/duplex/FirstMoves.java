package dev.rehearse.duplex;

import dev.rehearse.duplex.Wiring.Front;
import dev.rehearse.kernel.Model;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;

/**
 * What comes from outside in the first moments of a run that begins in the middle of something: what was under way goes on by
 * itself, but an installation is begun by the command that began it, a network that is down is broken by the fault that breaks it, and what somebody repairs is repaired as after any fault.
 */
final class FirstMoves {

    /** When repairs are done, in nanoseconds: when whoever looks has seen what was broken. */
    private static final long SEEN = 4_000_000_000L;

    private final Model.Builder model;

    private FirstMoves(Model.Builder model) {
        this.model = model;
    }

    /**
     * For a system of which all parts are reserved.
     *
     * @param link id of the VTM network
     */
    static void open(Plan plan, Wiring wiring, int link, Model.Builder model) {
        FirstMoves moves = new FirstMoves(model);
        Part console = plan.parts(DuplexParameters.CONSOLE).get(0);
        if (console.value(Outset.NETWORK).text().equals("down")) {
            model.open(link, 0, new Strike(LinkFault.BREAK));
            moves.heal(console, link, LinkFault.BREAK);
        }
        for (int side = 0; side < 2; side++) {
            Part enclosure = plan.parts(DuplexParameters.ENCLOSURE).get(side);
            moves.enclosure(enclosure, wiring.crew().enclosures().get(side).panel());
        }
        for (int i = 0; i < wiring.crew().disks().size(); i++) {
            moves.disk(
                    plan.parts(DuplexParameters.DISK).get(i),
                    wiring.crew().disks().get(i).front());
        }
        for (int i = 0; i < wiring.crew().teams().size(); i++) {
            Part team = plan.parts(DuplexParameters.TEAM).get(i);
            int panel = wiring.crew().teams().get(i).panel();
            moves.broken(team, Outset.adapter(0), panel, TeamFault.ADAPTER_10);
            moves.broken(team, Outset.adapter(1), panel, TeamFault.ADAPTER_11);
        }
        for (int i = 0; i < wiring.crew().externals().size(); i++) {
            Part external = plan.parts(DuplexParameters.EXTERNAL).get(i);
            int panel = wiring.crew().externals().get(i).panel();
            moves.broken(external, Outset.path(0), panel, ExternalFault.PATH_10);
            moves.broken(external, Outset.path(1), panel, ExternalFault.PATH_11);
            moves.broken(external, Outset.STORAGE, panel, ExternalFault.FAILURE);
        }
    }

    private void enclosure(Part part, int panel) {
        String defects = part.value(Outset.DEFECTS).text();
        if (Outset.names(defects, true)) {
            heal(part, panel, EnclosureFault.CPU_FAULT);
        }
        if (Outset.names(defects, false)) {
            heal(part, panel, EnclosureFault.IO_FAULT);
        }
        boolean empty = part.value(Outset.STATE).text().equals(OpState.EMPTY.name());
        if (empty && part.value(Outset.POWER).text().equals("off")) {
            heal(part, panel, EnclosureFault.POWER_LOSS);
        }
        broken(part, Outset.VTM, panel, EnclosureFault.VTM_FAULT);
        String level = part.value(Outset.INSTALLING).text();
        if (!level.equals(Outset.NOTHING)) {
            // nobody waits for the answer; the panel, which shows nothing of it, gets it
            long installing = Quantity.LEVEL.read(level).number();
            model.open(panel, 0, new Order(EnclosureCommand.UPGRADE, installing, panel, 0));
        }
    }

    private void disk(Part part, Front front) {
        for (RdrFault fault : RdrFault.values()) {
            String member = part.value(Outset.disk(fault.side())).text();
            if (!fault.latent() && member.equals(MemberState.FAILED.name())) {
                heal(part, front.panel(), fault);
            }
        }
    }

    private void broken(Part part, String attribute, int panel, FaultKind fault) {
        if (part.value(attribute).text().equals(Outset.BROKEN)) {
            heal(part, panel, fault);
        }
    }

    private void heal(Part part, int panel, FaultKind fault) {
        if (part.value(Outset.REPAIRED).isYes()) {
            model.open(panel, SEEN, new Heal(fault));
        }
    }
}
