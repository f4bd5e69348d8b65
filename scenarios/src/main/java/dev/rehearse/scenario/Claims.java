package dev.rehearse.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * What must hold, and what is counted.
 *
 * @param always what must hold at every instant, or at none
 * @param eventually what must come true, and what some history must show
 * @param measures the names of what is counted
 */
public record Claims(List<PropertyPhrase> always, List<PropertyPhrase> eventually, List<String> measures) {

    /** What must hold and what must come true. */
    public List<PropertyPhrase> all() {
        List<PropertyPhrase> all = new ArrayList<>(always);
        all.addAll(eventually);
        return List.copyOf(all);
    }

    /** Those that can be judged from the middle of a procedure on, without knowing what came before. */
    public Claims ofNow() {
        return new Claims(ofNow(always), ofNow(eventually), measures);
    }

    private static List<PropertyPhrase> ofNow(List<PropertyPhrase> phrases) {
        return phrases.stream().filter(PropertyPhrase::isOfNow).toList();
    }
}
