package dev.rehearse.procedure;

import dev.rehearse.site.control.Command;

/**
 * Something that the operator asks when he looks at the cluster.
 *
 * @param part the index of the part in {@link Script#cast}
 * @param to the component that answers
 * @param command the system's own enum constant
 * @param position whether it is about the log position; otherwise about the state
 */
public record Question(int part, int to, Command command, boolean position) {}
