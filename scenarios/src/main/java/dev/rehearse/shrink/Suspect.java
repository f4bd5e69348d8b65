package dev.rehearse.shrink;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.site.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the run that was shrunk.
 *
 * @param asked as it struck there
 * @param hit what it does in the shrunk run; null if it was left out, for the property is violated without it
 */
public record Suspect(FaultPhrase asked, @Nullable Hit hit) {

    /**
     * Where a fault strikes.
     *
     * @param fault with its place, as {@code --fault} takes it
     * @param events how many events the run has served before
     * @param step the step at which the operator is; empty outside the procedure
     * @param time nanoseconds since the start of the run
     */
    public record Hit(FaultPhrase fault, long events, String step, long time) {

        /** A fault that does not strike. */
        static Hit never(FaultPhrase fault) {
            return new Hit(fault, Long.MAX_VALUE, "", Long.MAX_VALUE);
        }

        /** Whether it strikes; one that does not can still be needed, if the run goes on only because it might. */
        public boolean strikes() {
            return events < Long.MAX_VALUE;
        }

        /** When and in which step, for people. */
        public String where() {
            if (!strikes()) {
                return "does not strike";
            }
            boolean number = !step.isEmpty() && Character.isDigit(step.charAt(0));
            String in = step.isEmpty() ? "" : number ? " in step " + step : " in '" + step + "'";
            return "at " + Words.clock(time) + in;
        }
    }
}
