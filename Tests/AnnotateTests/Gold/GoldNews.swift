/// Invented news in the shapes of the world's newspapers, with what a careful reader finds in it.
///
/// A block an article: `===` with its name, the day of publication and the half it belongs to (`tune` or `held`; the rules were never
/// changed for the sake of a `held` one). `N:` a name, its short forms, kind and gender; `P:` a paragraph, `S:` a subhead, `L:` a list item;
/// `Q:` words and speaker (`-` for none), `q:` the same where leaving it out is right too; `D:` expression and value.
let goldNews = #"""
=== harbour 2024-02-08 tune
N: Amina Yusuf; Yusuf | person | female
N: Kofi Mensah; Mensah | person | male
N: Ghana Ports Authority | organization
N: Tema | place
P: Dockworkers at Tema walked out on Wednesday over unpaid overtime, halting cocoa shipments for the first time since 2016.
P: “We have asked politely for eleven months,” union leader Kofi Mensah told a crowd at the gate. “Politeness does not buy rice.”
P: The Ghana Ports Authority said it “regrets the disruption” and would meet the union on Friday.
P: Amina Yusuf, a spokeswoman for the authority, said talks had been going on since late January. She added that a deal was “a matter of days, not weeks”.
P: But Mensah dismissed the offer as “an insult wrapped in a press release”.
P: The last strike, in October 2016, lasted nine days.
Q: We have asked politely for eleven months, => Kofi Mensah
Q: Politeness does not buy rice. => Kofi Mensah
Q: regrets the disruption => Ghana Ports Authority
Q: a matter of days, not weeks => Amina Yusuf
Q: an insult wrapped in a press release => Mensah
D: Wednesday => 2024-02-07
D: 2016 => 2016
D: Friday => 2024-02-09
D: late January => 2024-01
D: October 2016 => 2016-10

=== verdict 2023-11-17 tune
N: Judge Elena Marchetti; Elena Marchetti; Marchetti | person | female
N: Paolo Ferri; Ferri | person | male
N: Giulia Ferri | person | female
N: Genoa | place
P: GENOA, Italy — A court on Thursday sentenced a former bridge engineer to six years in prison for the 2018 collapse of a viaduct near Genoa that killed 12 people.
P: "The cracks were photographed in 2014, measured in 2015 and forgotten in 2016," Judge Elena Marchetti said as she read the verdict.
P: Paolo Ferri, 61, stood without speaking. His lawyer called the ruling "a scapegoat's sentence" and said he would appeal before Dec. 15.
P: "He signed what he was told to sign," his daughter, Giulia Ferri, told reporters outside. "Those who told him are having lunch."
P: Prosecutors had asked for nine years. They said Ferri "knew, and filed it."
P: According to the indictment, the first warning came on Feb. 3, 2014. A hearing on damages is set for Jan. 22.
Q: The cracks were photographed in 2014, measured in 2015 and forgotten in 2016, => Elena Marchetti
Q: a scapegoat's sentence => His lawyer
Q: He signed what he was told to sign, => Giulia Ferri
Q: Those who told him are having lunch. => Giulia Ferri
Q: knew, and filed it. => Prosecutors
D: Thursday => 2023-11-16
D: 2018 => 2018
D: 2014 => 2014
D: 2015 => 2015
D: 2016 => 2016
D: Dec. 15 => 2023-12-15
D: Feb. 3, 2014 => 2014-02-03
D: Jan. 22 => 2024-01-22

=== cup 2022-07-04 tune
N: Thandiwe Nkosi; Nkosi | person | female
N: Marta Lindqvist; Lindqvist | person | female
N: Sweden | place
N: Zambia | place
P: Zambia stunned Sweden 2-1 in Lusaka on Sunday with two goals in the last six minutes.
P: 'I closed my eyes for the second one,' said striker Thandiwe Nkosi, who had missed a penalty in the first half. 'When I opened them everybody was on top of me.'
P: Sweden coach Marta Lindqvist was blunt. 'We defended like tourists,' she said.
P: It was Zambia's first win over a European side since June 2019. They face Japan on Thursday and will know by the weekend if they have reached the quarter-finals.
P: Asked whether she would start again, Nkosi grinned. 'Ask the boss,' she said. 'I'm only the one who misses penalties.'
Q: I closed my eyes for the second one, => Thandiwe Nkosi
Q: When I opened them everybody was on top of me. => Thandiwe Nkosi
Q: We defended like tourists, => Marta Lindqvist
Q: Ask the boss, => Nkosi
Q: I'm only the one who misses penalties. => Nkosi
D: Sunday => 2022-07-03
D: June 2019 => 2019-06
D: Thursday => 2022-07-07

=== flood 2021-08-12 tune
N: Rahmat Hidayat; Rahmat | person | male
N: Siti Nurhaliza Putri; Siti | person | female
N: National Disaster Agency | organization
N: Sulawesi | place
P: At least 31 people died when two rivers burst their banks in Sulawesi overnight Tuesday, Indonesia's National Disaster Agency said.
P: The water came "without a sound," said Siti Nurhaliza Putri, 34, a teacher who climbed onto her school's roof with 19 pupils. "We sang so that the small ones would not look down."
P: More rain is expected on Friday and Saturday. Agency head Rahmat Hidayat warned: "The second wave may be worse. Do not go back for the goats."
P: He said that 4,000 people had been moved since Monday and that the army would bring tents by Aug. 14.
P: Officials blamed illegal logging. "Every hill you see was forest in the 1990s," one of them said.
P: A similar flood in January last year killed 40.
Q: without a sound, => Siti Nurhaliza Putri
Q: We sang so that the small ones would not look down. => Siti Nurhaliza Putri
Q: The second wave may be worse. Do not go back for the goats. => Rahmat Hidayat
Q: Every hill you see was forest in the 1990s, => one of them
D: Tuesday => 2021-08-10
D: Friday => 2021-08-13
D: Saturday => 2021-08-14
D: Monday => 2021-08-09
D: Aug. 14 => 2021-08-14
D: the 1990s => 199X
D: January last year => 2020-01

=== bank 2025-01-30 tune
N: Claire Dubois-Martin; Dubois-Martin | person | female
N: Hendrik Maas; Maas | person | male
N: Nordhaven Bank; Nordhaven | organization
N: European Central Bank; ECB | organization
P: Nordhaven Bank reported a fourth-quarter loss of €212 million on Thursday and said it would cut 1,400 jobs by the end of 2026.
P: Chief executive Hendrik Maas described 2024 as “a year we would rather read about than live through”, but insisted the bank was “well capitalised, well funded and well aware”.
P: Net interest income fell 8 percent in the third quarter and 11 percent between October and December.
P: The European Central Bank, which raised its capital demands last March, declined to comment.
P: “It is not a rescue; it is a diet,” Maas told analysts on a call.
P: “The board should have gone on that diet in 2021,” said Claire Dubois-Martin of Calder Research. She expects a share sale in the first half of this year.
P: Nordhaven will hold its annual meeting on 24 April. Its shares, which have lost 40 percent since last summer, closed at their lowest since early 2009.
Q: a year we would rather read about than live through => Hendrik Maas
Q: well capitalised, well funded and well aware => Hendrik Maas
Q: It is not a rescue; it is a diet, => Maas
Q: The board should have gone on that diet in 2021, => Claire Dubois-Martin
D: fourth-quarter => 2024-Q4
D: Thursday => 2025-01-30
D: the end of 2026 => 2026-12
D: 2024 => 2024
D: third quarter => 2024-Q3
D: October => 2024-10
D: December => 2024-12
D: last March => 2024-03
D: 2021 => 2021
D: first half of this year => 2025-H1
D: 24 April => 2025-04-24
D: last summer => 2024-SU
D: early 2009 => 2009

=== village 2023-05-29 tune
N: María Quispe Mamani; Quispe; María Quispe | person | female
N: Jorge Luis Condori; Condori | person | male
N: La Paz | place
N: Bolivia | place
P: When María Quispe Mamani was a girl, the glacier above her house was white all year. “Now it is a grey tooth,” she says.
P: Quispe, 58, sells tea to the hikers who still come. Last year there were 9,000 of them; ten years ago, 30,000.
P: “They ask me where the ice is. I tell them: you are standing in it,” she adds, pointing at the lake.
P: Her neighbour Jorge Luis Condori has counted the springs since 1987. Eleven have dried up, he says, three of them this year.
P: Scientists in La Paz, who published a study in April, give the glacier until 2040.
P: “Two generations, if we are lucky,” the study concludes.
P: Condori laughs at the word. “Lucky for whom?” he asks.
Q: Now it is a grey tooth, => María Quispe Mamani
Q: They ask me where the ice is. I tell them: you are standing in it, => Quispe
Q: Two generations, if we are lucky, => the study
Q: Lucky for whom? => Condori
D: Last year => 2022
D: ten years ago => 2013
D: 1987 => 1987
D: this year => 2023
D: April => 2023-04
D: 2040 => 2040

=== ministers 2024-09-19 tune
N: Bilal Rehman; Rehman | person | male
N: Anjali Deshpande; Deshpande | person | female
N: Islamabad | place
N: New Delhi | place
N: Indus Commission | organization
P: ISLAMABAD: Pakistan and India will reopen talks on river flow data next month, the Indus Commission announced on Thursday, ending a freeze that began in February 2019.
P: Water Minister Bilal Rehman called the decision “overdue by five monsoons” and promised to send “engineers, not speeches”.
P: In New Delhi, his counterpart, Anjali Deshpande, said she was “cautiously glad”. Rivers, she wrote on X, “do not carry passports”.
P: The two had spoken by phone on Sept 11, officials on both sides confirmed.
P: “If they publish the gauges every hour we can warn the farmers two days earlier,” said a hydrologist who asked not to be named because he was not allowed to speak to the media.
P: Deshpande is scheduled to travel to Lahore on October 6. Rehman will visit Amritsar in the spring of 2025.
Q: overdue by five monsoons => Bilal Rehman
Q: engineers, not speeches => Bilal Rehman
Q: cautiously glad => Anjali Deshpande
Q: do not carry passports => Anjali Deshpande
Q: If they publish the gauges every hour we can warn the farmers two days earlier, => a hydrologist
D: next month => 2024-10
D: Thursday => 2024-09-19
D: February 2019 => 2019-02
D: Sept 11 => 2024-09-11
D: October 6 => 2024-10-06
D: the spring of 2025 => 2025-SP

=== museum 2022-12-20 tune
N: Ngozi Eze; Eze | person | female
N: Friedrich Brandt; Brandt | person | male
N: Hamburg | place
N: Benin City | place
P: HAMBURG, Germany (AP) — A museum handed 22 bronzes back to Nigeria on Tuesday, 125 years after British soldiers carried them out of Benin City.
P: “This is not generosity. It is arithmetic,” Ngozi Eze, who leads the Nigerian delegation, said at the ceremony.
P: “We counted what was taken.
P: “We counted what came back.
P: “And we will go on counting,” she said.
P: Museum director Friedrich Brandt said the objects had been shown “as if they had grown in the cellar.” The first five left Hamburg in July; the rest are to follow by mid-2023.
P: A plaque from 1897 that read “Gift of a friend” was taken down last week.
Q: This is not generosity. It is arithmetic, => Ngozi Eze
Q: We counted what was taken. => Ngozi Eze
Q: We counted what came back. => Ngozi Eze
Q: And we will go on counting, => Ngozi Eze
Q: as if they had grown in the cellar. => Friedrich Brandt
q: Gift of a friend => -
D: Tuesday => 2022-12-20
D: July => 2022-07
D: mid-2023 => 2023
D: 1897 => 1897
D: last week => 2022-W50

=== mine 2020-03-02 held
N: Dorothy Banda; Banda | person | female
N: Copper Ridge Ltd; Copper Ridge | organization
N: Kitwe | place
N: Peter Chanda; Chanda | person | male
P: KITWE, Zambia, March 2 (Reuters) - Rescue teams reached nine miners alive on Monday after four days underground, the owner of the shaft said.
P: "They asked for tea and for the football results," Peter Chanda, the mine captain who led the team, told Radio Kitwe.
P: Copper Ridge Ltd suspended work at its three shafts on Thursday, when a pump failed. The company said in a statement that safety was "our first, second and third concern".
P: Families were less kind. "They sent us a text message," said Dorothy Banda, whose brother is among the nine. "A text message, for a brother."
P: The mines ministry ordered an inquiry and expects a report by May 31. In November 2018 a flood at the same shaft killed four men.
P: Copper Ridge had been warned about the pump as recently as December, two engineers said. "It was a matter of when," said one.
Q: They asked for tea and for the football results, => Peter Chanda
Q: our first, second and third concern => The company
Q: They sent us a text message, => Dorothy Banda
Q: A text message, for a brother. => Dorothy Banda
Q: It was a matter of when, => one
D: Monday => 2020-03-02
D: Thursday => 2020-02-27
D: May 31 => 2020-05-31
D: November 2018 => 2018-11
D: December => 2019-12

=== senate 2023-06-28 held
N: Rosa Delgado; Delgado | person | female
N: Tom Whitaker; Whitaker | person | male
N: Senate | organization
N: Bay Area | place
P: SACRAMENTO, Calif. — The state Senate voted 31-8 Tuesday to cap rents at nursing homes, sending the bill to the governor, who has until July 10 to sign it.
P: Sen. Rosa Delgado, who wrote the bill, said it was "the least we owe the people who raised us."
P: Opponents warned it would close homes. "You can't legislate a bed into existence," said Sen. Tom Whitaker, R-Fresno.
P: Delgado fired back. "My mother paid $11,400 last month for a shared room," she said. "Tell her about the market."
P: The measure would take effect on Jan. 1, 2024, and expire five years later. A similar bill died in committee in 2021.
P: Whitaker, who was first elected in 2010, said he would challenge the law in court as early as next week.
Q: the least we owe the people who raised us. => Rosa Delgado
Q: You can't legislate a bed into existence, => Tom Whitaker
Q: My mother paid $11,400 last month for a shared room, => Delgado
Q: Tell her about the market. => Delgado
D: Tuesday => 2023-06-27
D: July 10 => 2023-07-10
D: last month => 2023-05
D: Jan. 1, 2024 => 2024-01-01
D: 2021 => 2021
D: 2010 => 2010
D: next week => 2023-W27

=== volcano 2024-04-18 held
N: Sigrún Jónsdóttir; Jónsdóttir; Sigrún | person | female
N: Ólafur Einarsson; Einarsson; Ólafur | person | male
N: Met Office | organization
N: Vestmann | place
P: Lava crossed the only road to Vestmann early on Thursday, hours after the last of its 340 residents had left.
P: The Met Office had raised its alert to red at 2.40am. ‘The ground opened like a zip,’ said Ólafur Einarsson, a ranger who watched from the harbour wall.
P: ‘My grandmother left in 1973, my mother in 1996, and now it is my turn,’ said Sigrún Jónsdóttir, who was carrying a cat and a sewing machine. ‘We always come back. The island knows our names.’
P: Scientists said the eruption could last ‘days or decades’. It is the ninth since December 2021.
P: The town council meets on Monday to decide whether the school will open in the autumn.
P: ‘No one is talking about autumn yet,’ Einarsson said. ‘We are talking about Tuesday.’
Q: The ground opened like a zip, => Ólafur Einarsson
Q: My grandmother left in 1973, my mother in 1996, and now it is my turn, => Sigrún Jónsdóttir
Q: We always come back. The island knows our names. => Sigrún Jónsdóttir
Q: days or decades => Scientists
Q: No one is talking about autumn yet, => Einarsson
Q: We are talking about Tuesday. => Einarsson
D: early on Thursday => 2024-04-18
D: 1973 => 1973
D: 1996 => 1996
D: December 2021 => 2021-12
D: Monday => 2024-04-22
D: Tuesday => 2024-04-23

=== vaccine 2021-02-25 held
N: Tedla Bekele; Bekele | person | male
N: Mariam Diallo; Diallo | person | female
N: Dr Luis Ocampo; Luis Ocampo; Ocampo | person | male
N: World Health Organization; WHO | organization
N: Africa | place
P: The first 600,000 doses sent to west Africa under a sharing scheme landed before dawn on Wednesday, the World Health Organization (WHO) said.
P: According to Mariam Diallo, who coordinates the programme, the doses will be given to nurses first. “Then teachers, then everybody who has held a dying hand,” she said.
P: The plane was due on 17 February but was held up by paperwork. “We lost a week to a stamp,” Dr Luis Ocampo, the WHO’s logistics chief, tweeted.
P: Rich countries have bought three quarters of this year’s supply, a gap that the UN secretary general has called “wildly uneven and unfair”.
P: Health minister Tedla Bekele said he hoped to vaccinate 20% of the population by the end of the year. “It is not a dream, it is a timetable,” he told parliament.
P: Asked when borders would reopen, he replied: “When the virus gets a visa.”
P: A second shipment is expected in the first week of March.
Q: Then teachers, then everybody who has held a dying hand, => Mariam Diallo
Q: We lost a week to a stamp, => Luis Ocampo
Q: wildly uneven and unfair => the UN secretary general
Q: It is not a dream, it is a timetable, => Tedla Bekele
Q: When the virus gets a visa. => Tedla Bekele
D: Wednesday => 2021-02-24
D: 17 February => 2021-02-17
D: this year => 2021
D: the end of the year => 2021-12
D: March => 2021-03

=== heist 2019-10-11 held
N: Inspector Jean-Marc Leroy; Jean-Marc Leroy; Leroy | person | male
N: Odile Perrin; Perrin | person | female
N: Musée du Lac | organization
N: Lausanne | place
P: Thieves took three watercolours from the Musée du Lac in Lausanne on the night of Oct. 8 and left a fourth leaning against the wall with a note saying "not his best".
P: "I am sorry to say that they are right," said Odile Perrin, the museum's director since 2012.
P: Inspector Jean-Marc Leroy said two people in "perfectly ironed" cleaning uniforms had entered through the kitchen. He refused to say what the works were worth, but confirmed that the alarm "had been asleep since the weekend."
P: The pictures were to travel to Tokyo next spring. Perrin said the loan would go ahead in May 2020 "with the frames, if necessary".
P: "We want them back," she added. "The watercolours, I mean. The thieves can stay where they are."
P: In 1989 a painting stolen from the same room turned up eleven years later in a barn.
q: not his best => -
Q: I am sorry to say that they are right, => Odile Perrin
Q: perfectly ironed => Jean-Marc Leroy
Q: had been asleep since the weekend. => Jean-Marc Leroy
Q: with the frames, if necessary => Perrin
Q: We want them back, => Perrin
Q: The watercolours, I mean. The thieves can stay where they are. => Perrin
D: Oct. 8 => 2019-10-08
D: 2012 => 2012
D: next spring => 2020-SP
D: May 2020 => 2020-05
D: 1989 => 1989

=== summit 2022-10-06 held
N: Ursula Behrendt; Behrendt | person | female
N: Viktor Halasz; Halasz | person | male
N: European Commission | organization
N: Prague | place
N: Brussels | place
N: Latvia | place
P: PRAGUE (AFP) — Leaders from 44 countries met in Prague on Thursday for the first summit of a new club whose purpose, one diplomat joked, “will be announced at the second”.
P: European Commission head Ursula Behrendt hailed the gathering as “a family photo in a storm”.
P: Not all smiled for it. “I came because the train was free,” Halasz told state television.
P: Brussels and Budapest have been at odds since April, when the commission froze 7.5 billion euros. A decision on the funds is due by November 19.
P: “We need to be united, and we need to be quick,” Latvia’s prime minister said on arrival. “Winter does not wait for unanimity.”
P: He was echoed by several colleagues, who said a gas price cap must be agreed “in weeks”.
P: The leaders will meet again in Moldova in the spring, and twice a year after that. The European Commission is to present proposals on Oct 18.
Q: will be announced at the second => one diplomat
Q: a family photo in a storm => Ursula Behrendt
Q: I came because the train was free, => Halasz
Q: We need to be united, and we need to be quick, => Latvia’s prime minister
Q: Winter does not wait for unanimity. => Latvia’s prime minister
Q: in weeks => several colleagues
D: Thursday => 2022-10-06
D: April => 2022-04
D: November 19 => 2022-11-19
D: Oct 18 => 2022-10-18

=== obituary 2023-01-09 held
N: Harold Osei-Bonsu; Osei-Bonsu; Harold | person | male
N: Miriam Osei-Bonsu; Miriam | person | female
N: Kumasi | place
N: University of Leeds | organization
P: Harold Osei-Bonsu, the botanist who proved that a cocoa tree can remember a drought, died on January 2 at his home in Kumasi. He was 91.
P: Born in 1931, the son of a lorry driver, he won a scholarship to the University of Leeds in 1952 and returned four years later with a wife, two doctorates and what he called “a permanent cold”.
P: “He talked to the trees and expected them to take notes,” his widow, Miriam, recalled on Sunday.
P: His best-known paper, published in March 1974, was rejected by three journals. One reviewer wrote that it was “charming, and impossible”.
P: In the 1980s he refused a ministry. “I have enough weeds,” he told the president at the time.
P: A memorial will be held on 21 January.
Q: a permanent cold => he
Q: He talked to the trees and expected them to take notes, => Miriam Osei-Bonsu
Q: charming, and impossible => One reviewer
Q: I have enough weeds, => Harold Osei-Bonsu
D: January 2 => 2023-01-02
D: 1931 => 1931
D: 1952 => 1952
D: Sunday => 2023-01-08
D: March 1974 => 1974-03
D: the 1980s => 198X
D: 21 January => 2023-01-21
"""#
