package dev.rehearse.rehearsal.cases;

import dev.rehearse.kernel.Fact;
import java.util.Map;
import java.util.Set;

/**
 * A fact, and how things stood once it was told.
 *
 * @param step that the operator was at; empty before the first, {@code afterwards} when the procedure has ended
 * @param source who told it; a server's name for its host too
 * @param target to whom it refers, such as who is given a command; else empty
 * @param fact what was told
 * @param states by component: in the vendor's words
 * @param shown by component: what the product prints
 * @param troubles what is down or exposed, such as {@code write} and {@code data}
 */
public record Moment(
        String step,
        String source,
        String target,
        Fact fact,
        Map<String, String> states,
        Map<String, String> shown,
        Set<String> troubles) {}
