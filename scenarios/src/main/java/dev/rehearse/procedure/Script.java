package dev.rehearse.procedure;

import dev.rehearse.scenario.Slip;
import dev.rehearse.site.control.Command;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A procedure ready to be carried out: the scenario's runbook with ids and enum constants in place of names. It never
 * changes and serves every run. Stages and remedies are addressed by index, so that another run can skip or repeat them.
 */
public final class Script {

    private final List<Party> cast;
    private final List<Stage> stages;
    private final List<Bypath> bypaths;
    private final Map<String, Detour> detours = new TreeMap<>();
    private final List<Remedy> remedies;
    private final List<Question> questions;
    private final Habits habits;
    private final TreeMap<Integer, Integer> partOf = new TreeMap<>();
    private final int rules;
    private final boolean watched;

    /**
     * One of the scenario's parts.
     *
     * @param name as the scenario names it
     * @param component its id
     * @param host the id of its host, or -1
     * @param position the question for its log position, or null if it has none
     * @param level the software level that is installed at the start, as a number; 0 if it has none
     */
    public record Party(String name, int component, int host, @Nullable Command position, long level) {}

    /**
     * What there is to do.
     *
     * @param stages in order; at least one
     * @param remedies rules in the order of their precedence, then what stages name for their own failures
     * @param bypaths stages to which only slips lead; their indexes go on behind the index that stands for the end
     * @param detours the slips that there may be
     */
    public record Course(List<Stage> stages, List<Remedy> remedies, List<Bypath> bypaths, List<Detour> detours) {}

    /**
     * Puts a script together.
     *
     * @param cast the scenario's parts
     * @param course what there is to do
     * @param questions what the operator asks when he looks at the cluster
     * @param habits how he works
     */
    public Script(List<Party> cast, Course course, List<Question> questions, Habits habits) {
        this.cast = List.copyOf(cast);
        this.stages = List.copyOf(course.stages());
        this.remedies = List.copyOf(course.remedies());
        this.bypaths = List.copyOf(course.bypaths());
        course.detours().forEach(detour -> detours.put(detour.slip().words(), detour));
        this.questions = List.copyOf(questions);
        this.habits = habits;
        int count = 0;
        while (count < remedies.size() && !remedies.get(count).symptoms().isEmpty()) {
            count++;
        }
        this.rules = count;
        this.watched = questions.size() < Long.SIZE
                && questions.stream().allMatch(question -> question.command().watched());
        for (int i = 0; i < this.cast.size(); i++) {
            partOf.put(this.cast.get(i).component(), i);
            partOf.put(this.cast.get(i).host(), i);
        }
    }

    /** The scenario's parts. */
    public List<Party> cast() {
        return cast;
    }

    /** What comes before the procedure, its steps, and what comes after, in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** The index that stands for the end of the procedure. */
    int end() {
        return stages.size();
    }

    /** The stage of an index, be it one of the procedure or one to which only a slip leads. */
    Stage stage(int index) {
        return index < end() ? stages.get(index) : bypath(index).stage();
    }

    /** The index of the stage of the procedure for which a stage stands. */
    int home(int index) {
        return index < end() ? index : bypath(index).home();
    }

    /** The index of the stage that comes after one. */
    int next(int index) {
        return index < end() ? index + 1 : bypath(index).next();
    }

    /** The index of the stage at which he tries again what failed at one. */
    int again(int index) {
        return index < end() ? index : bypath(index).again();
    }

    private Bypath bypath(int index) {
        return bypaths.get(index - end() - 1);
    }

    /** Whether he may slip. */
    boolean slippery() {
        return !detours.isEmpty();
    }

    /** What a slip is to him, by its words; null if it is none that there may be. */
    @Nullable
    Detour detour(String slip) {
        return detours.get(slip);
    }

    /** The slip that has led to a stage to which only slips lead, or null if it is one of the procedure. */
    @Nullable
    Slip slip(int index) {
        for (Detour detour : detours.values()) {
            if (index > end() && detour.to() == index) {
                return detour.slip();
            }
        }
        return null;
    }

    /** Rules in the order of their precedence, then what stages name for their own failures. */
    public List<Remedy> remedies() {
        return remedies;
    }

    /** How many of the remedies are rules. */
    public int rules() {
        return rules;
    }

    /** What the operator asks when he looks at the cluster. */
    public List<Question> questions() {
        return questions;
    }

    /** Whether he would be told if an answer to any of these changed. */
    public boolean watched() {
        return watched;
    }

    /** How he works. */
    public Habits habits() {
        return habits;
    }

    /** Which of the parts a component belongs to, by index; -1 if to none. */
    public int part(int component) {
        return component < 0 ? -1 : partOf.getOrDefault(component, -1);
    }

    /** What is known of the cluster before anybody has looked. */
    Sight unseen() {
        return new Sight(
                cast.stream().map(party -> Sight.Seen.nothing(party.level())).toList(), Round.NONE);
    }
}
