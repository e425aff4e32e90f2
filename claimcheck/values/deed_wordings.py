"""The wordings of deeds that have one figure: a table that `deed_frames` reads.

Each frame opens with its name, what its figure is, the places that must be held by the same in both sentences, and
perhaps how it may be told: `again` of what the same may do once more to the same, `announced` of what has its figure
before it is done, `estimated` of what somebody reckons.  Below stand its wordings, a line of words each, in base form,
which stand for all their forms.

`#` is the figure, `<a>` somebody named before what he does, and `[a]` somebody named behind it; `own|hold` is one of
several words, `be_tell` are two words, `(stake|share)` may be left out, `~` stands for any small words (helping verbs,
articles, adverbs), and `...` for one to three words of any sort.  `$GET` is one of the words of a group.
"""

__all__ = ["DATED_WORDINGS", "DONE_TO", "GROUPS", "WORDINGS"]

GROUPS = {
    "STAKE": "stake|interest|share|shareholding|holding",
    "OFFER": "pay|offer|bid",
    "PURCHASE": "purchase|acquisition|takeover|buyout|sale",
    "BUY": "buy|acquire|purchase",
    "GET": "get|receive",
    "GIFT": "gift|donation|grant",
    "FINE": "fine|penalty",
    "WIN": "win|get|take|receive|poll|capture|secure|gain|have",
    "PEOPLE": "people|passenger|crew|person|man|woman|child",
    "POWER": "power|electricity",
    "HOMES": "home|customer|people|household|house",
    "JOBS": "job|position|post",
    "INFORMATION": "for|for_information_on|for_information_about|for_tip_on|for_the_return_of",
    "FALL": "fall|drop|slide|lose|sink|tumble|decline|slip|plunge|shed",
    "RISE": "rise|gain|climb|jump|advance|add|surge|soar",
    "STUDY": "look_at|follow|involve|include|enrol|enroll|cover|examine|track|test|survey|recruit",
    "TERM": "sentence|term",
    "PRISON": "in_prison|in_jail|behind_bar",
    "SHUT": "close|shut|shut_down",
    "SET_UP": "found|establish|set_up|create|form|start|launch",
    "ISSUE": "publish|bring_out|release|issue",
    "TAKE_OVER": "buy|acquire|take_over|purchase",
    "LEAVE": "resign|quit|retire|step_down|stand_down|leave_office",
}
"""Words that stand for each other in many wordings."""

WORDINGS = """
stake: percent: a b
    <a> own|hold|control ~ # ($STAKE) of|in [b]
    <a> have ~ # $STAKE in [b]
    <a> 's|’s ~ # $STAKE in [b]
    <b> be ~ # own|hold|control by [a]
    # of [b] be ~ own|hold|control by [a]
price a share: price: a b: announced
    <a> $OFFER ~ # (in_cash) for|to_buy|to_acquire [b]
    <b> holder|shareholder|investor ~ $GET ~ # from [a]
price of a purchase: money: b: announced
    <a> $BUY [b] for|in_a_deal_worth|in_a_deal_value_at ~ #
    <a> pay ~ # for|to_buy|to_acquire [b]
    <a> 's|’s ~ # $PURCHASE of [b]
    # $PURCHASE|deal of|for|to_buy|to_acquire [b]
    $PURCHASE|deal ~ (that) value [b] at ~ #
    $PURCHASE of [b] (by) for|worth|value_at ~ #
    <b> be ~ sell|buy|acquire to|by [a] for ~ #
    <b> be ~ sell|buy|acquire for ~ #
    sell [b] to [a] for ~ #
offer: money: a b: announced
    <a> offer|bid ~ # for|to_buy|to_acquire [b]
    <a> 's|’s ~ # offer|bid for|to_buy|to_acquire [b]
    <a> make ~ # offer|bid for|to_buy|to_acquire [b]
    <a> 's|’s offer|bid for|to_buy|to_acquire [b] be|worth|value_at|of ~ #
fine: money: b: again announced
    <a> fine [b] ~ #
    <b> be ~ fine ~ #
    <b> be ~ order ~ pay ~ # $FINE
    <b> pay ~ # $FINE
    <b> pay ~ $FINE of ~ #
    <b> be ~ hit with ~ # $FINE
    <b> be ~ hit with ~ $FINE of ~ #
    # $FINE on|against [b]
    $FINE of ~ # on|against [b]
    impose ~ # $FINE on [b]
    <a> impose ~ # $FINE on [b]
gift: money: a b: again announced
    <a> give|donate|pledge ~ # (in_aid|of_aid|in_grant) to [b]
    <a> give [b] ~ #
    <b> $GET ~ # (in_aid|of_aid|in_grant) from [a]
    <b> $GET ~ $GIFT of ~ # from [a]
    <b> $GET ~ # $GIFT from [a]
    <a> 's|’s $GIFT of ~ # to [b]
    <a> 's|’s ~ # $GIFT to [b]
loan: money: a b: again announced
    <a> lend ~ # to [b]
    <a> lend [b] ~ #
    <b> borrow ~ # from [a]
    <b> $GET ~ # loan from [a]
    <b> $GET ~ loan of ~ # from [a]
    <a> 's|’s ~ # loan to [b]
    <a> 's|’s loan of ~ # to [b]
investment: money: a b: announced
    <a> invest ~ # in [b]
    <a> 's|’s ~ # investment in [b]
    <a> put ~ # into [b]
    <a> pump ~ # into [b]
funding: money: a: announced
    <a> raise ~ # in|from ...
    <a> 's|’s ~ # funding|financing round
cost: money: b
    <b> , which ~ cost ~ #
    <b> cost ~ #
    cost|price|bill of|for (build) [b] be|reach|come_to ~ #
    price|cost|price_tag of [b] be ~ #
    the|this|its|his|her|their ~ # [b]
    <b> be ~ build at_a_cost_of|for ~ #
    spend ~ # on|to build|building|the_construction_of [b]
debt: money: a
    <a> 's|’s debt stand_at|be|reach|amount_to|of ~ #
    <a> owe ~ #
    <a> have ~ debt of ~ #
    <a> have ~ # of debt
pay: money: a
    <a> earn|make ~ # a_year
    <a> be ~ pay ~ # a_year
    <a> 's|’s (annual) salary|pay be|of|stand_at ~ #
    <a> have ~ (annual) salary of ~ #
deal of a player: money: a: announced
    <a> 's|’s deal|contract be ~ worth ~ #
    <a> ~ sign ~ deal|contract worth ~ #
    <a> ~ sign ~ # deal|contract
prize: money: a: again
    <a> win|get|receive|collect ~ # in_prize_money
    <a> win|get|receive|collect ~ # prize
    <a> win|get|receive|collect ~ prize of ~ #
damage: money: a: estimated
    <a> cause|do ~ # in|of damage
    <a> cause|do ~ # worth_of_damage
    <a> cause|do damage of|worth|estimate_at|put_at ~ #
    damage from|by [a] be ~ (estimate|put) (at) ~ #
robbery: money: b
    take|steal|get_away_with|make_off_with|grab|escape_with ~ # from [b]
    rob [b] of ~ #
aboard: count: b
    <b> carry ~ #
    <b> with|have ~ # ($PEOPLE) on_board|aboard|on
    # ($PEOPLE) (be) on_board|aboard|on [b]
outage: count: a
    <a> leave ~ # $HOMES without $POWER
    <a> cut|knock_out|cut_off $POWER to|for ~ #
    # $HOMES (be) lose|without|leave_without $POWER in|after|during|because_of [a]
jobs cut: count: a: announced
    <a> cut|shed|eliminate|axe|slash ~ # $JOBS
    <a> lay|lie off ~ #
    # $JOBS ~ go|lose|cut|axe|shed|disappear at [a]
    <a> announce ~ # job cut|loss
jobs created: count: a: announced
    <a> create|bring|add ~ # $JOBS
    # $JOBS be ~ create by [a]
crowd: count: b: again estimated
    <b> draw|attract|gather ~ #
    # ($PEOPLE) take_part_in|join|attend|turn_out_for [b]
    <b> be ~ attend by ~ #
signatures: count: b
    <b> have|gather|get|collect|attract ~ #
    # (people|voter|resident|person) ~ sign [b]
    <b> be ~ sign by ~ #
sample: count: b
    <b> $STUDY ~ #
    # ... (who) take_part_in|be_include_in|enrol_in|enroll_in [b]
parts: count: b
    <b> have|run|operate|own|boast|number|comprise|consist_of|employ ~ #
    <b> be ~ make_up_of|compose_of ~ #
    # ... make_up [b]
charges: count: b
    <b> face ~ #
    <b> be ~ charge with|on ~ #
    <b> be ~ indict on ~ #
convictions: count: b
    <b> be ~ convict of|on ~ #
    <b> be ~ find_guilty of|on ~ #
    convict [b] of|on ~ #
margin: count: a
    <a> win by ~ #
    <a> 's|’s margin (of_victory) be|of ~ #
    <a> win with|by ~ margin|majority of ~ #
bail: money: b: again announced
    bail for [b] be ~ set at ~ #
    bail be ~ set at ~ # for [b]
    set bail at ~ # for [b]
    <b> be ~ release|free|hold on ~ # bail
    <b> be ~ release|free|hold on bail of ~ #
    <b> post ~ # bail
damages: money: b: again announced
    <a> award [b] ~ # (in) (damage|damages|compensation)
    <a> award ~ # (in) (damage|damages|compensation) to [b]
    <b> win|get|receive ~ # in damage|damages|compensation
    <b> be ~ award ~ # (in) (damage|damages|compensation)
    <b> win|get|receive ~ damage|damages|compensation of ~ #
settlement: money: a b: again announced
    <a> settle [b] for ~ #
    <a> pay ~ # to settle|end [b]
ransom: money: b: again
    demand|pay|want ~ # (ransom) for [b]
    demand|pay|want ~ ransom of ~ # for [b]
    ransom of ~ # (be) ~ (demand|pay|want) for [b]
reward: money: b: again
    reward of ~ # $INFORMATION [b]
    # reward $INFORMATION [b]
share of the vote: percent: a
    <a> $WIN (with) ~ # of ~ vote
    <a> ~ with ~ # of ~ vote
    <a> 's|’s share|vote (of_the_vote) be|at|of|stand_at ~ #
seats: count: a
    <a> win|take|get|secure|gain|capture ~ # (of) (§) (seat)
    # seat go_to [a]
fall of shares: percent: a: again
    <a> share|stock $FALL ~ #
    share|stock of|in [a] $FALL ~ #
    <a> share|stock be down ~ #
    <a> 's|’s share|stock $FALL ~ #
    <a> 's|’s share|stock be down ~ #
rise of shares: percent: a: again
    <a> share|stock $RISE ~ #
    share|stock of|in [a] $RISE ~ #
    <a> share|stock be up ~ #
    <a> 's|’s share|stock $RISE ~ #
    <a> 's|’s share|stock be up ~ #
close of shares: money: a: again
    <a> share|stock close|end|finish (at) ~ #
    <a> 's|’s share|stock close|end|finish (at) ~ #
    share|stock of|in [a] close|end|finish (at) ~ #
key rate: percent: a: again
    <a> cut|lower|reduce|raise|lift|increase|leave|keep|hold ~ (main|key|benchmark|policy|base|lend) (interest) rate (unchanged|steady) to|at ~ #
growth: percent:
    economy|gdp grow|expand ~ #
    economic growth be|of|reach|come_in_at ~ #
decline: percent:
    economy|gdp shrink|contract ~ #
reduction: percent: a b
    <a> cut|reduce|lower [b] by ~ #
    <b> be ~ # low|few with|on [a]
efficacy: percent: b
    <b> be ~ # effective
    efficacy|effectiveness of [b] be ~ #
output: rate: b
    <b> make|produce|turn_out|build|assemble|process|handle ~ #
length: length: b
    <b> last (for) ~ #
    the|this|its ~ # [b]
    <b> go_on|continue|drag_on|run_on for ~ #
closure: length: b: again
    <b> be|stay|remain close|shut for ~ #
search: length: b
    <b> be ~ call_off|abandon|end after ~ #
    call_off|give_up|abandon|end [b] after ~ #
deliberation: length: a
    <a> deliberate for ~ #
    <a> take|need ~ # to reach ~ verdict
    <a> reach ~ verdict after ~ #
journey: length: a b
    <a> take|need ~ # to reach|get_to [b]
    <a> reach [b] after|in ~ #
prison: length: b: again
    <b> be ~ sentence|jail|imprison (to|for) ~ #
    sentence|jail|imprison [b] to|for ~ #
    <b> be ~ give|hand ~ # $PRISON
    <b> be ~ give|hand ~ # (prison|jail) $TERM
    <b> be ~ give|hand ~ (prison|jail) $TERM of ~ #
    <b> $GET ~ # $PRISON
    <b> $GET ~ # (prison|jail) $TERM
    <b> $GET ~ (prison|jail) $TERM of ~ #
    <a> give|hand [b] ~ # $PRISON
    <a> give|hand [b] ~ # (prison|jail) $TERM
contract: length: a b
    <a> ~ sign ~ # contract|deal with|at [b]
    <a> ~ sign with|for [b] for ~ #
    <a> ~ join [b] on|for ~ # (contract|deal)
ban: length: b
    <b> be ~ ban|suspend for ~ #
    <b> $GET ~ # ban|suspension
    ban|suspend [b] for ~ #
    <b> be ~ give|hand ~ # ban|suspension
magnitude: magnitude: b
    <b> have|with ~ magnitude of|at ~ #
    <b> of|with magnitude ~ #
    # (-) magnitude [b]
    magnitude (-) # [b]
    <b> measure ~ #
depth: distance: b
    <b> strike|hit|occur|centre|center at ~ depth of ~ #
    <b> be ~ # deep
    <b> be ~ centre|center|locate at ~ depth of ~ #
    depth of [b] be ~ #
rain: distance: a
    <a> dump|bring|drop ~ # of ~ rain
    # of rain fall in|during [a]
winds: speed: b
    <b> have|pack|bring|carry|with ~ wind of ~ #
    wind of ~ # be ~ measure|record in|during [b]
find: mass: a: again
    <a> seize|find|recover|confiscate|intercept|discover ~ #
    # of [c] be ~ seize|find|recover|confiscate|intercept|discover by [a]
"""

DONE_TO = """
destroy|gut|level|burn_down|raze
damage
flood
burn
free|release
close|shut|shutter
open
recall
cancel|scrap|call_off
ground
delay
evacuate
rescue|save|pull|dig
seize|confiscate|impound
kidnap|abduct
deport|expel
hire|recruit
dismiss|sack|fire
build|construct
buy|purchase|acquire
sell
deliver|ship
plant
sink
shoot_down|down
vaccinate
ban
reject|turn_down
approve
steal
launch
deploy|send
"""
"""Deeds that are done to a number of things, by whoever did them or in what: one frame a line."""

DATED_WORDINGS = """
birth: day: b
    <b> be ~ bear
    birth of [b] be|come
    <b> 's|’s birth
death: day: b
    <b> die
    <b> pass_away
    <b> lose ~ life
    <b> 's|’s death
    death of [b]
marriage: day: a b
    <a> marry|wed [b]
    <a> be ~ marry to|with [b]
    <b> , whom|who <a> marry
    <a> 's|’s marriage to|with [b]
move: day: a b
    <a> move|relocate|emigrate to [b]
    <a> leave|depart for [b]
    <a> settle in [b]
    <a> make ~ home in [b]
closure: day: b: again
    <b> $SHUT
    <b> be ~ $SHUT
    <b> shut|close ~ door
    <b> cease|end|stop production|operation
    <a> $SHUT [b]
    closure|closing of [b]
discovery: day: b
    <a> discover|find|identify|spot [b]
    <b> be ~ discover|find|identify|spot
    discovery of [b]
founding: day: b
    <a> $SET_UP [b]
    <b> be ~ $SET_UP
    founding|foundation|establishment|creation of [b]
    <b> come_into_being
    <b> date_from|date_back_to
building: day: b
    <b> be ~ build|erect|construct|put_up
    <a> build|erect|construct|put_up [b]
    <b> date_from|date_back_to
completion: day: b
    <b> be ~ complete|finish
    work on [b] end|finish|be_complete|be_finish
    <a> complete|finish [b]
    completion of [b]
opening: day: b
    <b> open
    <b> be ~ open|inaugurate
    <a> open|inaugurate [b]
    opening|inauguration of [b]
    <b> open ~ door
publication: day: b
    <b> be ~ $ISSUE
    <b> come_out|appear
    <a> $ISSUE [b]
    publication|release of [b]
showing: day: b
    <b> open
    <b> reach|hit cinema|theater|theatre
    <b> come_to|come_into cinema|theater|theatre
    <b> be ~ release
purchase: day: a b
    <a> $TAKE_OVER [b]
    <b> be ~ $TAKE_OVER by [a]
    <b> be ~ sell to [a]
    <a> 's|’s purchase|acquisition|takeover of [b]
    <b> belong to [a] since
resignation: day: a: again
    <a> $LEAVE
    <a> give_up|leave ~ post|office|job
    <a> 's|’s resignation|retirement
abdication: day: a
    <a> abdicate
    <a> give_up|renounce ~ throne|crown
graduation: day: a b: again
    <a> graduate from [b]
    <a> finish|complete ~ study|degree at [b]
    <a> take|receive|earn|get ~ degree from|at [b]
doctorate: day: a
    <a> take|receive|earn|get|gain ~ doctorate
    <a> become ~ doctor
    <a> be ~ award ~ doctorate
joining: day: a b
    <a> join [b]
    <a> become ~ member of [b]
    <a> be|have_be in [b] since
    <a> be|have_be ~ member of [b] since
    <a> belong to [b] since
    <a> , in [b] since
law: day: b: again
    <b> be ~ pass|adopt|approve|enact
    <a> pass|adopt|approve|enact [b]
    passage|adoption of [b]
abolition: day: b
    <b> be ~ abolish|outlaw
    <a> abolish|outlaw [b]
    <b> end
    abolition|end of [b]
crash: day: b: again
    <b> crash
    crash of [b]
beginning: day: b: again
    <b> begin|start|open|get_under_way|kick_off
    <b> be ~ begin|start|open
    <a> begin|start|open [b]
    start|beginning|opening of [b]
end: day: b: again
    <b> end|finish
    <b> be ~ call_off|end
    <a> call_off|end [b]
    end of [b]
extinction: day: b: again
    <b> be ~ put_out|extinguish|declare_out
    <a> put_out|extinguish [b]
arrest: day: b: again
    <b> be ~ arrest|detain|take_into_custody
    <a> arrest|detain [b]
    <a> take [b] into custody
    arrest of [b]
    <b> 's|’s arrest
release: day: b: again
    <b> be ~ release|free|set_free
    <b> walk_free|go_free
    <a> release|free [b]
    release of [b]
    <b> 's|’s release
indictment: day: b: again
    <b> be ~ indict
    <a> indict [b]
    return|hand_up|file ~ indictment against|of [b]
conviction: day: b: again
    <b> be ~ convict|find_guilty
    <a> convict [b]
    <a> find [b] guilty
plea: day: b: again
    <b> plead_guilty
    <b> enter ~ guilty plea
    <b> 's|’s guilty plea
visit: day: a b: again
    <a> visit [b]
    <a> 's|’s visit to [b]
    <a> pay ~ visit to [b]
arrival: day: a b: again
    <a> arrive|land in|at [b]
    <a> reach [b]
signing: day: b
    <b> be ~ sign
    signing|signature of [b]
    <a> sign [b]
eruption: day: b: again
    <b> erupt
    eruption of [b]
    <b> 's|’s eruption
"""
"""Deeds that are done on one day, which stands anywhere in the clause and in none of these lines."""
