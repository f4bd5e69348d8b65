package dev.rehearse.site.plan;

import dev.rehearse.site.control.Command;

/**
 * A command as somebody types it.
 *
 * @param part at which
 * @param command what
 * @param words as typed
 * @param argument its number, 0 if it takes none
 * @param seen of a question the answer that is waited for, because something else brings it about; empty if it is none
 */
public record Typing(String part, Command command, String words, long argument, String seen) {}
