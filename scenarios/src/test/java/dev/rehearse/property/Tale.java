package dev.rehearse.property;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.List;

/** A history told fact by fact, without servers: what properties and meters see of a cluster. */
public final class Tale {

    private static final long SECOND = 1_000_000_000L;

    private final Model.Builder model = new Model.Builder();
    private final List<Fact> facts = new ArrayList<>();
    private final int[] ids = new int[5];
    private final SystemKind system;
    private final Plan plan;

    /** The components that tell: two servers with their hosts, and the operator. */
    public Tale() {
        this(new ToySystem(), ToySystem.plan());
    }

    /** The same, of servers {@code S1} and {@code S2} of a system. */
    public Tale(SystemKind system, Plan plan) {
        this.system = system;
        this.plan = plan;
        List<String> names = List.of("S1", "S2", "S1 host", "S2 host", "operator");
        for (int i = 0; i < ids.length; i++) {
            ids[i] = model.add(names.get(i), new Teller());
        }
    }

    /** Another component that tells. */
    public Tale teller(String name) {
        model.add(name, new Teller());
        return this;
    }

    private record Nothing() implements State {
        @Override
        public void encode(Encoder out) {
            // nothing is remembered
        }
    }

    private record Told(int fact) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.number(fact);
        }
    }

    private final class Teller implements Component<Nothing> {
        @Override
        public Nothing initial() {
            return new Nothing();
        }

        @Override
        public Nothing on(Nothing state, Signal signal, Context context) {
            context.observe(facts.get(((Told) signal).fact()));
            return state;
        }
    }

    /** Lets a component tell a fact. */
    public Tale at(long seconds, String who, Fact fact) {
        facts.add(fact);
        model.open(model.id(who), seconds * SECOND, new Told(facts.size() - 1));
        return this;
    }

    /** The model, for more components. */
    public Model.Builder model() {
        return model;
    }

    /** The scene of this tale. */
    public Scene scene() {
        return new Scene(plan, system, model, ids[4]);
    }

    /** What a property says about this tale when told up to a time. */
    public Verdict verdict(long seconds, String name, String argument, long within) {
        String text = (name + " " + argument).strip();
        PropertyPhrase phrase = new PropertyPhrase(new Place("tale", 1, 1), name, argument, within * SECOND, text);
        Catalogue.kind(name).make(phrase, scene()).join(model, "property");
        Docket docket = new Docket(List.of(text));
        int id = model.add("docket", docket);
        return docket.verdicts((Docket.Memory) told(seconds).state(id)).get(0);
    }

    /** What a property of the scenario's own says about this tale when told up to a time. */
    public Verdict verdict(long seconds, Claim claim) {
        PropertyPhrase phrase = PropertyPhrase.of(new Place("tale", 1, 1), claim);
        Property.of(phrase, scene()).join(model, "property");
        Docket docket = new Docket(List.of(phrase.text()), phrase.isSought() ? List.of(phrase.text()) : List.of());
        int id = model.add("docket", docket);
        return docket.verdicts((Docket.Memory) told(seconds).state(id)).get(0);
    }

    /** The world after it was told up to a time. */
    public World told(long seconds) {
        World world = World.of(model.build());
        new Simulator(world, new Nominal()).run(seconds * SECOND, 1000);
        return world;
    }
}
