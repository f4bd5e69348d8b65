package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A line that the product writes to a console log.
 *
 * @param id the vendor's id, such as {@code CASSI9027W}
 * @param text our words
 */
public record EsMessage(String id, String text) implements Remark {

    @Override
    public String words() {
        return "says " + id + ": " + text;
    }
}
