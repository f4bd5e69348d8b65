package dev.rehearse.fmea;

import dev.rehearse.explore.Aftermath;
import dev.rehearse.explore.Course;
import dev.rehearse.rehearsal.Perils;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes what comes of one fault in one step, as the search tells of one placement after another. */
final class Notes implements Consumer<Course> {

    private final Perils perils;
    private final Appraisal appraisal;
    private final Aftermath<Witness> runs;
    private @Nullable Consequence worst;
    private @Nullable Consequence usual;
    private int places;
    private int asBad;
    private boolean whole = true;

    /**
     * Nothing is noted yet.
     *
     * @param ways so many ways of chance are gone from each placement, at most
     */
    Notes(Perils perils, Ordinary ordinary, Appraisal appraisal, int ways) {
        this.perils = perils;
        this.appraisal = appraisal;
        runs = new Aftermath<>(perils, ways, () -> new Witness(ordinary::tells));
    }

    @Override
    public void accept(Course course) {
        Aftermath.Ends<Witness> all = runs.of(course);
        Severity before = severity();
        Severity here = Severity.NONE;
        for (Aftermath.End<Witness> end : all.ends()) {
            Consequence.Result result = appraisal.result(perils.account(end.world()), end.companion());
            whole &= !result.effect().has(Severity.UNDECIDED);
            here = result.effect().severity().isWorseThan(here)
                    ? result.effect().severity()
                    : here;
            note(new Consequence(course.strikes().get(0), end.picks(), result));
        }
        whole &= all.whole();
        asBad = places == 0 || here.isWorseThan(before) ? 1 : asBad + (here == before ? 1 : 0);
        places++;
    }

    private Severity severity() {
        return worst == null ? Severity.NONE : worst.result().effect().severity();
    }

    private void note(Consequence here) {
        worst = worse(here, worst);
        usual = here.isUsual() ? worse(here, usual) : usual;
    }

    private static Consequence worse(Consequence here, @Nullable Consequence before) {
        return before == null || Consequence.WORST.compare(here, before) < 0 ? here : before;
    }

    /** The worst so far, of which there must be one; what a command shows, unless something clearly worse may come of chance. */
    Consequence worst() {
        Consequence all = Objects.requireNonNull(worst);
        Consequence plain = usual == null ? all : usual;
        return all.result().effect().isClearlyWorseThan(plain.result().effect()) ? all : plain;
    }

    /** Whether any placement was told. */
    boolean any() {
        return places > 0;
    }

    /**
     * How much was tried.
     *
     * @param cutOff whether the search knows of a run that is cut off
     */
    Cell.Tried tried(boolean cutOff) {
        return new Cell.Tried(places, asBad, whole && !cutOff);
    }
}
