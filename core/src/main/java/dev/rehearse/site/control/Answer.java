package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The answer to an order.
 *
 * @param number the order's number
 * @param reply how it was received
 * @param code the vendor's code, 0 for success
 * @param text what the vendor's product prints, such as {@code PRIMARY ALONE}
 */
public record Answer(int number, Reply reply, int code, String text) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(number).word(reply).number(code).text(text);
    }
}
