package dev.rehearse.rehearsal.cases;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A run as its facts tell it. */
public final class Story implements Listener {

    private static final String HOST = " host";

    private final Model model;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, String> states = new TreeMap<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final Set<String> troubles = new TreeSet<>();
    private String step = "";
    private @Nullable Run run;

    /** A story that has not begun. */
    public Story(Model model) {
        this.model = model;
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        String target = "";
        if (fact instanceof StepStarted started) {
            step = started.step();
        } else if (fact instanceof StateChanged changed && !model.name(source).endsWith(HOST)) {
            states.put(name(source), changed.to());
            shown.put(name(source), changed.shown());
        } else if (fact instanceof ServiceChanged changed) {
            trouble(changed.service(), changed.status() == ServiceStatus.DOWN);
        } else if (fact instanceof ExposureChanged changed) {
            trouble(changed.kind(), changed.exposed());
        } else if (fact instanceof CommandGiven given) {
            target = name(given.to());
        } else if (fact instanceof CommandAnswered answered) {
            target = name(answered.by());
        }
        moments.add(new Moment(
                step, name(source), target, fact, Map.copyOf(states), Map.copyOf(shown), Set.copyOf(troubles)));
        if (fact instanceof ProcedureEnded) {
            step = "afterwards";
        }
    }

    private void trouble(String name, boolean on) {
        if (on) {
            troubles.add(name);
        } else {
            troubles.remove(name);
        }
    }

    /** The name of a part for all that belongs to it, its host say. */
    private String name(int component) {
        String name = model.name(component);
        int space = name.indexOf(' ');
        return space > 0 && model.id(name.substring(0, space)) >= 0 ? name.substring(0, space) : name;
    }

    /** The run is over. */
    public Story ended(Run result) {
        this.run = result;
        return this;
    }

    /** What came of the run. */
    public Run run() {
        if (run == null) {
            throw new IllegalStateException("the run is not over");
        }
        return run;
    }

    /** Every fact, in the order in which they were told. */
    public List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** What a component printed last. */
    public String lastShown(String component) {
        return shown.getOrDefault(component, "");
    }
}
