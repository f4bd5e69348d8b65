package dev.rehearse.procedure;

import dev.rehearse.site.control.Command;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A procedure ready to be carried out: the scenario's runbook with ids and enum constants in place of names. It never
 * changes and serves every run. Stages and remedies are addressed by index, so that another run can skip or repeat them.
 */
public final class Script {

    private final List<Party> cast;
    private final List<Stage> stages;
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
     */
    public record Course(List<Stage> stages, List<Remedy> remedies) {}

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
