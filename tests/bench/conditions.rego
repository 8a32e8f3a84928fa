# The ten conditions of conditions.rs, each once, in the idiom of Rego: what is missing is undefined, and what
# must hold of every item is what no item breaks.
package review

import rego.v1

holds contains 1 if input.status in {"approved", "active", "suspended"}

holds contains 2 if {
	some p in input.participants
	p.role == "executing"
}

holds contains 3 if count([p | some p in input.participants; p.lead == true]) == 1

holds contains 4 if {
	count(input.themes) > 0
	count(input.sectors) > 0
}

holds contains 5 if input.timeline.planned.to

sides contains r.side if some r in input.reports

holds contains 6 if {
	"CN" in sides
	"KR" in sides
}

unassessed if {
	some r in input.reports
	some p in r.problems
	not p.severity
}

holds contains 7 if {
	input.reports
	not unassessed
}

unaddressed if {
	some r in input.reports
	some n in r.needs
	not count(n.addressed_to) > 0
}

holds contains 8 if {
	input.reports
	not unaddressed
}

holds contains 9 if count([c | some c in input.contributions; c.kind == "commitment"]) >= 2

holds contains 10 if input.kind == "joint_study"

holds contains 10 if count(input.reports) >= 2
