package dev.rehearse.duplex;

import dev.rehearse.duplex.Wiring.ActionPart;
import dev.rehearse.duplex.Wiring.AppPart;
import dev.rehearse.duplex.Wiring.DiskPart;
import dev.rehearse.duplex.Wiring.Front;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.rdr.Slot;
import dev.rehearse.site.Transfer;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads a system's wiring from a plan. */
final class WiringDraft {

    private static final long GIB = 1L << 30;

    private final Plan plan;
    private final Model.Builder model;

    WiringDraft(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
    }

    Wiring wiring() {
        Map<Span, Activity> spans = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            spans.put(
                    span,
                    model.activity(
                            span.words(),
                            Objects.requireNonNull(assumed(span.words()).time(), span.words())));
        }
        Wiring.Load load = new Wiring.Load(
                load("writes").number(),
                load("bytes per write").number(),
                load("application I/O").number());
        return new Wiring(production(), crew(), options(), hardware(), copying(), load, spans);
    }

    private int production() {
        var enclosures = plan.parts(DuplexParameters.ENCLOSURE);
        boolean first = enclosures.get(0).value("primary").isYes();
        boolean second = enclosures.get(1).value("primary").isYes();
        if (first && second) {
            throw new IllegalArgumentException("one enclosure is marked primary, not both");
        }
        return second ? 1 : 0;
    }

    private Wiring.Crew crew() {
        List<DiskPart> disks = new ArrayList<>();
        for (var part : plan.parts(DuplexParameters.DISK)) {
            String use = part.value("use").text();
            disks.add(new DiskPart(
                    front(part.name()),
                    !use.equals("data"),
                    use.equals("both"),
                    slot(part.value("size").number()),
                    part.value("verify every").number()));
        }
        List<AppPart> applications = new ArrayList<>();
        for (var part : plan.parts(DuplexParameters.APPLICATION)) {
            applications.add(new AppPart(
                    front(part.name()),
                    part.value("controlled").isYes(),
                    StartUp.valueOf(part.value("start-up").text().toUpperCase(Locale.ROOT)),
                    part.value("migrates data").isYes()));
        }
        return new Wiring.Crew(
                fronts(DuplexParameters.ENCLOSURE),
                fronts(DuplexParameters.CONSOLE).get(0),
                List.copyOf(disks),
                List.copyOf(applications),
                actions(),
                fronts(DuplexParameters.TEAM),
                fronts(DuplexParameters.EXTERNAL));
    }

    private List<ActionPart> actions() {
        List<ActionPart> actions = new ArrayList<>();
        for (var part : plan.parts(DuplexParameters.ACTION)) {
            actions.add(new ActionPart(
                    front(part.name()),
                    part.value("type").text(),
                    List.of("Early", "Default", "Late")
                            .indexOf(part.value("order").text()),
                    part.value("program on").text().equals("system disk"),
                    part.value("idempotent").isYes(),
                    model.activity(
                            part.name() + " runs",
                            Objects.requireNonNull(part.value("takes").time(), part.name()))));
        }
        return List.copyOf(actions);
    }

    private Slot slot(long size) {
        boolean delta = assumed("copy after split").text().equals("DELTA");
        return new Slot(
                Math.max(1, size),
                delta ? assumed("delta").number() : 100,
                assumed("resync checkpoint").isYes(),
                assumed("unreadable block").text().equals("abort"));
    }

    private List<Front> fronts(String kind) {
        List<Front> fronts = new ArrayList<>();
        plan.parts(kind).forEach(part -> fronts.add(front(part.name())));
        return List.copyOf(fronts);
    }

    private Front front(String name) {
        return new Front(name, model.id(name));
    }

    private Wiring.Options options() {
        var console = plan.parts(DuplexParameters.CONSOLE).get(0);
        boolean teamed = true;
        for (var team : plan.parts(DuplexParameters.TEAM)) {
            teamed &= team.value("teamed").isYes();
        }
        boolean lan = console.value("access").text().equals("LAN");
        return new Wiring.Options(
                console.value("installer needs").text(),
                console.value("firewall").text().equals("open"),
                lan,
                !console.value("addresses").text().equals("lease lost"),
                !lan || console.value("address free").isYes(),
                console.value("stop after preparation").isYes(),
                teamed);
    }

    private Wiring.Hardware hardware() {
        List<Policy> cpu = new ArrayList<>();
        List<Policy> io = new ArrayList<>();
        for (var part : plan.parts(DuplexParameters.ENCLOSURE)) {
            cpu.add(Policy.valueOf(part.value("CPU policy").text()));
            io.add(Policy.valueOf(part.value("I/O policy").text()));
        }
        long memory = Math.max(1, assumed("memory").number());
        long perGib = assumed("brown-out per GB").number() / 100 * load("dirty").number();
        return new Wiring.Hardware(
                List.copyOf(cpu),
                List.copyOf(io),
                Transfer.nanoseconds(memory, Math.max(1, assumed("memory copy").number())),
                assumed("brown-out base").number() + memory / 1000 * perGib / (GIB / 1000),
                assumed("mtbf threshold").number(),
                (int) Math.min(Integer.MAX_VALUE, assumed("mtbf samples").number()),
                new Wiring.Hung(
                        assumed("hung post").number(),
                        assumed("hung boot").number(),
                        assumed("hung shutdown").number()));
    }

    private Wiring.Copying copying() {
        return new Wiring.Copying(
                List.of(
                        assumed("resync Low").number(),
                        assumed("resync Normal").number(),
                        assumed("resync High").number()),
                assumed("resync under load").number(),
                assumed("disk bandwidth").number(),
                Math.max(1, assumed("parallel resyncs").number()));
    }

    private Value assumed(String name) {
        return plan.setting(DuplexParameters.ASSUME, name);
    }

    private Value load(String name) {
        return plan.setting(DuplexParameters.WORKLOAD, name);
    }
}
