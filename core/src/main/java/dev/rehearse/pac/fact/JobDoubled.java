package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A job that runs already is started a second time.
 *
 * @param job its number
 * @param why in few words
 */
public record JobDoubled(int job, String why) implements Remark {

    @Override
    public String words() {
        return "job " + job + " runs twice: " + why;
    }
}
