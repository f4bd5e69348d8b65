package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void aBudgetOfNothingIsCalledNever() {
        Tale tale = new Tale().at(1, "S1", new ServiceChanged("write", ServiceStatus.DOWN, ""));
        Violation violation = tale.verdict(99, "downtime of", "write <= 0 s", 0).violation();
        assertNotNull(violation);
        assertEquals("write is down, and never may be", violation.why());
    }
}
