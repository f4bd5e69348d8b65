package dev.rehearse.pac;

import dev.rehearse.kernel.World;
import dev.rehearse.site.HostMemory;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster without its quantities: all on which it depends which commands it takes and what those lead to. */
final class PacSketch {

    private static final char END = '|';

    private final PacPortrait portrait;
    private final StringBuilder text = new StringBuilder();

    private PacSketch(PacPortrait portrait) {
        this.portrait = portrait;
    }

    static String of(Plan plan, World world) {
        PacSketch sketch = new PacSketch(new PacPortrait(plan, world));
        plan.parts(PacParameters.HOST).forEach(sketch::host);
        plan.parts(PacParameters.REGION).forEach(sketch::region);
        sketch.stores();
        for (Part sor : plan.parts(PacParameters.SOR)) {
            QueueStore.Memory queues = sketch.portrait.queues(sor);
            sketch.flags(queues.crashes() > 0, sketch.portrait.emptied(sor), queues.restoring());
        }
        SharedDatabase.Memory database = sketch.portrait.database();
        sketch.flags(database.up(), database.recovering(), sketch.portrait.orphans());
        return sketch.text.toString();
    }

    private void word(@Nullable Object word) {
        text.append(word).append(END);
    }

    private void flags(boolean... flags) {
        for (boolean flag : flags) {
            text.append(flag ? '+' : '-');
        }
        text.append(END);
    }

    private void host(Part host) {
        HostMemory machine = portrait.machine(host);
        EsHostMemory product = portrait.product(host);
        word(machine.power());
        word(machine.level());
        word(product.level());
        HostMemory.Install install = machine.install();
        word(install == null ? 0 : install.level());
        flags(machine.spoiled(), machine.outages().diskLosses() > 0);
        flags(product.mfds().defined(), product.mfds().saved(), product.psorCuts() > 0, product.databaseCuts() > 0);
    }

    private void region(Part region) {
        Region.Memory memory = portrait.region(region);
        word(memory.state());
        word(memory.machine().log().count() > 0 ? memory.machine().log().level() : -1);
        Region.Definition definition = memory.definition();
        word(definition.listener());
        word(RegionPortrait.listener(definition.exported().listener()));
        flags(definition.relaxed(), definition.exported().started());
        if (memory.state().runs()) {
            Region.Processes process = memory.process();
            word(process.level());
            word(process.pac().level());
            word(process.pac().mode());
            flags(process.pac().outside());
            word(RegionPortrait.doing(memory));
        }
        word(portrait.seat(region).pool());
        Registration registration = portrait.registration(region);
        flags(registration.live(), registration.doubt(), registration.silent());
    }

    private void stores() {
        Psor.Memory psor = portrait.psor();
        word(psor.state());
        Outages outages = psor.outages();
        flags(outages.crashes() > 0, outages.splits() > 0, outages.fills() > 0);
        for (PacStore store : psor.stores()) {
            word(store.level());
            word(store.mode());
            for (Member member : sorted(store)) {
                word(member.region());
                word(member.state());
                word(member.level());
            }
        }
    }

    /** In which order they came makes no difference. */
    private static List<Member> sorted(PacStore store) {
        return store.members().stream()
                .sorted(Comparator.comparingInt(Member::region))
                .toList();
    }
}
