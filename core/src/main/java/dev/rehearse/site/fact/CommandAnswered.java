package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;
import dev.rehearse.site.control.Reply;

/**
 * An order was answered; told by the component that gave it.
 *
 * @param by the component that answered
 * @param words the command with its argument
 * @param reply how it was received
 * @param code the vendor's code, 0 for success
 * @param text what was printed
 */
public record CommandAnswered(int by, String words, Reply reply, int code, String text) implements Fact {}
