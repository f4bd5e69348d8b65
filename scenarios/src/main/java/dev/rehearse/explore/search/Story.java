package dev.rehearse.explore.search;

import dev.rehearse.explore.search.Answer.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way to a violation.
 *
 * @param moves the moves by their numbers, from the initial state on
 * @param lines what each of them is
 * @param end the state that violates the property
 */
public record Story<S>(List<Integer> moves, List<String> lines, S end) {

    /**
     * The story of a finding: of the shortest ways the first in the order of moves, whatever number of threads found it. The space
     * is searched once more for it, this time keeping where each state came from, and no further than the finding.
     */
    public static <S> Story<S> of(Space<S> space, Finding finding) {
        return told(
                space,
                Retrace.moves(
                        space, finding.faults(), state -> ((space.broken(state) >>> finding.property()) & 1) != 0));
    }

    static <S> Story<S> told(Space<S> space, List<Integer> moves) {
        List<String> lines = new ArrayList<>();
        S state = space.initial();
        for (int move : moves) {
            lines.add(space.words(state, move));
            List<S> next = new ArrayList<>();
            space.steps(state, next::add);
            space.faults(state, (to, placement) -> next.add(to));
            state = next.get(move);
        }
        return new Story<>(List.copyOf(moves), List.copyOf(lines), state);
    }
}
