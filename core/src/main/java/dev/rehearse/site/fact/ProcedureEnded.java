package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The operator has stopped working on the procedure.
 *
 * @param outcome completed, completed late, rolled back, stuck or abandoned
 * @param why which condition never became true, or which rule ended it; empty if completed
 */
public record ProcedureEnded(String outcome, String why) implements Fact {}
