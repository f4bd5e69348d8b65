package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operator has seen of the cluster.
 *
 * @param parts by index in {@link Script#cast}
 * @param round the look that he is taking
 */
public record Sight(List<Seen> parts, Round round) implements Encodable {

    /**
     * What he last saw of one part.
     *
     * @param known whether he has looked at all
     * @param answered whether it answered
     * @param code the code in the answer
     * @param text what it printed
     * @param position its log position as printed, empty if he did not ask during this incident
     * @param level the software level that he knows to be installed, as a number; 0 if he knows of none
     */
    public record Seen(boolean known, boolean answered, int code, String text, String position, long level)
            implements Encodable {

        /** Nothing but the level that is installed. */
        public static Seen nothing(long level) {
            return new Seen(false, false, 0, "", "", level);
        }

        Seen withState(boolean answers, int newCode, String newText) {
            return new Seen(true, answers, newCode, newText, position, level);
        }

        Seen withPosition(String newPosition) {
            return new Seen(known, answered, code, text, newPosition, level);
        }

        Seen withLevel(long newLevel) {
            return new Seen(known, answered, code, text, position, newLevel);
        }

        @Override
        public void encode(Encoder out) {
            out.flag(known)
                    .flag(answered)
                    .number(code)
                    .text(text)
                    .text(position)
                    .number(level);
        }
    }

    Sight with(int part, Seen seen) {
        List<Seen> changed = new ArrayList<>(parts);
        changed.set(part, seen);
        return new Sight(List.copyOf(changed), round);
    }

    Sight with(Round other) {
        return new Sight(parts, other);
    }

    /** The same without log positions, which are out of date in the next incident. */
    Sight withoutPositions() {
        List<Seen> changed = new ArrayList<>(parts);
        changed.replaceAll(seen -> seen.withPosition(""));
        return new Sight(List.copyOf(changed), round);
    }

    /**
     * How a part's log position compares with those of all others that have one: 1 if it is later than each, -1 if it is
     * earlier than each, 0 if neither, or if fewer than two positions are known. Of equals the one that the scenario names
     * first counts as later: there is nothing to choose between them, but one must be chosen.
     */
    int compare(int part) {
        String own = parts.get(part).position();
        int sign = 0;
        for (int i = 0; i < parts.size(); i++) {
            String other = parts.get(i).position();
            if (i != part && !other.isEmpty()) {
                int here = own.equals(other) ? Integer.signum(i - part) : Integer.signum(own.compareTo(other));
                if ((sign != 0 && here != sign)) {
                    return 0;
                }
                sign = here;
            }
        }
        return own.isEmpty() ? 0 : sign;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(parts).part(round);
    }
}
