package dev.rehearse.pac;

import dev.rehearse.site.HostMemory;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What whoever asks all there is to ask is told, in an order in which nobody asks for more than he must. */
final class PacLook {

    private final PacPortrait portrait;
    private final List<Seen> seen = new ArrayList<>();

    private PacLook(PacPortrait portrait) {
        this.portrait = portrait;
    }

    static List<Seen> of(PacPortrait portrait) {
        PacLook look = new PacLook(portrait);
        portrait.plan.parts(PacParameters.HOST).forEach(look::host);
        portrait.plan.parts(PacParameters.REGION).forEach(look::region);
        look.stores();
        portrait.plan.parts(PacParameters.REGION).forEach(look::listed);
        portrait.plan.parts(PacParameters.REGION).forEach(look::clients);
        return List.copyOf(look.seen);
    }

    private void add(Part part, String question, String answer) {
        seen.add(new Seen(part.name() + ": " + question, answer));
    }

    private void host(Part host) {
        HostMemory machine = portrait.machine(host);
        add(host, PacTyped.HOST, machine.install() == null ? machine.power().words() : PacTyped.INSTALLING_NOW);
        EsHostMemory product = portrait.product(host);
        boolean installs = machine.install() != null;
        String installed = product.level() == 0 ? EsHost.UNUSABLE : EsHost.INSTALLED;
        add(host, PacTyped.PRODUCT, installs ? "" : installed);
        add(host, PacTyped.MFDS, product.mfds().defined() ? "defined" : Outset.NOT_DEFINED);
    }

    private boolean up(Part region) {
        return portrait.machine(portrait.host(region.name())).power() == Power.UP;
    }

    private void region(Part region) {
        add(region, PacTyped.STATE, up(region) ? portrait.region(region).state().shownAs() : "");
        boolean alive = portrait.region(region).state().runs();
        add(region, PacTyped.PROCESSES, up(region) ? alive ? PacTyped.ALIVE : PacTyped.GONE : "");
    }

    private void listed(Part region) {
        String status = portrait.registration(region).status();
        String listed = status.isEmpty() ? Outset.NONE : status;
        add(region, PacTyped.REGISTERED, portrait.database().up() ? listed : "");
        add(region, PacTyped.ENTRY, portrait.psor().state().answers() ? entry(region) : "");
    }

    private String entry(Part region) {
        Member member = portrait.member(region);
        if (member == null) {
            return portrait.region(region).process().pac().outside() ? Outset.OUTSIDE : Outset.NONE;
        }
        return PacTyped.entry(member.pings() ? member.state() : MemberState.STALE);
    }

    private void clients(Part region) {
        String listener = portrait.region(region).definition().listener().words();
        boolean defined = portrait.region(region).definition().defined();
        add(region, PacTyped.LISTENER, up(region) && defined ? listener : "");
        add(region, PacTyped.POOL, portrait.seat(region).pool().words());
    }

    private void stores() {
        Psor.Memory psor = portrait.psor();
        StringJoiner modes = new StringJoiner(PacTyped.BESIDE).setEmptyValue(PacMode.ABSENT.words());
        for (int i = psor.stores().size() - 1; i >= 0; i--) {
            modes.add(psor.stores().get(i).mode().words());
        }
        Part pac = portrait.plan.parts(PacParameters.PAC).get(0);
        add(pac, PacTyped.MODES, psor.state().answers() ? modes.toString() : "");
        add(pac, PacTyped.JOBS, portrait.orphans() ? PacTyped.ORPHANS : Jobs.NO_ORPHANS);
        add(
                portrait.plan.parts(PacParameters.PSOR).get(0),
                PacTyped.REDIS,
                psor.state().words());
        for (Part sor : portrait.plan.parts(PacParameters.SOR)) {
            add(sor, PacTyped.REDIS, portrait.queues(sor).crashes() > 0 ? Outset.DOWN : Outset.UP);
            add(sor, Outset.QUEUES, portrait.emptied(sor) ? Outset.EMPTY : "whole");
        }
        Part database = portrait.plan.parts(PacParameters.DATABASE).get(0);
        boolean up = portrait.database().up();
        add(database, PacTyped.DATABASE, up ? Outset.UP : Outset.DOWN);
        boolean doubt = portrait.database().registrations().stream()
                .anyMatch(one -> one.status().equals(Registration.IN_DOUBT));
        String listed = portrait.database().recovering()
                ? PacTyped.RECOVERING
                : doubt ? Registration.IN_DOUBT : Registration.OK;
        add(database, PacTyped.REGISTERED, up ? listed : "");
    }
}
